"""Whether small advantages fade or grow: the strength of the loops that tie a place to its lead."""

from tenfold_kernels.equations.declare import auxiliary, total

TITLE = "Lock-in"
SOURCE = "Learning and lock-in, Krugman 1987, Arthur 1989."

number_of_blocs = total("one_bloc", along="bloc", meaning="Number of blocs.")


@auxiliary(unit="1", over=("bloc",))
def one_bloc():
    """One for each bloc, to count them by."""
    return 1.0


@auxiliary(unit="1", headline=True)
def hysteresis_index(
    price_sensitivity, wright_exponent, experience_spillover, agglomeration, ecosystem,
    number_of_blocs,
):  # fmt: skip
    """Gain of the loops of learning, cluster and installed base among equal suppliers.

    Below one a shock fades; above one a lead keeps itself, and a push that is large enough
    shifts an industry for good.

    Source: loss of stability of the even split, learning after Krugman 1987, installed base
    after Arthur 1989.
    """
    pooled = 1.0 + (number_of_blocs - 1.0) * experience_spillover
    learning = wright_exponent * (1.0 - experience_spillover) / pooled
    return price_sensitivity * (learning + agglomeration) + ecosystem / number_of_blocs
