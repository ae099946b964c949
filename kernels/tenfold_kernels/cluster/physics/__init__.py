"""One training step as compiled functions: what it computes, moves, sends and keeps.

``transformer`` and ``machine`` are what is given, ``layout`` is how the work is cut up.
``roofline``, ``collectives`` and ``layer`` time the parts, ``holding`` and ``memory`` count
bytes, ``step`` puts them together, and ``survey`` walks through all layouts.
"""
