"""The window: rooms for the workspaces, documents, actions, preferences."""
