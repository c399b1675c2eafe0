"""One window at a time: the lock of a project ends with its holder, however that ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from albumapp.basis import Cancelled
from albumapp.session.lock import ProjectLock, alone

HOLD = """
import sys, time
from pathlib import Path
from albumapp.session.lock import ProjectLock
lock = ProjectLock.take(Path(sys.argv[1]))
print("held" if lock else "taken", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def album(tmp_path: Path) -> Path:
    (tmp_path / "book.album").write_bytes(b"")
    return tmp_path / "book.album"


def test_a_project_is_held_by_one(album: Path, tmp_path: Path) -> None:
    first = ProjectLock.take(album)
    assert first is not None
    assert ProjectLock.take(album) is None
    (tmp_path / "link.album").symlink_to(album)
    assert ProjectLock.take(tmp_path / "link.album") is None
    other = ProjectLock.take(tmp_path / "other.album")
    assert other is not None
    other.release()
    first.release()
    first.release()
    again = ProjectLock.take(album)
    assert again is not None
    again.release()


def test_a_kill_lets_go_of_it(album: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(album)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    assert ProjectLock.take(album) is None
    holder.kill()
    holder.communicate()
    mine = ProjectLock.take(album)
    assert mine is not None
    mine.release()


def test_without_a_state_folder_nobody_is_locked_out(
    album: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "file"))
    first, second = ProjectLock.take(album), ProjectLock.take(album)
    assert first is not None
    assert second is not None
    first.release()
    second.release()


ALONE = """
import sys
from albumapp.session.lock import alone
log, name = sys.argv[1:]
print("asks", flush=True)
with alone("people"):
    open(log, "a").write(f"in {name}\\n")
    print("in", flush=True)
    sys.stdin.readline()
    open(log, "a").write(f"out {name}\\n")
"""


def test_what_is_done_alone_is_done_by_one_at_a_time(tmp_path: Path) -> None:
    log = tmp_path / "log"

    def begun(name: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", ALONE, str(log), name]
        made = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert made.stdout is not None
        assert made.stdout.readline() == "asks\n"
        return made

    first = begun("first")
    assert first.stdout is not None
    assert first.stdout.readline() == "in\n"
    second = begun("second")
    first.communicate("\n", timeout=60)
    second.communicate("\n", timeout=60)
    assert log.read_text().split("\n")[:4] == ["in first", "out first", "in second", "out second"]


def test_who_waits_for_its_turn_says_so_and_can_be_stopped(tmp_path: Path) -> None:
    said = []

    def waiting() -> None:
        said.append("still here")
        if len(said) == 3:
            raise Cancelled

    with alone("people"), pytest.raises(Cancelled), alone("people", waiting):
        pytest.fail("two at a time")
    assert len(said) == 3
    with alone("people", waiting):
        pass  # free again
