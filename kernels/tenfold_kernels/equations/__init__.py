"""The modelling language: declare variables as small functions, get everything else.

From one declaration come the evaluation order, the compiled kernel, the unit check and
the formula on the screen. A new equation is one function in one sector file.
"""
