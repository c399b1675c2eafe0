"""Exports, orders, prices, quotes and printing at home: their sheets, by what they leave on disk."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QWidget,
)

from albumapp.basis import UserError
from albumapp.preflight.finding import Finding
from albumapp.preflight.report import Report
from albumapp.products.spec import Delivery, Price
from albumapp.session.prices import read_prices, write_prices
from albumapp.ui.findings import Finding as Shown
from albumapp.ui.main_window import MainWindow
from albumapp.ui.ordering import allowed
from albumapp.ui.panels.fields import Number

Settle = Callable[[], None]
MM = 72 / 25.4


def press(within: QWidget, name: str) -> None:
    found = within.findChild(QPushButton, name)
    assert found is not None, name
    assert found.isEnabled(), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def fill(within: QWidget, **values: object) -> None:
    for name, value in values.items():
        field = within.findChild(QWidget, name)
        if isinstance(field, QLineEdit):
            field.setText(str(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
            field.activated.emit(field.currentIndex())
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, Number):
            field.setValue(float(str(value)))
        else:
            raise AssertionError(name)


def words(within: QWidget, name: str) -> str:
    found = within.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def said(window: MainWindow) -> str:
    return " ".join(f"{m.text} {m.mend}" for m in window.messages.shown)


def with_delivery(monkeypatch: pytest.MonkeyPatch, window: MainWindow, **values: object) -> None:
    spec = replace(window.desk.project.spec, delivery=Delivery(**values))  # type: ignore[arg-type]
    monkeypatch.setattr("albumapp.session.project.product", lambda product_id: spec)


def test_an_order_is_written_kept_and_listed(album: MainWindow, tmp_path: Path, settle: Settle) -> None:
    write_prices({album.desk.project.spec.id: Price(40, 0.5, "EUR", "2026-11-01")})
    album.run("order")
    sheet = album.sheet
    assert album.place == "order"
    fill(
        sheet,
        order_number="A-17",
        order_quantity=3,
        order_name="Anna",
        order_email="a@b.org",
        order_ticket=True,
    )
    assert "EUR for 3 (price of 2026-11-01)" in words(sheet, "order_price")
    fill(sheet, order_path=tmp_path / "o.zip", order_approved="Anna")
    if album.sheet.findChild(QCheckBox, "order_anyway").isVisibleTo(sheet):
        fill(sheet, order_anyway=True)
    press(sheet, "order_start")
    settle()
    with zipfile.ZipFile(tmp_path / "o.zip") as package:
        receipt = json.loads(package.read("A-17/order.json"))
        assert "A-17/ticket.xjdf" in package.namelist()
    assert (receipt["quantity"], receipt["contact"]["email"]) == (3, "a@b.org")
    assert receipt["approved"][0]["document"] == receipt["document"]
    assert receipt["price"]["all"] == pytest.approx(3 * receipt["price"]["one"])
    (kept,) = album.desk.kept.versions("order")
    assert kept.extra["order"] == "A-17"
    assert "a@b.org" not in json.dumps(dict(kept.extra))
    album.run("orders")
    settle()
    told = words(album.sheet, "ordered_words_0")
    assert "Anna" in told
    assert "3 copies" in told
    assert receipt["files"][0]["sha256"][:12] in words(album.sheet, "ordered_files_0")
    press(album.sheet, "ordered_again_0")
    assert album.sheet.name == "versions"
    album.desk.do("set_title", title="Changed since")
    album.desk.kept.print_again(kept, tmp_path / "again.zip")
    settle()
    with zipfile.ZipFile(tmp_path / "again.zip") as package:
        again = json.loads(package.read("A-17/order.json"))
    assert (again["quantity"], again["document"]) == (3, receipt["document"])
    album.run("order")
    assert album.sheet.findChild(QLineEdit, "order_email").text() == "a@b.org"  # as the last time


def test_who_approved_the_proof_stands_in_the_order(album: MainWindow, tmp_path: Path) -> None:
    from albumapp.ui.commands_notes import state_of, take_comments

    path = tmp_path / "ben.comments"
    about = {"format": "albumapp-comments", "version": 1, "album": album.desk.document.title, "author": "Ben"}
    path.write_text(json.dumps({**about, "approved": True, "state": state_of(album.desk), "comments": []}))
    take_comments(album, path)
    assert "Ben approves the proof." in said(album)
    album.run("order")
    assert album.sheet.findChild(QLineEdit, "order_approved").text() == "Ben"
    album.desk.do("set_title", title="Another")
    take_comments(album, path)
    assert "pages changed since" in said(album)
    album.run("order")
    assert album.sheet.findChild(QLineEdit, "order_approved").text() == ""


def test_what_a_printer_rejects_is_ordered_only_on_purpose(
    album: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "It lacks bleed."
    found = [Shown(Finding("bleed", "error", said), said, "Mend it.")]
    monkeypatch.setattr(MainWindow, "findings", property(lambda w: found))
    album.run("order")
    start = album.sheet.findChild(QPushButton, "order_start")
    assert not start.isEnabled()
    assert "1 finding" in words(album.sheet, "order_findings")
    fill(album.sheet, order_anyway=True)
    assert start.isEnabled()


def test_what_the_check_of_the_files_refuses_can_still_be_ordered(
    album: MainWindow, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("albumapp.export.inspecting.check_pdf", lambda path, *_, **__: bad(path))
    album.run("order")
    fill(album.sheet, order_anyway=False, order_path=tmp_path / "o.zip")
    album.sheet.findChild(QPushButton, "order_start").setEnabled(True)
    press(album.sheet, "order_start")
    settle()
    assert "send this back: The trim is wrong." in said(album)
    assert not (tmp_path / "o.zip").exists()
    album.messages.current.action()
    settle()
    assert (tmp_path / "o.zip").is_file()
    assert "ready" in said(album)


def bad(path: Path) -> Report:
    return Report(path, (Finding("trim", "error", "The trim is wrong."),))


def test_the_printers_own_words_and_page(album: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    with_delivery(monkeypatch, album, files="one", words="Upload one PDF.", upload="https://print.example/up")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    album.run("order")
    assert "Upload one PDF." in words(album.sheet, "order_words")
    assert words(album.sheet, "order_upload") == "https://print.example/up"
    assert words(album.sheet, "order_files").startswith("One PDF")
    assert "unknown" in words(album.sheet, "order_price")
    assert opened == []
    press(album.sheet, "order_open")
    assert opened == ["https://print.example/up"]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "", "https://", "ftp://x/y"]
)
def test_only_pages_of_the_web_are_opened(address: str) -> None:
    assert not allowed(address)


def test_own_prices_are_kept_and_wrong_ones_named(album: MainWindow) -> None:
    album.run("prices")
    table = album.sheet.findChild(QTableWidget, "prices_table")
    row = next(
        n for n in range(table.rowCount())
        if table.item(n, 0).data(Qt.ItemDataRole.UserRole) == album.desk.project.spec.id
    )  # fmt: skip
    table.item(row, 1).setText("12,50")
    table.item(row, 3).setText("Euro")
    press(album.sheet, "prices_keep")
    assert "Euro" in words(album.sheet, "prices_trouble")
    assert read_prices() == {}
    table.item(row, 3).setText("eur")
    press(album.sheet, "prices_keep")
    (price,) = read_prices().values()
    assert (price.base, price.currency) == (12.5, "EUR")
    assert album.sheet.name == "order"
    assert "EUR" in words(album.sheet, "order_price")


def test_a_list_of_prices_that_cannot_be_read_is_left_alone(album: MainWindow, isolated_home: Path) -> None:
    (isolated_home / "prices.csv").write_text("product,base\nx,many\n")
    album.run("prices")
    assert not album.sheet.findChild(QPushButton, "prices_keep").isEnabled()
    assert "prices.csv, line 2" in said(album)


def test_a_quote_from_the_order(album: MainWindow, tmp_path: Path, settle: Settle) -> None:
    write_prices({album.desk.project.spec.id: Price(40, 0, "EUR", "2026-11-01")})
    album.run("order")
    fill(album.sheet, order_quantity=2, order_name="Anna")
    press(album.sheet, "order_quote")
    fill(album.sheet, quote_studio="Studio Blau", quote_also="Postage", quote_also_price=5)
    assert words(album.sheet, "quote_total") == "85.00 EUR"
    fill(album.sheet, quote_path=tmp_path / "q.pdf")
    press(album.sheet, "quote_write")
    settle()
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "q.pdf", "-"], capture_output=True, text=True
    ).stdout
    assert all(part in text for part in ("Studio Blau", "Anna", "Postage", "85.00 EUR"))


def export(album: MainWindow, kind: str, target: Path, settle: Settle, **fields: object) -> None:
    album.run("export")
    album.sheet.findChild(QRadioButton, f"export_{kind}").setChecked(True)
    fill(album.sheet, **fields)
    fill(album.sheet, export_path=target)
    press(album.sheet, "export_start")
    settle()


def test_each_kind_of_export_by_its_fields(album: MainWindow, tmp_path: Path, settle: Settle) -> None:
    export(
        album, "pictures", tmp_path / "p", settle,
        export_single=True, export_bleed=False, export_ppi=50, export_pages="1-2",
    )  # fmt: skip
    pictures = sorted((tmp_path / "p").iterdir())
    assert len(pictures) == 2
    page = album.desk.project.spec.block.page
    with Image.open(pictures[0]) as picture:
        assert picture.width == pytest.approx(page.w / 25.4 * 50, abs=1)
    export(album, "contact", tmp_path / "c.pdf", settle, export_photos="all", export_per_page=6)
    with pikepdf.open(tmp_path / "c.pdf") as pdf:
        assert len(pdf.pages) == -(-len(album.desk.document.photos) // 6)
    export(album, "proof", tmp_path / "r.pdf", settle, export_format=".pdf")
    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked
    export(
        album, "tiles", tmp_path / "t.pdf", settle,
        export_sheet="A3", export_overlap=20, export_pages="1-2", export_single=False,
    )  # fmt: skip
    with pikepdf.open(tmp_path / "t.pdf") as pdf:  # a guide, and a spread of 60 x 30 cm on standing sheets
        assert len(pdf.pages) == 4
        assert float(pdf.pages[1].MediaBox[2]) == pytest.approx(297 * MM, abs=0.01)
    assert album.desk.do("set_title", title="Lisbon, 2003 – 2015")
    assert album.desk.exporter.suggested_path("tiles").stem == "Lisbon 2003 - 2015 - sheets"
    export(
        album,
        "pdf",
        tmp_path / "x.pdf",
        settle,
        export_flavour="X-1a",
        export_marks=True,
        export_cover="only",
    )
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        assert len(pdf.pages) == 1
        box = pdf.pages[0]
        assert float(box.MediaBox[2]) - float(box.BleedBox[2]) > 5 * MM
        assert "X-1a" in str(pdf.docinfo["/GTS_PDFXVersion"])
    album.run("export")
    assert album.sheet.findChild(QRadioButton, "export_pdf").isChecked()
    assert album.sheet.findChild(QCheckBox, "export_marks").isChecked()
    assert album.sheet.findChild(QLineEdit, "export_path").text().startswith(str(tmp_path))
    album.sheet.findChild(QRadioButton, "export_order").setChecked(True)
    press(album.sheet, "export_start")
    assert album.sheet.name == "order"


def test_pages_that_the_book_has_not(album: MainWindow, tmp_path: Path, settle: Settle) -> None:
    export(album, "pdf", tmp_path / "x.pdf", settle, export_pages="900")
    assert "no such pages" in said(album)
    assert album.sheet is not None
    assert not (tmp_path / "x.pdf").exists()


def ink(path: Path, page: int, ppi: int) -> np.ndarray:
    """Where a page is not white, at so many ppi."""
    stem = path.with_suffix("")
    subprocess.run(
        ["pdftoppm", "-r", str(ppi), "-f", str(page), "-l", str(page), "-singlefile", "-gray", path, stem],
        check=True,
    )
    return np.asarray(Image.open(f"{stem}.pgm")) < 200


def test_printing_at_home_is_in_true_size(album: MainWindow, tmp_path: Path, settle: Settle) -> None:
    """Measured on paper to 0.1 mm: a page with a dark ground on a sheet that holds it."""
    surface = next(s for s in album.desk.document.surfaces if s.shape.kind != "cover")
    album.desk.do("set_background", surface=surface.id, colour="#101010")
    page = album.desk.project.spec.block.page
    album.run("print_home")
    assert album.sheet.findChild(QComboBox, "home_printer").currentData() == ""
    first = surface.shape.pages[0]
    fill(album.sheet, home_paper="A2", home_single=True, home_pages=str(first), home_path=tmp_path / "h.pdf")
    assert words(album.sheet, "home_told").startswith("1 sheet")
    press(album.sheet, "home_start")
    settle()
    assert "h.pdf is ready" in said(album)
    dark = ink(tmp_path / "h.pdf", 1, 508)  # 20 px a mm
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    assert (columns[-1] - columns[0] + 1) / 20 == pytest.approx(page.w, abs=0.1)
    assert (rows[-1] - rows[0] + 1) / 20 == pytest.approx(page.h, abs=0.1)


def test_a_print_that_fails_leaves_the_file_that_was_there(
    album: MainWindow, tmp_path: Path, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise UserError("The ribbon is torn.")

    (tmp_path / "h.pdf").write_bytes(b"yesterday's")
    monkeypatch.setattr("albumapp.ui.home_print._sheet", broken)
    album.run("print_home")
    fill(album.sheet, home_paper="A2", home_path=tmp_path / "h.pdf")
    press(album.sheet, "home_start")
    settle()
    assert "The ribbon is torn." in said(album)
    assert [p.name for p in tmp_path.iterdir() if p.is_file() or "part" in p.name] == ["h.pdf"]
    assert (tmp_path / "h.pdf").read_bytes() == b"yesterday's"


def test_a_poster_on_many_sheets_joins_in_true_size(
    album: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    """Three sheets of one spread: what is dark on them is the picture, as wide as it is."""
    surface = next(s for s in album.desk.document.surfaces if s.shape.kind != "cover")
    album.desk.do("set_background", surface=surface.id, colour="#101010")
    album.run("print_home")
    pages = str(surface.shape.pages[0])
    fill(album.sheet, home_paper="A3", home_pages=pages, home_overlap=10, home_path=tmp_path / "p.pdf")
    assert "sheets of paper. The largest picture is joined of" in words(album.sheet, "home_told")
    press(album.sheet, "home_start")
    settle()
    with pikepdf.open(tmp_path / "p.pdf") as pdf:
        count = len(pdf.pages)
        for sheet in pdf.pages:
            sizes = sorted(float(v) / MM for v in sheet.MediaBox[2:])
            assert sizes == pytest.approx([297, 420], abs=0.4)
    assert count == 3
    wide = 0.0
    for n in range(1, count + 1):
        dark = ink(tmp_path / "p.pdf", n, 254)
        run = np.flatnonzero(dark.sum(axis=0) > 400)  # 40 mm of ink: the picture, no marks
        wide += (run[-1] - run[0] + 1) / 10
    assert wide - 10 * (count - 1) == pytest.approx(surface.shape.size.w, abs=0.2 * count)
