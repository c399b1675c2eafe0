"""Why a page and each photo on it are as they are, in reasons: who, why this photo, size, place, crop, rules.

Reasons are worked out when somebody asks, from the document and what the library knows at that moment. So
they are true after an edit, too, and names and faces never enter a project. What only the solver knows (a
design, a rule that gave way, a frame made smaller for it) is kept on frames and surfaces, and said with them.

To add a reason: a function that gives `Reason`s, its place in `Why.frame` or `Why.surface`, and its words
under "frame." or "spread." in the words file. What "This is wrong" may be said of stands in `FACTORS`,
what leads to a correction elsewhere in `ELSEWHERE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from albumapp.basis import Reason, say
from albumapp.document.model import Document, Frame, PhotoFrame, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.geometry.crop import effective_ppi
from albumapp.layout import cover_photo
from albumapp.layout.constraints import frame_violations, ppi_floor
from albumapp.layout.crop import kept
from albumapp.photos.facts import PhotoFacts

FactsOf = Callable[[str], PhotoFacts]

# what is corrected by "This is wrong" beside a reason, by its code: see `photos.marks.FACTORS`
FACTORS: Mapping[str, str] = {
    "frame.people": "people",
    "photo.person": "people",
    "photo.people": "people",
    "photo.always": "people",
    "photo.face": "faces",
    "photo.faces": "faces",
    "photo.highlight": "weight",
    "photo.highlight_all": "weight",
    "frame.largest": "weight",
    "frame.largest_first": "weight",
    "photo.sharp": "quality",
    "photo.soft": "quality",
    "photo.dark": "quality",
    "photo.bright": "quality",
    "photo.clipped": "quality",
    "photo.flat": "quality",
    "photo.small": "size",
    "photo.burst": "moment",
    "photo.sibling": "moment",
    "photo.best_of": "moment",
    "photo.sharpest_of": "moment",
    "photo.eyes_open_of": "moment",
    "photo.faces_sharpest_of": "moment",
    "photo.most_faces_of": "moment",
    "photo.facing_of": "moment",
    "photo.exposed_best_of": "moment",
    "photo.largest_of": "moment",
    "frame.smallest_last": "worth",
    "frame.ranked": "worth",
    "frame.cropped": "eye",
    "frame.cropped_faces": "eye",
    "frame.cropped_plain": "whole",
    "frame.across_fold": "whole",
    "frame.looks_in": "gaze",
    "cover.front": "weight",
    "cover.face_large": "faces",
    "cover.place_wide": "weight",
    "cover.calm": "eye",
}
# reasons that are corrected elsewhere: at the clock, at the chapter, at the photo or the title that they name
ELSEWHERE: Mapping[str, str] = {
    "frame.in_time": "clock",
    "photo.undated_beside": "clock",
    "spread.opens": "chapter",
    "spread.largest": "photo",
    "spread.shows": "photo",
    "cover.shows": "photo",
    "cover.title_folder": "title",
    "cover.title_place": "title",
    "cover.title_dates": "title",
}
# the reasons for which a photo is chosen among its siblings or all, best first
_CHOSEN = (
    "photo.picked",
    "photo.eyes_open_of",
    "photo.most_faces_of",
    "photo.faces_sharpest_of",
    "photo.facing_of",
    "photo.sharpest_of",
    "photo.exposed_best_of",
    "photo.best_of",
    "photo.largest_of",
    "photo.yours_of",
    "photo.rated",
    "photo.rated_one",
    "photo.always",
)
_WHOLE = 0.005  # share of the photo that may be cut away and it still counts as whole
_ALIKE = 0.03  # areas nearer than that are one size
_TURNED = 18.0  # degrees
_SHORT_PPI = 1.03  # of the least resolution: the photo stands as large as its pixels let it


class Why:
    """Asks one document. `names` are the names of people by id; those without count as somebody."""

    def __init__(
        self,
        doc: Document,
        facts_of: FactsOf,
        known: Mapping[str, PhotoFacts] | None = None,
        names: Mapping[str, str] | None = None,
    ) -> None:
        self._doc, self._facts, self._known = doc, facts_of, known or {}
        self._names = names or {}

    # --- what is asked ------------------------------------------------------------------------

    def frame(self, surface: Surface, frame: Frame) -> tuple[Reason, ...]:
        """Why a frame is as it is, the telling reasons first; of an empty frame nothing."""
        if not isinstance(frame, PhotoFrame):
            return frame.why
        if frame.photo is None or frame.photo not in self._doc.photos:
            return ()
        facts = self._facts(frame.photo)
        found = [
            *self._who(facts),
            *self._highlight(facts),
            *self._chosen(facts),
            *self._size(surface, frame),
            *self._place(surface, frame, facts),
            *(cover_photo.reasons(facts) if _on_front(surface, frame) else ()),
            *_crop(frame, facts),
            *_rules(frame, facts, surface),
        ]
        codes = {r.code for r in found} | {"frame.largest"}  # as it was when it was laid out
        if "frame.people" in codes:
            codes |= {"photo.person", "photo.people", "photo.face", "photo.faces"}
        if "frame.pixels" in codes:
            codes |= {"photo.small"}
        if any(r.code == "photo.wrong_whole" for r in facts.reasons):
            codes |= {"frame.whole_for_faces"}  # it is whole because the user said so
        found += [_in_words(r) for r in frame.why if r.code not in codes]
        found += [r for r in facts.reasons if r.code not in codes and r not in found]
        return tuple(found)

    def surface(self, surface: Surface) -> tuple[Reason, ...]:
        """Why a surface is as it is: its chapter, its largest photo, its design, what gave way."""
        if surface.shape.kind == "cover":
            return (*self._cover(surface), *map(_in_words, surface.why))
        return (*self._chapter(surface), *self._lead(surface), *map(_in_words, surface.why))

    # --- of one photo -------------------------------------------------------------------------

    def _who(self, facts: PhotoFacts) -> Iterator[Reason]:
        if facts.people:
            ids = " ".join(facts.people)
            yield Reason("frame.people", {"people": ids, "names": self.names(facts.people)})

    def names(self, people: Sequence[str]) -> str:
        """People as one says them: "Anna and Ben", "Anna and 2 others"; "" where nobody has a name."""
        named = [self._names[p] for p in people if p in self._names]
        others = len(people) - len(named)
        if not named:
            return say(Reason("people.some", {"n": others}) if others > 1 else Reason("people.one"))
        if others:
            named.append(
                say(Reason("people.others", {"n": others}) if others > 1 else Reason("people.other"))
            )
        if len(named) == 1:
            return named[0]
        return say(Reason("people.and", {"first": ", ".join(named[:-1]), "last": named[-1]}))

    def _highlight(self, facts: PhotoFacts) -> Iterator[Reason]:
        if facts.id in self._highlights:
            chapter = self._highlights[facts.id]
            yield (
                Reason("photo.highlight", {"chapter": chapter}) if chapter else Reason("photo.highlight_all")
            )

    @cached_property
    def _highlights(self) -> dict[str, str]:
        """The photo that matters most of each chapter of three photos or more; of all photos with ""."""
        best: dict[str, PhotoFacts] = {}
        count: dict[str, int] = {}
        top: PhotoFacts | None = None
        for f in self._known.values():
            if f.event is not None and f.duplicate_of is None:
                count[f.event] = count.get(f.event, 0) + 1
                if f.event not in best or f.importance > best[f.event].importance:
                    best[f.event] = f
            if top is None or f.importance > top.importance:
                top = f
        found = {f.id: f.chapter for e, f in best.items() if count[e] >= 3 and f.chapter}
        if top is not None and len(self._known) >= 3:
            found[top.id] = ""
        return found

    def _chosen(self, facts: PhotoFacts) -> Iterator[Reason]:
        codes = {r.code: r for r in facts.reasons}
        yield from (codes[c] for c in _CHOSEN if c in codes)

    # --- size and place -----------------------------------------------------------------------

    def _size(self, surface: Surface, frame: PhotoFrame) -> Iterator[Reason]:
        facts = self._facts(frame.photo or "")
        shown = [f for f in surface.photo_frames() if f.photo is not None and f.photo in self._doc.photos]
        if len(shown) > 1 and surface.shape.kind != "cover":
            yield from self._rank(shown, frame, facts)
        ppi, least = effective_ppi(frame.crop, facts.size, frame.box), ppi_floor(facts, surface.shape)
        if least - 0.5 <= ppi < _SHORT_PPI * least:
            yield Reason("frame.pixels", {"w": round(facts.size.w), "h": round(facts.size.h)})

    def _rank(self, shown: Sequence[PhotoFrame], frame: PhotoFrame, facts: PhotoFacts) -> Iterator[Reason]:
        areas = sorted((f.box.area for f in shown), reverse=True)
        weights = [self._facts(f.photo or "").importance for f in shown]
        rank = 1 + sum(w > facts.importance for w in weights)
        area, of = frame.box.area, len(shown)
        size = 1 + sum(a > area * (1 + _ALIKE) for a in areas)
        if areas[-1] > areas[0] * (1 - _ALIKE):
            yield Reason("frame.alike")
        elif size == 1:
            yield (
                Reason("frame.largest_first", {"of": of})
                if rank == 1
                else Reason("frame.largest", {"rank": _ordinal(rank), "of": of})
            )
        elif area <= areas[-1] * (1 + _ALIKE) and rank == of:
            yield Reason("frame.smallest_last", {"of": of})
        else:
            yield Reason("frame.ranked", {"size": _ordinal(size), "rank": _ordinal(rank), "of": of})

    def _place(self, surface: Surface, frame: PhotoFrame, facts: PhotoFacts) -> Iterator[Reason]:
        if frame.locked:
            yield Reason("frame.locked")
        if surface.shape.kind == "cover":
            return
        b = frame.box
        crosses = any(b.x + 1 < x < b.right - 1 for x in surface.shape.fold_x)
        if crosses and all(v.kind != "fold" for v in frame_violations(frame, facts, surface.shape)):
            yield Reason("frame.across_fold")
        order = [f.photo or "" for f in reading_order(surface)]
        times = {p: t.timestamp() for p in order if p in self._doc.photos and (t := self._facts(p).taken)}
        if len(times) == len(order) > 1 and frame.photo in times:
            at = order.index(frame.photo)
            before = sum(t < times[frame.photo] for t in times.values())
            after = sum(t <= times[frame.photo] for t in times.values())
            if before <= at < after:
                yield Reason("frame.in_time", {"place": _ordinal(at + 1), "of": len(order)})
        if _looks_in(surface, frame, facts):
            yield Reason("frame.looks_in")

    # --- of pages -----------------------------------------------------------------------------

    def _chapter(self, surface: Surface) -> Iterator[Reason]:
        if surface.event is None or surface.shape.kind == "cover":
            return
        chapter = next(
            (f.chapter for p in surface.photos() if p in self._known if (f := self._known[p]).chapter), ""
        )
        if chapter:
            # another layout may be of a chapter that no page was of when the book was laid out
            first = next((s.id for s in self._doc.surfaces if s.event == surface.event), surface.id)
            opens = first == surface.id
            yield (
                Reason("spread.opens", {"chapter": chapter})
                if opens
                else Reason("spread.chapter", {"chapter": chapter})
            )

    def _cover(self, surface: Surface) -> Iterator[Reason]:
        """What stands on the front and why, what the book is called after, and the blank back."""
        areas = surface.shape.areas
        shown = [f for f in surface.photo_frames() if f.photo is not None and f.photo in self._doc.photos]
        for frame in shown:
            if _on_front(surface, frame):
                facts = self._facts(frame.photo or "")
                telling = (*self._who(facts), *self._highlight(facts), *cover_photo.reasons(facts))
                if telling:
                    yield Reason("cover.shows", {"why": ", ".join(say(r) for r in telling[:3])})
        for text in surface.frames:
            if isinstance(text, TextFrame) and text.role == "title":
                yield from (r for r in text.why if r.code.startswith("cover.title_"))
        if len(areas) > 1 and not any(f.box.cx < areas[0].right for f in surface.frames):
            yield Reason("cover.back_blank")

    def _lead(self, surface: Surface) -> Iterator[Reason]:
        """The largest photo, in a few words: who is on it, why it."""
        shown = [f for f in surface.photo_frames() if f.photo is not None and f.photo in self._doc.photos]
        if not shown:
            return
        largest = max(shown, key=lambda f: f.box.area)
        facts = self._facts(largest.photo or "")
        who = [self.names(facts.people)] if any(p in self._names for p in facts.people) else []
        words = [*who, *(say(r) for r in (*self._chosen(facts), *self._highlight(facts)))]
        if not words and len(shown) > 1:
            yield from self._rank(shown, largest, facts)
        if words:
            about = ", ".join(words[:3])
            alone = len(shown) == 1
            yield (
                Reason("spread.shows", {"why": about}) if alone else Reason("spread.largest", {"why": about})
            )


def _crop(frame: PhotoFrame, facts: PhotoFacts) -> Iterator[Reason]:
    """How much of the photo is shown, and what was looked after."""
    crop = frame.crop
    if crop.by_user:
        yield Reason("frame.crop_yours")
        return
    lost = 1 - crop.box.area
    if lost <= _WHOLE:
        if all(r.code != "frame.whole_for_faces" for r in frame.why):
            yield Reason("frame.uncropped")
        return
    percent = {"percent": max(1, round(100 * lost))}
    if facts.faces:
        yield Reason("frame.cropped_faces", percent)
    elif facts.saliency:
        yield Reason("frame.cropped", {**percent, "kept": round(100 * kept(facts, crop.box))})
    else:
        yield Reason("frame.cropped_plain", percent)


def _rules(frame: PhotoFrame, facts: PhotoFacts, surface: Surface) -> Iterator[Reason]:
    """Hard rules that this frame does not keep."""
    for v in frame_violations(frame, facts, surface.shape):
        yield Reason("frame.gives_way", {"rule": _rule(v.kind)})


def _on_front(surface: Surface, frame: PhotoFrame) -> bool:
    return surface.shape.kind == "cover" and frame in cover_photo.on_front(surface)


def _ordinal(n: int) -> str:
    words = say(Reason(f"ordinal.{n}"))
    return say(Reason("ordinal.more", {"n": n})) if words.startswith("ordinal.") else words


def _in_words(reason: Reason) -> Reason:
    """A kept reason that names a rule by its code, with the rule in words."""
    key = {"spread.relaxed": "rule", "frame.kept_clear": "of"}.get(reason.code)
    if key is None:
        return reason
    return Reason(reason.code, {**reason.params, key: _rule(str(reason.params.get(key, "")))})


def _rule(kind: str) -> str:
    words = say(Reason(f"rule.{kind}"))
    return kind if words.startswith("rule.") else words


def _looks_in(surface: Surface, frame: PhotoFrame, facts: PhotoFacts) -> bool:
    """Whether most who look to a side look into the pages."""
    middle = surface.shape.size.w / 2
    off = middle - frame.box.cx
    if abs(off) < 0.1 * surface.shape.size.w or not facts.gaze:
        return False
    turned = [(f.area, y) for f, y in zip(facts.faces, facts.gaze, strict=False) if y is not None]
    looks = sum(area * ((y > _TURNED) - (y < -_TURNED)) for area, y in turned)
    return looks * off > 0 and abs(looks) > 0.5 * sum(area for area, _ in turned)


def reading_order(surface: Surface) -> list[PhotoFrame]:
    """Photos page by page, by rows from the top, then across; a row begins above its first's middle."""
    folds = surface.shape.fold_x
    rest = [f for f in surface.photo_frames() if f.photo is not None]
    found: list[PhotoFrame] = []
    for page in range(len(folds) + 1):
        here = [f for f in rest if sum(f.box.cx > x for x in folds) == page]
        here.sort(key=lambda f: f.box.y)
        while here:
            top: Rect = here[0].box
            row = [f for f in here if f.box.y < top.cy]
            found += sorted(row, key=lambda f: f.box.x)
            here = [f for f in here if f not in row]
    return found
