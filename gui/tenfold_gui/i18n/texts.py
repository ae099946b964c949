"""Every text that people can see, gathered from where it is said once."""

import ast
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

from tenfold_gui.comparing import COMPARING_WORDS
from tenfold_gui.fans import FAN_SHORT, FAN_WORDS
from tenfold_gui.i18n import numbers
from tenfold_gui.i18n.names import CHANGES, plain_name
from tenfold_gui.lenses import LENSES
from tenfold_gui.widgets import (
    doubt_editor,
    fan_switch,
    how_to_read,
    inspector,
    layout_table,
    lever_panel,
)
from tenfold_gui.window import actions
from tenfold_gui.workspaces import WORKSPACES, lens_card
from tenfold_gui.workspaces.cluster import evidence_cards, figures_cards, run_cards, step_cards
from tenfold_gui.workspaces.cluster import words as cluster_words
from tenfold_gui.workspaces.compare import legend, table_card
from tenfold_gui.workspaces.finance import cash_cards, decades_cards, decision_cards, flips_card
from tenfold_gui.workspaces.finance import purse_cards as public_cards
from tenfold_gui.workspaces.race import (
    asking,
    controls_lens,
    ledger_cards,
    loop_cards,
    money,
    offers,
    reach_card,
    readings,
    shares_of_change,
    tipping_card,
    uncertainty_cards,
)
from tenfold_gui.workspaces.race import evidence_cards as history_cards
from tenfold_kernels.analysis import discovery, flip, reached
from tenfold_kernels.analysis.backcast.naive import Naive
from tenfold_kernels.analysis.backcast.policy import declared as checks_declared
from tenfold_kernels.analysis.backcast.reader import case_ids, read_case
from tenfold_kernels.analysis.regimes import REGIMES
from tenfold_kernels.cluster import chip, chip_ids, workload, workload_ids
from tenfold_kernels.cluster.catalogue import FIGURES
from tenfold_kernels.cluster.parameters import OWN_PRECISION, PRECISIONS
from tenfold_kernels.cluster.physics.layout import Recompute, Sharding
from tenfold_kernels.cluster.physics.step import StepTime
from tenfold_kernels.cluster.validation.explanations import REASONS
from tenfold_kernels.ensemble.reality import IDENTITY
from tenfold_kernels.equations.origin import Basis
from tenfold_kernels.faults import Phrase, Wrong
from tenfold_kernels.finance.stochastic import LINES
from tenfold_kernels.finance.stochastic.remarks import WORDS as REMARKS
from tenfold_kernels.parameters import ParameterTable, ParamSpec
from tenfold_kernels.registry import KERNELS, parameter_table
from tenfold_kernels.world import SECTORS, STEPS, world_model
from tenfold_kernels.world.events import EVENTS
from tenfold_kernels.world.ledger import BORROWING
from tenfold_kernels.world.loops import LOOPS
from tenfold_kernels.world.reality_checks import BOUNDS, RESPONSES

MARKS = ("tr", Phrase.__name__)
FORMULA_WORDS = ("home", "third", "others", "bloc", "market", "time", "start_time",
                 "is_home", "is_third")  # fmt: skip


def all_texts() -> list[str]:
    """All texts to translate, each once, in a stable order."""
    found = (*_in_code(), *_in_tables(), *_of_parameters(), *_of_variables())
    return list(dict.fromkeys(text for text in found if text.strip()))


def _in_code() -> Iterator[str]:
    """Literals that are handed to ``tr`` in the window's code, or to ``Phrase`` anywhere."""
    for package in ("tenfold_gui", "tenfold_kernels"):
        for file in _python_files(resources.files(package)):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    for argument in node.args[:1] if node.func.id in MARKS else ():
                        yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)


def _python_files(folder: Traversable) -> Iterator[Traversable]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _python_files(entry)
        elif entry.name.endswith(".py"):
            yield entry


