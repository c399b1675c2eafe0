"""The designer's start: checks that Qt can run here, then wires window, desk and session together."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

HEADLESS = "Without a screen: albumapp build PHOTOS -o album.pdf"
DEBIAN = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 "
    "libxcb-xkb1"
)


def run(paths: Sequence[str], demo: bool = False) -> int:
    """Open the window; gives the exit status (2, with one line, where Qt cannot start here)."""
    for p in paths:  # first: it may be a command with a slip in it, on a machine without a screen
        if not Path(p).expanduser().exists():
            print(f"albumapp: {p} is not there. Check the name.", file=sys.stderr)
            return 2
    trouble = why_not()
    if trouble:
        print(f"albumapp: {trouble} {HEADLESS}", file=sys.stderr)
        return 2
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication, QIcon

    from albumapp.basis.places import resource
    from albumapp.ui import theme
    from albumapp.ui.main_window import open_window

    QGuiApplication.setDesktopFileName("org.albumapp.Albumapp")  # so that the desktop finds name and icon
    application = theme.application()
    window = open_window(application, [Path(p).expanduser() for p in paths], demo)
    window.show()
    # reading a drawing takes Qt a moment, which the first picture of the window need not wait for
    QTimer.singleShot(300, lambda: application.setWindowIcon(QIcon(str(resource("icons/albumapp.svg")))))
    return application.exec()


def why_not() -> str | None:
    """Why Qt cannot open a window here, in one sentence that says the mend; None where it can.

    Qt itself ends the process when its platform plugin does not load, so it is asked beforehand.
    """
    try:
        import PySide6.QtGui as QtGui
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as e:
        return f"Qt cannot start: {e}. On Debian: apt install {DEBIAN}."
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return None
    if os.environ.get("WAYLAND_DISPLAY") and "QT_QPA_PLATFORM" not in os.environ:
        return None
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "There is no display (DISPLAY and WAYLAND_DISPLAY are not set)."
    if not _answers(display):
        return f"The display {display} does not answer."
    plugin = Path(QtGui.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if plugin.is_file():
        try:
            ctypes.CDLL(str(plugin))
        except OSError as e:
            return f"Qt cannot start: {e}. On Debian: apt install {DEBIAN}."
    return None


def _answers(display: str) -> bool:
    """Whether a local X server listens; displays of other machines are left for Qt to try."""
    host, _, number = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    name = os.path.join(os.sep, "tmp", ".X11-unix", f"X{number.partition('.')[0]}")
    for address in (name, "\0" + name):  # the file, then Linux's abstract name
        with socket.socket(socket.AF_UNIX) as s:
            try:
                s.connect(address)
            except OSError:
                continue
            return True
    return False
