"""Other layouts: at least six for any pages, the same each time, nothing lost, no face cut."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import say
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, Surface, Wishes
from albumapp.document.wishes import broken
from albumapp.geometry import Rect, Size
from albumapp.layout.alternatives import alternatives, resuggest_surface, shown
from albumapp.layout.constraints import violations
from albumapp.layout.frames import Candidate
from albumapp.layout.own_looks import with_own_look
from albumapp.layout.style import style, styles
from albumapp.layout.variants import Task, _turned_over, alike
from albumapp.photos.facts import PhotoFacts
from albumapp.products.shape import SurfaceShape
from tests.layout.made import camera_roll, photos, shapes, spread
from tests.layout.test_compose import book

LOOK = style("clean-white")
ROLL = camera_roll(60)


def bare(group: list[PhotoFacts], shape: SurfaceShape, look: str = "clean-white") -> Document:
    """A document with one surface that shows these photos anyhow."""
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in group}
    frames = tuple(PhotoFrame(f"f{n + 2}", Rect(n, n, 30, 30 / p.aspect), p.id) for n, p in enumerate(group))
    surface = Surface("s1", shape, frames)
    return Document("layflat-30x30", style=look, surfaces=(surface,), photos=entries, next_id=len(group) + 2)


def found_for(doc: Document, group: list[PhotoFacts]) -> list[Surface]:
    known = {p.id: p for p in group}
    return alternatives(doc, doc.surfaces[-1].id, known.__getitem__, style(doc.style))


def sound(found: list[Surface], group: list[PhotoFacts]) -> None:
    known = {p.id: p for p in group}
    for s in found:
        frames = list(s.photo_frames())
        assert sorted(f.photo or "" for f in frames) == sorted(known)
        kinds = {v.kind for v in violations(frames, [known[f.photo or ""] for f in frames], s.shape, 1e9)}
        assert not kinds & {"face", "overlap", "outside"}
    for n, s in enumerate(found):
        others = found[n + 1 :]
        assert not any(alike(list(s.photo_frames()), list(o.photo_frames()), s.shape) for o in others)


@pytest.mark.parametrize("look", ["clean-white", "magazine", "gallery"])
@pytest.mark.parametrize("n", range(1, 9))
def test_there_are_at_least_six_that_differ(n: int, look: str) -> None:
    for shape in shapes()[1:5]:
        group = ROLL[3 : 3 + n]
        found = found_for(bare(group, shape, look), group)
        assert len(found) >= 6, (n, look, shape.kind, shape.size)
        sound(found, group)


def _sides(mpx: float, aspect: float) -> tuple[float, float]:
    return (mpx * 1e6 * aspect) ** 0.5, (mpx * 1e6 / aspect) ** 0.5


@pytest.mark.parametrize("mpx", [0.3, 1.1])
@pytest.mark.parametrize("n", [1, 2, 3])
def test_there_are_six_of_small_photos_too(n: int, mpx: float) -> None:
    group = [replace(p, size=Size(*_sides(mpx, p.aspect))) for p in ROLL[:n]]
    found = found_for(bare(group, spread()), group)
    assert len(found) >= 6
    sound(found, group)


@given(group=photos(1, 6), look=st.sampled_from(sorted(styles())), k=st.integers(0, 4))
@settings(max_examples=15, deadline=None)
def test_no_alternative_loses_a_photo_or_cuts_a_face(group: list[PhotoFacts], look: str, k: int) -> None:
    shape = shapes()[k]
    found = found_for(bare(group, shape, look), group)
    assert found
    known = {p.id: p for p in group}
    for s in found:
        assert sorted(s.photos()) == sorted(known)
    if len(found) > 1:
        sound(found, group)


def test_locked_frames_stay_and_six_stand_round_them() -> None:
    doc = book()
    known = {p.id: p for p in ROLL}
    surface = max(doc.inner(), key=lambda s: len(s.photos()))
    frame = next(surface.photo_frames())
    doc = doc.with_surface(surface.with_frame(replace(frame, locked=True)))
    found = alternatives(doc, surface.id, known.__getitem__, LOOK)
    assert len(found) >= 6
    for s in found:
        assert s.frame(frame.id) == doc.surface(surface.id).frame(frame.id)
        assert sorted(s.photos()) == sorted(surface.photos())
        others = [f.box for f in s.photo_frames() if f.id != frame.id]
        met = [m for m in (frame.box.intersection(b) for b in others) if m is not None]
        assert not [m for m in met if min(m.w, m.h) > 0.05]


def test_a_cover_has_six_designs_that_keep_its_words() -> None:
    doc = book()
    cover = doc.cover
    assert cover is not None
    known = {p.id: p for p in ROLL}
    found = alternatives(doc, cover.id, known.__getitem__, LOOK)
    assert len(found) >= 6
    for s in found:
        assert [f.id for f in s.frames] == [f.id for f in cover.frames]
        frames = list(s.photo_frames())
        broken_ = violations(frames, [known[f.photo or ""] for f in frames], s.shape, 1e9)
        assert not {v.kind for v in broken_} & {"face", "trim", "fold", "outside"}


def test_a_number_means_the_same_layout_in_the_edit() -> None:
    doc = book()
    known = {p.id: p for p in ROLL}
    surface = max(doc.inner(), key=lambda s: len(s.photos()))
    found = alternatives(doc, surface.id, known.__getitem__, LOOK)
    for n, option in enumerate(found):
        after = resuggest_surface(doc, surface.id, known.__getitem__, LOOK, n)
        assert shown(after.surface(surface.id), found) == n
        assert [f.box for f in after.surface(surface.id).photo_frames()] == [
            f.box for f in option.photo_frames()
        ]
        again = alternatives(after, surface.id, known.__getitem__, LOOK)
        assert [[f.box for f in s.photo_frames()] for s in again] == [
            [f.box for f in s.photo_frames()] for s in found
        ]


def test_wishes_come_first_and_are_said() -> None:
    doc = book()
    known = {p.id: p for p in ROLL}
    surface = max(doc.inner(), key=lambda s: len(s.photos()))
    photos_ = surface.photos()
    for hero in photos_:
        wished = replace(doc, wishes=Wishes(heroes=(hero,)))
        first = alternatives(wished, surface.id, known.__getitem__, LOOK)[0]
        assert max(first.photo_frames(), key=lambda f: f.box.area).photo == hero
        assert any("you chose" in say(r) for r in first.why)
    pair = (photos_[0], photos_[-1])
    wished = replace(doc, wishes=Wishes(together=(pair,)))
    first = alternatives(wished, surface.id, known.__getitem__, LOOK)[0]
    assert broken(first.photo_frames(), wished.wishes, LOOK.gutter) == 0


def test_every_alternative_says_why() -> None:
    for n in (1, 2, 4):
        group = ROLL[:n]
        for s in found_for(bare(group, spread()), group):
            assert s.why
            assert all(say(r) != r.code for r in s.why), s.why


@pytest.mark.parametrize("locked", [False, True])
@pytest.mark.parametrize("at", [0, 10, 15])
def test_six_layouts_of_many_photos_take_one_search(
    at: int, locked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second search would make one wait."""
    solved, asked = Task.solved, []

    def counted(self: Task, *args: Any, **more: Any) -> list[Candidate]:
        asked.append(1)
        return solved(self, *args, **more)

    monkeypatch.setattr(Task, "solved", counted)
    for n in (8, 10):
        asked.clear()
        group = camera_roll(60)[at : at + n]
        doc = bare(group, spread())
        if locked:
            s = doc.surfaces[0]
            held = replace(s.frames[0], box=Rect(20, 20, 120, 120 / group[0].aspect), locked=True)
            doc = doc.with_surface(replace(s, frames=(held, *s.frames[1:])))
        found = found_for(doc, group)
        assert len(found) >= 6
        assert len(asked) == 1


