"""Sub-commands that need the window: a picture of it, and how fast it is."""
