"""Random edits of a wall on which pieces hang, by the machine of the random edits of a book.

After each: sizes are the product's, pieces hang straight, each has its sheet, nothing else is on the wall.
"""

from __future__ import annotations

import os
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import invariant

from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoFrame
from albumapp.products.pieces import gallery_shape, piece_of
from albumapp.session.project import Project
from tests.document.drawn_edits import book, do_one, drawn
from tests.document.test_random_edits import Editing

EDITS_OF_WALLS = ("set_wall", "hang_by_rules", "set_piece", "turn_piece")


def walled() -> Document:
    project = Project(book(), Journal(), None)
    project.do("change_product", product="gallery-framed:furniture=sofa", pages=6)
    return project.document


class Hanging(Editing):
    tally: dict[str, list[int]] = {}

    def begun(self) -> Document:
        return walled()

    @invariant()
    def the_book_keeps_its_rules(self) -> None:
        doc, spec = self.project.document, self.project.spec
        sold = {way for w, h in piece_of(spec).sizes for way in ((w, h), (h, w))}
        assert len(doc.surfaces) <= 1
        for s in doc.surfaces:
            assert s.shape.setting == gallery_shape(spec).setting
            assert (s.shape.size.w, s.shape.size.h) == piece_of(spec).wall
            assert [t.trim for t in s.shape.sheets] == [f.box for f in s.frames]
            assert s.shape.pages == tuple(range(1, len(s.frames) + 1))
            assert len(s.frames) <= spec.block.pages_max
            for f in s.frames:
                assert isinstance(f, PhotoFrame)
                assert (f.box.w, f.box.h) in sold
                assert not f.rotation
                if f.photo is not None:
                    shown = f.crop.shown_size(doc.photos[f.photo].size)
                    assert abs(shown.aspect / f.box.aspect - 1) < 1e-3, "distorted"
        ids = [f.id for s in doc.surfaces for f in s.frames]
        assert len(ids) == len(set(ids))


TestHanging = Hanging.TestCase
TestHanging.settings = settings(
    max_examples=int(os.environ.get("ALBUMAPP_RANDOM_RUNS", "4")),
    stateful_step_count=35,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("edit", EDITS_OF_WALLS)
def test_random_parameters_can_do_every_edit_of_walls(edit: str) -> None:
    rng = Random(1)
    project = Project(walled(), Journal(), None)
    for _ in range(40):
        before = project.document
        if do_one(project, rng, edit) and project.document is not before:
            return
        do_one(project, rng, "move_frames")
    pytest.fail(f"never done; the last parameters were {drawn(project, rng, edit)}")
