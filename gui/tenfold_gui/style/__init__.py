"""How Tenfold looks: colours, type, icons, in one place."""
