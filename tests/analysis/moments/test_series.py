from __future__ import annotations

from dataclasses import replace

import pytest

from albumapp.analysis.clocks.times import corrected_times
from albumapp.analysis.model import Face, PhotoScore
from albumapp.analysis.moments.duplicates import Moments
from albumapp.analysis.moments.series import Said, judged
from albumapp.basis import say
from albumapp.geometry import Rect
from albumapp.photos.record import PhotoRecord
from tests.analysis.drawn import record

GREY = bytes([120, 128, 128] * 256)
WARM = bytes([130, 134, 140] * 256)


def face(**values: float) -> Face:
    return Face(Rect(0.4, 0.3, 0.15, 0.2), **{"confidence": 0.9, "sharpness": 0.6, **values})  # type: ignore[arg-type]


def judge(
    records: list[PhotoRecord], scores: list[PhotoScore], said: Said | None = None
) -> tuple[str, str, Moments]:
    """The name of the best, the code of the reason, and all of it."""
    ids = [r.id for r in records]
    group = Moments(dict.fromkeys(ids[1:], ids[0]), {ids[0]: tuple(ids)})
    by_id = {r.id: r for r in records}
    found = judged(
        group,
        by_id,
        {i: replace(s, photo_id=i, tiny=s.tiny or GREY) for i, s in zip(ids, scores)},
        corrected_times(records, {}),
        said or Said({}),
    )
    best = next(iter(found.members))
    assert found.members[best] == tuple(ids)
    assert found.best_of == {i: best for i in ids if i != best}
    assert "{" not in say(found.why[best])
    assert say(found.why[best]) != found.why[best].code
    return by_id[best].path.removeprefix("trip/"), found.why[best].code, found


def shots(*names: str) -> list[PhotoRecord]:
    return [record(name, n / 60) for n, name in enumerate(names)]


@pytest.mark.parametrize(
    ("better", "worse", "code"),
    [
        ({"eyes_open": 0.95}, {"eyes_open": 0.1}, "photo.eyes_open_of"),
        ({"sharpness": 0.9}, {"sharpness": 0.3}, "photo.faces_sharpest_of"),
        ({"yaw": 5.0}, {"yaw": 80.0}, "photo.facing_of"),
    ],
)
def test_the_best_leads_by_its_faces(better: dict[str, float], worse: dict[str, float], code: str) -> None:
    plain = PhotoScore("", 0.6, 0.9, 0.5)
    scores = [replace(plain, faces=(face(**v),)) for v in (worse, better, worse)]
    assert judge(shots("a", "b", "c"), scores)[:2] == ("b", code)


def test_how_sure_the_detector_is_decides_nothing() -> None:
    sure, unsure = face(confidence=1.0), face(confidence=0.5, sharpness=0.8)
    scores = [PhotoScore("", 0.6, 0.9, 0.5, faces=(f,)) for f in (sure, unsure)]
    assert judge(shots("a", "b"), scores)[0] == "b"


def test_without_faces_sharpness_exposure_and_pixels_decide() -> None:
    assert judge(shots("a", "b"), [PhotoScore("", 0.3), PhotoScore("", 0.8)])[:2] == (
        "b",
        "photo.sharpest_of",
    )
    light = [PhotoScore("", 0.6, 0.9), PhotoScore("", 0.6, 0.3)]
    assert judge(shots("a", "b"), light)[:2] == ("a", "photo.exposed_best_of")
    small = [replace(r, width=w, height=w * 2 // 3) for r, w in zip(shots("a", "b"), (600, 3000))]
    assert judge(small, [PhotoScore("", 0.6), PhotoScore("", 0.6)])[:2] == ("b", "photo.largest_of")


def test_a_face_turned_away_counts_and_eyes_that_nobody_measured_do_not() -> None:
    two = (face(), replace(face(), box=Rect(0.7, 0.3, 0.15, 0.2)))
    scores = [PhotoScore("", 0.6, faces=two[:1]), PhotoScore("", 0.6, faces=two)]
    assert judge(shots("a", "b"), scores)[:2] == ("b", "photo.most_faces_of")
    scores = [PhotoScore("", 0.7, faces=(face(),)), PhotoScore("", 0.6, faces=(face(eyes_open=0.9),))]
    assert judge(shots("a", "b"), scores)[0] == "a"


def test_what_the_user_said_wins() -> None:
    rs = shots("a", "b", "c")
    scores = [PhotoScore("", s) for s in (0.2, 0.9, 0.5)]
    ids = [r.id for r in rs]
    assert judge(rs, scores, Said({ids[0]: 4}))[:2] == ("a", "photo.yours_of")
    assert judge(rs, scores, Said({ids[0]: 5}, picks={ids[2]}))[0] == "c"
    assert judge(rs, scores, Said({ids[1]: -1}))[0] == "c"
    assert judge(rs, scores, Said({}, aside={ids[1]}))[0] == "c"


def at_once(*names: str, **values: object) -> list[PhotoRecord]:
    return [replace(record(name, 1), **values) for name in names]  # type: ignore[arg-type]


def test_edits_of_a_frame_are_versions_and_the_last_stands_for_it() -> None:
    rs = at_once("IMG_1.jpg", "IMG_1-2.jpg", "IMG_1_bw.jpg")
    rs[0] = replace(rs[0], mtime_ns=int(3e12) + rs[0].mtime_ns)
    best, code, found = judge(rs, [PhotoScore("", 0.6)] * 3)
    assert (best, code) == ("IMG_1.jpg", "photo.version_best")
    assert set(found.versions) == {rs[1].id, rs[2].id}
    assert judge(at_once("a-2.jpg", "a-5.jpg", "a.jpg"), [PhotoScore("", 0.6)] * 3)[0] == "a-5.jpg"
    assert judge(rs, [PhotoScore("", 0.6)] * 3, Said({rs[1].id: 3}))[0] == "IMG_1-2.jpg"


def test_another_tone_or_crop_of_the_instant_is_a_version_and_a_burst_is_not() -> None:
    burst = at_once("S_BURST001.jpg", "S_BURST002.jpg")
    assert not judge(burst, [PhotoScore("", 0.6)] * 2)[2].versions
    assert judge(burst, [PhotoScore("", 0.6), PhotoScore("", 0.6, tiny=WARM)])[2].versions
    cropped = [burst[0], replace(burst[1], width=2000)]
    assert judge(cropped, [PhotoScore("", 0.6)] * 2)[2].versions
    assert not judge(at_once("X_1.jpg", "X_1_2.jpg"), [PhotoScore("", 0.6)] * 2)[2].versions
    exact = [record(name, 1.0041) for name in ("high_1.jpg", "low_1.jpg")]  # 0.246 s of the second
    assert judge(exact, [PhotoScore("", 0.6)] * 2)[2].versions
    later = [burst[0], replace(record("S_BURST001-2.jpg", 1.2))]
    assert not judge(later, [PhotoScore("", 0.6)] * 2)[2].versions


def test_a_small_copy_does_not_stand_for_its_frame() -> None:
    rs = at_once("IMG_1.jpg", "IMG_1-web.jpg")
    rs[1] = replace(rs[1], width=900, height=600, mtime_ns=rs[1].mtime_ns + int(9e12))
    assert judge(rs, [PhotoScore("", 0.6)] * 2)[0] == "IMG_1.jpg"
