"""What a room full of people needs: time that plays, stories, five-year plans, predictions."""
