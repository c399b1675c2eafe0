"""The colours that an album has already are offered again: those that it has most of first."""

from __future__ import annotations

from pathlib import Path

from albumapp.document.journal import Journal
from albumapp.drawing.colour import BLACK, hex_of
from albumapp.session.looks import album_colours
from albumapp.session.project import Project
from tests.ui.canvas.conftest import make_document


def test_colours_of_texts_borders_shapes_and_grounds(tmp_path: Path) -> None:
    project = Project(make_document(tmp_path), Journal(), None)
    assert album_colours(project.document) == [hex_of(BLACK)]
    project.do("style_texts", frames=["t1"], style={"colour": "#aa1122"})
    assert album_colours(project.document) == ["#aa1122"]
    project.do("set_photo_look", frames=["f0", "f1"], border_width=2, border_colour="#00ff00", line_width=0)
    project.do("add_shape", surface="s0", box=[10, 10, 20, 20], shape="rect", fill="#0000ff")
    project.do("set_background", surface="s1", colour="#fedcba")
    found = album_colours(project.document)
    assert found[0] == "#00ff00"
    assert {"#aa1122", "#0000ff", "#fedcba"} <= set(found)
    project.do("delete_frames", frames=["t1"])
    assert "#aa1122" not in album_colours(project.document)
