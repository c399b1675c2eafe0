"""The proof to mail: one file that loads nothing, says nothing of its photos, and fits a mail."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from albumapp.basis import Cancelled, UserError
from albumapp.export import web_proof
from albumapp.export.export import export
from tests.export.album import SECRET, Album, make_album


@pytest.fixture
def album(tmp_path: Path) -> Album:
    return make_album(tmp_path / "photos")


class _Elements(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {k: v or "" for k, v in attrs}))

    def all(self, tag: str) -> list[dict[str, str]]:
        return [a for t, a in self.found if t == tag]


def _made(album: Album, tmp_path: Path, **options: str) -> str:
    out = tmp_path / "proof.html"
    report = export(album.document, album.spec, out, album.photos, **options)  # type: ignore[arg-type]
    assert report.pages == len(album.document.surfaces)
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    return out.read_text(encoding="utf-8")


def test_every_surface_is_a_picture_of_its_shape_with_words_for_it(album: Album, tmp_path: Path) -> None:
    found = _Elements(_made(album, tmp_path))
    figures, pictures = found.all("figure"), found.all("img")
    assert [f["id"] for f in figures] == [s.id for s in album.document.surfaces]
    for picture, surface in zip(pictures, album.document.surfaces, strict=True):
        with Image.open(BytesIO(base64.b64decode(picture["src"].partition(",")[2]))) as image:
            assert image.width / image.height == pytest.approx(
                surface.shape.rect.w / surface.shape.rect.h, rel=0.01
            )
            assert not image.getexif()
        assert f"{len(surface.photos())} photo" in picture["alt"]


def test_it_loads_nothing_and_tells_nothing_of_the_photos(album: Album, tmp_path: Path) -> None:
    page = _made(album, tmp_path)
    assert SECRET not in page
    assert str(tmp_path) not in page
    assert "http://" not in page
    assert "https://" not in page
    found = _Elements(page)
    for tag, attributes in found.found:
        for name in ("src", "href", "action", "data"):
            where = attributes.get(name, "mailto:")
            assert where.startswith(("data:image/jpeg;base64,", "mailto:")), (tag, where[:60])
    names = [e.name for e in album.document.photos.values()]
    assert not [n for n in names if n in page]


def test_only_its_own_script_may_run(album: Album, tmp_path: Path) -> None:
    document = replace(album.document, title='</script><script>alert(1)</script>"<b>')
    page = _made(replace(album, document=document), tmp_path)
    policy = next(
        m["content"] for m in _Elements(page).all("meta") if "content" in m and "src" in m["content"]
    )
    assert "default-src 'none'" in policy
    script = re.findall(r"<script>(.*?)</script>", page, re.S)
    assert len(script) == 1
    digest = base64.b64encode(hashlib.sha256(script[0].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy
    assert "{{" not in page
    assert html.escape(document.title) in page


def test_without_scripts_it_can_be_approved_and_written_about(album: Album, tmp_path: Path) -> None:
    found = _Elements(_made(album, tmp_path))
    mails = [a["href"] for a in found.all("a")]
    assert len(mails) == len(album.document.surfaces) + 1
    assert all(m.startswith("mailto:?subject=") for m in mails)


def test_it_fits_a_mail(album: Album, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = len(_made(album, tmp_path))
    most = web_proof._ROOM + (usual - web_proof._ROOM // 8) // 3
    monkeypatch.setattr(web_proof, "MOST_BYTES", most)
    assert len(_made(album, tmp_path)) <= most < usual + web_proof._ROOM
    assert web_proof.MOST_BYTES <= 15_000_000


def test_a_stop_or_a_folder_that_is_not_there_leaves_nothing(album: Album, tmp_path: Path) -> None:
    out = tmp_path / "proof.html"
    with pytest.raises(Cancelled):
        export(album.document, album.spec, out, album.photos, cancelled=lambda: True)
    with pytest.raises(UserError, match="not there"):
        export(album.document, album.spec, tmp_path / "no" / "proof.html", album.photos)
    assert [p.name for p in tmp_path.iterdir() if p.name not in ("photos", "albumapp-home")] == []
