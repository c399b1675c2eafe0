from __future__ import annotations

from dataclasses import replace

from albumapp.analysis.importance import Weight, weigh
from albumapp.analysis.model import Event, PhotoScore
from albumapp.analysis.moments.duplicates import Moments
from albumapp.basis import Reason, say
from tests.analysis.drawn import face, record

RECORDS = {r.id: r for r in (record(f"{n}.jpg", n) for n in range(12))}
IDS = list(RECORDS)
EVENTS = [Event("e1", None, None, None, tuple(IDS))]


def weights(
    scores: dict[str, PhotoScore] | None = None,
    stars: dict[str, int | None] | None = None,
    people: dict[str, tuple[str, ...]] | None = None,
    moments: Moments | None = None,
    picks: frozenset[str] = frozenset(),
    always: frozenset[str] = frozenset(),
) -> dict[str, Weight]:
    plain = {i: PhotoScore(i, 0.4 + 0.04 * n) for n, i in enumerate(IDS)}
    return weigh(
        RECORDS,
        {**plain, **(scores or {})},
        stars or {},
        EVENTS,
        people or {},
        moments or Moments(),
        picks,
        always,
    )


def codes(weight: Weight) -> list[str]:
    assert not any("{" in say(r) or say(r) == r.code for r in weight.reasons)
    return [r.code for r in weight.reasons]


def test_only_a_pick_or_five_stars_is_one_and_only_a_reject_is_nothing() -> None:
    found = weights(stars={IDS[0]: 5, IDS[1]: -1, IDS[2]: -1}, picks=frozenset({IDS[2], IDS[3]}))
    assert [found[i].importance for i in IDS[:4]] == [1.0, 0.0, 1.0, 1.0]
    assert all(0.0 < found[i].importance < 1.0 for i in IDS[4:])
    assert codes(found[IDS[1]])[0] == "photo.rejected"
    assert codes(found[IDS[2]])[0] == "photo.picked"


def test_somebody_whom_every_album_shows_raises_a_photo_and_is_not_named() -> None:
    people = {IDS[4]: ("p1",), IDS[5]: ("p1",), IDS[8]: ("p2",), IDS[9]: ("p2",)}
    before, after = weights(people=people), weights(people=people, always=frozenset({"p1"}))
    assert after[IDS[4]].importance > before[IDS[4]].importance
    assert after[IDS[8]].importance == before[IDS[8]].importance
    assert "photo.always" in codes(after[IDS[4]])
    assert "photo.always" not in codes(after[IDS[8]])


def test_how_sure_the_detector_is_of_a_face_weighs_nothing() -> None:
    sure = {i: PhotoScore(i, 0.5, faces=(replace(face(), confidence=c),)) for i, c in zip(IDS, (1.0, 0.55))}
    found = weights(scores=sure)
    assert found[IDS[0]].importance == found[IDS[1]].importance


def test_people_of_the_event_and_long_series_raise_a_photo() -> None:
    alike = {i: PhotoScore(i, 0.5) for i in IDS}
    main = dict.fromkeys(IDS[:6], ("p1",)) | {IDS[6]: ("p2",), IDS[7]: ("p2",)}
    found = weights(scores=alike, people=main)
    assert found[IDS[0]].importance > found[IDS[6]].importance > found[IDS[9]].importance
    series = Moments(
        {IDS[1]: IDS[0], IDS[2]: IDS[0]},
        {IDS[0]: tuple(IDS[:3])},
        why={IDS[0]: Reason("photo.best_of", {"n": 3})},
    )
    found = weights(scores=alike, moments=series)
    assert found[IDS[0]].importance > found[IDS[1]].importance > found[IDS[5]].importance
    assert {"photo.burst", "photo.best_of"} <= set(codes(found[IDS[0]]))
    assert found[IDS[1]].reasons[1] == Reason("photo.sibling", {"best": IDS[0]})


def test_versions_of_a_frame_are_no_series() -> None:
    alike = {i: PhotoScore(i, 0.5) for i in IDS}
    pair = Moments({IDS[1]: IDS[0]}, {IDS[0]: tuple(IDS[:2])}, versions={IDS[1]: IDS[0]})
    found = weights(scores=alike, moments=pair)
    assert found[IDS[0]].importance == found[IDS[5]].importance
    assert "photo.burst" not in codes(found[IDS[0]])
    assert "photo.version_of" in codes(found[IDS[1]])


def test_what_is_too_small_to_print_weighs_less_and_says_so() -> None:
    small = {**RECORDS, IDS[3]: replace(RECORDS[IDS[3]], width=640, height=480)}
    alike = {i: PhotoScore(i, 0.5) for i in IDS}
    found = weigh(small, alike, {}, EVENTS, {}, Moments())
    assert found[IDS[3]].importance < found[IDS[4]].importance
    assert "photo.small" in codes(found[IDS[3]])
