"""Occasions: stretches of photos that belong together, where each begins and why, and what they are called.

`gathering` makes the chapters of a book of them. `chapters.divide` says where one begins among the dated
photos; here stands what it is told about each photo, how undated photos join, and the reasons in words. The
user's marks win: `begins` forces or forbids a chapter at a photo, and `chapter` names the one that begins
there.
"""

from __future__ import annotations

import math
import os.path
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.model import Event, PhotoScore, PhotoTime
from albumapp.analysis.story import titles
from albumapp.analysis.story.chapters import HOUR, Evidence, Story, divide, weigh
from albumapp.basis import Reason
from albumapp.photos.marks import NOTHING, Marks
from albumapp.photos.record import PhotoRecord

TINY = 16
# what one chapter's photos mostly differ by: mean L, a, b of the upper and lower half, spread of L
SPREAD = (40.0, 9.0, 11.0, 40.0, 9.0, 11.0, 22.0)
# one row a byte of a tiny picture: means of L, a, b of the upper and lower half, and of L as a whole
_MEANS = np.zeros((TINY * TINY * 3, 7), np.float32)
for _n in range(6):
    _MEANS[_n // 3 * 384 + _n % 3 : _n // 3 * 384 + 384 : 3, _n] = 1 / 128
_MEANS[::3, 6] = 1 / 256
TOLD = 0.35  # log odds from which a kind of evidence is told as a reason


def boundaries(instants: Sequence[float]) -> list[bool]:
    """For each of the ascending instants (s), whether a chapter begins with it, by time alone."""
    return divide(Story(instants))


def find_events(
    ordered: Sequence[PhotoRecord],
    times: Mapping[str, PhotoTime],
    scores: Mapping[str, PhotoScore] | None = None,
    people: Mapping[str, Sequence[str]] | None = None,
    marks: Mapping[str, Marks] | None = None,
    places: Mapping[str, str] | None = None,
) -> tuple[Event, ...]:
    """Events "e1", "e2", ... in order. `ordered` comes from `times.in_order`; `people` are ids by photo.

    An undated photo belongs to the event of the dated one that it stands beside; undated photos at the end
    make one event a folder, without start and end.
    """
    said = marks or {}
    dated = [r for r in ordered if times[r.id].instant is not None]
    story = story_of(dated, times, scores or {}, people or {}, said)
    evidence = weigh(story) if len(dated) > 1 else None
    begins = dict(zip((r.id for r in dated), divide(story, evidence), strict=True))
    why = {r.id: _why(n, r.id, story, evidence, said) for n, r in enumerate(dated) if begins[r.id]}

    groups: list[list[PhotoRecord]] = []
    waiting: list[PhotoRecord] = []  # they stand before the first dated one of all
    loose: dict[str, list[list[PhotoRecord]]] = {}
    for r in ordered:
        t = times[r.id]
        asked = said.get(r.id, NOTHING).begins is True
        if t.instant is None and t.beside is None:
            folder = loose.setdefault(os.path.dirname(r.path), [[]])
            if asked and folder[-1]:
                folder.append([])
            folder[-1].append(r)
        elif begins.get(r.id) or (asked and groups):
            groups.append([*waiting, r])
            waiting = []
        else:
            (groups[-1] if groups else waiting).append(r)
    told = [(g, next((why[r.id] for r in g if r.id in why), (Reason("event.user"),))) for g in groups]
    for parts in loose.values():
        told += [(g, (Reason("event.user" if n else "event.undated"),)) for n, g in enumerate(parts)]
    events = [_event(f"e{n}", g, times, places or {}, why_g) for n, (g, why_g) in enumerate(told, 1)]
    chosen = {e.id: name for e in events if (name := chosen_name(e, said))}
    folders = {e.id: os.path.dirname(g[0].path) for e, (g, _) in zip(events, told, strict=True)}
    return titles.named(events, chosen, folders)


def story_of(
    dated: Sequence[PhotoRecord],
    times: Mapping[str, PhotoTime],
    scores: Mapping[str, PhotoScore],
    people: Mapping[str, Sequence[str]],
    marks: Mapping[str, Marks],
) -> Story:
    """What is known of the dated photos, as `chapters` wants it."""
    instants = [at for r in dated if (at := times[r.id].instant) is not None]
    looks = _looks([scores.get(r.id) for r in dated])
    return Story(
        instants,
        walls=[_wall(times[r.id].at, at) for r, at in zip(dated, instants, strict=True)],
        places={n: r.gps for n, r in enumerate(dated) if r.gps is not None},
        looks=None if np.isnan(looks).all() else looks,
        people={n: people[r.id] for n, r in enumerate(dated) if people.get(r.id)},
        folders=[_folder(r.path) for r in dated],
        said={n: b for n, r in enumerate(dated) if (b := marks.get(r.id, NOTHING).begins) is not None},
    )


def _wall(at: datetime | None, instant: float) -> float:
    return instant if at is None else at.replace(tzinfo=UTC).timestamp()


def _folder(path: str) -> str:
    """The folder that a person chose: a camera's numbered folders count as the one above."""
    folder = os.path.dirname(path)
    return os.path.dirname(folder) if titles.ROLL.fullmatch(os.path.basename(folder)) else folder


def _looks(scores: Sequence[PhotoScore | None]) -> NDArray[np.float64]:
    """Colour features of each photo, scaled so that within a chapter they vary by about 1; NaN rows where
    nobody looked."""
    size = TINY * TINY * 3
    blank = bytes(size)
    known = np.array([s is not None and len(s.tiny) == size for s in scores], bool)
    raw = b"".join(s.tiny if s is not None and len(s.tiny) == size else blank for s in scores)
    cells = np.frombuffer(raw, np.uint8).reshape(len(scores), size).astype(np.float32)
    means = cells @ _MEANS
    spread = np.sqrt(
        np.maximum(0.0, np.einsum("ij,ij->i", cells[:, ::3], cells[:, ::3]) / TINY**2 - means[:, 6] ** 2)
    )
    out: NDArray[np.float64] = np.column_stack([means[:, :6], spread]) / np.array(SPREAD)
    out[~known] = np.nan
    return out


def _why(
    n: int, photo: str, story: Story, evidence: Evidence | None, marks: Mapping[str, Marks]
) -> tuple[Reason, ...]:
    """Why a chapter begins with the n-th dated photo, the plainest first."""
    if marks.get(photo, NOTHING).begins is True:
        return (Reason("event.user"),)
    if n == 0 or evidence is None:
        return (Reason("event.first"),)
    hours, km = float(evidence.gaps[n - 1]) / HOUR, float(evidence.km[n - 1])
    told = {name for name, values in evidence.parts.items() if values[n - 1] >= TOLD}
    reasons = [_pause(hours)]
    if "night" in told and hours < 48:
        reasons.append(Reason("event.night"))
    if "far" in told and not math.isnan(km):
        reasons.append(Reason("event.far", {"km": round(km)}))
    reasons += [Reason(f"event.{name}") for name in ("people", "light", "folder") if name in told]
    return tuple(reasons)


def _pause(hours: float) -> Reason:
    days = hours / 24
    if days >= 730:
        return Reason("event.years", {"years": round(days / 365.25)})
    if days >= 60:
        return Reason("event.months", {"months": round(days / 30.44)})
    if days >= 2:
        return Reason("event.days", {"days": round(days)})
    if hours >= 1.5:
        return Reason("event.gap", {"hours": round(hours)})
    return Reason("event.minutes", {"minutes": round(hours * 60)})


def _event(
    name: str,
    photos: Sequence[PhotoRecord],
    times: Mapping[str, PhotoTime],
    places: Mapping[str, str],
    reasons: tuple[Reason, ...],
) -> Event:
    dated = [at for r in photos if (at := times[r.id].at) is not None]
    where = Counter(place for r in photos if (place := places.get(r.id)))
    return Event(
        name,
        dated[0] if dated else None,
        dated[-1] if dated else None,
        where.most_common(1)[0][0] if where else None,
        tuple(r.id for r in photos),
        reasons=reasons,
    )


def chosen_name(event: Event, marks: Mapping[str, Marks]) -> str:
    """The user's name for it: of the photo it begins with, else of a later one that once began a chapter."""
    names = (marks.get(i, NOTHING).chapter for i in event.photos)
    return next((name for name in names if name), "")
