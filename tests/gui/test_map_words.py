"""Words around and on a map: round ticks on sliders, and names that lie across nothing."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from tenfold_gui.plots.clip_marks import Band, clips_of
from tenfold_gui.plots.field import Field
from tenfold_gui.plots.side_words import place_words
from tenfold_gui.workspaces.race.slider_axis import MOST_TICKS, slider_ticks
from tenfold_kernels.parameters import ParamSpec
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.slider_places import place_of

FRAME = QRectF(40.0, 20.0, 800.0, 500.0)
SIZE = QSizeF(90.0, 18.0)
LINES = 40  # over which a crosshair is moved, each way


def specs() -> list[ParamSpec]:
    table = preset("us-china-ai-chips").table
    found = {one.key: one for one in map(table.spec, table.defaults())}
    return [one for one in found.values() if one.slider[0] < one.slider[1]]


def test_ticks_of_all_sliders_are_few_and_lie_on_them() -> None:
    assert "us-china-ai-chips" in preset_ids()
    for spec in specs():
        ticks = slider_ticks(spec)
        assert 2 <= len(ticks) <= MOST_TICKS, spec.key
        assert all(-1e-9 <= place <= 1.0 + 1e-9 for place, _ in ticks), spec.key
        assert len({words for _, words in ticks}) == len(ticks), spec.key


def test_a_share_has_ticks_at_round_per_cents_without_the_sign() -> None:
    table = preset("us-china-ai-chips").table
    spec = table.spec("subsidy_coverage[b]")
    assert slider_ticks(spec) == [
        (pytest.approx(float(place_of(spec, value))), words)
        for value, words in ((0.0, "0"), (0.5, "50"), (1.0, "100"), (1.5, "150"))
    ]


def test_names_of_sides_lie_across_neither_crosshair_nor_each_other() -> None:
    across = np.linspace(-1.0, 1.0, 60)
    field = Field(np.broadcast_to(across, (60, 60)), 0.0, np.empty((0, 2, 2)), "", "", (), (),
                  "below", "above")  # fmt: skip
    for share in np.linspace(0.0, 1.0, LINES):
        at = QPointF(FRAME.left() + share * FRAME.width(), FRAME.bottom() - share * FRAME.height())
        above, below = place_words(field, FRAME, (SIZE, SIZE), at)
        for room in (above, below):
            assert room is not None
            assert FRAME.contains(room)
            assert not room.left() < at.x() < room.right()
            assert not room.top() < at.y() < room.bottom()
        assert not above.intersects(below)
        middle = FRAME.center().x()
        assert above.left() > middle - FRAME.width() / 60
        assert below.right() < middle + FRAME.width() / 60


def test_a_side_that_is_hardly_there_has_no_name() -> None:
    field = Field(np.ones((10, 10)), 0.0, np.empty((0, 2, 2)), "", "", (), (), "below", "above")
    above, below = place_words(field, FRAME, (SIZE, SIZE), None)
    assert above is not None
    assert below is None


def test_a_band_that_leaves_the_frame_is_marked_where_it_is_farthest() -> None:
    x = np.array([2020.0, 2030.0, 2040.0])
    band = Band(x, np.array([-1.0, 0.0, 1.0]), np.array([3.0, 22.0, 4.0]), "#000000")
    (clip,) = clips_of([band], (-2.0, 17.0), log=False)
    assert (clip.place, clip.words, clip.is_above) == (2030.0, "▲ 22", True)
    above, below = clips_of([band], (-0.5, 17.0), log=False)
    assert (below.place, below.words, below.is_above) == (2020.0, "▼ −1", False)
    assert above == clip
    assert clips_of([band], (-2.0, 30.0), log=False) == []
    assert clips_of([band], (-2.0, 2.0), log=True)[0].words == "▲ 1 × 10²²"
