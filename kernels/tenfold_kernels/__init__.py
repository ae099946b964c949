"""The models of Tenfold: numbers only, no window.

``equations`` is the modelling language, ``world`` and ``cluster`` are models written in
it or beside it, ``scenario`` reads and writes preset files, ``cli`` is the command line.
Nothing in this package imports Qt.
"""

__version__ = "0.1.0"
