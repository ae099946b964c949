"""Project finance: cash flow, debt, taxes and returns, in pure functions of yearly series.

A series runs along the last axis of an array: place 0 is the financial close, place t the
end of year t. Money is nominal US$ unless said otherwise, rates are shares per year.
"""
