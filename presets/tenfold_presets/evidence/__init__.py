"""Published figures and measured series as data: each with its source and how sure it is."""
