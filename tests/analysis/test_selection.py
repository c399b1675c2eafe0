from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from albumapp.analysis.model import REJECTED
from albumapp.analysis.selection import choose, not_chosen
from albumapp.basis import Reason, say
from albumapp.geometry import Size
from albumapp.photos.facts import PhotoFacts
from tests.bench.shares import deviations, drawn_set

BIG = Size(3000, 2000)


def photo(
    n: int,
    importance: float = 0.5,
    event: str = "e1",
    people: tuple[str, ...] = (),
    best: int | None = None,
    size: Size = BIG,
    rejected: bool = False,
) -> PhotoFacts:
    why = (Reason(REJECTED),) if rejected else ()
    return PhotoFacts(
        f"i{n}", size, None, (), importance, 0.5, event, people, None if best is None else f"i{best}", why
    )


@st.composite
def sets(draw: st.DrawFn) -> list[PhotoFacts]:
    out: list[PhotoFacts] = []
    for n in range(draw(st.integers(0, 40))):
        leaders = [k for k, f in enumerate(out) if f.duplicate_of is None]
        best = draw(st.sampled_from([None, None, None, *leaders]))
        out.append(
            photo(
                n,
                draw(st.floats(0, 1)),
                f"e{n // draw(st.integers(3, 9))}",
                tuple(draw(st.sets(st.sampled_from(["p1", "p2", "p3"]), max_size=2))),
                best,
                draw(st.sampled_from([BIG, BIG, Size(200, 150), Size(1, 1)])),
                draw(st.integers(0, 9)) == 0,
            )
        )
    return out


@given(sets(), st.integers(0, 45), st.sets(st.integers(0, 40)), st.sets(st.integers(0, 40)))
def test_every_photo_is_chosen_or_has_a_reason(
    facts: list[PhotoFacts], quota: int, must: set[int], never: set[int]
) -> None:
    wanted, barred = frozenset(f"i{n}" for n in must), frozenset(f"i{n}" for n in never)
    got = choose(facts, quota, wanted, barred)
    by_id = {f.id: f for f in facts}
    order = [f.id for f in facts]
    assert list(got.ids) == sorted(got.ids, key=order.index)
    assert set(got.ids) | set(got.unused) == set(order)
    assert not set(got.ids) & set(got.unused)
    assert wanted & set(order) <= set(got.ids)
    free = [i for i in got.ids if i not in wanted]
    assert len(free) <= max(0, quota - len(wanted & set(order)))
    groups = Counter(by_id[i].duplicate_of or i for i in got.ids)
    for i in free:
        assert groups[by_id[i].duplicate_of or i] == 1
        assert i not in barred
        assert not any(r.code == REJECTED for r in by_id[i].reasons)
        assert min(by_id[i].size.w, by_id[i].size.h) > 1
    for reason in got.unused.values():
        assert "{" not in say(reason)
        assert say(reason) != reason.code
    assert choose(facts, quota, wanted, barred) == got


@given(sets(), st.integers(0, 30))
def test_the_quota_is_filled_while_there_are_photos(facts: list[PhotoFacts], quota: int) -> None:
    usable = [f for f in facts if not f.reasons and min(f.size.w, f.size.h) > 1]
    assert len(choose(facts, quota).ids) == min(quota, len({f.duplicate_of or f.id for f in usable}))


def test_each_event_and_each_recurring_person_is_there() -> None:
    facts = [photo(n, 0.9) for n in range(60)]
    facts += [photo(60 + n, 0.05, "e2", ("p9",)) for n in range(4)]
    facts += [photo(70 + n, 0.01, "e3") for n in range(3)]
    got = {f.id: f for f in facts if f.id in choose(facts, 6).ids}
    assert {f.event for f in got.values()} == {"e1", "e2", "e3"}
    assert any("p9" in f.people for f in got.values())


def test_a_person_who_is_only_on_siblings_is_not_lost() -> None:
    facts = [photo(0, 0.9), *(photo(n, 0.2, best=0, people=("p1",)) for n in (1, 2, 3)), photo(4), photo(5)]
    got = choose(facts, 3)
    assert set(got.ids) & {"i1", "i2", "i3"}
    assert "i0" not in got.ids


def test_like_photos_are_spread_over_time_and_important_ones_come_first() -> None:
    even = choose([photo(n) for n in range(90)], 9).ids
    places = [int(i[1:]) for i in even]
    assert max(b - a for a, b in pairwise(places)) <= 20
    marked = [photo(n, 1.0 if n in (41, 42) else 0.3) for n in range(90)]
    assert {"i41", "i42"} <= set(choose(marked, 9).ids)


def test_reasons_say_why() -> None:
    facts = [
        photo(0, 0.9),
        photo(1, 0.5, best=0),
        photo(2, 0.0, rejected=True),
        photo(3, 0.9, size=Size(40, 30)),
        photo(4, 0.1),
        photo(5, 0.8),
    ]
    got = choose(facts, 1, never=frozenset({"i5"}))
    assert got.ids == ("i0",)
    assert {i: r.code for i, r in got.unused.items()} == {
        "i1": "unused.duplicate",
        "i2": "unused.rejected",
        "i3": "unused.too_small",
        "i4": "unused.quota_near",
        "i5": "unused.rejected",
    }
    assert got.unused["i4"].params["instead"] == "i0"
    assert got.unused["i1"].params["best"] == "i0"


