"""History as evidence: fit the model on early years, and hold it against the years after.

Each case takes equations of the world model as they are, gives them what history gave
(volumes, labour, spending), fits a few parameters on the first half of the years and
compares the second half with what was observed and with what a naive rival says.
"""
