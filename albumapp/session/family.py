"""What albums of one set of photos have in common: the look of one for another, and what hangs where already.

`look_values` says the look of an album as the parameters of the edit `take_look`, so that a script can take
it, too. A look holds no photo but by its id; what the other album does not have is left out there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from albumapp.basis import Reason, UserError
from albumapp.document import codec
from albumapp.document.edits_background import look_of
from albumapp.document.model import Document, Surface
from albumapp.document.storage import AlbumFile
from albumapp.drawing.grounds import Zones
from albumapp.layout.style import style_before
from albumapp.products.catalogue import catalogue
from albumapp.products.reference import file_id
from albumapp.session.project import Project

_HEROES = 12  # large photos that are named
_LARGE = 0.45  # of the surface: so large a photo is one of the heroes
_COMMON = 0.5  # of the surfaces: a background that so many have is the album's


def look_values(doc: Document) -> dict[str, Any]:
    """The look of an album, as `take_look` takes it: only what differs from a plain one of its style."""
    values: dict[str, Any] = {"style": doc.style}
    if doc.texts.styles:
        values["texts"] = codec.texts_to_json(doc.texts)["styles"]
    inner = _typical(doc, doc.inner())
    if inner is not None:
        values["look"] = look_of(inner)
    cover = doc.cover
    if cover is not None and _own_ground(doc, cover):
        values["cover"] = look_of(cover)
    found = heroes(doc)
    if found:
        values["heroes"] = found
    return values


def heroes(doc: Document) -> list[str]:
    """Photos that the album shows large: those that the user made heroes, the cover's, then the largest."""
    found = list(doc.wishes.heroes)
    if doc.cover is not None:
        found += doc.cover.photos()[:1]
    large: list[tuple[float, str]] = []
    for s in doc.inner():
        whole = s.shape.size.w * s.shape.size.h
        boxes = [(f.box.area / whole, f.photo) for f in s.photo_frames() if f.photo is not None]
        large += [(share, photo) for share, photo in boxes if share >= _LARGE]
    found += [photo for _, photo in sorted(large, key=lambda t: -t[0])]
    return list(dict.fromkeys(found))[:_HEROES]


def _typical(doc: Document, surfaces: Iterable[Surface]) -> Surface | None:
    """A surface with the background that the user gave to most of them; None where there is none such."""
    every = list(surfaces)
    own = [s for s in every if _own_ground(doc, s)]
    if not own or len(own) < _COMMON * len(every):
        return None
    most, _ = Counter(s.background for s in own).most_common(1)[0]
    return next(s for s in own if s.background == most)


def _own_ground(doc: Document, s: Surface) -> bool:
    """Whether its background is another than the style's, and one that other albums can have."""
    ground = s.background
    if ground is None or isinstance(ground, Zones) or s.ground_photos():
        return False
    return ground != style_before(doc.style).background and s.edited


def took(before: Document, after: Document) -> list[Reason]:
    """What an album has of another one's look since; empty where it looked so before."""
    found = [Reason("family.style")] if before.style != after.style else []
    old = dict(before.texts.styles)
    texts = sum(old.get(name) != style for name, style in after.texts.styles)
    if texts:
        found.append(Reason("family.texts", {"n": texts}))
    grounds = {s.id: s.background for s in before.surfaces}
    if any(
        s.edited and s.background != grounds.get(s.id) and s.background is not None for s in after.surfaces
    ):
        found.append(Reason("family.ground"))
    fresh = len(set(after.wishes.heroes) - set(before.wishes.heroes))
    if fresh:
        found.append(Reason("family.heroes", {"n": fresh}))
    return found


# --- what hangs where -------------------------------------------------------------------------------


def hung_elsewhere(
    albums: Iterable[Path], but: Path | None, cancelled: Callable[[], bool] = lambda: False
) -> Mapping[str, str]:
    """By photo, the name of an album for a wall in which it hangs; `but` is left out. Any thread.

    Albums that are gone or cannot be read are passed over; each is read again only when it changed.
    """
    found: dict[str, str] = {}
    for album in albums:
        if cancelled():
            break
        if but is not None and album.absolute() == but.absolute():
            continue
        with suppress(OSError, UserError):
            name, photos = _hung_in(album.absolute(), _state(album))
            for photo in photos:
                found.setdefault(photo, name)
    return found


def _state(album: Path) -> tuple[int, ...]:
    """Changes whenever the album does; OSError where it is gone."""
    log = album.with_name(f"{album.name}-wal")
    files = [album.stat()] + ([log.stat()] if log.is_file() else [])
    return tuple(n for s in files for n in (s.st_mtime_ns, s.st_size))


@lru_cache(maxsize=64)
def _hung_in(album: Path, state: tuple[int, ...]) -> tuple[str, tuple[str, ...]]:
    file = AlbumFile(album, look=True)
    try:
        spec = catalogue().get(file_id(file.product()))
        if spec is None or spec.kind != "wall":  # most are books, which take long to read
            return "", ()
        document, _ = file.load()
    finally:
        file.close()
    walls = [s for s in document.surfaces if s.shape.kind == "wall"]
    return document.title or album.stem, tuple(dict.fromkeys(p for s in walls for p in s.photos()))


def write_sibling(path: Path, draft: Document) -> None:
    """A new album file with a draft that was made before, its photos first, so that undo leaves them there.

    UserError where it cannot be written.
    """
    project = Project.new(None, draft.product, draft.title, draft.seed)
    project.replace(replace(project.document, photos=draft.photos), "Import photos")
    project.replace(draft, "Suggest album", "suggest")
    project.save_as(path)
    project.close()
