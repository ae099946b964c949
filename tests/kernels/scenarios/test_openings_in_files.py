"""What a scenario file says of what is looked at first, and what it may not say."""

import pytest

from tenfold_kernels.faults import InputError
from tenfold_kernels.opening import Opening
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario_file import parse_scenario, scenario_text

HEAD = """
format = "tenfold-scenario"
format_version = 1
kernel = "{kernel}"
model_version = 1
{horizon}
"""
HORIZON = "[horizon]\nstart = 2015\nstop = 2060\n"


def parsed(opening: str):
    text = HEAD.format(kernel="world", horizon=HORIZON) + opening
    return parse_scenario(text.encode(), "a file")


def test_every_part_is_read_and_written_again() -> None:
    scenario = parsed(
        '[opening]\nlens = "tipping"\noutput = "containment[b]"\nyear = 2050\n'
        'across = "imitation_closed[a]"\nup = "ecosystem"\n'
    )
    assert scenario.opening == Opening(
        "tipping", "", "containment[b]", 2050.0, "imitation_closed[a]", "ecosystem"
    )
    assert parse_scenario(scenario_text(scenario).encode(), "again") == scenario


def test_a_lens_alone_will_do_and_so_will_nothing() -> None:
    assert parsed('[opening]\nlens = "industry"\ncard = "hysteresis"\n').opening == Opening(
        "industry", "hysteresis"
    )
    assert parsed("").opening is None
    assert "opening" not in scenario_text(parsed(""))


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ('opening = "tipping"', "opening: found 'tipping'; allowed is a table"),
        ("[opening]\nyear = 2050", "opening.lens: nothing is given; allowed is"),
        ('[opening]\nlens = "tiping"', "opening.lens: found an unknown name, 'tiping'; did you"),
        ("[opening]\nlens = 3", "opening.lens: found 3; allowed is text"),
        ('[opening]\nlens = "why"\nfoo = 1', "opening: found an unknown name, 'foo'"),
        ('[opening]\nlens = "race"\ncard = "hysteresis"', "opening.card: found an unknown name"),
        ('[opening]\nlens = "why"\noutput = "debtratio[a]"', "opening.output: found an unknown"),
        ('[opening]\nlens = "why"\noutput = "debt_ratio"', "opening.output: found 'debt_ratio'"),
        ('[opening]\nlens = "why"\noutput = "containment[c]"', "allowed is one of containment[a]"),
        ('[opening]\nlens = "why"\nyear = 2015', "opening.year: found 2015; allowed is 2016 to"),
        ('[opening]\nlens = "why"\nyear = 2020.5', "opening.year: found 2020.5; allowed is a who"),
        ('[opening]\nlens = "why"\nyear = "soon"', "opening.year: found 'soon'; allowed is a numb"),
        ('[opening]\nlens = "tipping"\nup = "tier_lag"', "opening.up: found 'tier_lag'; allowed"),
        ('[opening]\nlens = "tipping"\nup = "tier_lagg"', "opening.up: found an unknown name"),
        ('[opening]\nlens = "tipping"\nup = "ecosystem"\nacross = "ecosystem"', "opening.up: fou"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_key(opening: str, said: str) -> None:
    text = HEAD.format(kernel="world", horizon="") + opening + "\n" + HORIZON
    with pytest.raises(InputError) as caught:
        parse_scenario(text.encode(), "a file")
    assert said in str(caught.value)


def test_only_the_world_has_lenses_to_open_with() -> None:
    text = HEAD.format(kernel="cluster", horizon="") + '[opening]\nlens = "race"\n'
    with pytest.raises(InputError, match="opening"):
        parse_scenario(text.encode(), "a file")


def test_a_map_of_the_sign_of_containment_and_a_fold_are_shipped() -> None:
    opened = {name: preset(name).opening for name in preset_ids() if preset(name).opening}
    assert opened["control-holds"].lens == "tipping"
    assert opened["control-holds"].output == "containment[b]"
    assert opened["solar-panels"] == Opening("industry", "hysteresis")
