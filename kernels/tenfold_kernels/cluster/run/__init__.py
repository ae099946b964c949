"""The whole training run, not only the step: what it takes until a model is trained.

``reliability`` tells what failures leave of the time and ``wall_clock`` how long that makes
a run, ``learning`` how many tokens must be read and what loss they lead to, ``cost`` what
chips and energy cost. ``training_run`` puts them together, and ``comparison`` does so for
both chips of a scenario. ``assumptions`` gathers the parameters of all three subjects.
"""
