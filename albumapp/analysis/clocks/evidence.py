"""What the photos of a camera and of those before it say together of its clock, by all that speaks of it.

Pairs of one scene (`matching`), occasions (`occasions`), their beginnings and ends (`edges`) and numbers of
files (`numbering`) each give nats a photo and value; to add a kind of evidence, add it in `Evidence.told`.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from albumapp.analysis.clocks import edges, matching, numbering, occasions
from albumapp.analysis.clocks.cameras import Camera
from albumapp.analysis.clocks.matching import Floats, Look, Pairs
from albumapp.analysis.model import PhotoScore

HOUR = 3600.0
# nats of scenes at one value (and for each photo) from which scenes are shared as likely as not
SHARED, SHARED_EACH, SHARED_SOFT = 4.0, 0.1, 1.2
LEAST_S = 240.0  # smaller differences move no photo to another moment
SNAP_S, SNAP_DAYS_S = 900.0, 2700.0  # what is not told to the minute is the usual value so close by


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the photos of a camera and of those before it say together of its clock.

    `candidates` are the values (s) that anything speaks for. `shared` is how likely (0..1) the cameras show
    any scene both: where even the value with most pairs has few, these are photos that look alike by chance,
    and that others have none says nothing.
    """

    pairs: Pairs
    mine: Look
    theirs: Look
    busy: occasions.Occasions
    spans: numbering.Spans | None
    ends: edges.Edges | None
    shared: float = 1.0
    candidates: tuple[float, ...] = ()

    def told(self, values: Sequence[float]) -> Floats:
        """Photos compared x values: nats beside "the cameras never saw one occasion"."""
        by_photo = self.shared * matching.likelihoods(self.pairs, self.mine, self.theirs, values)
        by_photo += self.busy.told(values)
        if self.ends is not None:
            by_photo += self.ends.told(values)
        return by_photo if self.spans is None else by_photo + self.spans.told(values)

    def found(self) -> list[float]:
        """The values that anything speaks for."""
        values = self.busy.rounds()
        if self.spans is not None:
            values += [v for v in self.spans.candidates() if v not in values]
        found = matching.candidates(self.pairs, self.mine.at, np.sort(self.theirs.at))
        found += self.ends.candidates() if self.ends is not None else []
        for value in found:
            usual = occasions.usual(value, snap(value))
            if usual is not None and not len(self.agreeing(value)):
                value = usual  # photos of one occasion look alike over minutes: no reason to be more exact
            if all(abs(value - other) > 60.0 for other in values):
                values.append(value)
        return [v for v in values if abs(v) > LEAST_S]

    def counted(self, seconds: float, rows: NDArray[np.bool_]) -> tuple[int, int, int]:
        """How many of some photos speak for a value by scenes, by occasions and by numbers."""
        value = [seconds]
        near = np.abs(self.pairs.apart - seconds) <= matching.NEAR_S
        scenes = len(np.unique(self.pairs.mine[near & rows[self.pairs.mine]]))
        busy = int((self.busy.told(value)[rows, 0] > 0.0).sum())
        numbers = 0 if self.spans is None else int((self.spans.told(value)[rows, 0] > 0.0).sum())
        return scenes, busy, numbers

    def by_numbers(self, value: float, rows: NDArray[np.bool_]) -> float | None:
        """What numbers of files say more exactly than a value, or the usual value that they allow."""
        if self.spans is None or (middle := self.spans.middle(value, rows)) is None:
            return None
        usual = occasions.usual(middle, snap(middle))
        if usual is None:
            return middle
        allowed = self.spans.told([usual, middle])[rows].sum(axis=0)
        return usual if allowed[0] >= allowed[1] - numbering.NATS else middle

    def agreeing(self, value: float, rows: NDArray[np.bool_] | None = None) -> Floats:
        """What pairs of one scene near a value say exactly (of some photos), where they agree; else empty."""
        near = np.abs(self.pairs.apart - value) <= matching.NEAR_S
        if rows is not None:
            near &= rows[self.pairs.mine]
        return matching.agreeing(self.mine.at[self.pairs.mine[near]], self.pairs.apart[near])


def evidence_of(mine: Look, my_paths: Sequence[str], theirs: Look, their_paths: Sequence[str]) -> Evidence:
    """Of the photos of a camera beside those of others, which lie at these paths."""
    found = Evidence(
        matching.match(mine, theirs),
        mine,
        theirs,
        occasions.occasions(mine, theirs),
        numbering.spans(my_paths, mine.at, their_paths, theirs.at),
        edges.edges(mine.at, theirs.at),
    )
    values = found.found()
    by_scenes = matching.likelihoods(found.pairs, mine, theirs, [0.0, *values])
    most = float(occasions.best_stretch(by_scenes).max())
    least = SHARED + SHARED_EACH * len(mine.at)
    shared = 1.0 / (1.0 + math.exp(min(50.0, (least - most) / SHARED_SOFT)))
    return replace(found, shared=shared, candidates=tuple(values))


def seen_of(camera: Camera, scores: Mapping[str, PhotoScore]) -> NDArray[np.intp]:
    """Positions of the photos that are compared."""
    size = matching.TINY * matching.TINY * 3
    known = [n for n, i in enumerate(camera.ids) if i in scores and len(scores[i].tiny) == size]
    return np.array(known, np.intp)[matching.thin(len(known))]


def look_of(
    camera: Camera,
    seen: NDArray[np.intp],
    scores: Mapping[str, PhotoScore],
    faces: Mapping[str, NDArray[np.float32]],
) -> Look | None:
    """The photos at these positions as they are compared, by the clock on the wall or by instants (where the
    camera knows its offset); None without any."""
    if not len(seen):
        return None
    ids = [camera.ids[n] for n in seen]
    width = len(next(iter(faces.values()))) if faces else 0
    nobody = np.zeros(width, np.float32)
    rows = np.stack([faces.get(i, nobody) for i in ids]) if faces else None
    clock = camera.walls if camera.aware < 0.5 else camera.at
    return matching.look(clock[seen].tolist(), [scores[i].tiny for i in ids], rows)


def people_rows(people: Mapping[str, Sequence[str]]) -> dict[str, NDArray[np.float32]]:
    """Who is on each photo as a vector in which rare people weigh more; empty where nobody is known."""
    often: dict[str, int] = defaultdict(int)
    for who in people.values():
        for person in who:
            often[person] += 1
    names = sorted((p for p in often if often[p] > 1), key=lambda p: (often[p], p))[:96]
    column = {p: n for n, p in enumerate(names)}
    rarest = max(1.0, math.log(len(people) / 2)) if people else 1.0
    out = {}
    for photo, who in people.items():
        row = np.zeros(len(names), np.float32)
        for person in who:
            if person in column:
                row[column[person]] = math.log(len(people) / often[person]) / rarest
        out[photo] = row
    return out


def at_times(mine: Look, at: Floats) -> Look:
    """The same photos, taken at other times (s)."""
    return Look(at, mine.light, mine.tint, mine.features)


def joined(anchors: Sequence[Look]) -> Look:
    """The photos of several cameras as if of one."""
    return Look(
        *(np.concatenate([getattr(a, f) for a in anchors]) for f in ("at", "light", "tint", "features"))
    )


def snap(seconds: float) -> float:
    """How near the usual value must be: there is one every half hour up to half a day, and every day."""
    return SNAP_S if abs(seconds) <= 14.25 * HOUR else SNAP_DAYS_S
