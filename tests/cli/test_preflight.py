"""`albumapp preflight`: statuses, targets and reports."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest

from albumapp.cli import main
from tests.photomaker import tiny_photo
from tests.preflight import planted_colour
from tests.preflight.clean import clean, save
from tests.preflight.planting import write

MODULES = (planted_colour,)


def run(*arguments: object) -> int:
    return main(["preflight", *(str(a) for a in arguments)])


def test_a_clean_pdf(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = save(clean(), tmp_path / "clean.pdf")
    assert run(path, "--html", tmp_path / "r.html", "--json", tmp_path / "r.json") == 0
    assert "No printer should send it back." in capfd.readouterr().out
    assert json.loads((tmp_path / "r.json").read_text())["accepted"] is True
    assert "data:image/jpeg" in (tmp_path / "r.html").read_text()


def test_a_pdf_that_would_be_sent_back(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(write("rgb_text", tmp_path / "a.pdf"), "--json", "-") == 1
    assert json.loads(capfd.readouterr().out)["findings"][0]["rule"] == "colour-device"


def test_wrong_use(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.pdf").write_bytes(b"no pdf")
    pdf = save(clean(), tmp_path / "clean.pdf")
    for arguments in (
        (tmp_path / "gone.pdf",),
        (tmp_path,),
        (tmp_path / "a.pdf",),
        (pdf, "--html", tmp_path),
        (pdf, "--html", tmp_path / "r.pdf"),
        (pdf, "--product", "nothing"),
    ):
        assert run(*arguments) == 2
        assert len(capfd.readouterr().err.strip().splitlines()) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.pdf", "clean.pdf"]


def test_an_album_and_the_pdf_that_is_made_of_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for n in range(4):
        tiny_photo(tmp_path / f"p{n}.jpg", f"#{60 + 40 * n:02x}8060")
    album = tmp_path / "a.album"
    assert main(["build", str(tmp_path), "--project", str(album), "--people", "off", "--pages", "20"]) == 0
    capfd.readouterr()
    before = album.read_bytes()
    assert run(album, "--json", tmp_path / "r.json") == 1  # tiny photos
    data = json.loads((tmp_path / "r.json").read_text())
    assert data["product"] == "layflat-30x30"
    assert data["file"] == str(album)
    assert {"ppi-low"} <= {f["rule"] for f in data["findings"]}
    assert len(data["pages"]) == 11
    places = [page["where"] for page in data["pages"]]
    assert places[:3] == ["Cover", "Pages 1–2", "Pages 3–4"]
    low = next(f for f in data["findings"] if f["rule"] == "ppi-low" and f["page"] == 2)
    assert low["where"] == "Pages 1–2"
    assert album.read_bytes() == before


def test_a_disk_that_may_not_be_written_is_said_by_the_name_that_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", "x.part")

    pdf = save(clean(), tmp_path / "clean.pdf")
    monkeypatch.setattr(Path, "write_text", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    assert run(pdf, "--html", tmp_path / "r.html") == 2
    said = capfd.readouterr().err.splitlines()[-1]
    assert said.startswith("albumapp preflight: r.html cannot be written (Read-only file system).")
