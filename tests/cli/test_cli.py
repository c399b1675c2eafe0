"""The command line as a print shop's script uses it: statuses, one-line errors, JSON, same bytes twice."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from albumapp.basis.reasons import current
from albumapp.cli import main
from albumapp.products.spec import Price
from albumapp.session.prices import write_prices
from albumapp.session.project import Project
from albumapp.session.settings import Settings
from tests.photomaker import tiny_photo

START = datetime(2026, 5, 3, 9, 0)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Fourteen photos of two days."""
    folder = tmp_path / "summer-in-lisbon"
    folder.mkdir()
    for n in range(14):
        taken = START + timedelta(days=n // 7, minutes=9 * n)
        size = (900, 600) if n % 3 else (600, 900)
        colour = f"#{20 + 15 * n:02x}{200 - 9 * n:02x}80"
        tiny_photo(folder / f"IMG_{n:04}.jpg", colour, size, taken=taken, camera="Canon EOS 80D")
    return folder


def run(*arguments: object) -> int:
    return main([str(a) for a in arguments])


def test_photos_become_a_printable_album(photos: Path, tmp_path: Path) -> None:
    pdf, album, report = tmp_path / "a.pdf", tmp_path / "a.album", tmp_path / "r.json"
    assert run("build", photos, "-o", pdf, "--project", album, "--pages", 20, "--json", report) == 0
    with pikepdf.open(pdf) as doc:
        assert len(doc.pages) == 11
        trim = [float(v) * 25.4 / 72 for v in doc.pages[1].TrimBox]
        assert trim[2] - trim[0] == pytest.approx(600, abs=0.05)
        bleed = [float(v) * 25.4 / 72 for v in doc.pages[1].BleedBox]
        assert bleed[2] - bleed[0] == pytest.approx(606, abs=0.05)
    said = json.loads(report.read_text())
    assert (said["schema"], said["title"], said["pages"]) == (1, "Summer in lisbon", 20)
    assert said["photos"]["read"] == 14


def test_the_same_input_gives_the_same_bytes(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    for n in (1, 2):
        monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / f"home{n}"))
        assert run("build", photos, "-o", tmp_path / f"{n}.pdf", "--project", tmp_path / f"{n}.album") == 0
        assert run("inspect", tmp_path / f"{n}.album", "--json", tmp_path / f"{n}.json") == 0
    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()


