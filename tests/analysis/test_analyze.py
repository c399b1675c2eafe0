from __future__ import annotations

import json
from dataclasses import replace
from random import Random

from albumapp.analysis.analyze import as_json, combine
from albumapp.analysis.model import REJECTED, Analysis, PhotoScore
from albumapp.basis import say
from albumapp.photos.marks import Marks
from albumapp.photos.record import PhotoRecord, Unreadable
from tests.analysis.drawn import face, record

PHOTO_KEYS = {
    "path", "id", "format", "width", "height", "orientation", "taken", "taken_exif", "taken_source",
    "camera", "gps", "place", "faces", "sharpness", "exposure", "quality", "importance", "reasons",
    "duplicate_of", "burst", "event", "chapter", "set_aside",
}  # fmt: skip


def trip(count: int = 60) -> tuple[list[PhotoRecord], dict[str, PhotoScore]]:
    rng = Random(5)
    records = [record(f"IMG_{n}.jpg", n * 3 + (n // 20) * 900) for n in range(count)]
    scores = {}
    for n, r in enumerate(records):
        faces = tuple(face(p, n, 0.1 + 0.2 * p) for p in range(3) if rng.random() < 0.3)
        tiny = rng.randbytes(768)
        scores[r.id] = PhotoScore(
            r.id, rng.random(), rng.random(), rng.random(), phash=rng.getrandbits(64), tiny=tiny, faces=faces
        )
    return records, scores


def without_timings(analysis: Analysis) -> object:
    data = as_json(analysis)
    del data["timings"]
    return data


def test_the_json_is_as_the_interface_says() -> None:
    records, scores = trip()
    records[0] = replace(records[0], gps=(38.7, -9.1), camera="X")
    analysis = combine(records, scores, True, failed=[Unreadable("bad.jpg", "bad.jpg is cut off.")])
    data = json.loads(json.dumps(as_json(analysis)))
    known = {
        "schema",
        "photos",
        "events",
        "chapters",
        "people",
        "clocks",
        "set_aside_files",
        "failed",
        "timings",
    }
    assert set(data) == known
    assert data["schema"] == 1
    for p in data["photos"]:
        assert set(p) == PHOTO_KEYS
        assert 0 <= p["importance"] <= 1
        for reason in p["reasons"]:
            assert set(reason) == {"code", "params", "text"}
            assert reason["text"] != reason["code"]
            assert "{" not in reason["text"]
        for f in p["faces"]:
            assert set(f) == {"box", "confidence", "person", "eyes_open"}
    assert data["photos"][0]["gps"] == [38.7, -9.1]
    assert data["failed"] == [{"path": "bad.jpg", "error": "bad.jpg is cut off."}]
    assert [p["taken"] for p in data["photos"]] == sorted(p["taken"] for p in data["photos"])
    assert len(data["people"]) == 3
    for parts, part in (("events", "event"), ("chapters", "chapter")):
        listed = {i: e["id"] for e in data[parts] for i in e["photos"]}
        assert listed == {p["id"]: p[part] for p in data["photos"]}
    assert list(data["timings"]) == ["combine", "total"]


def test_what_is_set_aside_is_of_no_chapter() -> None:
    records, scores = trip()
    away = records[3].id
    analysis = combine(records, scores, True, marks={away: Marks(aside=True)})
    data = as_json(analysis)
    assert analysis.facts[away].event is None
    assert [p["id"] for p in data["photos"] if p["event"] is None] == [away]
    assert away not in [i for e in data["events"] for i in e["photos"]]


def test_the_order_of_the_input_changes_nothing() -> None:
    records, scores = trip()
    first = without_timings(combine(records, scores, True))
    shuffled = list(records)
    Random(1).shuffle(shuffled)
    assert without_timings(combine(shuffled, scores, True)) == first


def test_people_off_reads_no_face_even_from_scores_that_have_them() -> None:
    records, scores = trip()
    off = combine(records, scores, False)
    bare = combine(records, {i: replace(s, faces=None) for i, s in scores.items()}, False)
    assert without_timings(off) == without_timings(bare)
    assert off.people == ()
    assert not any(f.faces or f.people for f in off.facts.values())
    assert all(s.faces is None for s in off.scores.values())


def test_importance_spreads_and_the_user_wins() -> None:
    records, scores = trip()
    plain = combine(records, scores, True)
    values = sorted(f.importance for f in plain.facts.values())
    assert values[-1] - values[0] > 0.4
    assert len(set(values)) > 50
    worst, best = (f(plain.facts, key=lambda i: plain.facts[i].importance) for f in (min, max))
    told = combine(records, scores, True, marks={worst: Marks(stars=5), best: Marks(stars=-1)})
    assert told.facts[worst].importance == 1.0
    assert told.facts[best].importance == 0.0
    assert told.facts[best].reasons[0].code == REJECTED
    assert "5 stars" in [say(r) for r in told.facts[worst].reasons]
    in_file = combine([replace(r, rating=5) if r.id == worst else r for r in records], scores, True)
    assert in_file.facts[worst].importance == 1.0


def test_stars_order_the_photos() -> None:
    records, scores = trip(5)
    rated = combine(records, scores, True, marks={r.id: Marks(stars=n + 1) for n, r in enumerate(records)})
    values = [rated.facts[r.id].importance for r in records]
    assert values == sorted(values)
    assert len(set(values)) == 5


def test_the_best_of_a_moment_leads_and_outweighs_its_siblings() -> None:
    records = [record(f"{n}.jpg", n / 100) for n in range(3)]
    tiny = bytes(range(256)) * 3
    scores = {r.id: PhotoScore(r.id, 0.3 + 0.2 * (n == 1), tiny=tiny) for n, r in enumerate(records)}
    a = combine(records, scores, False)
    best = records[1].id
    assert [a.facts[r.id].duplicate_of for r in records] == [best, None, best]
    assert all(a.facts[best].importance > a.facts[r.id].importance for r in records if r.id != best)
    assert "the clearest of 3" in [say(r) for r in a.facts[best].reasons]
    picked = combine(records, scores, False, marks={records[2].id: Marks(stars=4)})
    assert picked.facts[records[2].id].duplicate_of is None


def test_photos_without_scores_and_no_photos_at_all() -> None:
    records, _ = trip(3)
    a = combine(records, {}, True)
    assert len(a.facts) == 3
    assert len(as_json(a)["photos"]) == 3  # type: ignore[arg-type]
    assert combine([], {}, True).facts == {}
    assert combine([records[0], records[0]], {}, False).facts.keys() == {records[0].id}
