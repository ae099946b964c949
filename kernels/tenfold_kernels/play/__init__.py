"""Five-year plans: teams set the levers they hold, turn by turn, and branch from any past turn."""
