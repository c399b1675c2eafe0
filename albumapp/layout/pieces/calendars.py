"""Calendars: a title page, and a page a month with photos that were taken in that month, or near it.

Which photo goes to which month is an assignment (Kuhn and Munkres): over all months together the photos are
as good, as near in time of year and as little cropped as can be; none is shown twice while there are enough.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from albumapp.basis import Reason
from albumapp.document.days.holidays_ import holidays_of
from albumapp.document.days.month import NAME_ROLE, ROLE, Month, text_of
from albumapp.document.days.names import first_day, languages, month_name, rest_day
from albumapp.document.model import Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.compose import surface_of
from albumapp.layout.cover import front_frames, full_front, title_points
from albumapp.layout.cover_photo import front_photo
from albumapp.layout.pieces.birthdays import birthdays
from albumapp.layout.pieces.filling import filled, fine_enough, ppi_of, set_in, told
from albumapp.layout.pieces.job import Job, surface, worth
from albumapp.layout.pieces.lettering import ink_on
from albumapp.layout.pieces.matching import matched
from albumapp.layout.room import off_the_trim
from albumapp.layout.solve import solve
from albumapp.layout.style import Style, content_boxes
from albumapp.layout.zones import moved, zone_shape
from albumapp.photos.facts import PhotoFacts
from albumapp.products.pieces import MONTHS, below_holes, days_zone, shapes
from albumapp.products.shape import SurfaceShape
from albumapp.text.style import TextStyle

DAYS_FAMILY = "Lato"  # numbers of one width and height
_NAME = 0.19  # of the room of the days: the month's name above them
_MARGIN = 0.05  # of the page's width, beside the days
_NUMBER = 0.42  # of a cell's height: the size of its number
_TITLE_ABOVE = 0.78  # of the title page: its photo, above the title
_CROPPED = 0.36  # of a photo that may go where several share a month
_KEPT = 0.6  # of a photo that its place shows at least, else it stands whole
_FAR, _UNDATED, _CUT, _AGAIN = (
    1.6,
    0.7,
    0.8,
    3.0,
)  # what it costs: half a year off, no date, cropped, shown again
_BIRTHDAY, _SHARED = 3.0, 0.3  # what it saves to show who has a birthday; what each other on the photo costs
_SURELY = 0.5  # ppi beyond what a printer sends back
_MOST = 400  # photos that are tried


def months(job: Job, count: int) -> list[tuple[int, int]]:
    """Year and month of each page. Without a year: the next to come of the first month."""
    piece = job.piece
    year = piece.year or first_year(piece.start, job.today)
    return [(year + (piece.start - 1 + n) // 12, (piece.start - 1 + n) % 12 + 1) for n in range(count)]


def first_year(start: int, today: tuple[int, int]) -> int:
    """The year of the next time that the month begins."""
    return today[0] + (start <= today[1])


def years(job: Job, count: int) -> str:
    """ "2027", "2027/28", "2027–2029"."""
    found = sorted({y for y, _ in months(job, count)})
    if len(found) > 2:
        return f"{found[0]}–{found[-1]}"
    return str(found[0]) if len(found) == 1 else f"{found[0]}/{found[-1] % 100:02d}"


def calendar(job: Job) -> list[Surface]:
    pages = job.pages or job.spec.block.pages_default
    made = shapes(job.spec, pages, ())
    when = months(job, pages - 1)
    title = made[0]
    hero = front_photo([f for f in job.photos if _fronts(f, title, job)] or job.photos, zone_shape(title))
    assert hero is not None
    rest = [f for f in job.photos if f is not hero]
    rest = rest if len(rest) >= len(when) else list(job.photos)
    groups = by_month(rest, when, zone_shape(made[1]), job)
    found = [surface(title, _title(hero, title, job, years(job, pages - 1)), job.style.background)]
    for shape, month, group in zip(made[1:], when, groups, strict=True):
        found.append(_page(shape, month, group, job))
    return found


def _page_below(shape: SurfaceShape, job: Job) -> SurfaceShape:
    """All of a page but the strip of the binding, as a shape of its own."""
    return zone_shape(replace(shape, zone=below_holes(job.spec)))


def _fronts(f: PhotoFacts, shape: SurfaceShape, job: Job) -> bool:
    """Whether a photo can fill the title page above the title."""
    inner = _page_below(shape, job)
    frame = filled(f, _above(inner), inner)
    return frame is not None and frame.crop.box.area >= _KEPT


def _above(inner: SurfaceShape) -> Rect:
    reach = inner.bleed_rect
    return Rect.corners(reach.x, reach.y, reach.right, _TITLE_ABOVE * inner.size.h)


def _title(hero: PhotoFacts, shape: SurfaceShape, job: Job, years_: str) -> list[Frame]:
    """The photo to the edges with the title in its calm part, or the title below it."""
    zone, inner = below_holes(job.spec), _page_below(shape, job)
    words = job.title or years_
    above, least = _above(inner), job.spec.output.ppi_limits[0] + _SURELY
    edge = filled(hero, above, inner, (Reason("cover.front"),)) if _to_edges(job.style) else None
    if edge is not None and ppi_of(edge, hero) < least:
        edge = None
    frames: Sequence[Frame] | None = None
    if _to_edges(job.style):
        frames = full_front(hero, inner, job.style, words)
    if _coarse(frames or (), hero, least):
        frames = None
    if frames is None:
        if edge is None or edge.crop.box.area < _KEPT:
            frames = _in_margins(hero, inner, job.style, words, least)
        else:
            frames = [edge, _words(words, _below(above, inner), job.style)]
    return [moved(f, zone.x, zone.y) for f in frames]


def _coarse(frames: Sequence[Frame], hero: PhotoFacts, least: float) -> bool:
    return any(isinstance(f, PhotoFrame) and ppi_of(f, hero) < least for f in frames)


def _in_margins(
    hero: PhotoFacts, inner: SurfaceShape, style: Style, words: str, least: float
) -> Sequence[Frame]:
    """As the style's cover; of few pixels inside the margins in any style, and smaller if it must be: at an
    edge white would show beside it, and a title over it would stand on white."""
    frames: Sequence[Frame] = front_frames(hero, inner, style, words)
    if not _coarse(frames, hero, least):
        return frames
    inside = replace(style, full_bleed=False, hero_bleed=False)
    return [
        fine_enough(f, hero, f.box, least) if isinstance(f, PhotoFrame) else f
        for f in front_frames(hero, inner, inside, words)
    ]


def _below(above: Rect, inner: SurfaceShape) -> Rect:
    """The box of the title under the photo: what is left, with air round it, less in a low strip."""
    left, side = Rect.corners(0, above.bottom, inner.size.w, inner.size.h), 0.06 * inner.size.w
    air = min(side, 0.2 * left.h)
    return Rect.corners(left.x + side, left.y + air, left.right - side, left.bottom - air)


def _words(text: str, box: Rect, style: Style) -> TextFrame:
    size = min(title_points(text, box, 2, style.title.tracking), 0.5 * box.h / (25.4 / 72))
    look = replace(style.title, size_pt=round(size, 1), align="center", valign="middle", leading=1.15)
    return TextFrame("", box, text, look, role="title", why=(Reason("cover.title"),))


def _to_edges(style: Style) -> bool:
    return style.full_bleed or style.hero_bleed


# --- which photo when -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Placed:
    """A photo in the place that all months have, and what it is worth there."""

    photo: PhotoFacts
    frame: PhotoFrame
    value: float


def by_month(
    photos: Sequence[PhotoFacts], when: Sequence[tuple[int, int]], zone: SurfaceShape, job: Job
) -> list[list[Placed]]:
    """The photos of each month, the best suited first; each has at least one."""
    least = job.spec.output.ppi_limits[0] + _SURELY
    ready = [
        _placed(f, zone, job.style, least) for f in sorted(photos, key=lambda f: (-worth(f), f.id))[:_MOST]
    ]
    groups: list[list[Placed]] = [[] for _ in when]
    left = ready
    for turn in range(job.piece.photos):
        if turn and len(left) < len(when):
            break
        pool = left * -(-len(when) // len(left)) if len(left) < len(when) else left
        born = birthdays(job.days, job.names)
        cost = [
            [_cost(p, m, born.get(m, {})) + _AGAIN * (n // len(left)) for n, p in enumerate(pool)]
            for _, m in when
        ]
        taken = matched(cost)
        for group, n in zip(groups, taken, strict=True):
            group.append(pool[n])
        gone = {pool[n].photo.id for n in taken}
        left = [p for p in left if p.photo.id not in gone]
    return groups


def _placed(f: PhotoFacts, zone: SurfaceShape, style: Style, least: float) -> Placed:
    """To the edges where the style has pictures there, else inside its margins; of few pixels, smaller."""
    frame = None
    if _to_edges(style):
        frame = filled(f, zone.bleed_rect, zone)
        if frame is not None and frame.crop.box.area < _KEPT:
            frame = None
    if frame is not None and ppi_of(frame, f) < least:
        frame = None
    if frame is None:
        drawn_in = off_the_trim(style) if style.full_bleed else style  # not at the trim itself
        inside = content_boxes(zone, replace(drawn_in, full_bleed=False, caption=None, head=0.0))[0]
        frame = fine_enough(set_in(f, inside, _KEPT), f, inside, least)
        look = {"corner_radius": style.corner_radius, "border": style.border}
        frame = replace(frame, **look)  # type: ignore[arg-type]
    shown = frame.crop.box.area * frame.box.area / max(frame.box.area, 0.8 * zone.size.w * zone.size.h)
    return Placed(f, frame, worth(f) - _CUT * (1 - min(1.0, shown)))


def _cost(p: Placed, month: int, born: Mapping[str, int]) -> float:
    """`born` are the people whose birthday is in the month."""
    gift = _BIRTHDAY if _celebrates(p.photo, born) else 0.0
    if gift:  # best alone: on a photo of many nobody sees whose day it is
        gift -= _SHARED * min(len(p.photo.people) - 1, 4)
    taken = p.photo.taken
    if taken is None or not p.photo.dated:
        return _UNDATED - p.value - gift
    away = abs(taken.month - month)
    # one photo far from its month rather than many a little
    return float(_FAR * (min(away, 12 - away) / 6) ** 0.5 - p.value - gift)


def _celebrates(f: PhotoFacts, born: Mapping[str, int]) -> bool:
    return any(person in born for person in f.people)


# --- a page ---------------------------------------------------------------------------------------


def _page(shape: SurfaceShape, when: tuple[int, int], group: Sequence[Placed], job: Job) -> Surface:
    zone = shape.zone or shape.rect
    if len(group) == 1:
        frames = [told(group[0].frame, *_why(group[0].photo, when[1], job))]
    else:
        inner = zone_shape(shape)
        photos = sorted((p.photo for p in group), key=lambda f: (f.taken is None, str(f.taken), f.id))
        made = solve(photos, inner, _together(job.style), seed=job.seed, want=1)[0]
        laid = surface_of(made, photos, inner, job.style)
        frames = [replace(f, why=(*f.why, *_why(_of(photos, f), when[1], job))) for f in laid.photo_frames()]
    words = day_frames(job, shape, when)
    placed = [*(moved(f, zone.x, zone.y) for f in frames), *words]
    return surface(shape, placed, job.style.background, gutter=job.style.gutter)


def _together(style: Style) -> Style:
    """Several photos fill their place: they may be cropped more than on the pages of a book."""
    most = max(style.crop_max, _CROPPED)
    return replace(style, crop_max=most, white_space=0.0, caption=None, head=0.0, band=None)


def _of(photos: Sequence[PhotoFacts], f: PhotoFrame) -> PhotoFacts:
    return next(p for p in photos if p.id == f.photo)


def _why(f: PhotoFacts, month: int, job: Job) -> list[Reason]:
    born = birthdays(job.days, job.names).get(month, {})
    found = [Reason("month.birthday")] if _celebrates(f, born) else []
    if f.taken is None or not f.dated:
        return [*found, Reason("month.undated")]
    away = abs(f.taken.month - month)
    code = "month.taken" if away == 0 else "month.near" if min(away, 12 - away) <= 2 else "month.far"
    return found if found and code == "month.far" else [*found, Reason(code)]


def language_of(job: Job) -> str:
    return job.piece.language or (job.language if job.language in languages() else "en")


def month_value(job: Job, when: tuple[int, int]) -> Month:
    """The month with its holidays and the user's own days."""
    piece, language = job.piece, language_of(job)
    year, month = when
    holidays = holidays_of(piece.country, year, language)
    return Month(
        year, month, language, first_day(piece.country, language), piece.weeks,
        {d: words for (m, d), words in job.days.items() if m == month},
        {d: words for (m, d), words in holidays.items() if m == month}, rest_day(piece.country, language),
    )  # fmt: skip


