"""Investment tax credits, and how they shrink what may be depreciated."""

from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance.series import FloatArray

# A credit takes half of itself from the basis. Source: US Internal Revenue Code, section 50(c)(3).
BASIS_LOST = 0.5


@dataclass(frozen=True)
class Offer:
    """Investment tax credit that one level of government offers.

    Parameters
    ----------
    amount : ndarray, shape (years + 1,)
        Fixed credit of each year, US$.
    share : ndarray, shape (years + 1,)
        Credit of each year as a share of the qualifying cost.
    most : ndarray, shape (years + 1,)
        Largest credit of each year that comes from the share, US$.
    """

    amount: FloatArray
    share: FloatArray
    most: FloatArray


@dataclass(frozen=True)
class Credit:
    """Investment tax credit granted.

    Parameters
    ----------
    paid : ndarray, shape (years + 1,)
        US$ in each year.
    lost_to_share, lost_to_amount : ndarray, shape (classes,)
        Basis that the credit by share and the fixed credit take from each class, US$.
    """

    paid: FloatArray
    lost_to_share: FloatArray
    lost_to_amount: FloatArray


def granted(offer: Offer, qualifying: FloatArray) -> Credit:
    """Work out a credit.

    Parameters
    ----------
    offer : Offer
    qualifying : ndarray, shape (classes,)
        Cost in each depreciation class that earns the credit, US$. The fixed credit is paid
        even if there is none, but then takes nothing from any basis.
    """
    total = float(qualifying.sum())
    by_share = np.minimum(offer.most, offer.share * total)
    part = BASIS_LOST * qualifying / total if total > 0.0 else np.zeros_like(qualifying)
    return Credit(
        paid=offer.amount + by_share,
        lost_to_share=part * float(by_share.sum()),
        lost_to_amount=part * float(offer.amount.sum()),
    )
