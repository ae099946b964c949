"""What was measured and published, each with its source."""
