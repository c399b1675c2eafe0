""" "This is wrong" beside a reason: the factor no longer counts for that photo, and only for that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.analysis.analyze import combine
from albumapp.analysis.importance import Weight, weigh
from albumapp.analysis.model import Event, PhotoScore
from albumapp.analysis.moments.duplicates import Moments
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
