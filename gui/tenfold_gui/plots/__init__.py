"""Charts: quiet grids, direct labels, one crosshair."""
