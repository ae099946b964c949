"""What ships with Tenfold as data: scenarios and catalogues. No code but this docstring."""
