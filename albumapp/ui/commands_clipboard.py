"""What cut, copy, paste and duplicate do, and how the look of a frame goes to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from albumapp.ui.tr import count, tr

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QClipboard

    from albumapp.ui.main_window import MainWindow


def _clipboard() -> QClipboard:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.clipboard()


def _put(mime: QMimeData) -> None:
    """Onto the clipboard. A platform without one of its own keeps it beyond Python's end, which cannot
    free it then: there it goes with the program.
    """
    import atexit

    from PySide6.QtGui import QGuiApplication

    _clipboard().setMimeData(mime)
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        atexit.unregister(_forget)
        atexit.register(_forget)


def _forget() -> None:
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        _clipboard().clear()


def copy(w: MainWindow) -> None:
    """The selected frames, else the photos chosen in the panel."""
    from albumapp.ui import clipboard

    desk = w.desk
    frames = desk.frames()
    if frames:
        mime = clipboard.mime_of(desk.surface, frames, desk.document.photos, w.bench.pictures)
        words = count(len(frames), "{n} frame is copied.", "{n} frames are copied.")
    else:
        mime = clipboard.photos_mime(desk, desk.chosen)
        words = count(len(desk.chosen), "{n} photo is copied.", "{n} photos are copied.")
    _put(mime)
    desk.say("info", words)


def cut(w: MainWindow) -> None:
    from albumapp.ui import clipboard

    desk = w.desk
    frames = desk.frames()
    mime = clipboard.mime_of(desk.surface, frames, desk.document.photos, w.bench.pictures)
    if desk.do("delete_frames", name=tr("Cut"), frames=[f.id for f in frames]):
        _put(mime)


def paste(w: MainWindow) -> None:
    from albumapp.ui.receiving import receive

    receive(w, _clipboard().mimeData())


def paste_in_place(w: MainWindow) -> None:
    from albumapp.ui.receiving import receive

    receive(w, _clipboard().mimeData(), in_place=True)


def duplicate(w: MainWindow) -> None:
    desk = w.desk
    before = {f.id for f in desk.surface.frames}
    if desk.do("duplicate_frames", frames=desk.selection):
        desk.select([f.id for f in desk.surface.frames if f.id not in before])


def paste_look(w: MainWindow) -> None:
    """The look of the frame that was copied (the first of them)."""
    from albumapp.ui import clipboard

    desk = w.desk
    data = clipboard.frames_in(_clipboard().mimeData())
    if not data or not data["frames"]:
        desk.say("info", tr("No frame is in the clipboard."), tr("Copy the one whose look you want first."))
        return
    kinds = {row.get("kind"): row for row in reversed(data["frames"])}
    first = desk.frames()[0]
    kind = "photo" if hasattr(first, "crop") else "text" if hasattr(first, "text") else "shape"
    desk.do("paste_look", frames=desk.selection, like=kinds.get(kind, data["frames"][0]))