def _in_tables() -> Iterator[str]:
    """Texts that stand in tables of the window and of the kernels."""
    yield from (command.words for command in actions.COMMANDS)
    yield from CHANGES.values()
    yield from lever_panel.ROLE_TITLES.values()
    yield from inspector.CONFIDENCE_WORDS.values()
    yield inspector.TRUE_BY_DEFINITION
    yield from (basis.value for basis in Basis)
    yield from LOOPS.values()
    yield from _of_futures()
    yield from _of_comparing()
    yield from inspector.ROLE_WORDS.values()
    yield from inspector.KIND_WORDS.values()
    yield from numbers.UNIT_WORDS.values()
    yield from (words for _, words in numbers.WHOLE_UNITS.values())
    yield from (workspace.title for workspace in WORKSPACES.values())
    for lenses in LENSES.values():
        yield from lenses.values()
    yield from _of_panels()
    yield from _of_race()
    yield from _of_explanations()
    yield from _of_cluster()
    yield from _of_finance()
    yield from (kind.name.lower() for kinds in (Recompute, Sharding) for kind in kinds)
    yield from (plain_name(part) for part in StepTime._fields)
    yield from (event.name for event in EVENTS)
    yield from (plain_name(step) for step in STEPS)
    yield from (kind.value for kind in Wrong)
    yield from (plain_name(word) for word in FORMULA_WORDS)


def _of_futures() -> Iterator[str]:
    """Texts about many members, and why each reality check must hold."""
    for table in (FAN_WORDS, FAN_SHORT, doubt_editor.KIND_WORDS):
        yield from table.values()
    yield from (fan_switch.HELP, fan_switch.WHERE)
    yield from (bound.why for bound in BOUNDS)
    yield from (response.why for response in RESPONSES)
    yield IDENTITY


def _of_comparing() -> Iterator[str]:
    """Texts about scenarios side by side."""
    for table in (COMPARING_WORDS, legend.NEWS, legend.ROLES, table_card.YEARS):
        yield from table.values()


def _of_cluster() -> Iterator[str]:
    """Texts that stand in tables of the cluster's cards."""
    for table in (
        cluster_words.WALLS, cluster_words.TIME_WORDS, step_cards.MEMORY_WORDS,
        evidence_cards.GROUP_WORDS, evidence_cards.USES, REASONS, figures_cards.FIGURE_NAMES,
        figures_cards.CONFIDENCE_WORDS, figures_cards.SHAPE_NAMES,
    ):  # fmt: skip
        yield from table.values()
    yield from cluster_words.FAMILY_WORDS
    yield from step_cards.OPERATIONS
    for headings in (
        layout_table.HEADINGS, run_cards.HEADINGS, evidence_cards.ERROR_HEADINGS,
        evidence_cards.WORST_HEADINGS, figures_cards.HEADINGS,
    ):  # fmt: skip
        for pair in headings:
            yield from pair
    for line in run_cards.LINES:
        yield from (line.name, line.meaning, line.unit, line.lacking)
    yield PRECISIONS[OWN_PRECISION]
    yield from _of_catalogue()


def _of_finance() -> Iterator[str]:
    """Texts that stand in tables of the cards of finance, and what the kernel remarks."""
    yield from decision_cards.TURNS
    for quantity in decision_cards.QUANTITIES:
        yield from (quantity.name, quantity.meaning)
    for headings in (decision_cards.HEADINGS, flips_card.HEADINGS):
        for pair in headings:
            yield from pair
    for table in (
        cash_cards.INWARDS, cash_cards.OUTWARDS, cash_cards.SOURCES, public_cards.LOSERS, REMARKS,
    ):  # fmt: skip
        yield from table.values()
    yield cash_cards.OWNERS
    for series in decades_cards.SERIES:
        yield from (series.title, series.unit)
    yield from (plain_name(line) for line in LINES)


def _of_catalogue() -> Iterator[str]:
    """What the catalogue says in words, for chips and models that can be chosen."""
    yield from (kind.meaning for kind in FIGURES.values())
    for listed in (chip(id) for id in chip_ids()):
        if listed.usable:
            yield listed.note
            yield from (figure.source for figure in listed.figures.values())
    for trained in map(workload, workload_ids()):
        yield from (trained.note, trained.source)


