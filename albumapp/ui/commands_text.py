"""What the actions on texts do: captions, spine, look, fit, page numbers, spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from albumapp.ui import states_text as state
from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow

_MOST_SHOWN = 60  # letters of a suggestion in the menu
_LARGER = 1.1


def _style(w: MainWindow, field: str, **values: object) -> None:
    """One value of all selected texts."""
    frames = [f.id for f in state.texts(w.desk)]
    w.desk.do("style_texts", merge="", frames=frames, style=values)


def bold(w: MainWindow) -> None:
    _style(w, "bold", bold=not state.is_bold(w.desk))


def italic(w: MainWindow) -> None:
    _style(w, "italic", italic=not state.is_italic(w.desk))


def bullets(w: MainWindow) -> None:
    _style(w, "marks", marks="" if state.is_bulleted(w.desk) else "bullet")


def numbered(w: MainWindow) -> None:
    _style(w, "marks", marks="" if state.is_numbered(w.desk) else "number")


def align_start(w: MainWindow) -> None:
    _style(w, "align", align="left")


def align_centre(w: MainWindow) -> None:
    _style(w, "align", align="center")


def align_end(w: MainWindow) -> None:
    _style(w, "align", align="right")


def align_both(w: MainWindow) -> None:
    _style(w, "align", align="justify")


def larger(w: MainWindow) -> None:
    _scale(w.desk, _LARGER)


def smaller(w: MainWindow) -> None:
    _scale(w.desk, 1 / _LARGER)


def _scale(desk: Desk, factor: float) -> None:
    """Each of the selected texts by the same factor, as one step."""
    found = state.texts(desk)
    key = f"scale-{'-'.join(f.id for f in found)}-{len(desk.project.journal.rows)}"
    for f in found:
        size = round(f.style.size_pt * factor * 2) / 2
        if size == f.style.size_pt:
            size += 0.5 if factor > 1 else -0.5
        desk.do("style_texts", merge=key, frames=[f.id], style={"size_pt": min(max(size, 4.0), 300.0)})


def shrink_to_fit(w: MainWindow) -> None:
    w.finish_mode()
    _fit(w.desk, "shrink")


def grow_to_fit(w: MainWindow) -> None:
    w.finish_mode()
    _fit(w.desk, "grow")


def _fit(desk: Desk, way: str) -> None:
    found = [f for f in state.texts(desk) if not f.locked]
    key = f"fit-{way}-{len(desk.project.journal.rows)}"
    for f in found:
        desk.do("fit_text", merge=key, frame=f.id, way=way)


# --- captions ------------------------------------------------------------------------------------------


def caption_suggestions(desk: Desk, photo: str, path: str = "") -> list[tuple[str, str]]:
    """(words as typed, words as they would show) of captions for a photo, the likeliest first.

    `path` is where its file is now, if it is anywhere.
    """
    from dataclasses import replace

    from albumapp.document.model import TextFrame
    from albumapp.document.placeholders import filled_surface
    from albumapp.geometry import Rect
    from albumapp.photos.written import written

    surface = desk.surface
    found = [(words, words) for words in written(path)] if path else []
    for words in ("{place}, {date}", "{people}", "{people}, {place}", "{date}", "{chapter}"):
        probe = TextFrame("probe", Rect(0, 0, 10, 10), words, role="caption", photo=photo)
        shown = filled_surface(desk.document, replace(surface, frames=(probe,)), desk.project.context).frames[
            0
        ]
        assert isinstance(shown, TextFrame)
        if shown.text and shown.text not in (s for _, s in found):
            found.append((words, shown.text))
    return found


def add_caption(w: MainWindow) -> None:
    """Below the photo: one of the suggestions, or words of one's own. For several, what fills itself."""
    desk = w.desk
    frames = [f.id for f in desk.frames()]
    photo, several = desk.frames()[0].photo, len(frames) > 1
    path = None if several else w.bench.path_of(photo)
    found = caption_suggestions(desk, photo, str(path) if path is not None else "")
    if not found and not several:
        write_caption(w, frames, tr("Your text"), True)
        return
    menu = QMenu(w)
    menu.setObjectName("captions")
    for words, shown in found or _for_any():
        made = menu.addAction(shown if len(shown) <= _MOST_SHOWN else f"{shown[:_MOST_SHOWN]}…")
        made.triggered.connect(lambda _=False, t=words: write_caption(w, frames, t))
    if not several:
        menu.addSeparator()
        own = menu.addAction(tr("Write my own"))
        own.setObjectName("caption_own")
        own.triggered.connect(lambda: write_caption(w, frames, tr("Your text"), True))
    menu.setActiveAction(menu.actions()[0])
    canvas = w.bench.canvas
    menu.popup(canvas.viewport().mapToGlobal(canvas.frame_rect(frames[0]).bottomLeft() + QPoint(0, 4)))


def _for_any() -> list[tuple[str, str]]:
    """What may be known of some of several photos, though not of the first."""
    return [("{place}, {date}", tr("Place and date")), ("{people}", tr("People"))]


def write_caption(w: MainWindow, frames: list[str], words: str, write: bool = False) -> None:
    """The captions of these frames' photos, one step; they are selected, and written in where asked."""
    desk = w.desk
    key = f"captions-{len(desk.project.journal.rows)}"
    done = [f for f in frames if desk.do("add_caption", merge=key, frame=f, text=words)]
    photos = {desk.surface.frame(f).photo for f in done}
    if not photos:
        return
    desk.select([f.id for f in desk.surface.frames if hasattr(f, "text") and f.photo in photos])
    if write:
        w.edit_text()


def add_spine_text(w: MainWindow) -> None:
    desk = w.desk
    cover = desk.document.cover
    before = {f.id for f in cover.frames}
    if desk.do("add_spine_text"):
        desk.go(cover.id)
        desk.select([f.id for f in desk.surface.frames if f.id not in before])


# --- the book -----------------------------------------------------------------------------------------


def page_numbers(w: MainWindow) -> None:
    place = None if state.has_numbers(w.desk) else "outer"
    w.desk.do("set_page_numbers", place=place)


def save_style(w: MainWindow) -> None:
    """Its look as that of its named style, or as a new one: the section asks for the name."""
    w.show_panels()
    w.bench.inspector.ask_style_name()


def spelling(w: MainWindow) -> None:
    w.desk.do("set_language", language="" if state.spelling_on(w.desk) else None)


def quotes(w: MainWindow) -> None:
    w.desk.settings.set("smart_quotes", not state.quotes_on(w.desk))
    w.bench.text_help.refresh()
    w.actions_.refresh()
