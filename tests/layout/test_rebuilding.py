"""Any sequence of edits: no photo is lost, what the user made stays, hard rules hold."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from albumapp.basis import UserError
from albumapp.document import edits_frames, edits_pages  # noqa: F401  (enter their edits)
from albumapp.document.edits import apply
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, TextFrame
from albumapp.geometry.crop import fits_photo
from albumapp.layout import edits_book, edits_wishes  # noqa: F401  (enter their edits)
from albumapp.layout.compose import suggest_album
from albumapp.layout.constraints import violations
from albumapp.layout.style import style
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue, product
from albumapp.products.spec import ProductSpec
from albumapp.products.surfaces import inner_shapes
from tests.layout.made import camera_roll

ROLL = {p.id: p for p in camera_roll(34, seed=3, per_event=9)}
ENTRIES = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in ROLL.values()}
STYLES = ("clean-white", "magazine", "gallery", "classic", "film-strip", "square-grid")

BOOK_IDS = sorted(i for i, s in catalogue().items() if s.piece is None)


class Ctx:
    def facts(self, photo_id: str) -> PhotoFacts:
        return ROLL[photo_id]

    def product(self, product_id: str) -> ProductSpec:
        return product(product_id)


def start(pid: str = "layflat-30x30") -> Document:
    chosen = [p for n, p in enumerate(ROLL.values()) if n % 7]
    album = suggest_album(chosen, product(pid), style("clean-white"), 20, "Summer", 0, ENTRIES)
    return replace(album, photos=ENTRIES)


def _words(doc: Document) -> list[str]:
    """What the user wrote: not the captions and names that a style draws."""
    frames = [f for s in doc.inner() for f in s.frames if isinstance(f, TextFrame)]
    return sorted(f.text for f in frames if f.role == "text" and f.text)


class Rebuilding(RuleBasedStateMachine):
    @initialize(pid=st.sampled_from(["layflat-30x30", "hardcover-a4-landscape"]))
    def begin(self, pid: str) -> None:
        self.doc = start(pid)
        self.shown: set[str] = set(self.doc.used())
        self.moved_by_hand: set[str] = set()

    def do(self, edit: str, **params: Any) -> bool:
        before = self.doc
        try:
            self.doc = apply(self.doc, Ctx(), edit, params)
        except UserError:
            return False
        gone = before.used().keys() - self.doc.used().keys()
        assert gone <= self.doc.photos.keys()  # in the tray
        return True

    def frames(self) -> list[PhotoFrame]:
        return [f for s in self.doc.inner() for f in s.photo_frames() if f.photo]

    def frame(self, data: st.DataObject) -> PhotoFrame:
        return data.draw(st.sampled_from(self.frames()))

    def surface(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from([s.id for s in self.doc.inner()]))

    def keeping_all(self, edit: str, **params: Any) -> None:
        """An edit that may not take any photo out of the album, nor any word or crop."""
        before = self.doc
        words = _words(before)
        crops = {f.photo: f.crop for f in self.frames() if f.crop.by_user}
        if self.do(edit, **params):
            assert self.doc.used().keys() >= {p for s in before.inner() for p in s.photos()}
            assert _words(self.doc) == words
            assert {f.photo: f.crop for f in self.frames() if f.photo in crops} == crops

    @rule(style=st.sampled_from(STYLES))
    def restyle(self, style: str) -> None:
        self.keeping_all("suggest_again", style=style)

    @rule(pid=st.sampled_from(BOOK_IDS), pages=st.sampled_from([None, 20, 24, 40]))
    def change_product(self, pid: str, pages: int | None) -> None:
        self.keeping_all("change_product", product=pid, pages=pages)

    @rule(seed=st.integers(0, 3))
    def again(self, seed: int) -> None:
        self.keeping_all("suggest_again", seed=seed)

    @rule(data=st.data())
    def more(self, data: st.DataObject) -> None:
        self.keeping_all("more_photos", surface=self.surface(data))

    @rule(data=st.data(), to=st.sampled_from(["unused", "neighbour"]))
    def fewer(self, data: st.DataObject, to: str) -> None:
        before = self.doc.used().keys()
        if self.do("fewer_photos", surface=self.surface(data), to=to):
            assert len(before - self.doc.used().keys()) <= (to == "unused")

    @rule(data=st.data())
    def hero(self, data: st.DataObject) -> None:
        self.keeping_all("make_hero", frame=self.frame(data).id)

    @rule(data=st.data())
    def together(self, data: st.DataObject) -> None:
        self.keeping_all("keep_together", a=self.frame(data).id, b=self.frame(data).id)

    @rule(data=st.data())
    def swap(self, data: st.DataObject) -> None:
        before = self.doc.used().keys()
        self.do("swap_photos", a=self.frame(data).id, b=self.frame(data).id)
        assert self.doc.used().keys() == before

    @rule(data=st.data())
    def fill(self, data: st.DataObject) -> None:
        self.keeping_all("fill_page", surface=self.surface(data))

    @rule(data=st.data(), n=st.integers(0, 7))
    def choose(self, data: st.DataObject, n: int) -> None:
        self.keeping_all("resuggest", surface=self.surface(data), candidate=n)

    @rule(data=st.data())
    def lock(self, data: st.DataObject) -> None:
        f = self.frame(data)
        self.do("lock_frame", frame=f.id, locked=not f.locked)

    @rule(data=st.data())
    def words(self, data: st.DataObject) -> None:
        self.do("add_text", surface=self.surface(data), box=[40, 30, 60, 12], text="Words")

    @rule(data=st.data())
    def crop(self, data: st.DataObject) -> None:
        f = self.frame(data)
        b = f.crop.box
        self.do("set_crop", frame=f.id, box=[b.x + b.w * 0.1, b.y + b.h * 0.1, b.w * 0.8, b.h * 0.8])

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        self.do("remove_photo", frame=self.frame(data).id)

    @rule()
    def take_in(self) -> None:
        self.keeping_all("take_in_photos")

    @invariant()
    def the_book_can_be_made(self) -> None:
        spec = product(self.doc.product)
        assert [s.shape for s in self.doc.inner()] == inner_shapes(spec, self.doc.page_count)
        ids = [s.id for s in self.doc.surfaces] + [f.id for s in self.doc.surfaces for f in s.frames]
        assert len(set(ids)) == len(ids)
        assert all(int(i[1:]) < self.doc.next_id for i in ids)

    @invariant()
    def each_photo_stands_once_and_undistorted(self) -> None:
        photos = [f.photo for f in self.frames()]
        assert len(set(photos)) == len(photos)
        for f in self.frames():
            shown = f.crop.shown_size(ROLL[f.photo or ""].size)
            assert abs(shown.aspect / f.box.aspect - 1) < 2e-3
            assert fits_photo(f.crop, ROLL[f.photo or ""].size, 1e-3)

    @invariant()
    def no_face_is_cut_but_by_the_user(self) -> None:
        for s in self.doc.inner():
            if s.edited or any(f.locked for f in s.frames):
                continue
            frames = [f for f in s.photo_frames() if f.photo and not f.crop.by_user]
            broken = violations(frames, [ROLL[f.photo or ""] for f in frames], s.shape, 1e9)
            assert not [v for v in broken if v.kind in ("face", "outside", "overlap")], (s.id, broken)


TestRebuilding = Rebuilding.TestCase
TestRebuilding.settings = settings(
    max_examples=int(os.environ.get("ALBUMAPP_RANDOM_RUNS", "6")),
    stateful_step_count=14,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a book a step: shrinking would take minutes
    suppress_health_check=list(HealthCheck),
)
