"""What the actions do that spare a hand or an eye: the outline; selecting, shaping, going about by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from albumapp.ui.tr import tr

if TYPE_CHECKING:
    from albumapp.ui.main_window import MainWindow


def outline(w: MainWindow) -> None:
    """The book as an outline in the place of the photos; again: the photos."""
    if w.desk.panels_hidden:
        w.show_panels()
    w.bench.show_outline(not w.desk.outlined)
    w.actions_.refresh()


def ease(w: MainWindow) -> None:
    w.show_page("ease")


# --- going about ----------------------------------------------------------------------------------


def parts(w: MainWindow) -> list[QWidget]:
    """The parts of the window that the keys can go to, in the order in which one reads them."""
    bench = w.bench
    left = bench.outline if w.desk.outlined else bench.photos
    middle = bench.invite if bench.inviting else bench.contents if bench.listing else bench.canvas
    found = [w.rail, left, middle, bench.alternatives, bench.inspector, bench.strip]
    if w.sheet is not None:
        found.append(w.sheet)
    if "messages" in w.__dict__ and w.messages.isVisible():
        found.append(w.messages)
    return [part for part in found if part.isVisible() and _first(part) is not None]


def _first(part: QWidget) -> QWidget | None:
    """What of a part takes the keys."""
    proxy = part.focusProxy() or part
    if _takes(proxy):
        return proxy
    inside = [c for c in part.findChildren(QWidget) if _takes(c)]
    chain, at = [], part.nextInFocusChain()
    while at is not part and len(chain) < 2000:
        chain.append(at)
        at = at.nextInFocusChain()
    return next((c for c in chain if c in inside), inside[0] if inside else None)


def _takes(widget: QWidget) -> bool:
    tab = 1  # Qt.FocusPolicy.TabFocus
    return bool(widget.focusPolicy().value & tab) and widget.isVisible() and widget.isEnabled()


def _step_part(w: MainWindow, by: int) -> None:
    found, here = parts(w), w.focusWidget()
    at = next(
        (n for n, p in enumerate(found) if here is not None and (p is here or p.isAncestorOf(here))), -1
    )
    part = found[(at + by) % len(found)] if at >= 0 else found[0]
    target = _first(part)
    if target is not None:
        from PySide6.QtCore import Qt

        target.setFocus(Qt.FocusReason.TabFocusReason)


def next_part(w: MainWindow) -> None:
    _step_part(w, 1)


def previous_part(w: MainWindow) -> None:
    _step_part(w, -1)


def _widen(w: MainWindow, by: int) -> None:
    if not w.bench.widen(by):
        w.desk.say("info", tr("This panel cannot be wider or narrower here."))


def wider(w: MainWindow) -> None:
    """The panel that has the keys, else the left one."""
    _widen(w, 1)


def narrower(w: MainWindow) -> None:
    _widen(w, -1)


# --- selecting ------------------------------------------------------------------------------------


def select_more(w: MainWindow) -> None:
    """The next frame in reading order, beside those that are selected."""
    from albumapp.ui.canvas.order import reading_order

    desk = w.desk
    order = [f.id for f in reading_order(desk.surface)]
    at = order.index(desk.selection[-1]) if desk.selection else -1
    following = [i for i in order[at + 1 :] + order if i not in desk.selection]
    desk.select([*desk.selection, following[0]])


def select_fewer(w: MainWindow) -> None:
    """Without the one that was selected last."""
    w.bench.canvas.select(w.desk.selection[:-1], alone=True)


def select_photos(w: MainWindow) -> None:
    w.desk.select([f.id for f in w.desk.surface.photo_frames()])


def select_texts(w: MainWindow) -> None:
    w.desk.select([f.id for f in w.desk.surface.frames if hasattr(f, "text")])


def select_band(w: MainWindow) -> None:
    """A rectangle that the keys draw."""
    w.bench.hide_contents()
    w.bench.canvas.begin_band()


def reshape(w: MainWindow) -> None:
    """Move, resize and turn by keys."""
    w.bench.hide_contents()
    w.bench.canvas.begin_reshape()
