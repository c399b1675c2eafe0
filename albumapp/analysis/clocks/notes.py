"""What is said of a camera's clock: a `ClockNote` with its reasons in words."""

from __future__ import annotations

import math
from collections.abc import Mapping

from albumapp.analysis.clocks.cameras import Camera
from albumapp.analysis.clocks.course import HOUR, SCENES, Stretch, beside, cost
from albumapp.analysis.model import ClockNote, PhotoTime
from albumapp.analysis.story import titles
from albumapp.basis import Reason, say


def note(camera: Camera, stretch: Stretch, other: str, times: Mapping[str, PhotoTime]) -> ClockNote:
    """The note on a stretch. `other` is the camera that it was told by, "" where there are several."""
    ids = camera.ids[stretch.first : stretch.last]
    by, when = length(stretch.seconds), _when(camera, stretch, times)
    if stretch.about:
        by = say(Reason("length.about", {"length": by}))
    which = "behind" if stretch.seconds > 0 else "ahead"
    params: dict[str, str | int | float | bool | None] = {"camera": camera.name, "by": by}
    if when:
        reasons = [Reason(f"clock.{which}_when", {**params, "when": when})]
    else:
        reasons = [Reason(f"clock.{which}", params)]
    if stretch.by_satellites:
        reasons.append(Reason("clock.satellites", {"n": stretch.by_satellites}))
    told_by = {"other": other or say(Reason("clock.others"))}
    if stretch.by_scenes >= SCENES:
        reasons.append(Reason("clock.scenes", {"n": stretch.by_scenes, **told_by}))
    elif stretch.by_occasions >= SCENES:
        reasons.append(Reason("clock.occasions", {"n": stretch.by_occasions, **told_by}))
    if stretch.by_numbers >= SCENES:
        reasons.append(Reason("clock.numbers", {"n": stretch.by_numbers}))
    if abs(stretch.seconds) <= 14 * HOUR and beside(stretch.seconds, HOUR / 2) == 0.0:
        reasons.append(Reason("clock.zone"))
    sure = 1.0 - math.exp(-(stretch.told - cost(stretch.seconds)) / 6.0)
    return ClockNote(camera.name, ids, stretch.seconds, round(sure, 3), tuple(reasons))


def _when(camera: Camera, stretch: Stretch, times: Mapping[str, PhotoTime]) -> str:
    """Over which stretch, by the camera's own dates: "", "until 3 May", "from 4 May", "on 3 May"."""
    at = [times[i].at for i in camera.ids]
    first, last = at[stretch.first], at[stretch.last - 1]
    if stretch.last - stretch.first == len(camera.ids) or first is None or last is None:
        return ""
    years = {a.year for a in at if a is not None}
    if stretch.first == 0:
        return say(Reason("clock.until", {"day": titles.dates(last, last, len(years) > 1)}))
    if stretch.last == len(camera.ids):
        return say(Reason("clock.from", {"day": titles.dates(first, first, len(years) > 1)}))
    return say(Reason("clock.on", {"days": titles.dates(first, last, len(years) > 1)}))


def length(seconds: float) -> str:
    """A length of time in words, as exact as it matters: "7 h", "1 h 30 min", "365 days"."""
    minutes = round(abs(seconds) / 60)
    days, rest = divmod(minutes, 1440)
    hours, minutes = divmod(rest, 60)
    parts = [("days", days)] * (days > 0) + [("hours", hours)] * (hours > 0)
    parts += [("minutes", minutes)] * (minutes > 0 and days == 0)
    return " ".join(say(Reason(f"length.{name}", {"n": n})) for name, n in parts)
