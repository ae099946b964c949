"""Data for other programs: tables with units, and with all it takes to make them again."""
