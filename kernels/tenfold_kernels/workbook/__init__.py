"""Workbooks: several named scenarios in one ``.tenfold`` file, and what belongs to them."""
