"""What photos would make: the right products first, each with a draft of its own, and nothing twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from albumapp.analysis.model import Analysis, Event
from albumapp.basis import say
from albumapp.document.model import PhotoEntry
from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts
from albumapp.products.catalogue import catalogue, product
from albumapp.session.idea_makers import IDEAS, Idea
from albumapp.session.prices import price_file
from albumapp.session.recommending import drafted, recommend

START = datetime(2025, 5, 3, 9)


def photo(n: int, aspect: float = 1.5, mpx: float = 12.0, worth: float = 0.6, **more: object) -> PhotoFacts:
    w = (mpx * 1e6 * aspect) ** 0.5
    size = Size(round(w), round(w / aspect))
    taken = more.pop("taken", START + timedelta(minutes=7 * n))
    return PhotoFacts(
        f"{n:04x}{'0' * 60}",
        size,
        taken,
        importance=worth,
        quality=worth,
        event=f"e{n // 20}",
        dated=True,
        **more,
    )  # type: ignore[arg-type]


def portrait(n: int, tone: tuple[int, int, int] = (120, 130, 130), **more: object) -> PhotoFacts:
    return photo(n, 2 / 3, worth=0.7, faces=(Rect(0.3, 0.2, 0.4, 0.35),), tone=tone, **more)


def analysed(photos: Iterable[PhotoFacts]) -> Analysis:
    facts = {f.id: f for f in photos}
    names = dict.fromkeys(f.event for f in facts.values())
    events = tuple(
        Event(e, None, None, None, tuple(f.id for f in facts.values() if f.event == e)) for e in names if e
    )
    return Analysis(facts=facts, events=events)


def entries(photos: Sequence[PhotoFacts]) -> list[PhotoEntry]:
    return [PhotoEntry(f.id, f"/photos/{f.id[:4]}.jpg", round(f.size.w), round(f.size.h)) for f in photos]


def by_id(photos: Iterable[PhotoFacts], **more: object) -> dict[str, Idea]:
    return {i.id: i for i in recommend(analysed(photos), most=20, **more)}  # type: ignore[arg-type]


def test_a_trip_of_three_hundred_photos_is_an_album_first() -> None:
    found = recommend(analysed(photo(n) for n in range(300)))
    assert found[0].id == "album"
    assert product(found[0].product).kind == "album"
    assert [r.code for r in found[0].reasons] == ["idea.many", "idea.chapters"]
    assert "300 photos" in say(found[0].reasons[0])
    assert found[0].pages is not None
    assert 60 <= found[0].pages <= product(found[0].product).block.pages_max
    assert 3 <= len(found) <= 6


def test_three_photos_are_no_book_but_something() -> None:
    found = by_id(photo(n) for n in range(3))
    assert "album" not in found
    assert "calendar" not in found
    assert {"wall", "prints", "card"} <= found.keys()


def test_a_year_s_photos_are_a_calendar_and_three_months_are_none() -> None:
    year = [photo(n, taken=START + timedelta(days=9 * n)) for n in range(40)]
    found = by_id(year)["calendar"]
    assert product(found.product).kind == "calendar"
    assert [r.code for r in found.reasons] == ["idea.whole_year"]
    part = [replace(f, taken=datetime(2025, 1 + n % 8, 3)) for n, f in enumerate(year)]
    assert "8 months" in say(by_id(part)["calendar"].reasons[0])
    assert "calendar" not in by_id(photo(n, taken=START + timedelta(days=2 * n)) for n in range(40))
    undated = [replace(f, dated=False) for f in year]
    assert "calendar" not in by_id(undated)


def test_the_wide_sharp_one_is_a_panorama() -> None:
    wide = photo(7, aspect=2.1, mpx=30, worth=0.8)
    found = by_id([*(photo(n) for n in range(6)), wide])["panorama"]
    assert found.photos == (wide.id,)
    assert found.reasons[0].code == "idea.wide"
    made = drafted(found, None, entries([photo(n) for n in range(6)] + [wide]), analysed([wide]))
    assert list(made.used()) == [wide.id]
    assert made.surfaces[0].shape.size.aspect > 1.6
    assert len(made.photos) == 7  # the others are there to choose from
    assert "panorama" not in by_id(photo(n, aspect=16 / 9) for n in range(6))


def test_three_portraits_that_match_are_a_trio() -> None:
    alike = [portrait(n) for n in range(3)]
    others = [portrait(10 + n, tone=(40 + 60 * n, 90 + 40 * n, 200 - 50 * n)) for n in range(3)]
    photos = [*others, *alike, *(photo(20 + n) for n in range(8))]
    found = by_id(photos)["trio"]
    assert set(found.photos) == {f.id for f in alike}
    made = drafted(found, None, entries(photos), analysed(photos))
    assert set(made.used()) == set(found.photos)
    assert found.size.aspect < 1
    assert "trio" not in by_id([*others, *(photo(n) for n in range(20, 30))])
    assert "trio" not in by_id([alike[0], alike[1]])


def test_a_portrait_that_stands_out_is_a_card() -> None:
    hero = portrait(3, pick=True)
    found = by_id([hero, *(photo(10 + n) for n in range(30))])["card"]
    assert found.photos == (hero.id,)
    assert [r.code for r in found.reasons] == ["idea.portrait"]
    assert "card" not in by_id(photo(n) for n in range(30))


def test_a_hundred_phone_shots_are_prints_or_small_ones() -> None:
    found = by_id(photo(n, mpx=2, worth=0.4) for n in range(100))
    assert {"prints", "minis"} <= found.keys()
    assert found["minis"].score > found["prints"].score
    assert found["prints"].pages == 100
    assert "idea.small_pages" in [r.code for r in found["minis"].reasons]


def test_photos_of_few_pixels_make_small_things() -> None:
    large, small = (by_id(photo(n, mpx=m) for n in range(60)) for m in (24.0, 0.5))
    area = {k: i.size.w * i.size.h for k, i in large.items()}
    assert small["album"].size.w * small["album"].size.h < 0.6 * area["album"]
    assert "idea.small_pages" in [r.code for r in small["album"].reasons]
    assert small["prints"].size.w * small["prints"].size.h <= area["prints"]
    assert "wall" in large
    assert "wall" not in small or small["wall"].size.w < large["wall"].size.w


def test_the_more_photos_the_larger_the_collage_as_far_as_they_are_sharp() -> None:
    few, many, small = (
        by_id(photo(n, mpx=m) for n in range(count))["collage"]
        for count, m in ((10, 12), (80, 12), (80, 0.1))
    )
    assert few.size.w * few.size.h < many.size.w * many.size.h
    assert small.size.w * small.size.h < many.size.w * many.size.h


def test_what_hangs_already_is_not_hung_again() -> None:
    photos = [photo(n, mpx=24, worth=0.5 + n / 100) for n in range(20)]
    first = by_id(photos)["wall"]
    hung = {first.photos[0]: "Hall"}
    second = by_id(photos, hung=hung)["wall"]
    assert second.photos != first.photos
    made = drafted(second, None, entries(photos), analysed(photos), hung=hung)
    assert not hung.keys() & made.used().keys()
    assert by_id(photos, hung={f.id: "Hall" for f in photos})["wall"].photos == first.photos


def test_what_was_told_is_not_shown_again_and_no_kind_fills_the_list() -> None:
    photos = analysed(
        [
            *(photo(n, worth=0.9, mpx=40) for n in range(30)),
            *(portrait(50 + n) for n in range(4)),
            photo(80, aspect=2.5, mpx=60, worth=0.9),
        ]
    )
    found = recommend(photos)
    kinds = [i.kind for i in found if i.id != "collage"]
    assert max(kinds.count(k) for k in kinds) <= 2
    left = recommend(photos, told=[found[0].id, found[2].id])
    assert not {found[0].id, found[2].id} & {i.id for i in left}


def test_nothing_is_recommended_of_nothing() -> None:
    assert recommend(analysed([])) == []
    assert recommend(analysed([photo(1, aside=True)])) == []
    assert recommend(analysed(photo(n) for n in range(60)), specs=[]) == []


def test_a_product_that_is_not_there_is_skipped() -> None:
    books = [s for s in catalogue().values() if s.kind == "album"]
    found = recommend(analysed(photo(n) for n in range(60)), specs=books)
    assert [i.id for i in found] == ["album"]


def test_a_price_of_the_studio_is_said_and_its_product_comes_first(isolated_home: Path) -> None:
    photos = [photo(n) for n in range(60)]
    before = by_id(photos)["album"]
    assert before.price is None
    assert before.costs() is None
    assert before.product != "hardcover-a4-landscape"
    price_file().parent.mkdir(parents=True, exist_ok=True)
    price_file().write_text(
        "product,base,per_page,currency,date\nhardcover-a4-landscape,30,0.5,EUR,2026-11-01\n"
    )
    after = by_id(photos)["album"]
    assert after.product == "hardcover-a4-landscape"
    assert after.costs(40) == 30 + 0.5 * (40 - product(after.product).block.pages_min)


@pytest.mark.parametrize("count", [3, 60])
def test_every_idea_has_a_draft_of_its_product(count: int) -> None:
    photos = [
        photo(n, taken=START + timedelta(days=11 * n), aspect=(1.5, 2 / 3, 2.2)[n % 3], mpx=24, worth=0.7)
        for n in range(count)
    ]
    photos = [*photos, *(portrait(900 + n) for n in range(3))]
    known = analysed(photos)
    found = recommend(known, most=20)
    assert found
    for idea in found:
        made = drafted(idea, None, entries(photos), known)
        assert made.product.startswith(idea.product)
        assert made.used()
        assert made.photos.keys() == known.facts.keys()
        if idea.kind not in ("album", "calendar"):
            assert made.page_count == idea.pages


def test_the_same_photos_give_the_same_ideas() -> None:
    photos = [photo(n, worth=0.5 + n % 5 / 10) for n in range(50)]
    assert recommend(analysed(photos)) == recommend(analysed(photos))
    assert len({make.__name__ for make in IDEAS}) == len(IDEAS)