def test_inspect_says_what_interfaces_promise(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    album = tmp_path / "a.album"
    run("build", photos, "--project", album, "--product", "hardcover-a4-landscape", "--set", "pages=20")
    capsys.readouterr()
    assert run("inspect", album) == 0
    doc = json.loads(capsys.readouterr().out)
    assert (doc["schema"], doc["product"]) == (1, "hardcover-a4-landscape")
    assert [s["kind"] for s in doc["spreads"]] == ["cover", "page", *["spread"] * 9, "page"]
    keys = {
        "index",
        "kind",
        "size",
        "bleed",
        "safe",
        "fold_x",
        "fold_y",
        "content",
        "gutter",
        "event",
        "locked",
    }
    assert keys | {"sheets", "frames"} <= set(doc["spreads"][1])
    frames = [f for s in doc["spreads"] for f in s["frames"] if f["kind"] == "photo"]
    keys = {"id", "box", "rotation", "z", "locked", "photo", "path", "crop", "crop_angle", "quarter_turns"}
    keys |= {"flip", "effective_ppi", "faces", "importance", "taken", "text", "overlap_intended", "why"}
    assert all(keys <= set(f) for s in doc["spreads"] for f in s["frames"])
    assert "text" in {f["kind"] for f in doc["spreads"][0]["frames"]}
    assert all(f["why"] and all(w["text"] != w["code"] for w in f["why"]) for f in frames)
    placed, unused = {f["photo"] for f in frames}, {u["id"] for u in doc["unused"]}
    assert not placed & unused
    assert len(placed | unused) == 14
    assert doc["edits"] == {"count": 0, "per_spread": {}, "untouched_share": 1.0}


def test_analyze_says_every_photo(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("analyze", photos, "--people", "off") == 0
    said = json.loads(capsys.readouterr().out)
    assert len(said["photos"]) == 14
    first = said["photos"][0]
    assert first["taken"] == "2026-05-03T09:00:00"
    assert (first["camera"], first["faces"]) == ("Canon EOS 80D", [])
    assert all(0 <= p["importance"] <= 1 and p["reasons"] for p in said["photos"])
    assert [e["photos"] for e in said["events"]]


def test_edits_are_scripted_and_undone(photos: Path, tmp_path: Path) -> None:
    album, script, out = tmp_path / "a.album", tmp_path / "e.jsonl", tmp_path / "i.json"
    run("build", photos, "--project", album)
    run("inspect", album, "--json", out)
    before = json.loads(out.read_text())
    spread = next(s for s in before["spreads"] if s["kind"] == "spread" and s["frames"])
    frame = next(f for f in spread["frames"] if f["kind"] == "photo")
    lines = [
        {"edit": "set_title", "title": "Lisboa"},
        {"edit": "lock_frame", "frame": frame["id"]},
        {"edit": "add_text", "surface": spread["id"], "box": [30, 30, 80, 20], "text": "Alfama"},
        {"edit": "undo"},
    ]
    script.write_text("\n".join(map(json.dumps, lines)))
    assert run("edit", album, script) == 0
    run("inspect", album, "--json", out)
    after = json.loads(out.read_text())
    assert after["title"] == "Lisboa"
    same = next(s for s in after["spreads"] if s["id"] == spread["id"])
    assert len(same["frames"]) == len(spread["frames"])
    assert next(f for f in same["frames"] if f["id"] == frame["id"])["locked"]
    assert after["edits"]["count"] == 2


def test_a_wrong_edit_names_its_line_and_keeps_those_before(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    album, script = tmp_path / "a.album", tmp_path / "e.jsonl"
    run("build", photos, "--project", album)
    script.write_text('{"edit": "set_title", "title": "Porto"}\n\n{"edit": "fly"}\n')
    assert run("edit", album, script) == 2
    assert "line 3: There is no edit 'fly'" in capsys.readouterr().err
    run("inspect", album)
    assert json.loads(capsys.readouterr().out)["title"] == "Porto"


def test_export_of_a_project_with_a_missing_photo(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    album = tmp_path / "a.album"
    run("build", photos, "--project", album)
    assert run("export", album, "-o", tmp_path / "a.pdf") == 0
    assert run("export", album, "-o", tmp_path / "jpegs") == 0
    assert (tmp_path / "jpegs" / "001.jpg").read_bytes()[:2] == b"\xff\xd8"
    assert run("export", album, "-o", tmp_path / "order.zip") == 0
    for photo in photos.iterdir():
        photo.unlink()
    capsys.readouterr()
    assert run("export", album, "-o", tmp_path / "b.pdf") == 1
    assert "not printed: IMG_" in capsys.readouterr().err
    assert (tmp_path / "b.pdf").exists()


def test_every_kind_of_export_has_its_options(photos: Path, tmp_path: Path) -> None:
    album = tmp_path / "a.album"
    run("build", photos, "--project", album)
    assert (
        run("export", album, "-o", tmp_path / "p", "--single", "--no-bleed", "--ppi", 50, "--pages", "1-2")
        == 0
    )
    assert sorted(p.name for p in (tmp_path / "p").iterdir()) == ["001.jpg", "002.jpg"]
    with Image.open(tmp_path / "p" / "001.jpg") as picture:
        assert picture.width == round(300 / 25.4 * 50)
    assert run("export", album, "-o", tmp_path / "s.pdf", "--as", "contact", "--photos", "all") == 0
    assert run("export", album, "-o", tmp_path / "q.pdf", "--as", "proof", "--language", "de") == 0
    hot = tmp_path / "hot"
    order = ["--order", "A 1", "--quantity", 3, "--contact", "name=Anna", "--approved-by", "Ben", "--ticket"]
    assert run("export", album, "-o", hot, "--as", "package", "--hot", *order) == 0
    receipt = json.loads((hot / "A-1_order.json").read_text(encoding="utf-8"))
    assert (receipt["quantity"], receipt["contact"], receipt["price"]) == (3, {"name": "Anna"}, "unknown")
    assert receipt["approved"][0]["by"] == "Ben"
    assert (hot / "A-1_ticket.xjdf").is_file()
    for wrong in (
        ["--pages", "x"],
        ["--pages", "1-2"],
        ["--cover", "only"],
        ["--contact", "age=3"],
        ["--quantity", 0],
        ["--quality", 5],
        ["--ppi", 5],
        ["--ppi", 0],
        ["--ppi-max", 0],
        ["--mb-max", 0],
        ["--mb-max", "nan"],
    ):
        assert run("export", album, "-o", tmp_path / "w", "--as", "package", *wrong) == 2


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not there")
def test_a_quote_of_the_studios_own_prices(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    album, out = tmp_path / "a.album", tmp_path / "q.pdf"
    run("build", photos, "--project", album, "--title", "Lisbon")
    assert run("export", album, "-o", out, "--as", "quote") == 2
    assert "is not known. Put it into" in capsys.readouterr().err
    write_prices({"layflat-30x30": Price(80.0, 0.25, "EUR", "2026-11-01")})
    Settings().set("studio", {"name": "Studio Blau", "address": "Ring 1, Wien"})
    more = ["--quantity", 2, "--contact", "name=Anna", "--also", "Versand=6,50", "--language", "de"]
    assert run("export", album, "-o", out, "--as", "quote", "--order", "A-17", *more) == 0
    command = ["pdftotext", "-layout", out, "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for words in ("Nummer", "A-17", "Studio Blau", "Wien", "Anna", "Lisbon", "Versand", "EUR", "166,50"):
        assert words in said
    assert run("export", album, "-o", out, "--as", "quote", "--price", "1000 CHF") == 0
    for wrong in (["--price", "much"], ["--also", "postage"], ["--also", "=3"], ["--quantity", 0]):
        assert run("export", album, "-o", out, "--as", "quote", *wrong) == 2


def test_a_broken_photo_is_left_out_with_its_reason(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = (photos / "IMG_0003.jpg").read_bytes()
    (photos / "IMG_0099.jpg").write_bytes(data[: len(data) // 2])
    assert run("build", photos, "-o", tmp_path / "a.pdf", "--people", "off") == 3
    assert "IMG_0099.jpg" in capsys.readouterr().err
    assert (photos / "IMG_0099.jpg").read_bytes() == data[: len(data) // 2]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["build", "nowhere", "-o", "a.pdf"], "nowhere is not there"),
        (["build", ".", "-o", "a.pdf"], "no photos in ."),
        (["build", "."], "Nothing to write"),
        (["build", ".", "-o", "a.pdf", "--product", "scroll"], "no product 'scroll'"),
        (["build", ".", "-o", "a.pdf", "--pages", "21"], "cannot have 21 pages"),
        (["build", ".", "-o", "a.pdf", "--set", "size=3"], "no such parameter"),
        (["inspect", "none.album"], "none.album is not there"),
        (["export", "none.album", "-o", "a.pdf"], "none.album is not there"),
        (["edit"], "A project and a file of edits"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(
    arguments: list[str],
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    err = capsys.readouterr().err.strip().splitlines()
    assert says in err[-1]
    assert not list(tmp_path.glob("*.pdf"))


@pytest.mark.parametrize("arguments", [["build"], ["build", "x", "--pages", "many"], ["export", "x"]])
def test_usage_errors_are_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(arguments)
    except SystemExit as e:  # argparse's way
        status = e.code
    assert status == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_products_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["products", "--json", "-"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert {p["id"] for p in said["products"]} >= {"layflat-30x30", "hardcover-a4-landscape"}
    assert main(["products"]) == 0
    assert "Lay-flat album" in capsys.readouterr().out
    assert main(["edit", "--list"]) == 0
    assert "swap_photos" in capsys.readouterr().out
    for command in ([], ["build"], ["export"]):
        with pytest.raises(SystemExit) as e:
            main([*command, "--help"])
        assert e.value.code == 0
        assert "exit status" in capsys.readouterr().out


def test_an_existing_project_is_not_written_over(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    album = tmp_path / "a.album"
    assert run("build", photos, "--project", album) == 0
    before = album.read_bytes()
    assert run("build", photos, "--project", album, "--title", "Other") == 2
    assert "--overwrite" in capsys.readouterr().err
    assert album.read_bytes() == before
    assert run("build", photos, "--project", album, "--title", "Other", "--overwrite") == 0
    run("inspect", album)
    assert json.loads(capsys.readouterr().out)["title"] == "Other"


def test_without_a_display_the_designer_says_one_line() -> None:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    out = subprocess.run([sys.executable, "-m", "albumapp"], capture_output=True, text=True, env=env)
    assert out.returncode == 2
    assert "no display" in out.stderr
    assert "albumapp build" in out.stderr
    assert len(out.stderr.strip().splitlines()) == 1


def test_a_display_that_does_not_answer_is_said() -> None:
    env = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    out = subprocess.run(
        [sys.executable, "-m", "albumapp"], capture_output=True, text=True, env={**env, "DISPLAY": ":987"}
    )
    assert out.returncode == 2
    assert ":987 does not answer" in out.stderr


def test_the_command_line_loads_no_qt() -> None:
    code = "import sys; from albumapp.cli import main; main(['products']); import albumapp.commands;"
    code += "assert not [m for m in sys.modules if m.startswith('PySide6')]"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_a_report_that_cannot_be_written_is_said_before_the_work(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("analyze", photos, "--json", tmp_path / "none" / "r.json") == 2
    said = capsys.readouterr().err
    assert "is not there" in said
    assert "Looking for photos" not in said
    assert run("analyze", photos, "--json", tmp_path) == 2
    assert "is a folder" in capsys.readouterr().err


def test_a_command_with_a_slip_is_no_matter_of_the_display(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("analyse-it") == 2
    assert "analyse-it is not there" in capsys.readouterr().err


def test_words_on_the_pages_are_in_the_language_that_is_asked_for(photos: Path, tmp_path: Path) -> None:
    (photos / "more").mkdir()  # of two folders neither names the book
    (photos / "IMG_0013.jpg").rename(photos / "more" / "IMG_0013.jpg")
    album, pdf, report = tmp_path / "a.album", tmp_path / "a.pdf", tmp_path / "r.json"
    assert run("build", photos, "--project", album, "--language", "de", "--json", report) == 0
    assert json.loads(report.read_text())["title"] == "Mai 2026"
    project = Project.open(album)
    spread = next(s for s in project.document.inner() if s.photos())
    project.do("add_text", surface=spread.id, box=[20, 20, 120, 20], text="{date}")
    project.close()
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext")
    for language, month in (("de", "Mai"), ("en", "May")):
        assert run("export", album, "-o", pdf, "--language", language) == 0
        text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout
        assert f"{month} 2026" in text
    assert current() == "en"


def test_a_language_without_words_is_said(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("build", photos, "-o", tmp_path / "a.pdf", "--language", "xx") == 2
    assert capsys.readouterr().err == "albumapp build: There are no words in 'xx'. There are: en, de, he.\n"


def test_an_order_that_a_printer_would_send_back(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written, with status 1 and a word; not at all where that is asked for, with its reason."""
    album, out = tmp_path / "a.album", tmp_path / "order.zip"
    run("build", photos, "--project", album)
    for photo in photos.iterdir():
        photo.unlink()
    capsys.readouterr()
    assert run("export", album, "-o", out, "--strict") == 1
    assert "A printer would send this back" in capsys.readouterr().err
    assert not out.exists()
    assert run("export", album, "-o", out) == 1
    assert "a printer would send order.zip back" in capsys.readouterr().err
    assert out.is_file()


def test_building_an_order_from_coarse_photos(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "photos").mkdir()
    for n in range(12):
        taken = START + timedelta(minutes=n)
        tiny_photo(tmp_path / "photos" / f"a{n}.jpg", f"#{20 * n:02x}8050", (300, 200), taken=taken)
    out = tmp_path / "order.zip"
    assert run("build", tmp_path / "photos", "-o", out, "--people", "off", "--strict") == 1
    assert "pixels per inch" in capsys.readouterr().err
    assert not out.exists()
    assert run("build", tmp_path / "photos", "-o", out, "--people", "off") == 1
    assert out.is_file()


def test_a_calendar_with_birthdays_by_script(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")  # 15 January 2027
    days = tmp_path / "days.csv"
    days.write_text("2026-05-14,Anna\n", encoding="utf-8")
    given = ["--product", "calendar-a4", "--set", "language=de", "--set", f"dates={days}"]
    for n in (1, 2):
        out = ("-o", tmp_path / f"{n}.pdf", "--project", tmp_path / f"{n}.album")
        assert run("build", photos, *given, *out) == 0
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()
    with pikepdf.open(tmp_path / "1.pdf") as doc:
        assert len(doc.pages) == 13
    capsys.readouterr()
    assert run("inspect", tmp_path / "1.album", "--json", tmp_path / "i.json") == 0
    said = json.loads((tmp_path / "i.json").read_text())
    assert (said["product"], said["parameters"]) == ("calendar-a4", {"language": "de", "year": "2028"})
    texts = [f["text"] for f in said["spreads"][5]["frames"] if f["kind"] == "text"]
    assert texts == ["Mai 2028", "2028-05 de mon\n14 Anna"]
    assert (
        run("build", photos, "--product", "print-10x15", "--set", f"dates={days}", "-o", tmp_path / "x.pdf")
        == 2
    )
    assert "no such parameter" in capsys.readouterr().err
