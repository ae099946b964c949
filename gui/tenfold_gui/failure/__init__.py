"""What happens when something goes wrong that nobody foresaw: it is caught, kept and told."""
