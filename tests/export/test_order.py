"""What an order says: receipt, ticket, hot folders, prices that nobody knows."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from albumapp.basis import UserError
from albumapp.document.fingerprint import fingerprint
from albumapp.document.model import Approval
from albumapp.export import files
from albumapp.export.inspecting import Checked, Refused
from albumapp.export.order import Order, order_json
from albumapp.export.package import export_package
from albumapp.geometry import Rect
from albumapp.preflight.finding import Finding
from albumapp.products.spec import Delivery, Price, Source
from tests.export.album import SECRET, Album, make_album

WHEN = datetime(2026, 11, 22, tzinfo=UTC)
NS = "{http://www.CIP4.org/JDFSchema_2_0}"


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return make_album(tmp_path / "photos")


def receipt(album: Album, order: Order) -> dict[str, object]:
    return order_json(album.document, album.spec, order, [], [], WHEN)


def test_the_receipt_says_all_that_a_printer_asks(album: Album) -> None:
    said = Approval("Anna", "2026-11-20T10:00:00+01:00", fingerprint(album.document))
    order = Order(
        "A-1",
        3,
        paper="Silk 170 g",
        finish="matt",
        contact={"name": "Anna B", "email": "a@b.org", "other": "x"},
        approved=(said,),
        price=Price(30.0, 0.5, "EUR", "2026-11-01"),
    )
    made = receipt(album, order)
    assert (made["order"], made["quantity"], made["pages"]) == ("A-1", 3, album.document.page_count)
    assert (made["trim"], made["spine"], made["condition"]) == ([600, 300], 14.0, "FOGRA39")
    assert (made["paper"], made["binding"], made["finish"]) == ("Silk 170 g", album.spec.binding, "matt")
    assert made["contact"] == {"name": "Anna B", "email": "a@b.org"}
    assert made["approved"] == [{"by": "Anna", "at": said.at, "document": made["document"]}]
    assert made["price"] == {"one": 30.0, "all": 90.0, "currency": "EUR", "date": "2026-11-01"}
    assert receipt(album, Order())["price"] == "unknown"


def test_the_hash_is_of_what_is_printed(album: Album) -> None:
    doc = album.document
    before = fingerprint(doc)
    moved = replace(doc.photos["p0"], path="/elsewhere/p0.jpg")
    assert fingerprint(replace(doc, photos={**doc.photos, "p0": moved})) == before
    frame = replace(doc.surface("s0").frames[0], box=Rect(1, 2, 30, 30))
    assert fingerprint(doc.with_surface(doc.surface("s0").with_frame(frame))) != before


def test_numbers_that_nobody_vouches_for_are_listed(album: Album) -> None:
    def listed(source: Source) -> object:
        return receipt(replace(album, spec=replace(album.spec, source=source)), Order())["unverified"]

    fresh = Source("Lab", "as told", "2026-11-01", "printer")
    assert listed(fresh) == []
    assert "more than a year ago" in str(listed(replace(fresh, date="2025-01-01")))
    assert "not read at Lab" in str(listed(replace(fresh, confidence="second hand")))
    given = replace(album.spec, cover=replace(album.spec.cover, spine_given=True))
    asked = receipt(replace(album, spec=given), Order())["unverified"]
    assert "tells the width of the spine" in str(asked)


def test_a_hot_folder_gets_whole_files_ticket_last(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hot = tmp_path / "hot"
    hot.mkdir()
    (hot / "other.pdf").write_bytes(b"another order")
    seen: list[str] = []
    real = files.os.replace

    def watched(source: Path, target: Path) -> None:
        if Path(target).parent == hot:
            assert Path(source) == hot / f"{Path(target).name}.part"
            seen.append(Path(target).name)
        real(source, target)

    monkeypatch.setattr("albumapp.export.package.os.replace", watched)
    spec = replace(
        album.spec, delivery=Delivery(checksum="md5", cover_name="Cover é{n}", block_name="Inside")
    )
    order = Order("A 9", 2, ticket=True, hot=True, anyway=True)
    export_package(album.document, spec, hot, album.photos, order=order)
    assert seen[-2:] == ["A-9_order.json", "A-9_ticket.xjdf"]
    assert set(seen) == {p.name for p in hot.iterdir()} - {"other.pdf"}
    assert {"A-9_Cover-e1.pdf", "A-9_Inside.pdf", "A-9_manifest.md5"} <= set(seen)
    for tool, name in (("sha256sum", "A-9_manifest.sha256"), ("md5sum", "A-9_manifest.md5")):
        subprocess.run([tool, "-c", "--quiet", name], cwd=hot, check=True)
    with pytest.raises(UserError, match="already"):
        export_package(album.document, spec, hot, album.photos, order=order)
    assert [p.name for p in tmp_path.iterdir() if ".part" in p.name] == []


def test_a_full_disk_leaves_a_hot_folder_as_it_was(
    album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hot = tmp_path / "hot"
    real, count = files.os.fsync, iter(range(100))

    def full(handle: int) -> None:
        if hot.is_dir() and any(hot.iterdir()) and next(count) == 2:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr("albumapp.export.package.os.fsync", full)
    with pytest.raises(UserError, match="disk is full"):
        export_package(album.document, album.spec, hot, album.photos, order=Order("x", hot=True, anyway=True))
    assert list(hot.iterdir()) == []


def test_the_ticket_names_parts_and_files(album: Album, tmp_path: Path) -> None:
    order = Order(
        "T-1",
        5,
        anyway=True,
        paper="Silk 170",
        ticket=True,
        contact={"name": "Anna van Berg", "email": "a@b.org"},
    )
    export_package(album.document, album.spec, tmp_path, album.photos, order=order)
    folder = tmp_path / "T-1"
    root = ET.parse(folder / "ticket.xjdf").getroot()
    assert (root.tag, root.get("Version"), root.get("JobID")) == (f"{NS}XJDF", "2.1", "T-1")
    products = {p.get("ID"): p for p in root.iter(f"{NS}Product")}
    assert {k: p.get("Amount") for k, p in products.items()} == {"IDBook": "5", "IDCover": "1", "IDBody": "1"}
    binding = products["IDBook"].find(f".//{NS}BindingIntent[@ChildRefs]")
    assert binding is not None
    assert set((binding.get("ChildRefs") or "").split()) == set(products) - {"IDBook"}
    body = products["IDBody"].find(f".//{NS}LayoutIntent[@Pages]")
    assert body is not None
    assert body.get("Pages") == str(album.document.page_count)
    assert root.find(f".//{NS}MediaIntent[@MediaQuality='Silk 170']") is not None
    runs = {
        r.find(f"{NS}Part").get("ProductPart"): r.find(f".//{NS}FileSpec").get("URL")  # type: ignore[union-attr]
        for r in root.iter(f"{NS}Resource")
        if r.find(f"{NS}RunList") is not None
    }
    assert runs == {"IDCover": "01_cover_5_666x336mm.pdf", "IDBody": "02_block_5_600x300mm.pdf"}
    assert all((folder / name).is_file() for name in runs.values() if name)


def test_one_book_with_its_cover_first(album: Album, tmp_path: Path) -> None:
    spec = replace(album.spec, delivery=Delivery(files="one", block_name="{title}_{quantity}"))
    export_package(album.document, spec, tmp_path, album.photos, order=Order("o", 2, anyway=True))
    data = json.loads((tmp_path / "o" / "order.json").read_text(encoding="utf-8"))
    assert [(f["name"], f["what"], f["pages"]) for f in data["files"]] == [("Sommer-Meer_2.pdf", "book", 4)]


def test_nothing_private_is_in_any_file(album: Album, tmp_path: Path) -> None:
    export_package(
        album.document, album.spec, tmp_path, album.photos, order=Order("o", ticket=True, anyway=True)
    )
    for path in (tmp_path / "o").iterdir():
        data = path.read_bytes()
        assert SECRET.encode() not in data
        assert str(tmp_path).encode() not in data, path.name


def test_what_a_printer_would_send_back_is_not_written(album: Album, tmp_path: Path) -> None:
    """Coarse photos: refused by the check of the finished PDF, written when the order says so."""
    out = tmp_path / "o.zip"
    out.write_bytes(b"old")
    with pytest.raises(Refused, match="pixels per inch") as refused:
        export_package(album.document, album.spec, out, album.photos)
    assert {f.code for f in refused.value.findings} == {"ppi-low"}
    assert out.read_bytes() == b"old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o.zip", "photos"]
    report = export_package(album.document, album.spec, tmp_path, album.photos, order=Order("o", anyway=True))
    assert report.rejected
    folder = tmp_path / "o"
    data = json.loads((folder / "preflight.json").read_text(encoding="utf-8"))
    assert data["file"] == "o"
    assert not data["accepted"]
    assert [f["pages"] for f in data["files"]] == [[1, 1], [2, 4]]
    assert {f["page"] for f in data["findings"]} == {1, 2, 3, 4}
    page = (folder / "preflight.html").read_text(encoding="utf-8")
    assert page.count("data:image/jpeg") >= 4
    receipt = json.loads((folder / "order.json").read_text(encoding="utf-8"))
    assert receipt["preflight"]["counts"]["error"] == len(
        [f for f in data["findings"] if f["severity"] == "error"]
    )


def test_findings_of_the_album_stand_in_the_report(album: Album, tmp_path: Path) -> None:
    found = Finding("dark", "warning", "It may print darker than on your screen.", surface="s1", frame="1a")
    export_package(
        album.document, album.spec, tmp_path, album.photos,
        order=Order("o", anyway=True), checked=Checked((found,)),
    )  # fmt: skip
    data = json.loads((tmp_path / "o" / "preflight.json").read_text(encoding="utf-8"))
    (told,) = [f for f in data["findings"] if f["rule"] == "dark"]
    assert told["page"] == 3
