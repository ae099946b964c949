"""The window of Tenfold."""
