"""Copy, cut, paste, duplicate; and all that comes from elsewhere: pictures, files, words, links."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from albumapp.document.journal import Journal
from albumapp.document.model import PhotoFrame, TextFrame
from albumapp.session.project import Project
from albumapp.ui import receiving
from albumapp.ui.clipboard import FRAMES_MIME, frames_in
from albumapp.ui.main_window import MainWindow
from albumapp.ui.receiving import Place, image_in, kind_of, receive

from .canvas.conftest import make_document


def mime(**parts: object) -> QMimeData:
    made = QMimeData()
    if "text" in parts:
        made.setText(str(parts["text"]))
    if "urls" in parts:
        made.setUrls([QUrl(str(u)) for u in parts["urls"]])  # type: ignore[union-attr]
    if "image" in parts:
        made.setImageData(parts["image"])
    return made


def red_picture(side: int = 300) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0xFFCC1122)
    return image


@pytest.fixture
def said(small: MainWindow) -> list[str]:
    told: list[str] = []
    small.desk.notice.connect(lambda m: told.append(f"{m.text} {m.mend}"))
    return told


def steps(w: MainWindow) -> list[str]:
    return [r.name for r in w.desk.project.journal.rows]


def test_copied_frames_are_pasted_set_off_and_in_place(small: MainWindow) -> None:
    desk = small.desk
    desk.select(["f0", "t1"])
    small.run("copy")
    small.run("paste")
    new = desk.frames()
    old = [desk.surface.frame(i) for i in ("f0", "t1")]
    assert [f.box for f in new] == [f.box.moved(6, 6) for f in old]
    small.run("paste_in_place")
    assert [f.box for f in desk.frames()] == [f.box for f in old]
    desk.go("s2")
    small.run("paste")
    assert [f.box for f in desk.frames()] == [f.box for f in old]
    assert steps(small) == ["Paste"] * 3


def test_others_are_given_a_picture_and_the_words(small: MainWindow) -> None:
    desk = small.desk
    desk.select(["f0", "t1"])
    small.run("copy")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Lisbon"
    image = QImage(data.imageData())
    assert image.width() > image.height() / 2
    assert set(data.formats()) >= {FRAMES_MIME, "text/plain"}
    desk.select(["t1"])
    small.run("copy")
    assert not QGuiApplication.clipboard().mimeData().hasImage()


def test_cut_takes_away_as_one_step_and_paste_brings_back(small: MainWindow) -> None:
    desk = small.desk
    before = desk.surface.frame("f1")
    desk.select(["f1"])
    small.run("cut")
    assert steps(small) == ["Cut"]
    assert "green" not in desk.surface.photos()
    small.run("paste")
    (back,) = desk.frames()
    assert (back.photo, back.box, back.crop) == (before.photo, before.box, before.crop)


def test_frames_go_to_another_album_with_their_photos(small: MainWindow, tmp_path: Path) -> None:
    small.desk.select(["f0"])
    small.run("copy")
    (tmp_path / "b").mkdir()
    other = make_document(tmp_path / "b")
    photos = {k: p for k, p in other.photos.items() if k != "red"}
    bare = Project(type(other)(**{**{n: getattr(other, n) for n in other.__slots__}, "photos": photos,
                                  "surfaces": other.surfaces[2:]}), Journal(), None)  # fmt: skip
    bare.save_as(tmp_path / "other.album")
    small.desk.take(bare)
    small.run("paste")
    assert small.desk.document.photos["red"].path.endswith("red.png")
    assert [f.photo for f in small.desk.frames()] == ["red"]
    small.run("undo")
    assert "red" not in small.desk.document.photos


def test_duplicate_and_paste_look(small: MainWindow) -> None:
    desk = small.desk
    desk.do("set_photo_look", frame="f0", corner_radius=5)
    desk.select(["f0"])
    small.run("duplicate")
    (twin,) = desk.frames()
    assert isinstance(twin, PhotoFrame)
    assert (twin.photo, twin.corner_radius) == ("red", 5)
    desk.select(["f0"])
    small.run("copy")
    desk.select(["f1", "f2"])
    small.run("paste_look")
    assert [f.corner_radius for f in desk.frames()] == [5, 5]
    assert [f.photo for f in desk.frames()] == ["green", "blue"]
    assert steps(small) == ["Round corners", "Duplicate", "Paste look"]


def test_a_damaged_clipboard_is_said_and_does_nothing(small: MainWindow, said: list[str]) -> None:
    for text in ("{", "[]", '{"frames": 3}', '{"frames": [3]}', '{"frames": [], "photos": 7}'):
        data = QMimeData()
        data.setData(FRAMES_MIME, QByteArray(text.encode()))
        assert frames_in(data) is None
        receive(small, data)
    data.setData(FRAMES_MIME, QByteArray(json.dumps({"frames": [{"kind": "photo"}], "photos": []}).encode()))
    assert not receive(small, data)
    assert steps(small) == []
    assert len(said) == 6


def test_words_become_a_text_or_go_into_one(small: MainWindow) -> None:
    desk = small.desk
    assert receive(small, mime(text="  Harbour at noon  "))
    (frame,) = desk.frames()
    assert isinstance(frame, TextFrame)
    assert frame.text == "Harbour at noon"
    lisbon = desk.surface.frame("t1")
    assert receive(small, mime(text="in May"), Place("s0", lisbon.box.cx, lisbon.box.cy))
    assert desk.surface.frame("t1").text == "Lisbon\nin May"
    assert receive(small, mime(text="There"), Place("s1", 120, 80))
    assert desk.surface_id == "s1"
    assert (desk.frames()[0].box.cx, desk.frames()[0].box.cy) == pytest.approx((120, 80))


def test_a_link_is_never_fetched(small: MainWindow, said: list[str]) -> None:
    link = "https://example.org/photo.jpg"
    for data in (mime(urls=[link]), mime(text=link), mime(urls=[link], text=link)):
        assert kind_of(data) == "link"
        assert not receive(small, data)
    assert all("not fetched" in words for words in said)
    assert steps(small) == []
    assert kind_of(mime(text="see https://example.org for more")) == "text"


def test_a_picture_without_a_file_is_kept_beside_the_album_and_placed(
    small: MainWindow, settle: Callable[[], None], said: list[str]
) -> None:
    desk = small.desk
    desk.go("s1")
    data = mime(image=red_picture(), urls=["https://example.org/a.png"])
    assert kind_of(data) == "picture"
    assert receive(small, data, Place("s1", 100, 100))
    settle()
    (path,) = receiving.received_folder(desk.project).iterdir()
    assert path.parent == desk.project.path.with_name("small pictures")
    with Image.open(path) as image:
        assert image.size == (300, 300)
        assert image.getpixel((5, 5))[:3] == (0xCC, 0x11, 0x22)
    (photo,) = desk.surface.photos()
    assert desk.document.photos[photo].path == str(path)
    assert path.name in said[0]


def test_a_picture_in_an_address_is_read_and_words_beat_a_picture_of_them() -> None:
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    red_picture(20).save(buffer, "PNG")
    address = f"data:image/png;base64,{bytes(raw.toBase64().data()).decode()}"
    assert kind_of(mime(text=address)) == "picture"
    assert image_in(mime(text=address)).width() == 20
    assert image_in(mime(text="data:image/png;base64,@@@")).isNull()
    assert image_in(mime(text="data:image/svg+xml,<svg/>")).isNull()
    assert kind_of(mime(image=red_picture(), text="Sum 42")) == "text"


def test_where_it_cannot_be_kept_that_is_said(small: MainWindow, said: list[str], tmp_path: Path) -> None:
    receiving.received_folder(small.desk.project).write_text("a file is in the way")
    assert not receive(small, mime(image=red_picture()))
    assert "cannot be kept" in said[0]


def test_files_come_in_and_a_few_are_placed(
    small: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    desk = small.desk
    desk.go("s1")
    paths = []
    for n in range(2):
        paths.append(tmp_path / f"new {n}.png")
        Image.effect_noise((400, 300), 60 + 20 * n).convert("RGB").save(paths[-1])
    data = mime(urls=[QUrl.fromLocalFile(str(p)).toString() for p in paths])
    assert kind_of(data) == "files"
    assert receive(small, data)
    settle()
    assert len(desk.surface.photos()) == 2
    desk.go("s2")
    assert receive(small, data, put=False)
    settle()
    assert desk.surface.photos() == []


def test_photos_of_the_panel_are_copied_as_photos_and_files(small: MainWindow) -> None:
    desk = small.desk
    desk.choose(["red", "gold"])
    small.run("copy")
    data = QGuiApplication.clipboard().mimeData()
    assert [Path(u.toLocalFile()).name for u in data.urls()] == ["red.png", "gold.png"]
    desk.go("s3")
    small.run("paste")
    assert set(desk.surface.photos()) == {"red", "gold"}


def test_nothing_to_paste_is_said(small: MainWindow, said: list[str]) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    small.run("paste")
    assert "nothing to paste" in said[-1]
    small.desk.select(["f0"])
    small.run("paste_look")
    assert "No frame is in the clipboard" in said[-1]
