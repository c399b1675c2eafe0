"""Camera clocks that seem wrong, by camera and stretch: suggestions, which are never applied by themselves.

The clocks that satellites or a phone company set are trusted first, then the camera with the most photos;
each further camera is compared with those before it. `cameras` tells how far to trust each, `evidence` what
photos say of a value, `course` finds the stretches, and `notes` says them. Clocks without offset are compared
by the wall, those that know theirs by the instant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from albumapp.analysis.clocks.cameras import at_night, cameras_of, trust
from albumapp.analysis.clocks.course import course
from albumapp.analysis.clocks.evidence import at_times, evidence_of, joined, look_of, people_rows, seen_of
from albumapp.analysis.clocks.matching import Look
from albumapp.analysis.clocks.notes import note
from albumapp.analysis.model import ClockNote, PhotoScore, PhotoTime
from albumapp.photos.record import PhotoRecord


def find_wrong_clocks(
    records: Sequence[PhotoRecord],
    times: Mapping[str, PhotoTime],
    scores: Mapping[str, PhotoScore],
    people: Mapping[str, Sequence[str]] | None = None,
) -> tuple[ClockNote, ...]:
    """Notes by camera name, then in the camera's order. What the user corrected already counts as right."""
    names = {r.camera for r in records if r.camera}
    if len(names) < 2 and not any(r.gps_taken for r in records):
        return ()
    cameras = sorted(cameras_of(records, times), key=lambda c: (-trust(c), at_night(c), -len(c.ids), c.name))
    faces = people_rows(people or {})
    anchors: list[tuple[Look, Look]] = []  # by instants, and by the clock on the wall
    their_paths: list[str] = []  # of the photos of the anchors
    paths = {r.id: r.path for r in records}
    trusted: list[str] = []
    notes: list[ClockNote] = []
    for n, camera in enumerate(cameras):
        seen = seen_of(camera, scores)
        mine = look_of(camera, seen, scores, faces)
        by_wall = camera.aware < 0.5
        evidence = None
        if mine is not None and anchors:
            theirs = joined([a[by_wall] for a in anchors])
            evidence = evidence_of(mine, [paths[camera.ids[k]] for k in seen], theirs, their_paths)
        stretches, supported = course(camera, seen, evidence)
        shift = np.zeros(len(camera.ids))
        for s in stretches:
            shift[s.first : s.last] = s.seconds
            notes.append(note(camera, s, trusted[0] if len(trusted) == 1 else "", times))
        if mine is not None and (n == 0 or supported or trust(camera) > 0):
            trusted.append(camera.name)
            their_paths += [paths[camera.ids[k]] for k in seen]
            both = (camera.at + shift, camera.walls + shift)
            anchors.append((at_times(mine, both[0][seen]), at_times(mine, both[1][seen])))
    return tuple(sorted(notes, key=lambda n: (n.camera, times[n.photos[0]].instant or 0.0)))
