"""The store of photos: parts of files that read like one file."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from albumapp.export.store import FilePart, Parts, Store


def test_parts_read_like_one_file(tmp_path: Path) -> None:
    one, two = tmp_path / "1", tmp_path / "2"
    one.write_bytes(b"0123456789")
    two.write_bytes(b"abcdefghij")
    whole = b"<3456abcdefghij>789"
    with Parts([b"<", FilePart(one, 3, 4), FilePart(two, 0, 10), b">", FilePart(one, 7, 3)]) as parts:
        assert parts.read() == whole
        for at in range(len(whole) + 1):
            parts.seek(at)
            assert parts.read(5) == whole[at : at + 5]
        parts.seek(-3, 2)
        assert parts.read(10) == b"789"
        assert parts.tell() == len(whole)


def test_a_file_that_became_shorter_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "1"
    path.write_bytes(b"0123")
    with Parts([FilePart(path, 2, 9)]) as parts:
        with pytest.raises(OSError, match="shorter"):
            parts.read()
        assert parts.failed is not None


def test_a_store_is_a_pdf_of_its_objects(tmp_path: Path) -> None:
    path = tmp_path / "1"
    path.write_bytes(b"xxPICTUREyy")
    store = Store()
    assert store.add("/Kind /First", [b"words"]) == 1
    assert store.add("/Kind /Second", [FilePart(path, 2, 7), b"!"]) == 2
    with pikepdf.open(store.file()) as pdf:
        first, second = pdf.Root.Objects
        assert (first.Kind, first.read_raw_bytes()) == ("/First", b"words")
        assert (second.Kind, second.read_raw_bytes()) == ("/Second", b"PICTURE!")
