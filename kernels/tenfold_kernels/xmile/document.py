"""Write a scenario of the world model as an XMILE 1.0 file.

The file holds scalars only, one variable for each element: arrays, modules and macros are
where engines differ. It is made for Euler with a step that is a power of two.
"""

import hashlib
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from xml.etree.ElementTree import Element, SubElement

from tenfold_kernels import __version__
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.faults import Fault, Wrong, input_error
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.xmile.equation import xmile_number
from tenfold_kernels.xmile.units import TIME_UNIT
from tenfold_kernels.xmile.variables import Variable, VariableList

KERNEL = "world"
NAMESPACE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def world_file(scenario: Scenario) -> "XmileFile":
    """Write a scenario of the world model, with the step at which the program runs it.

    Raises
    ------
    InputError
        If it belongs to another kernel.
    """
    if scenario.kernel != KERNEL:
        raise input_error("PRESET", Fault(Wrong.WRONG_TYPE, "kernel", scenario.kernel, KERNEL))
    return XmileFile(
        world_model(len(scenario.blocs)), scenario, Horizon(scenario.start, scenario.stop)
    )


@dataclass(frozen=True)
class XmileFile:
    """A scenario as an XMILE file.

    Parameters
    ----------
    model : Model
        The model.
    scenario : Scenario
        Values, and the words that go with them.
    horizon : Horizon
        Start, stop and step.
    """

    model: Model
    scenario: Scenario
    horizon: Horizon

    @cached_property
    def variables(self) -> VariableList:
        """Its variables."""
        return VariableList(self.model, self.scenario, self.horizon)

    @cached_property
    def content(self) -> bytes:
        """The file: the same bytes for the same model and scenario."""
        root = Element("xmile", {"version": "1.0", "xmlns": NAMESPACE})
        root.append(self._header())
        root.append(self._sim_specs())
        root.append(_variables(self.variables))
        ElementTree.indent(root)
        written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
        return written + b"\n"

    @property
    def sha256(self) -> str:
        """Hash of the file."""
        return hashlib.sha256(self.content).hexdigest()

    def _header(self) -> Element:
        header = Element("header")
        SubElement(header, "options", {"namespace": "std"})
        SubElement(header, "vendor").text = "Tenfold"
        SubElement(header, "product", {"version": __version__, "lang": "en"}).text = "Tenfold"
        SubElement(header, "name").text = printable(self.scenario.title.in_language("en"))
        SubElement(header, "version").text = f"{self.model.name} {self.model.version}"
        return header

    def _sim_specs(self) -> Element:
        specs = Element("sim_specs", {"method": "euler", "time_units": TIME_UNIT})
        for tag, value in (
            ("start", self.horizon.start),
            ("stop", self.horizon.stop),
            ("dt", self.horizon.step),
        ):
            SubElement(specs, tag).text = xmile_number(value)
        return specs


def printable(text: str) -> str:
    """Drop characters that XML cannot hold, such as control characters."""
    return _UNPRINTABLE.sub("", text)


def _variables(variables: Iterable[Variable]) -> Element:
    model = Element("model")
    holder = SubElement(model, "variables")
    for variable in variables:
        entry = SubElement(holder, variable.tag, {"name": variable.name})
        SubElement(entry, "doc").text = printable(variable.doc)
        SubElement(entry, "eqn").text = variable.equation
        for flow in variable.inflows:
            SubElement(entry, "inflow").text = flow
        for flow in variable.outflows:
            SubElement(entry, "outflow").text = flow
        SubElement(entry, "units").text = variable.unit
        if variable.slider:
            low, high = map(xmile_number, variable.slider)
            SubElement(entry, "range", {"min": low, "max": high})
    return model
