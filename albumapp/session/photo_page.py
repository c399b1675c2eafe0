"""All that is known of one photo, in the order that a person asks: its score and why, who is on it, its use.

Pure: it joins an `Analysis` with a document. The window shows it (`ui/culling`), words come from the reasons.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from albumapp.analysis.importance import quality_of
from albumapp.analysis.model import Analysis
from albumapp.basis import Reason
from albumapp.document.model import Document
from albumapp.geometry import Rect

PRINT_PPI = 200  # effective ppi from which a print at arm's length looks sharp
MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class SeenFace:
    """A face as it is shown: `box` in 0..1 of the photo as seen, `name` where the person has one."""

    box: Rect
    person: str | None
    name: str | None
    sharpness: float
    eyes_open: float | None


@dataclass(frozen=True, slots=True)
class PhotoPage:
    """`score` and the `measures` (by name) are 0..1; `print_mm` is how large it prints at PRINT_PPI.

    `used_on` are the surfaces that show it; where there are none, `unused` says why. `series` are all photos
    of its moment in order, `best` the best of them.
    """

    photo: str
    score: float
    measures: Mapping[str, float]
    reasons: tuple[Reason, ...]
    faces: tuple[SeenFace, ...]
    print_mm: tuple[float, float]
    series: tuple[str, ...]
    best: str | None
    event: str
    place: str | None
    used_on: tuple[str, ...]
    unused: Reason | None


def photo_page(
    photo: str, analysis: Analysis, document: Document, unused: Mapping[str, Reason] | None = None
) -> PhotoPage:
    """The page of a photo. KeyError for a photo that the analysis does not have.

    `unused` is what `report.why_unused` gave: it looks at all photos, so it is made once for many pages.
    """
    facts, score = analysis.facts[photo], analysis.scores.get(photo)
    best = facts.duplicate_of or photo
    series = analysis.series.get(best, ())
    used_on = tuple(s.id for s in document.surfaces if photo in s.photos())
    measures: dict[str, float] = {}
    if score is not None:
        measures = {
            "sharpness": score.sharpness,
            "exposure": score.exposure,
            "contrast": score.contrast,
            "quality": quality_of(score),
        }
    return PhotoPage(
        photo=photo,
        score=facts.importance,
        measures=measures,
        reasons=facts.reasons,
        faces=_faces(photo, analysis),
        print_mm=(
            facts.size.w / PRINT_PPI * MM_PER_INCH,
            facts.size.h / PRINT_PPI * MM_PER_INCH,
        ),
        series=series,
        best=best if series else None,
        event=next((e.name for e in analysis.events if e.id == facts.event), ""),
        place=analysis.places.get(photo),
        used_on=used_on,
        unused=None if used_on else (unused or {}).get(photo),
    )


def _faces(photo: str, analysis: Analysis) -> tuple[SeenFace, ...]:
    score = analysis.scores.get(photo)
    people = analysis.face_people.get(photo, ())
    names = {p.id: p.name for p in analysis.people}
    found = []
    for n, face in enumerate(score.faces or () if score is not None else ()):
        who = people[n] if n < len(people) else None
        found.append(SeenFace(face.box, who, names.get(who) if who else None, face.sharpness, face.eyes_open))
    return tuple(found)
