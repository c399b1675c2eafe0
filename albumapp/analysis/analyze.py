"""From records and scores of single photos to one `Analysis` of all of them, and its JSON.

`combine` is pure, deterministic and fast (it opens no file), so that it runs again whenever a rating, a
photo or the people switch changes. `as_json` is the `analyze` part of the command line's interface.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from albumapp.analysis import importance
from albumapp.analysis.aside.sort import find_aside, told_by_raws
from albumapp.analysis.attention import with_faces
from albumapp.analysis.clocks.shifts import find_wrong_clocks
from albumapp.analysis.clocks.times import corrected_times, in_order
from albumapp.analysis.model import Analysis, Event, KnownPeople, Person, PhotoScore, PhotoTime
from albumapp.analysis.moments import duplicates, series
from albumapp.analysis.people.grouping import find_people, number_of
from albumapp.analysis.story import places
from albumapp.analysis.story.events import chosen_name, find_events
from albumapp.analysis.story.gathering import gathered
from albumapp.basis import Reason
from albumapp.geometry import Rect, Size
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.marks import NOTHING, Marks
from albumapp.photos.record import AsideFile, PhotoRecord, Unreadable

__all__ = ["Analysis", "Event", "Person", "as_json", "combine"]

SCHEMA = 1


def combine(
    records: Iterable[PhotoRecord],
    scores: Mapping[str, PhotoScore],
    people_on: bool,
    marks: Mapping[str, Marks] | None = None,
    known: KnownPeople | None = None,
    failed: Sequence[Unreadable] = (),
    timings: Mapping[str, float] | None = None,
    aside_files: Sequence[AsideFile] = (),
) -> Analysis:
    """What is known of all photos together. Records of one id count once; scores may be missing.

    With `people_on` off no face is read, wherever the scores come from. `marks` are what the user said in
    albumapp; they win over what the files say. `known` is what the library knows of people from before.
    `timings` are seconds spent before, by what they were spent on; "combine" and "total" are added.
    """
    begun = time.perf_counter()
    unique = {r.id: r for r in told_by_raws(reversed(list(records)))}
    said = marks or {}
    times = corrected_times(unique.values(), said)
    ordered = in_order(unique.values(), times)
    ids = [r.id for r in ordered]
    by_id = {r.id: r for r in ordered}
    seen = {i: scores[i] if people_on else _without_faces(scores[i]) for i in ids if i in scores}
    stars = {i: m.stars if (m := said.get(i, NOTHING)).stars is not None else by_id[i].rating for i in ids}

    towns = places.names_of(ordered)
    people, face_people = find_people(ids, seen, known) if people_on else ((), {})
    never = {i for p in people if p.rule == "never" for i in p.photos}
    wrong = {i: m.wrong for i, m in said.items() if m.wrong and i in by_id}
    on_photo = _who(people, face_people, wrong)
    aside = find_aside(ordered, seen, said)
    occasions = find_events([r for r in ordered if r.id not in aside], times, seen, on_photo, said, towns)
    chosen = {e.id for e in occasions if chosen_name(e, said)}
    joined = {i for i, m in said.items() if m.begins is False}
    events = gathered(occasions, chosen, towns, joined)
    picks = {i for i, r in by_id.items() if _picked(said.get(i, NOTHING), r)}
    alone = {i for i, factors in wrong.items() if "moment" in factors}
    shown = [i for i in _shown(ids, aside) if i not in alone]
    moments = duplicates.find_moments(shown, seen, times)
    moments = series.judged(moments, by_id, seen, times, series.Said(stars, picks, aside))
    always = {p.id for p in people if p.rule == "always"}
    weights = importance.weigh(by_id, seen, stars, events, on_photo, moments, picks, always, wrong)
    event_of = {i: e.id for e in events for i in e.photos}  # what is set aside is of no chapter
    chapters = {e.id: e.name for e in events}
    facts = {
        i: PhotoFacts(
            **_seen_of(r, seen.get(i), wrong.get(i, ())),
            taken=times[i].at,
            dated=times[i].source not in ("file", "none"),
            importance=weights[i].importance,
            event=event_of.get(i),
            people=on_photo.get(i, ()),
            duplicate_of=moments.best_of.get(i),
            reasons=weights[i].reasons + times[i].reasons,
            aside=i in aside,
            pick=i in picks,
            barred=i in never,
            place=towns.get(i),
            chapter=chapters.get(event_of.get(i, ""), ""),
        )
        for i, r in by_id.items()
    }
    clocks = find_wrong_clocks(ordered, times, seen, on_photo)
    spent = {k: round(v, 4) for k, v in (timings or {}).items()}
    spent["combine"] = round(time.perf_counter() - begun, 4)
    spent["total"] = round(sum(spent.values()), 4)
    return Analysis(
        facts=facts,
        records=by_id,
        scores=seen,
        times=times,
        occasions=occasions,
        events=events,
        people=people,
        face_people=face_people,
        strangers=known.strangers if known is not None and people_on else frozenset(),
        bursts=moments.bursts,
        series=moments.members,
        aside=aside,
        aside_files=tuple(aside_files),
        places=towns,
        clocks=clocks,
        failed=tuple(failed),
        timings=spent,
    )


def _who(
    people: Sequence[Person],
    face_people: Mapping[str, tuple[str | None, ...]],
    wrong: Mapping[str, Sequence[str]],
) -> dict[str, tuple[str, ...]]:
    """The people on each photo: none that is hidden, nobody where the user said that it is wrong."""
    hidden = {p.id for p in people if p.hidden}
    return {
        i: ()
        if "people" in wrong.get(i, ())
        else tuple(sorted({p for p in who if p and p not in hidden}, key=number_of))
        for i, who in face_people.items()
    }


def _seen_of(r: PhotoRecord, score: PhotoScore | None, wrong: Sequence[str]) -> dict[str, Any]:
    """What is seen of a photo alone, as fields of its facts."""
    return {
        "id": r.id,
        "size": Size(r.width, r.height),
        "faces": tuple(f.box for f in (score.faces or ())) if score is not None else (),
        "quality": round(importance.quality_of(score), 4),
        "saliency": _draws(score, wrong),
        "keep": _kept(score, wrong),
        "gaze": _looks(score, wrong),
        "horizon": score.horizon if score is not None else None,
        "tone": _tone(score.tiny) if score is not None else None,
        "light": score.tiny[0::3] if score is not None else b"",
        "sharpness": score.sharpness if score is not None else None,
    }


def as_json(analysis: Analysis) -> dict[str, object]:
    """The JSON of `albumapp analyze`, photos in time order.

    "events" are occasions, as fine as the photos tell; "chapters" are those of the book (`story.gathering`).
    """
    event_of = {i: e.id for e in analysis.occasions for i in e.photos}
    return {
        "schema": SCHEMA,
        "photos": [_photo(analysis, i, event_of.get(i)) for i in analysis.facts],
        "events": [_event(e) for e in analysis.occasions],
        "chapters": [_event(e) for e in analysis.events],
        "people": [{"id": p.id, "name": p.name, "photos": list(p.photos)} for p in analysis.people],
        "set_aside_files": [{"path": f.path, "set_aside": f.kind} for f in analysis.aside_files],
        "clocks": [
            {
                "camera": c.camera,
                "photos": list(c.photos),
                "seconds": c.seconds,
                "sure": c.sure,
                "reasons": [reason.as_json() for reason in c.reasons],
            }
            for c in analysis.clocks
        ],
        "failed": [{"path": u.path, "error": u.error} for u in analysis.failed],
        "timings": dict(analysis.timings),
    }


def _event(e: Event) -> dict[str, object]:
    return {
        "id": e.id,
        "start": e.start.isoformat() if e.start else None,
        "end": e.end.isoformat() if e.end else None,
        "place": e.place,
        "name": e.name,
        "reasons": [reason.as_json() for reason in e.reasons],
        "photos": list(e.photos),
    }


def _photo(analysis: Analysis, photo: str, event: str | None) -> dict[str, object]:
    r, f = analysis.records[photo], analysis.facts[photo]
    s = analysis.scores.get(photo, PhotoScore(photo))
    t: PhotoTime = analysis.times[photo]
    return {
        "path": r.path,
        "id": photo,
        "format": r.format,
        "width": r.width,
        "height": r.height,
        "orientation": r.orientation,
        "taken": t.at.isoformat() if t.at else None,
        "taken_exif": r.taken_exif.isoformat() if r.taken_exif else None,
        "taken_source": t.source,
        "camera": r.camera,
        "gps": list(r.gps) if r.gps else None,
        "place": analysis.places.get(photo),
        "faces": _faces(s, analysis.face_people.get(photo, ())),
        "sharpness": s.sharpness,
        "exposure": s.exposure,
        "quality": f.quality,
        "importance": f.importance,
        "reasons": [reason.as_json() for reason in f.reasons],
        "duplicate_of": f.duplicate_of,
        "burst": analysis.bursts.get(photo),
        "event": event,
        "chapter": f.event,
        "set_aside": aside.code.removeprefix("aside.") if (aside := analysis.aside.get(photo)) else None,
    }


def _faces(score: PhotoScore, people: Sequence[str | None]) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for n, face in enumerate(score.faces or ()):
        rows.append(
            {
                "box": face.box.as_list(),
                "confidence": face.confidence,
                "person": people[n] if n < len(people) else None,
                "eyes_open": face.eyes_open,
            }
        )
    return rows


def _shown(ids: Iterable[str], aside: Mapping[str, Reason]) -> list[str]:
    """Without the RAW halves of pairs: a pair is one photo, no burst of two."""
    return [i for i in ids if i not in aside or aside[i].code != "aside.raw"]


def _picked(said: Marks, record: PhotoRecord) -> bool:
    return bool(record.pick if said.pick is None else said.pick)


def _draws(score: PhotoScore | None, wrong: Sequence[str]) -> bytes:
    """Where a photo draws the eye, faces included; b"" where that is unknown, or was said to be wrong."""
    if score is None or "eye" in wrong:
        return b""
    return with_faces(score.saliency, (f.box for f in score.faces or ()))


def _kept(score: PhotoScore | None, wrong: Sequence[str]) -> tuple[Rect, ...]:
    """What no crop may touch beside faces: all of a photo of which the user said so."""
    if "whole" in wrong:
        return (Rect(0.0, 0.0, 1.0, 1.0),)
    return score.doubtful if score is not None else ()


def _looks(score: PhotoScore | None, wrong: Sequence[str]) -> tuple[float | None, ...]:
    """Where the faces look, in degrees; () where that is unknown, or was said to be wrong."""
    if score is None or "gaze" in wrong:
        return ()
    return tuple(f.yaw for f in score.faces or ())


def _tone(tiny: bytes) -> tuple[int, int, int] | None:
    """The mean of a signature's colours; None where there is none."""
    count = len(tiny) // 3
    if not count:
        return None
    return sum(tiny[0::3]) // count, sum(tiny[1::3]) // count, sum(tiny[2::3]) // count


def _without_faces(score: PhotoScore) -> PhotoScore:
    return score if score.faces is None else replace(score, faces=None, doubtful=())
