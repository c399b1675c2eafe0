"""What photos would make, and the look of one album for another, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from albumapp.cli import main
from albumapp.document.storage import AlbumFile
from albumapp.products.catalogue import catalogue
from tests.ui.conftest import draw_photos


def run(*arguments: object) -> int:
    return main([str(a) for a in arguments])


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("Hills")
    draw_photos(folder, 14)
    return folder


def test_recommend_says_ids_reasons_sizes_pages_and_prices(
    photos: Path, isolated_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    isolated_home.mkdir(parents=True)
    prices = isolated_home / "prices.csv"
    prices.write_text("product,base,per_page,currency,date\nprint-10x15,0.1,0.1,EUR,2026-11-01\n")
    assert run("recommend", photos, "--people", "off", "--json", "-") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["schema"] == 1
    assert 2 <= len(said["ideas"]) <= 6
    scores = [i["score"] for i in said["ideas"]]
    assert scores == sorted(scores, reverse=True)
    for idea in said["ideas"]:
        assert catalogue()[idea["product"]].kind == idea["kind"]
        assert idea["pages"] >= 1
        assert all(r["code"].startswith("idea.") and r["text"] for r in idea["reasons"])
        assert idea["reasons"]
        assert len(idea["size"]) == 2
        assert idea["photos"]
    prints = next(i for i in said["ideas"] if i["product"] == "print-10x15")
    assert prints["price"] == {
        "all": round(0.1 * prints["pages"], 2),
        "currency": "EUR",
        "date": "2026-11-01",
    }
    assert [i["price"] for i in said["ideas"] if i is not prints] == [None] * (len(said["ideas"]) - 1)
    assert run("recommend", photos, "--people", "off", "--most", "1") == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert said["ideas"][0]["name"] in line
    assert "pages" in line


def test_recommend_without_photos_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("recommend", tmp_path, "--people", "off") == 2
    assert "There are no photos" in capsys.readouterr().err
    assert run("recommend", tmp_path, "--people", "off", "--most", "0") == 2
    assert "--most" in capsys.readouterr().err


def test_family_gives_one_album_the_look_of_another(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "a.album", tmp_path / "b.album"
    made = ("--people", "off", "--project")
    assert run("build", photos, "--style", "black", *made, source) == 0
    assert run("build", photos, "--product", "calendar-a4", *made, target) == 0
    before = source.read_bytes()
    capsys.readouterr()
    assert run("family", source, target, "--json", "-") == 0
    assert "family.style" in [r["code"] for r in json.loads(capsys.readouterr().out)["took"]]
    assert source.read_bytes() == before
    with AlbumFile(target, look=True) as file:
        document, journal = file.load()
    assert document.style == "black"
    assert journal.rows[-1].name == "Take the look of an album"
    assert run("family", source, target) == 0
    assert "It looks the same already." in capsys.readouterr().out
    assert run("family", source, source) == 2
    assert run("family", tmp_path / "no.album", target) == 2
    err = capsys.readouterr().err
    assert "Traceback" not in err
