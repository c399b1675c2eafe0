"""Titles and descriptions that people wrote into a photo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from albumapp.photos.written import written


def photo(path: Path, description: str = "", iptc: dict[int, bytes] | None = None) -> Path:
    exif = Image.Exif()
    if description:
        exif[0x010E] = description
    Image.new("RGB", (32, 24)).save(path, exif=exif)
    if iptc:
        block = b"".join(b"\x1c\x02" + bytes([n]) + len(v).to_bytes(2, "big") + v for n, v in iptc.items())
        body = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(block).to_bytes(4, "big") + block
        body += b"\0" * (len(block) & 1)
        data = path.read_bytes()
        segment = b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body
        path.write_bytes(data[:2] + segment + data[2:])
    return path


def test_exif_and_iptc_words_are_read_the_title_first(tmp_path: Path) -> None:
    words = {5: b"The pier", 120: "Größe".encode()}
    path = photo(tmp_path / "a.jpg", "By the sea", words)
    assert written(str(path)) == ["The pier", "Größe", "By the sea"]


def test_a_sidecar_goes_first(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", "By the sea")
    path.with_suffix(".xmp").write_text(
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>'
        '<rdf:li xml:lang="x-default">Noon</rdf:li></rdf:Alt></dc:title></rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    )
    assert written(str(path)) == ["Noon", "By the sea"]


@pytest.mark.parametrize("said", ["OLYMPUS DIGITAL CAMERA", "IMG_2044.JPG", "", "  "])
def test_what_a_camera_writes_by_itself_is_no_caption(tmp_path: Path, said: str) -> None:
    assert written(str(photo(tmp_path / "a.jpg", said))) == []


def test_a_file_that_cannot_be_read_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no photo")
    assert written(str(tmp_path / "a.jpg")) == []
    assert written(str(tmp_path / "gone.jpg")) == []
