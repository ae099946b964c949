"""What the user has open: immutable states, undo, baseline. No Qt in here."""