def day_frames(job: Job, shape: SurfaceShape, when: tuple[int, int]) -> list[TextFrame]:
    """The name of the month, and below it its days."""
    room = days_zone(job.spec)
    side = max(max(shape.safe.as_list()) + 1.0, _MARGIN * min(shape.size.w, 1.4 * room.w))
    inside = Rect.corners(
        room.x + side,
        room.y + 0.6 * side,
        room.right - side,
        room.bottom - max(0.8 * side, max(shape.safe.as_list()) + 1.0),
    )
    name = replace(inside, h=inside.h * _NAME)
    days = Rect.corners(inside.x, name.bottom, inside.right, inside.bottom)
    language, ink = language_of(job), ink_on(job.style)
    words = month_name(language, when[1], when[0])
    align = "right" if language == "he" else "left"
    longest = max((month_name(language, n, when[0]) for n in range(1, MONTHS + 1)), key=len)
    size = min(title_points(longest, name, 1), 0.62 * name.h / (25.4 / 72))  # the same on all pages
    title = TextStyle(
        family=job.style.title.family, size_pt=round(size, 1), colour=ink, align=align, valign="middle",
        leading=1.1,
    )  # fmt: skip
    column = days.w / 7.6
    number = min(_NUMBER * days.h / 6.5, 0.42 * column) / (25.4 / 72)
    look = TextStyle(family=DAYS_FAMILY, size_pt=round(number, 1), colour=ink)
    return [
        TextFrame("", name, words, title, role=NAME_ROLE),
        TextFrame("", days, text_of(month_value(job, when)), look, role=ROLE),
    ]
