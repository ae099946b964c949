"""``tenfold share``, and share codes in the place of presets."""

from command_line import CLUSTER, OPENING, document, refusal, tenfold

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.presets import open_scenario, preset
from tenfold_kernels.share_code import share_code


def test_commands_take_a_code_where_they_take_a_preset(capsys) -> None:
    shared = tenfold(capsys, "share", CLUSTER, "--set", "chips=512").out.strip()
    assert open_scenario(shared) == with_assignments(preset(CLUSTER), ["chips=512"])
    direct = document(capsys, "run", CLUSTER, "--set", "chips=512")
    through = document(capsys, "run", shared)
    assert through["series"] == direct["series"]
    assert document(capsys, "share", CLUSTER)["code"] == share_code(preset(CLUSTER))


def test_a_damaged_code_on_the_command_line_is_one_clear_message(capsys) -> None:
    message = refusal(capsys, "run", share_code(preset(OPENING))[:-5])
    assert message == "share code: the code cannot be used: a part of it is missing or changed\n"
