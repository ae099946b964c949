"""What can be asked about a model besides running it."""
