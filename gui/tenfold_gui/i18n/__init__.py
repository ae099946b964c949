"""English and Traditional Chinese: words, numbers, units.

`tr` translates what stands in code; the same catalogue holds the words that are derived
from parameters and equations. ``python -m tenfold_gui.i18n.update`` gathers all of them.
"""

from tenfold_gui.i18n.translate import CHINESE, ENGLISH, current_language, set_language, tr

__all__ = ["CHINESE", "ENGLISH", "current_language", "set_language", "tr"]
