"""Edits of photos in frames: adjustments go with their photos; looks, flips, fit and fill; kept on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document.codec import Malformed, frame_from_json, frame_to_json
from albumapp.document.journal import Journal
from albumapp.document.model import PhotoFrame, Shadow
from albumapp.drawing.adjust import Adjust, Levels, RedEye
from albumapp.drawing.masks import SHAPES
from albumapp.geometry import Rect
from albumapp.geometry.crop import fits_photo
from albumapp.session.project import Project
from tests.imaging.test_adjust import adjusts
from tests.ui.canvas.conftest import make_document


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(make_document(tmp_path), Journal(), None)


def frame(project: Project, frame_id: str) -> PhotoFrame:
    found = project.document.find(frame_id)[1]
    assert isinstance(found, PhotoFrame)
    return found


shadows = st.builds(Shadow, st.floats(-100, 100), st.floats(-100, 100), st.floats(0, 100), st.floats(0, 1))


@settings(max_examples=60, deadline=None)
@given(st.none() | adjusts, st.none() | shadows, st.sampled_from(SHAPES))
def test_looks_are_read_as_they_were_written(
    adjust: Adjust | None, shadow: Shadow | None, shape: str
) -> None:
    made = PhotoFrame("f1", Rect(0, 0, 10, 10), "p", adjust=adjust, shadow=shadow, shape=shape)
    read = frame_from_json(json.loads(json.dumps(frame_to_json(made))))
    assert isinstance(read, PhotoFrame)
    assert read.shadow == made.shadow
    assert read.shape == made.shape
    assert read.adjust == (None if adjust == Adjust() else adjust)


@pytest.mark.parametrize(
    "wrong",
    [
        {"adjust": {"exposure": 99}},
        {"adjust": {"exposure": float("nan")}},
        {"adjust": {"tone": "neon"}},
        {"adjust": {"sharpness": 1}},
        {"adjust": {"red_eyes": [[0.5, 0.5]]}},
        {"adjust": {"red_eyes": [[0.5, 0.5, 9]]}},
        {"adjust": {"auto": {"black": 3}}},
        {"adjust": [1]},
        {"shape": "banana"},
        {"shadow": {"blur": -1}},
        {"shadow": {"colour": "orange"}},
        {"shadow": 7},
    ],
)
def test_a_look_that_cannot_be_is_malformed(wrong: dict[str, object]) -> None:
    plain = frame_to_json(PhotoFrame("f1", Rect(0, 0, 10, 10), "p"))
    with pytest.raises(Malformed):
        frame_from_json({**plain, **wrong})


def test_what_is_given_is_set_and_the_rest_stays(project: Project) -> None:
    project.do("set_adjust", frames=["f0", "f1"], exposure=0.5)
    project.do("set_adjust", frames=["f0"], warmth=-3, tone="grey")
    assert frame(project, "f0").adjust == Adjust(exposure=0.5, warmth=-1.0, tone="grey")
    assert frame(project, "f1").adjust == Adjust(exposure=0.5)
    project.do("set_adjust", frames=["f1"], exposure=0)
    assert frame(project, "f1").adjust is None
    project.do("reset_adjust", frames=["f0", "f1"])
    assert frame(project, "f0").adjust is None
    assert not project.document.surface("s0").edited


def test_an_adjustment_goes_with_its_photo(project: Project) -> None:
    project.do("set_adjust", frames=["f0"], exposure=1)
    project.do("set_adjust", frames=["f1"], tone="sepia")
    project.do("swap_photos", a="f0", b="f1")
    assert frame(project, "f0").adjust == Adjust(tone="sepia")
    assert frame(project, "f1").adjust == Adjust(exposure=1)
    project.do("place_photo", frame="f0", photo="gold")
    assert frame(project, "f0").adjust is None
    project.do("resuggest", surface="s0")
    now = {f.photo: f.adjust for f in project.document.surface("s0").photo_frames()}
    assert now["red"] == Adjust(exposure=1)
    assert now["gold"] is None


def test_enhance_measures_each_photo_for_itself(project: Project) -> None:
    project.do("auto_enhance", frames=["f0", "f3"])
    first, other = frame(project, "f0").adjust, frame(project, "f3").adjust
    assert first is not None
    assert other is not None
    assert first.auto != other.auto
    project.do("set_adjust", frames=["f0"], contrast=0.5)
    project.do("set_red_eyes", frame="f1", spots=[[0.5, 0.5, 0.02]])
    project.do("paste_adjust", frames=["f1", "f3"], adjust={"contrast": 0.5, "auto": {"black": 0.3}})
    pasted = frame(project, "f1").adjust
    assert pasted is not None
    assert pasted.auto not in (None, Levels(black=0.3), first.auto)
    assert pasted.red_eyes == (RedEye(0.5, 0.5, 0.02),)
    assert frame(project, "f3").adjust == Adjust(auto=other.auto, contrast=0.5)
    project.do("auto_enhance", frames=["f0"], on=False)
    assert frame(project, "f0").adjust == Adjust(contrast=0.5)


def test_a_photo_whose_file_is_gone_is_not_enhanced(project: Project) -> None:
    Path(project.document.photos["red"].path).unlink()
    with pytest.raises(UserError, match="not there"):
        project.do("auto_enhance", frames=["f0"])
    project.do("auto_enhance", frames=["f0"], levels={"red": {"gamma": 0.9}})
    assert frame(project, "f0").adjust == Adjust(auto=Levels(gamma=0.9))


def test_looks_of_several_frames_are_one_step(project: Project) -> None:
    steps = len(project.journal.rows)
    project.do(
        "set_photo_look", frames=["f0", "f1"], shape="heart", border_width=3, line_width=9, shadow=True
    )
    assert len(project.journal.rows) == steps + 1
    made = frame(project, "f1")
    assert made.border is not None
    assert (made.shape, made.border.width, made.border.line) == ("heart", 3, 3)
    project.do("set_photo_look", frame="f1", shadow={"blur": 9})
    assert frame(project, "f1").shadow == Shadow(blur=9)
    project.do("set_photo_look", frame="f1", shadow=False, border_width=0, border_colour="#ff0000")
    assert frame(project, "f1").shadow is None
    assert frame(project, "f1").border is None
    for wrong in ({"shape": "banana"}, {"shadow": {"blur": "soft"}}, {}):
        with pytest.raises(UserError):
            project.do("set_photo_look", **({"frame": "f1"} if wrong else {}), **wrong)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["across", "down"]), max_size=5), st.integers(0, 3))
def test_flips_come_back(tmp_path_factory: pytest.TempPathFactory, ways: list[str], turns: int) -> None:
    project = Project(make_document(tmp_path_factory.mktemp("flips"), (60, 40)), Journal(), None)
    project.do("turn_photo", frame="f0", turns=turns)
    start = frame(project, "f0").crop
    for way in [*ways, *reversed(ways)]:
        project.do("flip_photo", frames=["f0"], way=way)
    now = frame(project, "f0").crop
    assert (now.flip, now.quarter_turns, now.box) == (start.flip, start.quarter_turns, start.box)


def test_fit_shows_the_whole_photo_and_fill_all_of_the_frame(project: Project) -> None:
    before = frame(project, "f2").box
    project.do("set_crop", frame="f2", box=[0.4, 0.4, 0.1, 0.1], angle=8)
    project.do("fill_frame", frames=["f2"])
    filled = frame(project, "f2")
    assert filled.box == before
    assert max(filled.crop.box.w, filled.crop.box.h) == pytest.approx(1)
    project.do("fit_frame", frames=["f2"])
    fitted = frame(project, "f2")
    assert fitted.crop.box == Rect(0, 0, 1, 1)
    assert before.contains(fitted.box, slack=1e-9)
    assert fitted.box.aspect == pytest.approx(1.5)
    assert fits_photo(fitted.crop, project.document.photos["blue"].size)


def test_adjusted_albums_open_as_they_were(project: Project, tmp_path: Path) -> None:
    project.save_as(tmp_path / "a.album")
    project.do("set_adjust", frames=["f0"], vignette=0.5, tone="sepia")
    project.do("set_photo_look", frame="f0", shape="torn", shadow={"opacity": 0.2})
    before = project.document
    project.close()
    again = Project.open(tmp_path / "a.album")
    assert again.document == before
    again.undo()
    again.undo()
    assert frame(again, "f0").adjust is None
    again.close()


@pytest.mark.parametrize(
    ("edit", "params", "name"),
    [
        ("set_photo_look", {"frame": "f1", "shadow": True}, "Change shadow"),
        ("set_photo_look", {"frame": "f1", "border_width": 2, "border_colour": "#00ff00"}, "Change border"),
        ("set_photo_look", {"frame": "f1", "border_width": 2, "opacity": 0.5}, "Change look"),
        ("style_texts", {"frames": ["t1"], "style": {"bold": True}}, "Change weight of letters"),
        ("style_texts", {"frames": ["t1"], "style": {"bold": True, "size_pt": 9}}, "Change look of texts"),
        ("style_texts", {"frames": ["t1"], "named": "Quote"}, "Change text style"),
    ],
)
def test_a_step_is_called_by_what_it_changed(project: Project, edit: str, params: dict, name: str) -> None:
    project.do(edit, **params)
    assert project.journal.undo_name == name
