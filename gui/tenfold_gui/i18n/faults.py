"""Say in the language in use what is wrong with a file."""

from tenfold_gui.i18n.numbers import unit_words
from tenfold_gui.i18n.spacing import well_spaced
from tenfold_gui.i18n.translate import tr
from tenfold_kernels.faults import Fault, InputError, Phrase, Said

MOST_SHOWN = 12


def fault_text(fault: Fault) -> str:
    """Write one fault."""
    said = tr(fault.kind.value).format(
        found=phrase_text(fault.found), allowed=phrase_text(fault.allowed)
    )
    return f"{fault.key}: {said}" if fault.key else said


def error_text(error: InputError) -> str:
    """Write all faults of a file, one a line, cutting a long list short."""
    lines = [fault_text(fault) for fault in error.faults[:MOST_SHOWN]]
    if len(error.faults) > MOST_SHOWN:
        lines.append(tr("and {count} more").format(count=len(error.faults) - MOST_SHOWN))
    return "\n".join(lines)


def phrase_text(said: Said) -> str:
    """Write a sentence of the kernels."""
    if not isinstance(said, Phrase):
        return said
    values = {k: unit_words(str(v)) if k == "unit" else v for k, v in said.values.items()}
    return well_spaced(tr(said.template).format(**values))