def test_a_layout_turned_over_keeps_its_sizes_and_its_gaps() -> None:
    group = camera_roll(60)[10:16]
    task = Task(group, spread(), style("clean-white"))
    first = task.solved(3)
    made = list(_turned_over(task, first))
    assert made
    for c in made:
        assert not violations(c.frames, group_of(c, group), task.shape, task.style.size_ratio)
        assert any(_sizes(c) == _sizes(f) for f in first)
        assert any(r.code == "spread.turned_over" for r in c.reasons)
    assert any(not alike(c.frames, f.frames, task.shape) for c in made for f in first)


def group_of(c: Candidate, group: list[PhotoFacts]) -> list[PhotoFacts]:
    facts = {p.id: p for p in group}
    return [facts[f.photo or ""] for f in c.frames]


def _sizes(c: Candidate) -> list[tuple[str | None, float, float]]:
    return sorted((f.photo, round(f.box.w, 6), round(f.box.h, 6)) for f in c.frames)


def laid_out(look: str, n: int = 3) -> Document:
    """A book with a surface of n photos as the style lays them out."""
    doc = bare(ROLL[3 : 3 + n], spread(), look)
    return resuggest_surface(doc, "s1", FACTS.__getitem__, style(look), 0)


FACTS = {f.id: f for f in ROLL}


