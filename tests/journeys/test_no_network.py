"""From import to export no network socket is opened, by the command line or by the window.

Every Python process of the run, workers included, has an audit hook (by a `sitecustomize` on its path) that
writes down each socket and each name looked up. Where `strace` is installed the system calls of all processes
are read as well, which sees native code, too; `.ci/run` installs it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.photomaker import tiny_photo

HOOK = """
import os, sys
def _heard(event, args):
    if event == "socket.__new__" and int(args[1]) in (2, 10) or event in (
        "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"
    ) and not (event in ("socket.connect", "socket.bind") and isinstance(args[1], (str, bytes))):
        with open(os.environ["HEARD"], "a") as f:
            f.write(f"{event} {args}\\n")
sys.addaudithook(_heard)
open(os.environ["HOOKED"], "a").write(f"{os.getpid()}\\n")
"""
WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from albumapp.ui.main_window import open_window

def main():
    app = QApplication([])
    window = open_window(app)
    desk = window.desk
    for name in ("people", "grouping"):
        desk.settings.set(name, True)
    window.show()
    def until(ready):
        end = time.monotonic() + 240
        while not ready():
            assert time.monotonic() < end
            app.processEvents()
            time.sleep(0.005)
    desk.import_paths([Path(sys.argv[1])])
    until(lambda: desk.analysis is not None and desk.is_idle)
    desk.suggest(pages=20)
    until(lambda: desk.document.surfaces and desk.is_idle)
    desk.export(Path(sys.argv[2]))
    until(lambda: desk.is_idle)
    window.close()
    desk.shut_down()

if __name__ == "__main__":
    main()
"""


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    for n, look in enumerate(("stripes", "checker", "noise", "gradient") * 2):
        taken = datetime(2025, 5, 3, 9) + timedelta(hours=5 * n)
        size = (900 + 10 * n, 640)
        gps = (38.71 + n / 50, -9.13)
        tiny_photo(tmp_path / "photos" / f"{n}.jpg", look, size, taken=taken, gps=gps)
    return tmp_path / "photos"


def environment(tmp_path: Path) -> dict[str, str]:
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(HOOK)
    paths = [str(site), str(Path(__file__).resolve().parents[2])]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        "ALBUMAPP_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "HEARD": str(tmp_path / "heard"),
        "HOOKED": str(tmp_path / "hooked"),
    }


def run(command: list[str], tmp_path: Path) -> None:
    """Run it, and fail for any network socket of any of its processes."""
    calls = tmp_path / "calls"
    if shutil.which("strace"):
        command = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(calls), *command]
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, timeout=280)
    assert done.returncode == 0, done.stderr[-2000:]
    assert len((tmp_path / "hooked").read_text().split()) > 1, "the workers were not listened to"
    heard = tmp_path / "heard"
    assert not heard.exists(), heard.read_text()
    if calls.exists():
        network = [line for line in calls.read_text().splitlines() if "AF_INET" in line]
        assert network == []


def test_the_command_line_opens_no_network_socket(photos, tmp_path):
    pdf = tmp_path / "album.pdf"
    build = [sys.executable, "-m", "albumapp", "build", str(photos), "-o", str(pdf), "--people", "on"]
    run([*build, "--pages", "20"], tmp_path)
    assert pdf.read_bytes().startswith(b"%PDF")


def test_the_window_opens_no_network_socket(photos, tmp_path):
    script, pdf = tmp_path / "window.py", tmp_path / "album.pdf"
    script.write_text(WINDOW)
    run([sys.executable, str(script), str(photos), str(pdf)], tmp_path)
    assert pdf.read_bytes().startswith(b"%PDF")


def test_a_network_socket_would_be_heard(tmp_path):
    """The test of the test."""
    reach = "import socket, os; os.getpid(); socket.socket(socket.AF_INET).close()"
    script = [sys.executable, "-c", f"{reach}; open(os.environ['HOOKED'], 'a').write('2 3')"]
    with pytest.raises(AssertionError):
        run(script, tmp_path)
    assert "socket.__new__" in (tmp_path / "heard").read_text()