def _of_panels() -> Iterator[str]:
    for panel in offers.every_panel():
        yield panel.title
        yield panel.unit
        yield panel.unit_of_many
        for plot in panel.plots:
            yield plot.caption
            yield from (plot.idle, plot.off)
            yield from (curves.name for curves in plot.curves)


def _of_race() -> Iterator[str]:
    """Texts that stand in tables of the race's cards, and in the evidence they show."""
    for composition in controls_lens.COMPOSITIONS:
        yield from (composition.title, composition.unit)
        yield from (layer.name for layer in composition.layers)
    yield from (money.NAMES.get(sector, sector) for sector in money.SECTORS)
    yield from ledger_cards.RECONCILED
    yield BORROWING
    yield from history_cards.VERDICT_WORDS.values()
    yield from history_cards.AGREEMENT_WORDS.values()
    yield from history_cards.OUTCOME_WORDS
    yield from (kind.value for kind in Naive)
    for headings in (
        ledger_cards.PAYMENT_HEADINGS, ledger_cards.BALANCE_HEADINGS,
        history_cards.CASE_HEADINGS, history_cards.CHECK_HEADINGS,
    ):  # fmt: skip
        for pair in headings:
            yield from pair
    for case in map(read_case, case_ids()):
        for evidence in (*(one.evidence for one in case.series), *case.given.values()):
            yield from (evidence.unit, evidence.source, evidence.licence)
    for check in checks_declared():
        yield from (check["unit"], check["source"])


def _of_explanations() -> Iterator[str]:
    """Texts that stand in tables of the lenses that explain, and what the kernels say there."""
    yield from asking.HOW_TO_READ.values()
    yield from (*asking.MEASURES.values(), asking.MEASURE_MEANING)
    yield from shares_of_change.ROLES.values()
    for headings in (
        shares_of_change.HEADINGS, reach_card.HEADINGS, uncertainty_cards.MATTERS_HEADINGS,
        uncertainty_cards.KNOWING_HEADINGS,
    ):  # fmt: skip
        for pair in headings:
            yield from pair
    yield from (uncertainty_cards.COVERAGE, uncertainty_cards.NAMED, uncertainty_cards.THRESHOLD)
    yield from (words for name, words in vars(readings).items() if name.isupper())
    yield from (how_to_read.NAME, lens_card.STOPPED)
    yield from tipping_card.SIDES
    yield from (*loop_cards.WHOSE.values(), *loop_cards.WHERE.values())
    for name, regime in REGIMES.items():
        yield from (plain_name(name), regime.meaning)
    yield from (reached.ALREADY, reached.UNMOVED, reached.JUMPS, reached.NEAREST)
    yield from (flip.MORE, flip.LESS, flip.LATER, flip.EARLIER, flip.FROM_NOUGHT,
                flip.APART, flip.NOWHERE)  # fmt: skip
    yield from (discovery.ABOVE, discovery.BELOW, discovery.BETWEEN, discovery.COMMA,
                discovery.AND, discovery.MOSTLY, discovery.NEVER, discovery.ALWAYS,
                discovery.NO_RULE)  # fmt: skip


def _of_parameters() -> Iterator[str]:
    for kernel in KERNELS:
        yield from _of_table(parameter_table(kernel))


def _of_table(table: ParameterTable) -> Iterator[str]:
    for spec in table.specs:
        yield spec.group
        yield plain_name(spec.key)
        yield spec.meaning
        yield spec.source
        yield from (band.name for band in spec.bands)
    for choice in table.choices:
        yield plain_name(choice.key)
        yield choice.meaning
        yield choice.group
        if choice.sets:  # names of catalogue entries stay, those of industries are words
            yield from choice.labels


def _of_variables() -> Iterator[str]:
    yield from (sector.TITLE for sector in SECTORS)
    yield from (sector.SOURCE for sector in SECTORS)
    for name, declared in world_model().declarations.items():
        if not isinstance(declared, ParamSpec):
            yield plain_name(name)
            yield declared.meaning
            yield declared.source
