"""A report of what is open, in words: question, settings with sources, checks, how to repeat it.

It is plain HTML, such as browsers and Qt's own documents both understand.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from tenfold_gui.engine.futures import SEED
from tenfold_gui.i18n import current_language, tr
from tenfold_gui.i18n.names import name_of, place_name, title_of
from tenfold_gui.i18n.numbers import (
    chart_unit,
    magnitude,
    short_number,
    whole_number,
    year_number,
)
from tenfold_kernels import __version__
from tenfold_kernels.export.provenance import Provenance
from tenfold_kernels.parameters import ParamSpec, Role
from tenfold_kernels.registry import model_version
from tenfold_kernels.scenario import Scenario

DIGITS = 4
STYLE = """
body { font-family: "Segoe UI", "Helvetica Neue", "Noto Sans", "Microsoft JhengHei",
  "PingFang TC", "Noto Sans CJK TC", sans-serif; color: #1b1f24; max-width: 1060px;
  margin: 24px auto; padding: 0 16px; }
p, td { line-height: 1.35; }
h1 { font-size: 22px; } h2 { font-size: 16px; margin-top: 24px; }
table { border-collapse: collapse; font-size: 12px; width: 100%; }
th { text-align: left; color: #57606a; font-weight: 600; }
td { border-top: 1px solid #d8dee4; vertical-align: top; padding: 3px 12px 3px 0; }
code, pre { font-family: "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; font-size: 11px;
  overflow-wrap: anywhere; white-space: pre-wrap; }
.quiet { color: #57606a; }
img { max-width: 100%; margin: 0 6px 8px 0; vertical-align: top; }
"""


@dataclass(frozen=True)
class Proof:
    """What other engines made of the scenario.

    Parameters
    ----------
    document : mapping
        The certificate, as ``tenfold prove --json`` prints it.
    """

    document: Mapping[str, Any]


@dataclass(frozen=True)
class Report:
    """What a report is about.

    Parameters
    ----------
    scenario, baseline : Scenario
        What is open, and as it was opened.
    lens : str
        Words of the lens that the pictures are seen through.
    residuals : mapping
        Largest violation of each accounting identity, as a share of GDP.
    members : int
        How many futures the bands come from; none for a single run.
    failures : sequence of pairs
        Reality checks that some of them fail, and how many do.
    proof : Proof or None
        What other engines made of it, where they were asked.
    """

    scenario: Scenario
    baseline: Scenario
    lens: str = ""
    residuals: Mapping[str, float] | None = None
    members: int = 0
    failures: Sequence[tuple[str, int]] = ()
    proof: Proof | None = None


def report_html(report: Report, pictures: Iterable[str], with_file: bool = True) -> str:
    """Write a report in the language in use.

    Parameters
    ----------
    report : Report
        What it is about.
    pictures : iterable of str
        Pictures, as elements of HTML.
    with_file : bool
        Whether the scenario's file stands at its end.
    """
    scenario = report.scenario
    title = escape(title_of(scenario))
    parts = [
        f"<h1>{title}</h1>",
        *_story(scenario),
        *_changes(report),
        *_pictures(report, pictures),
        *_choices(scenario),
        *_settings(scenario, Role.POLICY, tr("Levers that differ from their defaults")),
        *_settings(scenario, Role.ASSUMPTION, tr("Assumptions that differ from their defaults")),
        *_checks(report),
        *_proof(report),
        *_repeat(scenario, with_file),
    ]
    language = current_language().replace("_", "-")
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(parts)
        + "\n</body>\n</html>\n"
    )


def value_words(spec: ParamSpec, value: float) -> str:
    """A value with its unit, in the language in use."""
    if spec.is_date:
        return year_number(value)
    factor, words = chart_unit(spec.unit)  # never thousands of billions
    number = short_number(factor * value, DIGITS)
    return f"{number} {words}" if words else number


def _story(scenario: Scenario) -> list[str]:
    story = scenario.story.in_language(current_language()).strip()
    if not story:
        return []
    paragraphs = [f"<p>{escape(part)}</p>" for part in story.split("\n\n")]
    return [f"<h2>{escape(tr('Question'))}</h2>", *paragraphs]


def _changes(report: Report) -> list[str]:
    """What was moved since the scenario was opened."""
    scenario = report.scenario
    now, before = scenario.all_values(), {**scenario.defaults(), **report.baseline.values}
    rows = [
        (name_of(key), _values(scenario, changed, before), _values(scenario, changed, now))
        for key, changed in _by_parameter(scenario, before).items()
    ]
    heading = f"<h2>{escape(tr('Changed since it was opened'))}</h2>"
    if not rows:
        return [heading, f"<p>{escape(tr('Nothing.'))}</p>"]
    return [heading, _table(("", tr("As opened"), tr("Now")), rows, (40, 30, 30))]


def _settings(scenario: Scenario, role: Role, heading: str) -> list[str]:
    """Settings that differ from their defaults, with where they come from."""
    defaults = scenario.defaults()
    rows = []
    for key, changed in _by_parameter(scenario, defaults).items():
        spec = scenario.table.spec(key)
        if spec.role is not role:
            continue
        own = scenario.sources.get(key)
        source = own.in_language(current_language()) if own else tr(spec.source)
        usual = dict.fromkeys(value_words(spec, defaults[address]) for address in changed)
        values = _values(scenario, changed, scenario.all_values())
        rows.append((name_of(key), values, "\n".join(usual), source))
    if not rows:
        return []
    heads = ("", tr("Value"), tr("Default"), tr("Source"))
    return [f"<h2>{escape(heading)}</h2>", _table(heads, rows, (22, 27, 13, 38))]


def _by_parameter(scenario: Scenario, before: Mapping[str, float]) -> dict[str, list[str]]:
    """Addresses whose values differ from others, by key of their parameter."""
    found: dict[str, list[str]] = {}
    for address, value in scenario.all_values().items():
        if value != before.get(address):
            found.setdefault(address.partition("[")[0], []).append(address)
    return found


def _values(scenario: Scenario, addresses: Iterable[str], values: Mapping[str, float]) -> str:
    """Values of one parameter, a line for each of its elements."""
    lines = []
    for address in addresses:
        said = value_words(scenario.table.spec(address), values[address])
        place = place_name(address, scenario)
        lines.append(tr("{place}: {value}").format(place=place, value=said) if place else said)
    return "\n".join(lines)


def _choices(scenario: Scenario) -> list[str]:
    rows = [
        (name_of(choice.key), tr(choice.label_of(entry)), tr(choice.meaning))
        for choice in scenario.table.choices
        if (entry := scenario.choices.get(choice.key)) is not None
    ]
    return [f"<h2>{escape(tr('Chosen'))}</h2>", _table(("", "", ""), rows)] if rows else []


def _pictures(report: Report, pictures: Iterable[str]) -> list[str]:
    found = list(pictures)
    if not found:
        return []
    heading = tr("Plots: {lens}").format(lens=report.lens) if report.lens else tr("Plots")
    parts = [f'<h2 style="page-break-before: always">{escape(heading)}</h2>']
    if report.members:
        words = tr(
            "Each line is the median of {count} futures of seed {seed}; the bands hold half and "
            "nine in ten of them. Grey lines are the scenario as it was opened."
        ).format(count=whole_number(report.members), seed=SEED)
    else:
        words = tr("Grey lines are the scenario as it was opened.")
    parts.append(f'<p class="quiet">{escape(words)}</p>')
    return [*parts, f"<div>{' '.join(found)}</div>"]


def _checks(report: Report) -> list[str]:
    parts = []
    if report.residuals:
        rows = [
            (name_of(name), magnitude(value) if value > 0.0 else "0")
            for name, value in report.residuals.items()
        ]
        heads = (tr("Account"), tr("Largest residual, as a share of GDP"))
        parts += [f"<h2>{escape(tr('Checks'))}</h2>", _table(heads, rows)]
    if report.members:
        rows = [(name, whole_number(count)) for name, count in report.failures]
        if rows:
            parts.append(_table((tr("Reality check"), tr("Futures that fail it")), rows))
        else:
            said = tr("Every one of the futures passes every reality check.")
            parts.append(f"<p>{escape(said)}</p>")
    return parts


def _proof(report: Report) -> list[str]:
    if report.scenario.kernel != "world":
        return []
    heading = f"<h2>{escape(tr('Proof'))}</h2>"
    if report.proof is None:
        said = tr("Not replayed in other engines for this report; “tenfold prove” does that.")
        return [heading, f"<p>{escape(said)}</p>"]
    document = report.proof.document
    rows = [
        (name, one["version"] or "–", whole_number(one["variables"]),
         "–" if one["largest_difference"] is None else f"{one['largest_difference']:.1e}",
         tr("agrees") if one["agrees"] else tr("no agreement"))
        for name, one in document["engines"].items()
        if one["version"] is not None
    ]  # fmt: skip
    heads = (tr("Engine"), tr("Version"), tr("Variables"), tr("Largest difference"), "")
    hashed = f"<p>XMILE, SHA-256 <code>{escape(document['file_sha256'])}</code></p>"
    return [heading, hashed, _table(heads, rows)]


def _repeat(scenario: Scenario, with_file: bool) -> list[str]:
    """How to make all of it again, and with what."""
    provenance = Provenance(scenario)
    facts = provenance.facts
    versions = tr("Tenfold {version}, kernel {kernel}, model version {model}").format(
        version=__version__, kernel=scenario.kernel, model=model_version(scenario.kernel)
    )
    parts = [
        f"<h2>{escape(tr('How to make it again'))}</h2>",
        f"<p>{escape(versions)}</p>",
        f"<p><code>{escape(facts['command'])}</code></p>",
    ]
    if facts["share_code"]:
        parts += [
            f"<p>{escape(tr('Share code'))}</p>",
            f"<p><code>{escape(facts['share_code'])}</code></p>",
        ]
    if with_file:
        parts.append(
            f"<details><summary>{escape(tr('The scenario as a file'))}</summary>"
            f"<pre>{escape(provenance.scenario_text)}</pre></details>"
        )
    return parts


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int] = ()) -> str:
    """Write a table; widths are per cent."""
    sizes = [f' width="{width}%"' for width in widths] or [""] * len(heads)
    head = "".join(
        f"<th{size}>{escape(text)}</th>" for size, text in zip(sizes, heads, strict=True)
    )
    body = "".join(
        f"<tr>{''.join(f'<td>{_lines(text)}</td>' for text in row)}</tr>" for row in rows
    )
    return f'<table width="100%" cellspacing="0"><tr>{head}</tr>{body}</table>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
