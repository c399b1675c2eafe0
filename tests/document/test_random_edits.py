"""Random edits through the same functions as the window: undo-all is the start, the file is the document."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from albumapp.basis import UserError
from albumapp.document.journal import Journal
from albumapp.document.model import PhotoFrame
from albumapp.geometry.crop import fits_photo
from albumapp.session.project import Project
from tests.document.test_journal import small_book

mm = st.floats(-50, 700, allow_nan=False).map(lambda v: round(v, 2))
size = st.floats(3, 400).map(lambda v: round(v, 2))
share = st.floats(0.05, 0.95)


class Editing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.start = small_book("hardcover-a4-landscape")
        self.project = Project(self.start, Journal(), None)
        self.path = Path(self.folder.name) / "book.album"
        self.project.save_as(self.path)

    def teardown(self) -> None:
        self.project.jump(0)
        assert self.project.document == self.start
        self.project.close()
        self.folder.cleanup()

    def do(self, edit: str, **params: Any) -> None:
        try:
            self.project.do(edit, **params)
        except UserError as e:
            refused = str(e)  # in words; the invariants below see that nothing broke
            assert refused

    def frames(self) -> list[str]:
        return [f.id for s in self.project.document.surfaces for f in s.frames]

    def pick(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(self.frames() or ["f0"]))

    def surface(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from([s.id for s in self.project.document.surfaces]))

    @rule(data=st.data(), x=mm, y=mm, w=size, h=size)
    def set_box(self, data: st.DataObject, x: float, y: float, w: float, h: float) -> None:
        self.do("set_box", frame=self.pick(data), box=[x, y, w, h])

    @rule(data=st.data(), dx=mm, dy=mm)
    def move(self, data: st.DataObject, dx: float, dy: float) -> None:
        self.do("move_frames", frames=[self.pick(data), self.pick(data)], dx=dx, dy=dy)

    @rule(
        data=st.data(), x=share, y=share, w=share, h=share, angle=st.floats(-40, 40), turns=st.integers(0, 5)
    )
    def crop(
        self, data: st.DataObject, x: float, y: float, w: float, h: float, angle: float, turns: int
    ) -> None:
        box = [x * (1 - w), y * (1 - h), w, h]
        self.do("set_crop", frame=self.pick(data), box=box, angle=angle, quarter_turns=turns)

    @rule(data=st.data(), turns=st.integers(-3, 3))
    def turn(self, data: st.DataObject, turns: int) -> None:
        self.do("turn_photo", frame=self.pick(data), turns=turns)

    @rule(data=st.data(), degrees=st.floats(-400, 400))
    def rotate(self, data: st.DataObject, degrees: float) -> None:
        self.do("set_rotation", frame=self.pick(data), degrees=degrees)

    @rule(data=st.data(), to=st.sampled_from(["front", "back", "forward", "backward", "up"]))
    def order(self, data: st.DataObject, to: str) -> None:
        self.do("order_frame", frame=self.pick(data), to=to)

    @rule(data=st.data(), locked=st.booleans())
    def lock(self, data: st.DataObject, locked: bool) -> None:
        self.do("lock_frame", frame=self.pick(data), locked=locked)

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.do("delete_frames", frames=[self.pick(data)])

    @rule(data=st.data(), text=st.text(max_size=40), x=mm, y=mm, w=size, h=size)
    def text(self, data: st.DataObject, text: str, x: float, y: float, w: float, h: float) -> None:
        self.do("add_text", surface=self.surface(data), box=[x, y, w, h], text=text)

    @rule(
        data=st.data(),
        text=st.text(max_size=40),
        size=st.floats(4, 80),
        align=st.sampled_from(["left", "top"]),
    )
    def retext(self, data: st.DataObject, text: str, size: float, align: str) -> None:
        self.do("set_text", frame=self.pick(data), text=text, style={"size_pt": size, "align": align})

    @rule(data=st.data(), radius=st.floats(-5, 300), width=st.floats(-1, 20))
    def look(self, data: st.DataObject, radius: float, width: float) -> None:
        self.do("set_photo_look", frame=self.pick(data), corner_radius=radius, border_width=width)

    @rule(data=st.data())
    def add_spread(self, data: st.DataObject) -> None:
        self.do("add_spread", after=self.surface(data))

    @rule(data=st.data())
    def delete_spread(self, data: st.DataObject) -> None:
        self.do("delete_spread", surface=self.surface(data))

    @rule(data=st.data(), to=st.integers(-2, 30))
    def move_spread(self, data: st.DataObject, to: int) -> None:
        self.do("move_spread", surface=self.surface(data), to=to)

    @rule(data=st.data(), colour=st.sampled_from([None, "#ff8800", "orange"]))
    def background(self, data: st.DataObject, colour: str | None) -> None:
        self.do("set_background", surface=self.surface(data), colour=colour)

    @rule(title=st.text(max_size=30))
    def title(self, title: str) -> None:
        self.do("set_title", title=title)

    @rule(data=st.data(), ratio=st.sampled_from([(4000, 3000), (3000, 4000)]))
    def re_edit(self, data: st.DataObject, ratio: tuple[int, int]) -> None:
        ids = sorted(self.project.document.photos)
        old = data.draw(st.sampled_from(ids or ["p0"]))
        new = {"id": f"{old}x", "path": "photos/new.jpg", "width": ratio[0], "height": ratio[1]}
        self.do("replace_photo", old=old, new=new)

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        ids = sorted(self.project.document.photos)
        if len(ids) > 3:
            self.do("remove_photos", photos=[data.draw(st.sampled_from(ids))])

    @rule(data=st.data())
    def swap(self, data: st.DataObject) -> None:
        self.do("swap_photos", a=self.pick(data), b=self.pick(data))

    @rule(data=st.data())
    def place(self, data: st.DataObject) -> None:
        photo = data.draw(st.sampled_from(sorted(self.project.document.photos) or ["p0"]))
        self.do("place_photo", frame=self.pick(data), photo=photo)

    @rule(data=st.data())
    def add_photo(self, data: st.DataObject) -> None:
        photo = data.draw(st.sampled_from(sorted(self.project.document.photos) or ["p0"]))
        self.do("add_photo", surface=self.surface(data), photo=photo)

    @rule(data=st.data(), relayout=st.booleans())
    def remove_photo(self, data: st.DataObject, relayout: bool) -> None:
        self.do("remove_photo", frame=self.pick(data), relayout=relayout)

    @rule(data=st.data(), edit=st.sampled_from(["resuggest", "more_photos", "fewer_photos", "fill_page"]))
    def lay_out(self, data: st.DataObject, edit: str) -> None:
        self.do(edit, surface=self.surface(data))

    @rule(seed=st.integers(0, 9), style=st.sampled_from([None, "gallery", "nowhere"]))
    def suggest_again(self, seed: int, style: str | None) -> None:
        self.do("suggest_again", seed=seed, style=style)

    @rule(data=st.data(), edit=st.sampled_from(["make_hero", "keep_together", "move_photo"]))
    def wish(self, data: st.DataObject, edit: str) -> None:
        a, b = self.pick(data), self.pick(data)
        pair = {"a": a, "b": b}
        params = {"make_hero": {"frame": a}, "keep_together": pair}
        self.do(edit, **params.get(edit, {"frame": a, "surface": self.surface(data)}))

    @rule(style=st.sampled_from(["classic", "magazine"]), pages=st.sampled_from([None, 24, 30]))
    def rebuild(self, style: str, pages: int | None) -> None:
        self.do("change_product", style=style, pages=pages)

    @rule(data=st.data())
    def reset_crop(self, data: st.DataObject) -> None:
        self.do("reset_crop", frame=self.pick(data))

    @rule(data=st.data(), locked=st.booleans())
    def lock_surface(self, data: st.DataObject, locked: bool) -> None:
        self.do("lock_surface", surface=self.surface(data), locked=locked)

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

    @rule()
    def reopen(self) -> None:
        before, journal = self.project.document, self.project.journal
        self.project.close()
        self.project = Project.open(self.path)
        assert self.project.document == before
        assert self.project.journal == journal

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
    max_examples=int(os.environ.get("ALBUMAPP_RANDOM_RUNS", "12")),
    stateful_step_count=45,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
