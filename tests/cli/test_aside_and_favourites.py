"""What is set aside is counted on stderr, a client's list is always chosen, and a new sidecar is seen."""

from __future__ import annotations

import json
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from albumapp.cli import main
from tests.analysis import papers
from tests.photomaker import tiny_photo
from tests.photos.test_packet import xmp

START = datetime(2026, 5, 3, 9, 0)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "trip"
    (folder / "again").mkdir(parents=True)
    for n in range(3):
        taken = START + timedelta(minutes=9 * n)
        tiny_photo(folder / f"IMG_000{n}.jpg", f"#{40 + 60 * n:02x}8030", taken=taken, camera="Canon EOS 80D")
    shutil.copy(folder / "IMG_0001.jpg", folder / "again" / "copy.jpg")
    Image.fromarray(papers.phone_screen(1)).save(folder / "IMG_0009.PNG")
    tiny_photo(folder / "Bildschirmfoto 2026-05-03.jpg", "#808080")
    (folder / "IMG_0000.MOV").write_bytes(b"\0\0\0\x14ftypqt  \0\0\0\0qt  ")
    (folder / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom")
    return folder


def analysed(photos: Path, *options: object) -> dict[str, Any]:
    out = photos.parent / "a.json"
    arguments = ["analyze", photos, "--people", "off", "--json", out, *options]
    assert main([str(a) for a in arguments]) == 0
    data: dict[str, Any] = json.loads(out.read_text())
    data["by_name"] = {Path(p["path"]).name: p for p in data["photos"]}
    return data


def test_one_line_says_what_is_set_aside(photos: Path, capfd: pytest.CaptureFixture[str]) -> None:
    data = analysed(photos)
    assert "2 screenshots, 1 part of a live photo, 1 video set aside." in capfd.readouterr().err.splitlines()
    kinds = {name: p["set_aside"] for name, p in data["by_name"].items() if p["set_aside"]}
    assert kinds == {"IMG_0009.PNG": "screenshot", "Bildschirmfoto 2026-05-03.jpg": "screenshot"}
    assert len(data["photos"]) == 5  # one picture in two folders is one photo


def test_favourites_and_sidecars(photos: Path, capfd: pytest.CaptureFixture[str]) -> None:
    listed = photos.parent / "list.txt"
    listed.write_text("0002; IMG_0777\n", encoding="utf-16")
    before = analysed(photos, "--favourites", listed)
    assert "not among the photos: IMG_0777" in capfd.readouterr().err.splitlines()
    assert before["by_name"]["IMG_0001.jpg"]["importance"] < 1
    (photos / "again" / "copy.xmp").write_bytes(xmp(attributes='xmp:Rating="5"'))
    after = analysed(photos)["by_name"]["IMG_0001.jpg"]
    assert after["importance"] == 1
    assert after["id"] == before["by_name"]["IMG_0001.jpg"]["id"]
    (photos / "again" / "copy.xmp").unlink()
    assert analysed(photos)["photos"] == before["photos"]


def test_a_list_that_is_not_there(photos: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", str(photos), "--favourites", str(photos / "gone.txt")]) == 2
    assert "gone.txt cannot be read" in capfd.readouterr().err
