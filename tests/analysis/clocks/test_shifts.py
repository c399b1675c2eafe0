from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import numpy as np
import pytest

from albumapp.analysis.analyze import as_json, combine
from albumapp.analysis.clocks import numbering, occasions
from albumapp.analysis.clocks.notes import length
from albumapp.analysis.clocks.shifts import find_wrong_clocks
from albumapp.analysis.clocks.times import corrected_times
from albumapp.analysis.model import ClockNote
from albumapp.basis import say
from albumapp.photos.marks import Marks
from tests.trips import CAMERA, PHONE, Camera, Shot, trip

CHANGE = datetime(2024, 5, 4, 12)


def notes(shots: list[Shot], marks: dict[str, Marks] | None = None) -> tuple[ClockNote, ...]:
    records = [s.record for s in shots]
    return find_wrong_clocks(records, corrected_times(records, marks), {s.record.id: s.score for s in shots})


def two_cameras(kind: str, seconds: float, zone_h: float | None = None, own: float = 0.4) -> list[Shot]:
    """A phone that is right, and a camera that is ahead."""
    phone = Camera(PHONE, share=0.7, zone_h=zone_h, own_scenes=own)
    return trip(
        kind, Random(kind), (phone, Camera(CAMERA, share=0.7, offset=lambda _: seconds, own_scenes=own))
    )


@pytest.mark.parametrize("zone_h", [None, 1.0])
@pytest.mark.parametrize(
    ("seconds", "said"),
    [(3600, "1 h ahead"), (-365 * 86400, "365 days behind"), (5 * 3600 + 1240, "5 h 2")],
)
def test_a_planted_offset_is_found(seconds: float, said: str, zone_h: float | None) -> None:
    shots = two_cameras("weekend", seconds, zone_h)
    (note,) = notes(shots)
    assert note.camera == CAMERA
    assert abs(note.seconds + seconds) < 60
    assert set(note.photos) == {s.record.id for s in shots if s.record.camera == CAMERA}
    assert note.sure > 0.9
    assert say(note.reasons[0]).startswith(f"{CAMERA} seems {said}")


def test_a_clock_that_was_set_on_the_way_is_wrong_until_then() -> None:
    camera = Camera(CAMERA, share=0.8, offset=lambda at: 7 * 3600 if at < CHANGE else 0, own_scenes=0.3)
    shots = trip("weekend", Random(5), (Camera(PHONE, share=0.8), camera))
    (note,) = notes(shots)
    assert note.seconds == -7 * 3600
    wrong = {s.record.id for s in shots if s.offset}
    assert len(wrong ^ set(note.photos)) <= 0.1 * len(wrong)
    assert say(note.reasons[0]) == f"{CAMERA} seems 7 h ahead until 4 May"


@pytest.mark.parametrize("kind", ["weekend", "wedding day", "year of a child"])
def test_right_clocks_and_strangers_raise_no_alarm(kind: str) -> None:
    assert notes(two_cameras(kind, 0)) == ()
    assert notes(two_cameras(kind, 0, own=1.0)) == ()
    # no scene is shared, but the same occasions are: what is said must be right
    assert all(note.seconds == -9000 for note in notes(two_cameras(kind, 9000, own=1.0)))


def test_what_the_user_corrected_is_right() -> None:
    shots = two_cameras("weekend", 3600)
    marks = {s.record.id: Marks(shift=-s.offset) for s in shots if s.offset}
    assert notes(shots, marks) == ()
    times = corrected_times([s.record for s in shots], marks)
    moved = next(s for s in shots if s.offset)
    assert moved.record.taken is not None
    assert times[moved.record.id].at == moved.record.taken - timedelta(hours=1)
    assert times[moved.record.id].source == "clock"


def test_satellites_tell_without_another_camera() -> None:
    shots = trip("weekend", Random(2), (Camera(CAMERA, gps=True, offset=lambda _: 3 * 3600),))
    # Lisbon is an hour east of UTC in May
    told = [
        replace(s, record=replace(s.record, gps_taken=(s.true - timedelta(hours=1)).replace(tzinfo=UTC)))
        for s in shots
    ]
    (note,) = notes(told)
    assert (note.seconds, len(note.photos)) == (-3 * 3600, len(told))
    assert note.reasons[1].code == "clock.satellites"
    assert notes([replace(s, record=replace(s.record, taken=s.true)) for s in told]) == ()


def test_notes_are_in_the_analysis_and_its_json() -> None:
    shots = two_cameras("weekend", 3600)
    analysis = combine([s.record for s in shots], {s.record.id: s.score for s in shots}, False)
    (row,) = as_json(analysis)["clocks"]  # type: ignore[misc]
    assert set(row) == {"camera", "photos", "seconds", "sure", "reasons"}
    assert row["seconds"] == -3600.0


def test_nothing_to_compare() -> None:
    assert notes([]) == ()
    shots = two_cameras("weekend", 3600)[:3]
    assert notes(shots) == ()
    records = [s.record for s in shots]
    assert find_wrong_clocks(records, corrected_times(records), {}) == ()


def test_lengths_in_words() -> None:
    assert [length(s) for s in (600, -7 * 3600, 5400, 86400 * 365 + 3600)] == [
        "10 min", "7 h", "1 h 30 min", "365 days 1 h",
    ]  # fmt: skip


def test_numbers_given_to_both_cameras_together_bound_a_clock() -> None:
    true = [60.0 * n for n in range(40)]
    mine, theirs = range(0, 40, 2), range(1, 40, 2)
    at = np.array([true[n] + 7 * 3600 for n in mine])
    names = [f"wedding/w-{n:03}.jpg" for n in range(40)]
    others = np.array([true[n] for n in theirs])
    found = numbering.spans([names[n] for n in mine], at, [names[n] for n in theirs], others)
    assert found is not None
    assert found.candidates() == [-7 * 3600]
    told = found.told([0.0, -7 * 3600]).sum(axis=0)
    assert told[1] > 10 > -10 > told[0]
    # two counters that share a number were not given together
    twice = [names[n + 1] if n == 6 else names[n] for n in mine]
    assert numbering.spans(twice, at, [names[n] for n in theirs], others) is None


def test_the_usual_value_close_by() -> None:
    assert occasions.usual(3600 * 7 + 400, 900) == 7 * 3600
    assert occasions.usual(-500, 900) == 0
    assert occasions.usual(365 * 86400 + 1500, 2700) == 365 * 86400
    assert occasions.usual(123 * 86400 + 5 * 3600, 2700) is None
