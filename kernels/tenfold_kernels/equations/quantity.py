"""A number with a unit, for constants that stand inside equations."""


class Quantity(float):
    """A float that carries its unit.

    Parameters
    ----------
    value : float
        The number.
    unit : str
        Its unit, such as ``bn USD``.
    """

    unit: str

    def __new__(cls, value: float, unit: str) -> "Quantity":  # noqa: D102
        self = super().__new__(cls, value)
        self.unit = unit
        return self
