"""Which loop drives: the feedback loops of a model, and what each contributes, over time."""
