"""What is printed at home, on the command line: sheets to join, and the hanging plan of a wall."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pikepdf
import pytest

from albumapp.cli import main
from tests.photomaker import tiny_photo

MM = 72 / 25.4


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "home"))


def run(*arguments: object) -> int:
    return main([str(a) for a in arguments])


def album(tmp_path: Path, product: str, *more: object) -> Path:
    photos = tmp_path / "photos"
    photos.mkdir()
    for n in range(5):
        tiny_photo(photos / f"{n}.jpg", f"#{20 + 40 * n:02x}a080", (600, 400))
    made = tmp_path / "wall.album"
    assert run("build", photos, "--product", product, "--project", made, *more) in (0, 1)
    return made


def words(pdf: Path) -> str:
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True, text=True).stdout


def test_a_gallery_has_its_plan_and_each_piece_its_sheets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wall, plan = album(tmp_path, "gallery-canvas", "--pages", 3), tmp_path / "plan.pdf"
    assert run("export", wall, "-o", plan, "--as", "hanging-plan", "--units", "in", "--nail", 60) == 0
    said = words(plan)
    assert "all measures in inches" in said
    assert "2 3/8" in said  # 60 mm below the top edge
    with pikepdf.open(plan) as pdf:  # paper as in America goes with its inches
        assert float(pdf.pages[2].MediaBox[2]) == pytest.approx(215.9 * MM, abs=0.01)
    tiles = tmp_path / "tiles.pdf"
    assert run("export", wall, "-o", tiles, "--as", "tiles", "--paper", "a3", "--overlap", 15) == 0
    assert "sheets of A3" in words(tiles) or "sheet of A3" in words(tiles)
    capsys.readouterr()
    for wrong in (["--paper", "A9"], ["--overlap", 90], ["--nail", 1]):
        assert run("export", wall, "-o", tmp_path / "w.pdf", "--as", "hanging-plan", *wrong) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert run("export", wall, "-o", tmp_path / "plan.zip", "--as", "hanging-plan") == 2
    assert not (tmp_path / "w.pdf").exists()


def test_inspect_says_what_hangs_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ("--set", "wall=4000x2600", "--set", "furniture=1800x700", "--pages", 3)
    wall = album(tmp_path, "gallery-framed", *given)
    capsys.readouterr()
    assert run("inspect", wall) == 0
    said = json.loads(capsys.readouterr().out)
    hangs, frames = said["hanging"], said["spreads"][0]["frames"]
    assert (hangs["wall"], hangs["furniture"]) == ([4000, 2600], [1100, 1900, 1800, 700])
    assert [(p["frame"], p["box"]) for p in hangs["pieces"]] == [(f["id"], f["box"]) for f in frames]
    for p in hangs["pieces"]:  # mat of 50 mm and moulding of 20
        x, y, w, h = p["box"]
        assert p["outer"] == pytest.approx([x - 70, y - 70, w + 140, h + 140])


def test_a_book_has_no_hanging_plan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = album(tmp_path, "print-10x15")
    capsys.readouterr()
    assert run("export", book, "-o", tmp_path / "p.pdf", "--as", "hanging-plan") == 2
    assert "hangs on a wall" in capsys.readouterr().err
