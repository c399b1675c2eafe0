"""What comes from elsewhere: dropped on the window or pasted. Frames, photos, files, pictures, words, links.

One way for all of it (`receive`): a drop gives a place, the clipboard none. Files are brought in and placed;
a picture without a file is kept as one in a folder beside the album; words become a text. A link is never
fetched: albumapp opens no network. To take another kind of thing, add it to `receive`.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from albumapp.basis import UserError
from albumapp.basis.places import home
from albumapp.ui import clipboard
from albumapp.ui.canvas.drops import files_in, photos_in
from albumapp.ui.commands_frames import place
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QImage

    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow

INLINE = "data:image/"  # an address that is the picture itself
LONGEST_TEXT = 20_000  # characters that become a text; more is a document
FEW = 12  # files that are placed at once; of more the album is made first
STEP = 6.0  # mm that what is pasted on its own pages is set off


class Place(NamedTuple):
    """Where something was let go: a surface, and mm on it."""

    surface: str
    x: float
    y: float


def kind_of(mime: QMimeData) -> str:
    """What `receive` would take it for: "frames", "photos", "files", "picture", "link", "text" or ""."""
    if clipboard.frames_in(mime) is not None:
        return "frames"
    if photos_in(mime):
        return "photos"
    if files_in(mime):
        return "files"
    links = links_in(mime)
    words = "" if links else mime.text().strip() if mime.hasText() else ""
    if (mime.hasImage() and not words) or (links and links[0].startswith(INLINE)):
        return "picture"  # with words it is a picture of these, as a table calculation gives
    return "link" if links else "text" if words else ""


def links_in(mime: QMimeData) -> list[str]:
    """Addresses that are no files of this computer."""
    found = [u.toString() for u in mime.urls() if not u.isLocalFile()] if mime.hasUrls() else []
    words = mime.text().split() if mime.hasText() else []
    if not found and len(words) == 1 and words[0].lower().startswith(("http://", "https://", "data:image/")):
        found = words
    return found


def image_in(mime: QMimeData) -> QImage:
    """The picture itself, also where an address holds all of it; an empty one where it cannot be read."""
    from PySide6.QtGui import QImage

    data = mime.imageData() if mime.hasImage() else None
    if isinstance(data, QImage):
        return data
    link = next((u for u in links_in(mime) if u.startswith(INLINE)), "")
    head, _, body = link.partition(",")
    if not head.endswith(";base64"):
        return QImage()
    try:
        return QImage.fromData(base64.b64decode(unquote(body), validate=False))
    except ValueError:
        return QImage()


def receive(
    w: MainWindow, mime: QMimeData, at: Place | None = None, put: bool = True, in_place: bool = False
) -> bool:
    """Take what there is in; a message says what happened where nothing on the pages does. False: nothing.

    `put`: it goes on the pages that are shown where there is no place for it, else only into the album.
    `in_place`: frames stand where they stood, also on the pages that they come from.
    """
    kind = kind_of(mime)
    desk = w.desk
    if kind == "frames":
        return _frames(desk, clipboard.frames_in(mime) or {}, in_place)
    if kind == "photos":
        return _photos(w, photos_in(mime), at)
    if kind == "files":
        return bring_in(w, files_in(mime), at, put)
    if kind == "picture":
        return _picture(w, image_in(mime), at, put)
    if kind == "link":
        desk.say(
            "info",
            tr("Pictures are not fetched from the internet."),
            tr("Save it in the browser, then drop the file here, or copy the picture itself."),
        )
        return False
    if kind == "text":
        return _text(desk, mime.text().strip()[:LONGEST_TEXT], at)
    desk.say(
        "info", tr("There is nothing to paste that an album can show."), tr("Copy frames, photos or words.")
    )
    return False


# --- frames and photos --------------------------------------------------------------------------------


def _frames(desk: Desk, data: dict[str, object], in_place: bool) -> bool:
    surface = desk.surface
    if surface is None:
        return _no_pages(desk)
    here = data.get("surface") == surface.id and _shown_there(desk, data)
    off = STEP if here and not in_place else 0.0
    before = {f.id for f in surface.frames}
    done = desk.do(
        "paste_frames",
        surface=surface.id,
        frames=data["frames"],
        photos=data.get("photos", []),
        dx=off,
        dy=off,
    )
    if done:
        desk.select([f.id for f in desk.surface.frames if f.id not in before])
        desk.lost.check()
    return done


def _shown_there(desk: Desk, data: dict[str, object]) -> bool:
    """One of the frames stands on these pages at the same place: a copy would hide it."""
    boxes = [f.box.as_list() for f in desk.surface.frames]
    rows = data["frames"]
    return isinstance(rows, list) and any(isinstance(r, dict) and r.get("box") in boxes for r in rows)


def _no_pages(desk: Desk) -> bool:
    desk.say("info", tr("There are no pages yet."), tr("Press “Suggest album” first."))
    return False


def _photos(w: MainWindow, photos: Sequence[str], at: Place | None) -> bool:
    desk = w.desk
    known = {p.id for p in desk.photos()}
    here = [p for p in photos if p in known]
    if not here:
        desk.say(
            "info",
            tr("These photos are not in this album."),
            tr("Drop their files here, or add them with File."),
        )
        return False
    if desk.surface is None:
        return _no_pages(desk)
    desk.importer.settle()
    return _place(w, here, at)


def _place(w: MainWindow, photos: list[str], at: Place | None) -> bool:
    """Put photos of the project on pages: where they were let go, else where `place` puts them."""
    desk = w.desk
    if at is not None and any(s.id == at.surface for s in desk.document.surfaces):
        from PySide6.QtCore import QPointF

        desk.go(at.surface)
        return w.bench.canvas.drop_photos(photos, QPointF(at.x, at.y))
    rows = len(desk.project.journal.rows)
    place(desk, photos)
    return len(desk.project.journal.rows) > rows


# --- files and pictures -------------------------------------------------------------------------------


def bring_in(w: MainWindow, paths: Sequence[str | Path], at: Place | None = None, put: bool = True) -> bool:
    """Import files; a few photos are placed too, once they are there, where pages are shown.

    Folders, many files and albums are only brought in.
    """
    desk = w.desk
    files = [Path(p) for p in paths]
    few = len(files) <= FEW and all(p.is_file() and p.suffix.lower() != ".album" for p in files)
    if not few or desk.surface is None or not (put or at is not None):
        desk.import_paths(files)
    else:
        goes = at or Place(desk.surface_id, -1.0, -1.0)
        desk.importer.import_paths(files, then=partial(_arrived, w, desk.project, files, goes, at is None))
    return bool(files)


def _arrived(w: MainWindow, project: Project, files: Sequence[Path], at: Place, anywhere: bool) -> None:
    """The files are photos of the project now, those that could be read; they go where they were let go."""
    desk = w.desk
    if desk.project is not project or all(s.id != at.surface for s in desk.document.surfaces):
        return
    wanted = {str(p.absolute()) for p in files}
    photos = [p.id for p in desk.document.photos.values() if str(Path(p.path).absolute()) in wanted]
    if photos:
        desk.go(at.surface)
        _place(w, photos, None if anywhere else at)


def received_folder(project: Project) -> Path:
    """Where pictures without a file are kept: beside the album, under its name."""
    path = project.path
    return path.with_name(tr("{name} pictures", name=path.stem)) if path is not None else home() / "pictures"


def _picture(w: MainWindow, image: QImage, at: Place | None, put: bool) -> bool:
    """Picture data becomes a file beside the album, which comes in as any other."""
    desk = w.desk
    if image.isNull():
        desk.say("info", tr("This picture cannot be read."), tr("Save it as a file, then drop that here."))
        return False
    try:
        path = save_picture(image, received_folder(desk.ensure_project()))
    except UserError as error:
        desk.trouble(error)
        return False
    desk.say("info", tr("The picture is kept as {name}.", name=path.name), str(path.parent))
    return bring_in(w, [path], at, put)


def save_picture(image: QImage, folder: Path) -> Path:
    """Write a picture as a new PNG file; UserError where the folder cannot be written to."""
    stem = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path, n = folder / f"{stem}.png", 2
        while path.exists():
            path, n = folder / f"{stem} {n}.png", n + 1
    except OSError as error:
        raise _unwritable(folder) from error
    if not image.save(str(path), "PNG"):
        path.unlink(missing_ok=True)
        raise _unwritable(folder)
    return path


def _unwritable(folder: Path) -> UserError:
    return UserError(
        tr("The picture cannot be kept in {folder}.", folder=folder),
        tr("Make room there, or save the picture as a file elsewhere and drop that."),
        folder,
    )


# --- words --------------------------------------------------------------------------------------------


def _text(desk: Desk, text: str, at: Place | None) -> bool:
    """Words go into the text that they are let go on, else into a new one."""
    from albumapp.document.model import TextFrame
    from albumapp.ui.canvas import handles

    surface = desk.surface
    if at is not None:
        surface = next((s for s in desk.document.surfaces if s.id == at.surface), surface)
    if surface is None:
        return _no_pages(desk)
    if at is not None:
        for f in reversed(surface.frames):
            if isinstance(f, TextFrame) and not f.locked and handles.holds(f.box, f.rotation, at.x, at.y):
                old = f.text.rstrip()
                fresh = not old or old == tr("Your text")
                return desk.do("set_text", frame=f.id, text=text if fresh else f"{old}\n{text}")
    page = surface.shape.areas[-1]
    lines = sum(max(1, -(-len(line) // 60)) for line in text.splitlines())
    w, h = min(110.0, page.w * 0.8), min(max(10.0, 6.0 * lines), page.h * 0.8)
    x, y = (at.x, at.y) if at is not None else (page.cx, page.cy)
    before = {f.id for f in surface.frames}
    box = [x - w / 2, y - h / 2, w, h]
    if not desk.do("add_text", name=tr("Paste text"), surface=surface.id, box=box, text=text):
        return False
    desk.go(surface.id)
    desk.select([f.id for f in desk.surface.frames if f.id not in before])
    return True