def by_hand(doc: Document, frame: PhotoFrame) -> Document:
    return doc.with_surface(replace(doc.surface("s1").with_frame(frame), edited=True))


def test_a_border_that_was_taken_away_stays_away() -> None:
    look = next(s for s in styles().values() if s.border is not None and s.corner_radius == 0)
    doc = laid_out(look.id)
    frame = next(f for f in doc.surface("s1").photo_frames() if f.border is not None)
    doc = by_hand(doc, replace(frame, border=None))
    for n in range(4):
        after = resuggest_surface(doc, "s1", FACTS.__getitem__, look, n).surface("s1")
        frames = {f.photo: f for f in after.photo_frames()}
        assert frames[frame.photo].border is None
        others = [f for p, f in frames.items() if p != frame.photo and after.shape.rect.contains(f.box)]
        assert all(f.border == look.border for f in others)
        assert after.edited


def test_a_border_that_was_taken_away_is_remembered_past_the_trim() -> None:
    look = next(s for s in styles().values() if s.border is not None and s.corner_radius == 0)
    doc = laid_out(look.id)
    frame = next(f for f in doc.surface("s1").photo_frames() if f.border is not None)
    surface = by_hand(doc, replace(frame, border=None)).surface("s1")
    over = replace(frame, box=surface.shape.bleed_rect, border=None)
    past = with_own_look(over, surface, look)
    assert past.border is None or past.border.width == 0
    back = with_own_look(frame, surface.with_frame(past), look)
    assert back.border is None or back.border.width == 0
    untouched = with_own_look(frame, doc.surface("s1").with_frame(over), look)
    assert untouched.border == look.border


def test_a_turned_photo_stays_turned_where_it_keeps_its_place_or_says_why_not() -> None:
    doc = laid_out("clean-white")
    frame = next(doc.surface("s1").photo_frames())
    doc = by_hand(doc, replace(frame, rotation=7.0))
    kept = 0
    for option in found_for(doc, ROLL[3:6]):
        found = next(f for f in option.photo_frames() if f.photo == frame.photo)
        if found.rotation:
            kept += 1
            assert found.rotation == 7.0
            assert option.edited
        else:
            assert [r.code for r in found.why if "upright" in r.code] == ["frame.upright_moved"]
        assert not violations(
            list(option.photo_frames()),
            [FACTS[f.photo or ""] for f in option.photo_frames()],
            option.shape,
            1e9,
        )
    assert kept
