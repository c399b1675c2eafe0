"""Draws the picture of the designer in the README anew: `uv run python packaging/screenshot.py [PNG]`.

Opens the window offscreen in an empty state folder, lets it draw its sample photos and suggest an album of
them, leafs to the spread that shows most, selects a photo and keeps the picture. Nothing of the user's own
settings, albums or library is read or written.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "screenshots" / "designer.png"
SIZE = (1600, 1000)
BYTES_MAX = 1_000_000
WAIT_S = 300
FONTS = ("Inter", "Noto Sans", "DejaVu Sans")

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from albumapp.document.model import Surface
    from albumapp.ui.main_window import MainWindow


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="albumapp-screenshot-") as home:
        os.environ["ALBUMAPP_HOME"] = home
        image = picture()
    size = write(image, target)
    print(f"{target}: {image.width()} x {image.height()} px, {size / 1000:.0f} kB")
    return 0


def picture() -> QImage:
    """The window with a suggested album, at rest."""
    from PySide6.QtWidgets import QApplication

    from albumapp.ui.main_window import open_window

    application = QApplication(["albumapp"])
    _use_a_fitting_font(application)
    window = open_window(application)
    desk = window.desk
    for name in ("people", "grouping"):  # on the drawn faces, too: the questions are answered
        desk.settings.set(name, True)
    window.resize(*SIZE)
    window.show()
    window.build()
    desk.import_demo()
    _wait(application, lambda: _drafted(window))
    window.messages.hide()
    desk.go(best_spread(window).id)
    _wait(application, lambda: desk.is_idle)
    desk.select([max(desk.surface.photo_frames(), key=lambda f: f.box.area).id])
    for _ in range(3):  # what is laid out and drawn asks for more: panels for room, pages for pictures
        window.grab()
        application.processEvents()
        _wait(application, lambda: desk.is_idle)
    image = window.grab().toImage()
    window.close()
    desk.shut_down()
    return image


def best_spread(window: MainWindow) -> Surface:
    """The one whose photos cover most of the pages, of those with some variety."""
    inner = window.desk.document.inner()
    several = [s for s in inner if 3 <= len(s.photos()) <= 7] or list(inner)
    return max(several, key=lambda s: sum(f.box.area for f in s.photo_frames()))


def write(image: QImage, target: Path) -> int:
    """Save as an optimised PNG; with a palette where that is needed to stay below BYTES_MAX."""
    import io

    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    with Image.open(io.BytesIO(held.data())) as made:
        rgb = made.convert("RGB")
    target.parent.mkdir(parents=True, exist_ok=True)
    rgb.save(target, "PNG", optimize=True)
    if target.stat().st_size > BYTES_MAX:
        rgb.quantize(256, dither=Image.Dither.FLOYDSTEINBERG).save(target, "PNG", optimize=True)
    return target.stat().st_size


def _drafted(window: MainWindow) -> bool:
    document = window.desk.document
    return document is not None and bool(document.surfaces) and window.desk.is_idle


def _use_a_fitting_font(application: QApplication) -> None:
    """Offscreen there is no desktop to say which font it uses."""
    from PySide6.QtGui import QFont, QFontDatabase

    there = set(QFontDatabase.families())
    family = next((f for f in FONTS if f in there), "")
    font = QFont(family) if family else application.font()
    font.setPointSizeF(10)
    application.setFont(font)


def _wait(application: QApplication, done: object) -> None:
    import time

    from PySide6.QtCore import QEventLoop

    end = time.monotonic() + WAIT_S
    while not done():
        if time.monotonic() > end:
            raise SystemExit("The window did not come to rest.")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


if __name__ == "__main__":
    sys.exit(main())
