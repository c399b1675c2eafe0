"""Random edits through the same functions as the window: undo-all is the start, the file is the document.

Every edit of the table is drawn (`drawn_edits`), those that are added later, too. In CI some 500 steps;
`python -m tests.bench.random_edits` runs as many as one asks for.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from albumapp.document.edits import EDITS
from albumapp.document.journal import Journal
from albumapp.document.model import Document, PhotoFrame
from albumapp.geometry.crop import fits_photo
from albumapp.session import versions
from albumapp.session.project import Project
from tests.document.drawn_edits import book, do_one, drawn, parameters

STEPS = 45  # of one run
PREPARE = (
    *("add_notes", "add_guide", "add_text", "add_caption", "add_shape", "save_text_style"),
    *("begin_chapter", "add_spread", "group_frames", "set_adjust", "set_crop"),
    "ignore_findings",
)
# what these need is not there: a kept layout, a file of a photo, a fault to mend, a product that changed or
# that is no book (tests/layout/pieces/test_edits.py, test_random_walls.py)
NEEDS_MORE = {
    *("use_layout", "auto_enhance", "fit_page_count", "fit_cover", "extend_to_bleed", "limit_inks"),
    *("set_wall", "hang_by_rules", "set_piece", "turn_piece"),
    *("set_days", "set_edges", "turn_page", "set_names", "same_on_all", "set_back"),
}


class Editing(RuleBasedStateMachine):
    """`tally` counts what was tried and what was done, by edit, over all runs."""

    tally: dict[str, list[int]] = {}

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.start = self.begun()
        self.project = Project(self.start, Journal(), None)
        self.path = Path(self.folder.name) / "book.album"
        self.project.save_as(self.path)
        self.kept: dict[int, object] = {}

    def begun(self) -> Document:
        """What the edits begin with."""
        return book()

    def teardown(self) -> None:
        self.project.visit(0)
        assert self.project.document == self.start
        for version in versions.kept(self.project):
            assert versions.document_of(self.project, version) == self.kept[version.id]
        self.project.close()
        self.folder.cleanup()

    def _try(self, edit: str, rng: Random) -> None:
        before = self.project.document
        count = self.tally.setdefault(edit, [0, 0])
        count[0] += 1
        if do_one(self.project, rng, edit):
            count[1] += self.project.document is not before
        else:
            assert self.project.document is before

    @rule(edit=st.sampled_from(sorted(EDITS)), seed=st.integers(0, 2**32))
    def edit(self, edit: str, seed: int) -> None:
        self._try(edit, Random(seed))

    @rule(edits=st.lists(st.sampled_from(sorted(EDITS)), min_size=4, max_size=8), seed=st.integers(0, 2**32))
    def edits(self, edits: list[str], seed: int) -> None:
        rng = Random(seed)
        for edit in edits:
            self._try(edit, rng)

    @rule()
    def end_gesture(self) -> None:
        self.project.end_gesture()

    @precondition(lambda self: self.project.journal.rows)
    @rule()
    def undo(self) -> None:
        self.project.undo()

    @rule()
    def redo(self) -> None:
        self.project.redo()

    @rule(to=st.integers(0, 60))
    def jump(self, to: int) -> None:
        self.project.jump(to)

    @rule(at=st.integers(0, 200))
    def visit(self, at: int) -> None:
        """Go to any step of the history, also one that was left behind."""
        steps = self.project.steps()
        if steps:
            number = steps[at % len(steps)].number
            self.project.visit(number)
            rows = self.project.journal.rows
            assert rows[self.project.journal.done - 1].seq == number

    @rule()
    def keep_version(self) -> None:
        made = versions.keep(self.project, "a version")
        self.kept[made.id] = self.project.document

    @rule(at=st.integers(0, 9), delete=st.booleans())
    def use_version(self, at: int, delete: bool) -> None:
        there = versions.kept(self.project)
        if not there:
            return
        version = there[at % len(there)]
        if delete:
            versions.delete(self.project, version)
        else:
            versions.return_to(self.project, version)
            assert self.project.document.surfaces == self.kept[version.id].surfaces

    @rule()
    def reopen(self) -> None:
        before, journal = self.project.document, self.project.journal
        steps, rows = self.project.steps(), [(r.name, r.before, r.after) for r in journal.rows]
        self.project.close()
        self.project = Project.open(self.path)
        assert self.project.document == before
        assert self.project.steps() == steps
        assert (self.project.journal.done, self.project.journal.last) == (journal.done, journal.last)
        assert [(r.name, r.before, r.after) for r in self.project.journal.rows] == rows

    @invariant()
    def the_book_keeps_its_rules(self) -> None:
        doc = self.project.document
        spec = self.project.spec
        assert spec.block.pages_min <= doc.page_count <= spec.block.pages_max
        assert doc.page_count % 2 == 0
        kinds = [s.shape.kind for s in doc.inner()]
        assert kinds[0] == kinds[-1] == "page"
        assert set(kinds[1:-1]) == {"spread"}
        pages = [n for s in doc.inner() for n in s.shape.pages]
        assert pages == list(range(1, len(pages) + 1))
        ids = [f.id for s in doc.surfaces for f in s.frames]
        assert len(ids) == len(set(ids))

    @invariant()
    def no_photo_is_distorted_or_shown_beyond_its_edge(self) -> None:
        doc = self.project.document
        for s in doc.surfaces:
            for f in s.frames:
                if isinstance(f, PhotoFrame) and f.photo is not None:
                    photo = doc.photos[f.photo].size
                    shown = f.crop.shown_size(photo)
                    assert abs(shown.aspect / f.box.aspect - 1) < 1e-3
                    assert fits_photo(f.crop, photo, 1e-3)


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=int(os.environ.get("ALBUMAPP_RANDOM_RUNS", "6")),
    stateful_step_count=STEPS,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # making a failure small would take many minutes
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("edit", sorted(set(EDITS) - NEEDS_MORE))
def test_random_parameters_can_do_every_edit(edit: str) -> None:
    """Else the machine above would prove nothing of it."""
    rng = Random(1)
    project = Project(book(), Journal(), None)
    for n in range(400):
        before = project.document
        if do_one(project, rng, edit) and project.document is not before:
            return
        do_one(project, rng, PREPARE[n % len(PREPARE)])
    pytest.fail(
        f"never done; the last parameters were {drawn(project, rng, edit)} of {parameters(EDITS[edit])}"
    )