def test_a_small_photo_waits_for_the_large_ones() -> None:
    facts = [photo(n, 0.9, f"e{n}", size=Size(200, 150)) for n in range(3)] + [photo(9, 0.1)]
    assert choose(facts, 1).ids == ("i9",)
    assert len(choose(facts, 4).ids) == 4


def test_the_best_of_a_group_may_be_barred_and_a_sibling_stands_in() -> None:
    facts = [photo(0, 0.9), photo(1, 0.5, best=0), photo(2, 0.6, best=0)]
    assert choose(facts, 3, never=frozenset({"i0"})).ids == ("i2",)


def test_what_the_user_picked_is_chosen_over_the_quota_and_what_is_aside_or_barred_never() -> None:
    facts = [photo(n, 0.9) for n in range(6)]
    facts[1] = replace(facts[1], pick=True, importance=0.1)
    facts[2] = replace(facts[2], pick=True, duplicate_of="i1")
    facts[3] = replace(facts[3], aside=True, importance=1.0)
    facts[4] = replace(facts[4], barred=True, importance=1.0, pick=True)
    got = choose(facts, 1)
    assert got.ids == ("i1", "i2")
    assert (got.unused["i3"].code, got.unused["i4"].code) == ("unused.aside", "unused.barred")
    assert set(choose(facts, 6).ids) == {"i0", "i1", "i2", "i5"}


def test_five_stars_are_always_chosen_but_once_a_moment() -> None:
    stars = (Reason("photo.rated", {"n": 5}),)
    facts = [photo(0, 0.9), *(replace(photo(n, 1.0), reasons=stars) for n in (1, 2, 3))]
    facts[3] = replace(facts[3], duplicate_of="i2")
    assert choose(facts, 1).ids == ("i1", "i2")


def test_people_of_every_album_are_there_however_rare() -> None:
    facts = [photo(n, 0.9) for n in range(30)] + [photo(30, 0.01, people=("p7",))]
    assert "i30" not in choose(facts, 3).ids
    assert "i30" in choose(facts, 3, always=frozenset({"p7"})).ids


def test_the_album_follows_each_persons_share_whatever_their_faces_score() -> None:
    facts = drawn_set(300, 6, 3, 3)
    off = deviations(facts, choose(facts, 60).ids)
    assert len(off) == 6
    assert max(map(abs, off.values())) <= 1 / 60
    by_importance = sorted(facts, key=lambda f: -f.importance)[:60]
    lost = deviations(facts, [f.id for f in by_importance])
    assert min(lost[p] - max(lost[q] for q in ("p4", "p5", "p6")) for p in ("p1", "p2", "p3")) < -0.1


def test_shares_are_kept_with_picks_and_duplicates_too() -> None:
    facts = drawn_set(300, 4, 2, 9)
    facts = [replace(f, duplicate_of=facts[n - 1].id) if n % 3 == 1 else f for n, f in enumerate(facts)]
    facts = [replace(f, pick=n % 40 == 0) for n, f in enumerate(facts)]
    got = choose(facts, 60)
    assert {f.id for f in facts if f.pick} <= set(got.ids)
    groups = Counter(f.duplicate_of or f.id for f in facts if f.id in got.ids)
    assert set(groups.values()) == {1}
    assert max(map(abs, deviations(facts, got.ids).values())) <= 1.5 / 60
    swapped = [r for r in got.unused.values() if r.code == "unused.share"]
    assert all(r.params["instead"] in got.ids for r in swapped)


def test_why_a_photo_is_not_in_an_album_as_it_is() -> None:
    facts = [photo(0), photo(1, best=0), replace(photo(2), pick=True), replace(photo(3), aside=True)]
    codes = {i: r.code for i, r in not_chosen(facts, frozenset({"i0"})).items()}
    assert codes == {"i1": "unused.duplicate", "i2": "unused.picked", "i3": "unused.aside"}


def test_shares_hold_where_each_chapter_has_but_one_photo_to_give() -> None:
    facts = drawn_set(2000, 4, 2, 2)  # 80 chapters
    album = choose(facts, 60).ids
    assert max(map(abs, deviations(facts, album).values())) <= 1.5 / 60
    assert len({f.event for f in facts if f.id in album}) >= 55


def test_fair_shares_never_cost_a_recurring_person_their_only_photo() -> None:
    for seed in range(3):
        facts = drawn_set(150, 25, 8, seed)
        seen = Counter(p for f in facts for p in f.people)
        inside = set(choose(facts, 20).ids)
        shown = {p for f in facts if f.id in inside for p in f.people}
        assert {p for p, n in seen.items() if n >= 5} <= shown
