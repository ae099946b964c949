"""Pictures of what is on the screen."""
