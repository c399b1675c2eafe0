""" "This is wrong" beside a reason: the factor no longer counts for that photo, and only for that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.analysis.analyze import combine
from albumapp.analysis.importance import Weight, weigh
from albumapp.analysis.model import Event, PhotoScore
from albumapp.analysis.moments.duplicates import Moments
from albumapp.geometry import Rect
from albumapp.layout.crop import best_crop
from albumapp.photos.marks import Marks
from tests.analysis.drawn import face, record

RECORDS = {r.id: r for r in (record(f"{n}.jpg", n) for n in range(12))}
IDS = list(RECORDS)
PHOTO = IDS[3]
EVENTS = [Event("e1", None, None, None, tuple(IDS))]
PEOPLE = {PHOTO: ("p1",), IDS[4]: ("p1",)}


def found(*factors: str, photo: str = PHOTO) -> dict[str, Weight]:
    scores = {i: PhotoScore(i, 0.4 + 0.05 * n) for n, i in enumerate(IDS)}
    scores[PHOTO] = replace(scores[PHOTO], sharpness=0.2, faces=(face(),))
    moments = Moments(best_of={IDS[2]: PHOTO}, members={PHOTO: (PHOTO, IDS[2])})
    wrong = {photo: factors} if factors else None
    return weigh(RECORDS, scores, {}, EVENTS, PEOPLE, moments, wrong=wrong)


def codes(weight: Weight) -> set[str]:
    return {r.code for r in weight.reasons}


@pytest.mark.parametrize(
    ("factor", "gone", "rises"),
    [("people", "photo.person", False), ("faces", "photo.face", False), ("quality", "photo.soft", True)],
)
def test_a_factor_counts_no_more_and_its_reason_is_gone(factor: str, gone: str, rises: bool) -> None:
    before, after = found(), found(factor)
    assert gone in codes(before[PHOTO])
    assert gone not in codes(after[PHOTO])
    assert f"photo.wrong_{factor}" in codes(after[PHOTO])
    assert (after[PHOTO].importance > before[PHOTO].importance) is rises
    assert not any(c.startswith("photo.wrong") for i in IDS if i != PHOTO for c in codes(after[i]))


def test_what_matters_less_falls_to_the_middle_of_its_event() -> None:
    before = found()
    best = max(before, key=lambda i: before[i].importance)
    ranked = sorted(w.importance for w in before.values())
    assert ranked[4] <= found("weight", photo=best)[best].importance <= ranked[7]


def test_a_moment_of_its_own_and_an_eye_elsewhere() -> None:
    twins = [replace(record(f"t{n}.jpg", n), id=f"t{n}") for n in range(2)]
    same = {"dhash": 0x1234567812345678, "phash": 0x8765432187654321, "tiny": bytes([90] * 768)}
    scores = {r.id: PhotoScore(r.id, 0.5 + 0.1 * n, saliency=bytes(576), **same) for n, r in enumerate(twins)}
    together = combine(twins, scores, False)
    apart = combine(twins, scores, False, {"t0": Marks(wrong=("moment", "eye"))})
    assert [f.duplicate_of for f in together.facts.values()].count(None) == 1
    assert [f.duplicate_of for f in apart.facts.values()].count(None) == 2
    assert apart.facts["t0"].saliency == b""
    assert apart.facts["t1"].saliency == bytes(576)


def test_what_matters_more_rises_to_the_best_of_its_event() -> None:
    before = found()
    least = min(before, key=lambda i: before[i].importance)
    ranked = sorted(w.importance for w in before.values())
    after = found("worth", photo=least)
    assert after[least].importance >= ranked[-2]
    assert "photo.wrong_worth" in codes(after[least])
    assert all(after[i].importance == before[i].importance for i in IDS if i != least)


def test_looks_that_do_not_count_and_a_photo_to_be_kept_whole() -> None:
    r = replace(record("g.jpg", 1), id="g")
    scores = {"g": PhotoScore("g", 0.5, faces=(replace(face(), yaw=40.0),), doubtful=(Rect(0, 0, 0.1, 0.1),))}
    before = combine([r], scores, True).facts["g"]
    after = combine([r], scores, True, {"g": Marks(wrong=("gaze", "whole"))}).facts["g"]
    assert (before.gaze, after.gaze) == ((40.0,), ())
    assert before.keep == (Rect(0, 0, 0.1, 0.1),)
    assert best_crop(before, 3.0) is not None
    assert best_crop(after, 3.0) is None
    assert best_crop(after, after.aspect) is not None
