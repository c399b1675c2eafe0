"""Decoded photos: sizes, memory, missing files, and that asking never waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from albumapp.ui.canvas import pictures as module
from albumapp.ui.canvas.pictures import Pictures, level_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for i in range(6):
        Image.new("RGB", (1600, 1200), (40 * i, 0, 0)).save(tmp_path / f"{i}.jpg")
    return tmp_path


@pytest.fixture
def make(qapp: object, folder: Path) -> Iterator[Callable[..., Pictures]]:
    made: list[Pictures] = []

    def build(**values: object) -> Pictures:
        made.append(Pictures(lambda p: folder / f"{p}.jpg", **values))  # type: ignore[arg-type]
        return made[-1]

    yield build
    for pictures in made:
        pictures.close()


def test_levels_are_powers_of_two() -> None:
    assert [level_of(n) for n in (1, 256, 257, 1500, 99999)] == [256, 256, 512, 2048, 4096]


def test_asking_gives_nothing_at_first_and_the_picture_later(qtbot, make) -> None:
    pictures = make()
    with qtbot.waitSignal(pictures.arrived) as told:
        assert pictures.pixmap("1", 500) is None
    assert told.args == ["1"]
    assert pictures.pixmap("1", 500).width() == 512
    qtbot.waitUntil(lambda: pictures.is_idle)


def test_a_small_picture_stands_in_until_the_large_one_is_there(qtbot, make) -> None:
    pictures = make()
    pictures.pixmap("1", 200)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert pictures.pixmap("1", 1000).width() == 256
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert pictures.pixmap("1", 1000).width() == 1024


def test_a_photo_without_more_pixels_is_not_asked_for_again(qtbot, make) -> None:
    pictures = make()
    pictures.pixmap("1", 4000)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert pictures.pixmap("1", 4000).width() == 1600
    assert pictures.is_idle


def test_memory_is_bounded(qtbot, make) -> None:
    pictures = make(limit=3 * 1024 * 768 * 4)
    for i in range(6):
        pictures.pixmap(str(i), 1000)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert 0 < pictures.held_bytes <= 3 * 1024 * 768 * 4


def test_a_missing_file_is_said_once_and_comes_back(qtbot, make, folder: Path) -> None:
    pictures = make()
    (folder / "2.jpg").rename(folder / "away.jpg")
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.pixmap("2", 300) is None
    assert pictures.missing("2")
    assert pictures.pixmap("2", 300) is None
    assert pictures.is_idle
    (folder / "away.jpg").rename(folder / "2.jpg")
    pictures.forget("2")
    pictures.pixmap("2", 300)
    qtbot.waitUntil(lambda: pictures.pixmap("2", 300) is not None)
    assert not pictures.missing("2")


def test_a_broken_file_is_missing_too(qtbot, make, folder: Path) -> None:
    (folder / "3.jpg").write_bytes(b"not a picture")
    pictures = make()
    pictures.pixmap("3", 300)
    qtbot.waitUntil(lambda: pictures.missing("3"))


def test_a_thumbnail_is_shown_first_and_is_enough_when_small(qtbot, make, folder: Path) -> None:
    small = folder / "thumb.jpg"
    Image.new("RGB", (320, 240), (0, 200, 0)).save(small)
    pictures = make(thumbnail_of=lambda p: small.read_bytes())
    pictures.pixmap("1", 250)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert pictures.pixmap("1", 250).width() == 320


def test_a_missing_photo_is_asked_for_again_when_small_pictures_can_be_had(qtbot, make, folder: Path) -> None:
    small = folder / "thumb.jpg"
    Image.new("RGB", (320, 240), (0, 200, 0)).save(small)
    library: dict[str, bytes] = {}
    pictures = make(thumbnail_of=library.get)
    (folder / "1.jpg").unlink()
    pictures.pixmap("1", 250)
    qtbot.waitUntil(lambda: pictures.missing("1") and pictures.is_idle)
    library["1"] = small.read_bytes()
    with qtbot.waitSignal(pictures.arrived) as told:
        pictures.ask_again()
    assert told.args == ["1"]
    pictures.pixmap("1", 250)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert pictures.pixmap("1", 250).width() == 320


def test_what_is_under_way_when_small_pictures_come_is_asked_for_again(qtbot, make, folder: Path) -> None:
    small = folder / "thumb.jpg"
    Image.new("RGB", (320, 240), (0, 200, 0)).save(small)
    library: dict[str, bytes] = {}
    pictures = make(thumbnail_of=library.get)
    for n in range(6):
        (folder / f"{n}.jpg").unlink()
    pictures.arrived.connect(lambda p: pictures.pixmap(p, 250))  # as a view does, which paints it anew
    for n in range(6):
        pictures.pixmap(str(n), 250)
    library.update((str(n), small.read_bytes()) for n in range(6))
    pictures.ask_again()
    qtbot.waitUntil(lambda: all(pictures.pixmap(str(n), 250) is not None for n in range(6)))
    qtbot.waitUntil(lambda: pictures.is_idle)


def test_now_decodes_in_place(make) -> None:
    pictures = make()
    assert pictures.now("4", 900).width() == 1024
    assert pictures.is_idle


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """What was decoded from files: name and level, in order."""
    done: list[tuple[str, int]] = []
    real = module._decoded

    def counted(path: Path | None, level: int) -> object:
        done.append((path.stem if path is not None else "", level))
        return real(path, level)

    monkeypatch.setattr(module, "_decoded", counted)
    return done


def test_a_small_picture_is_made_of_a_large_one(qtbot, make, decoded: list[tuple[str, int]]) -> None:
    pictures = make()
    pictures.pixmap("1", 1000)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert pictures.pixmap("1", 250).width() == 1024  # it stands in until then
    qtbot.waitUntil(lambda: pictures.is_idle)
    small = pictures.pixmap("1", 250)
    assert (small.width(), small.height()) == (256, 192)
    assert pictures.is_idle
    assert decoded == [("1", 1024)]


def test_a_file_is_decoded_once_for_page_and_strip(qtbot, make, decoded: list[tuple[str, int]]) -> None:
    pictures = make()

    def both(photo: str) -> None:
        pictures.pixmap(photo, 1000)
        pictures.pixmap(photo, 60)

    pictures.arrived.connect(both)  # as both paint it anew
    for n in range(4):
        both(str(n))
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert sorted(decoded) == [(str(n), 1024) for n in range(4)]
    assert all(pictures.pixmap(str(n), 60).width() == 256 for n in range(4))


def test_photos_of_the_pages_go_first_however_small(qtbot, make, decoded: list[tuple[str, int]]) -> None:
    pictures = make(threads=0)
    for n in range(6):
        pictures.pixmap(str(n), 1000 if n == 5 else 200)
    pictures.put_first({"1", "2"})
    assert pictures.pages_coming()
    pictures._threads = 1
    pictures.pixmap("5", 1600)
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert {p for p, _ in decoded[:2]} == {"1", "2"}
    assert decoded[2][0] == "5"
    assert not pictures.pages_coming()


def test_a_decode_that_runs_when_small_pictures_come_is_not_done_again(
    qtbot, make, decoded: list[tuple[str, int]]
) -> None:
    pictures = make(thumbnail_of=lambda p: None)
    pictures.arrived.connect(lambda p: pictures.pixmap(p, 1000))
    for n in range(4):
        pictures.pixmap(str(n), 1000)
    pictures.ask_again()
    qtbot.waitUntil(lambda: pictures.is_idle)
    assert sorted(decoded) == [(str(n), 1024) for n in range(4)]
