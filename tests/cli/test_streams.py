"""The command line among pipes, signals and broken disks: one line, the right status, nothing left behind."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from albumapp.__main__ import main as start
from albumapp.cli import main
from albumapp.document.journal import Journal
from albumapp.session.project import Project
from tests.document.test_journal import small_book
from tests.photomaker import tiny_photo


@pytest.fixture
def album(tmp_path: Path) -> Path:
    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "a.album")
    project.close()
    return tmp_path / "a.album"


def albumapp(command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run through the shell, as scripts do; `albumapp` is this checkout's."""
    line = command.replace("albumapp", f"{sys.executable} -m albumapp")
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    return subprocess.run(["bash", "-c", line], cwd=cwd, env=env, capture_output=True, text=True)


@pytest.mark.skipif(os.name == "nt", reason="the shell's pipes")
@pytest.mark.parametrize("command", ["products", "--help", "edit --list", "inspect a.album"])
def test_a_reader_that_leaves_early_is_no_error(album: Path, command: str) -> None:
    out = albumapp(f"albumapp {command} | true; echo ${{PIPESTATUS[0]}}", album.parent)
    assert (out.stdout, out.stderr) == ("0\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
@pytest.mark.parametrize("ends", [">/dev/full", ">&-"])
@pytest.mark.parametrize("command", ["products", "inspect a.album", "--help"])
def test_a_stdout_that_takes_nothing_is_one_line(album: Path, command: str, ends: str) -> None:
    out = albumapp(f"albumapp {command} {ends}", album.parent)
    assert out.returncode == 2
    assert len(out.stderr.splitlines()) == 1
    assert "stdout" in out.stderr


@pytest.mark.skipif(os.name == "nt", reason="there a folder in use cannot be removed")
def test_a_folder_that_is_gone_is_said(album: Path) -> None:
    (album.parent / "gone").mkdir()
    out = albumapp("cd gone; rmdir ../gone; albumapp products", album.parent)
    assert out.returncode == 2
    assert out.stderr == "albumapp: The current folder is gone. Go to one that is there (cd).\n"


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b'\xef\xbb\xbf{"edit": "set_title", "title": "A\xe2\x80\xa8B"}\r\n\r\n{"edit": "redo"}', 0),
        (b"\xff\xfe{", 2),
        (b"[" * 100_000, 2),
        (b'{"edit": "turn_photo", "frame": "f1", "turns": Infinity}', 2),
    ],
)
def test_edits_come_from_stdin_as_any_system_writes_them(
    album: Path, monkeypatch: pytest.MonkeyPatch, data: bytes, status: int
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main(["edit", str(album), "-"]) == status
    project = Project.open(album)
    assert project.document.title == ("Trip" if status else "A\u2028B")
    project.close()


def test_without_stdin_edits_are_one_line(
    album: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["edit", str(album), "-"]) == 2
    assert "no stdin" in capsys.readouterr().err


def test_paths_that_are_no_text_are_escaped_in_json(album: Path, tmp_path: Path) -> None:
    project = Project.open(album)
    project.do("relink_photo", photo="p0", path="photos/\udcff.jpg")
    project.close()
    assert main(["inspect", str(album), "--json", str(tmp_path / "i.json")]) == 0
    said = json.loads((tmp_path / "i.json").read_text(encoding="utf-8"))
    assert said["spreads"][1]["frames"][0]["path"] == "photos/\udcff.jpg"


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", ".", "--project", "p.jpg", "--overwrite"],
        ["build", ".", "--json", "p.jpg"],
        ["analyze", ".", "--json", "p.jpg"],
        ["build", ".", "-o", "p.jpg"],
        ["build", ".", "-o", "nowhere/a.pdf"],
        ["export", "a.album", "-o", "nowhere/a.zip"],
        ["export", "a.album", "-o", "a.doc"],
        ["build", ".", "-o", "a.pdf", "--set", "pages=" + "9" * 5000],
    ],
)
def test_a_wrong_target_is_said_before_the_work_and_no_photo_is_written_to(
    album: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    monkeypatch.chdir(album.parent)
    tiny_photo(Path("p.jpg"))
    before = Path("p.jpg").read_bytes()
    assert main(arguments) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert Path("p.jpg").read_bytes() == before


def test_pages_as_jpegs_never_replace_the_photos(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photo = tmp_path / "001.jpg"
    tiny_photo(photo)
    before = photo.read_bytes()
    assert main(["build", str(tmp_path), "-o", str(tmp_path)]) == 2
    assert "001.jpg" in capsys.readouterr().err.splitlines()[-1]
    assert photo.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["001.jpg", "albumapp-home"]


@pytest.mark.parametrize("given", ["9" * 30, "\u00b2", "now"])
def test_a_wrong_epoch_is_said(
    album: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    assert main(["export", str(album), "-o", str(album.with_suffix(".pdf"))]) == 2
    assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err
    assert not list(album.parent.glob("*.pdf*"))


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_leaves_nothing_behind(album: Path, tmp_path: Path, number: int) -> None:
    for n in range(12):
        tiny_photo(tmp_path / f"p{n}.jpg", f"#{n * 20:02x}8040", (900, 600))
    before = sorted(p.name for p in tmp_path.iterdir())
    process = subprocess.Popen(
        [sys.executable, "-m", "albumapp", "build", ".", "-o", "x.pdf", "--project", "x.album"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("photos"):  # the PDF is being written
            process.send_signal(number)
            break
    rest = process.stderr.read()
    assert process.wait() == 2, rest
    assert rest.splitlines()[-1] == "albumapp build: stopped; nothing was left half done"
    assert "Traceback" not in rest
    assert {p.name for p in tmp_path.iterdir()} - {"x.album", "albumapp-home"} == set(before)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names are text")
def test_a_name_that_is_no_text_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    tiny_photo(tmp_path / "photos" / "a.jpg")
    os.rename(tmp_path / "photos" / "a.jpg", os.fsencode(tmp_path / "photos") + b"/\xff.jpg")
    tiny_photo(tmp_path / "photos" / "b.jpg", "teal")
    out = albumapp("albumapp build photos -o a.pdf --people off", tmp_path)
    assert "Traceback" not in out.stderr
    assert out.returncode == 3
    assert "has a name that is no text" in out.stderr


def test_stopping_before_the_command_has_begun_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped() -> int:
        raise KeyboardInterrupt  # as while modules are read

    monkeypatch.setattr("albumapp.cli.main", stopped)
    assert start() == 2
    assert capsys.readouterr().err == "albumapp: stopped; nothing was left half done\n"
