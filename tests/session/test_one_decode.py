"""Reading and looking in one go gives what reading, then looking gives; the file is decoded once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from albumapp.imaging import decode
from albumapp.jobs.remote import Remote
from albumapp.jobs.task import Task
from albumapp.photos.library import Library
from albumapp.session.importing import Look, analyse, import_photos
from tests.photomaker import tiny_photo


class InOrder:
    """A pool without processes: what it runs can be counted."""

    def stream(self, function: Remote, items: list[tuple], cancelled: object) -> Iterator[tuple]:
        for item in items:
            yield item, function(item)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    looks = ("stripes", "checker", "noise", "gradient")
    for n, look in enumerate(looks):
        taken = datetime(2025, 5, 3, 9, n)
        tiny_photo(tmp_path / "in" / f"{n}.jpg", look, (1600, 1200), taken=taken)
    (tmp_path / "in" / "cut.jpg").write_bytes((tmp_path / "in" / "0.jpg").read_bytes()[:900])
    return tmp_path / "in"


def both_ways(folder: Path, home: Path, look: Look | None) -> tuple:
    with Library(home / "library.sqlite") as library:
        result = import_photos([folder], library, InOrder(), Task("read"), look=look)
        analysis = analyse(
            result.records, library, InOrder(), Task("look"), False, result.failed, before=result.timings
        )
    return result, analysis


def test_in_one_go_the_same_is_found(folder, tmp_path):
    apart, scores_apart = both_ways(folder, tmp_path / "apart", None)
    joined, scores_joined = both_ways(folder, tmp_path / "joined", Look())
    assert joined.records == apart.records
    assert joined.failed == apart.failed
    assert len(joined.failed) == 1
    assert scores_joined.scores == scores_apart.scores
    assert scores_joined.facts == scores_apart.facts


def test_what_the_reading_took_is_told_with_what_the_look_took(folder, tmp_path):
    for name, look in (("read", None), ("read_and_look", Look())):
        result, analysis = both_ways(folder, tmp_path / name, look)
        spent = dict(analysis.timings)
        assert list(spent) == [name, "look", "combine", "total"]
        assert spent[name] == pytest.approx(result.seconds, abs=1e-4)
        assert spent.pop("total") == pytest.approx(sum(spent.values()), abs=1e-4)


def test_each_file_is_decoded_once(folder, tmp_path, monkeypatch):
    decoded: list[str] = []
    real = decode._JpegPicture._decoded

    def counted(self, *size):
        decoded.append(self.path.name)
        return real(self, *size)

    monkeypatch.setattr(decode._JpegPicture, "_decoded", counted)
    both_ways(folder, tmp_path / "joined", Look())
    assert sorted(decoded) == ["0.jpg", "1.jpg", "2.jpg", "3.jpg", "cut.jpg"]


def test_what_was_looked_at_without_faces_is_looked_at_again_for_faces(folder, tmp_path):
    with Library(tmp_path / "library.sqlite") as library:
        result = import_photos([folder], library, InOrder(), Task("read"), look=Look())
        pool = InOrder()
        looked: list[tuple] = []
        pool.stream = lambda function, items, _: looked.extend(items) or iter(())
        analyse(result.records, library, pool, Task("look"), True)
    assert len(looked) == 4
