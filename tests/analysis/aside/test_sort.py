"""What is set aside and what never is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import cv2
import numpy as np
import pytest

from albumapp.analysis.analyze import combine
from albumapp.analysis.aside import screens
from albumapp.analysis.aside.sort import find_aside, told_by_raws
from albumapp.analysis.model import Face, PhotoScore
from albumapp.analysis.moments import signature
from albumapp.basis import say
from albumapp.geometry import Rect
from albumapp.photos.marks import Marks
from albumapp.photos.record import PhotoRecord
from tests.analysis import drawn
from tests.analysis.drawn import record


def kinds(*photos: PhotoRecord, said: dict[str, Marks] | None = None, **scores: PhotoScore) -> dict[str, str]:
    """{file name: kind} of what is set aside; `scores` by file name without its ending."""
    by_id = {p.id: scores[n] for p in photos if (n := p.path.rpartition("/")[2].partition(".")[0]) in scores}
    found = find_aside(photos, by_id, said or {})
    for reason in found.values():
        assert "{" not in say(reason)
        assert say(reason) != reason.code
    return {i.rpartition("-")[2]: r.code.removeprefix("aside.") for i, r in found.items()}


@pytest.mark.parametrize(
    "name",
    [
        "Screenshot_20210304-050607_Chrome.jpg",
        "Screenshot 2021-03-04 at 05.06.07.png",
        "Screen Shot 2019-01-01 at 10.00.00.png",
        "Bildschirmfoto 2021-03-04 um 05.06.07.png",
        "Schermafbeelding 2021-03-04 om 05.06.07.png",
        "Capture d’écran 2021-03-04 à 05.06.07.png",
        "Capture d'e\u0301cran (12).png",
        "Captura de pantalla 2021-03-04.png",
        "Captura_de_ecrã_2021.png",
        "Schermata 2021-03-04 alle 05.06.07.png",
        "Skärmavbild 2021-03-04 kl. 05.06.07.png",
        "Skjermbilde 2021-03-04.png",
        "Skærmbillede 2021-03-04.png",
        "Näyttökuva 2021-3-4.png",
        "Zrzut ekranu 2021-03-04.png",
        "Snímek obrazovky 2021.png",
        "Képernyőfotó 2021.png",
        "Снимок экрана 2021-03-04.png",
        "Ekran Görüntüsü (3).png",
        "Ekran Resmi 2021.png",
        "スクリーンショット 2021-03-04 5.06.07.png",
        "截屏2021-03-04.png",
        "屏幕截图 2021-03-04.png",
        "螢幕截圖 2021.png",
        "스크린샷 2021-03-04.png",
        "صورة لقطة شاشة.png",
        "my_screenshot.png",
    ],
)
def test_screenshots_by_name_in_many_languages(name: str) -> None:
    assert screens.named_so(name.rpartition(".")[0])
    assert kinds(replace(record("a.jpg"), path=f"d/{name}")) == {"a.jpg": "screenshot"}


@pytest.mark.parametrize(
    "name", ["capture.jpg", "Captain.jpg", "sunscreenshots2.jpg", "Screen door.jpg", "IMG_1.png"]
)
def test_other_names_are_no_screenshots(name: str) -> None:
    assert not screens.named_so(name)


def test_screenshots_by_folder_file_and_screen() -> None:
    plain = record("a.jpg", w=1000, h=700)
    assert kinds(replace(plain, path="Pictures/Screenshots/2021.jpg")) == {"a.jpg": "screenshot"}
    phone = replace(plain, hint="screenshot", width=1170, height=2532)
    assert kinds(phone) == {"a.jpg": "screenshot"}
    assert kinds(replace(plain, hint="screenshot"), a=PhotoScore("", flat=0.5)) == {"a.jpg": "screenshot"}
    screen = replace(plain, path="d/a.png", format="png", width=1920, height=1080)
    assert kinds(screen, a=PhotoScore("", flat=0.6)) == {"a.jpg": "screenshot"}
    assert not kinds(screen, a=PhotoScore("", flat=0.1))
    assert not kinds(replace(screen, camera="X"), a=PhotoScore("", flat=0.6))
    assert not kinds(replace(screen, width=1900), a=PhotoScore("", flat=0.6))


def test_a_portrait_cut_out_of_the_screen_is_a_photo() -> None:
    assert not kinds(replace(record("a.jpg", w=642, h=636), hint="screenshot"), a=PhotoScore("", flat=0.05))
    named = replace(record("a.jpg", w=642, h=636), path="d/Screenshot 1.png")
    face = Face(Rect(0.3, 0.2, 0.3, 0.3), 0.9)
    assert not kinds(named, **{"Screenshot 1": PhotoScore("", faces=(face,))})
    assert not kinds(replace(named, focal=35.0))


def test_pages_and_receipts_unless_someone_is_on_them() -> None:
    photo, text = record("a.jpg"), PhotoScore("", page=0.9, tall=1.5)
    assert kinds(photo, a=text) == {"a.jpg": "document"}
    assert kinds(photo, a=replace(text, tall=3.0)) == {"a.jpg": "receipt"}
    assert not kinds(photo, a=replace(text, page=0.4))
    assert kinds(replace(photo, path="d/Scan_12.jpg"), Scan_12=replace(text, page=0.4))
    assert not kinds(photo, a=replace(text, faces=(Face(Rect(0.3, 0.2, 0.2, 0.2), 0.9),)))
    assert kinds(photo, a=replace(text, faces=(Face(Rect(0.3, 0.2, 0.05, 0.05), 0.9),)))


def test_a_raw_beside_its_jpeg_is_one_photo() -> None:
    raw = replace(record("IMG_1.CR2", 1), format="cr2", camera="Canon")
    jpeg = replace(record("IMG_1.JPG", 1), camera="Canon")
    assert kinds(raw, jpeg) == {"IMG_1.CR2": "raw"}
    assert kinds(raw) == {}
    assert kinds(raw, replace(jpeg, path="trip/IMG_2.JPG", taken_exif=None)) == {}
    elsewhere = replace(jpeg, path="jpegs/IMG_1.JPG")
    assert kinds(raw, elsewhere) == {"IMG_1.CR2": "raw"}
    assert jpeg.taken_exif is not None
    later = replace(elsewhere, taken_exif=jpeg.taken_exif + timedelta(seconds=2))
    assert kinds(raw, later) == {}


def test_the_rating_of_a_raw_is_that_of_its_jpeg() -> None:
    raw = replace(record("IMG_1.CR2", 1), format="cr2", rating=4, pick=True, label="Red")
    jpeg = record("IMG_1.JPG", 1)
    told = {r.id: r for r in told_by_raws([raw, jpeg, record("x.jpg")])}
    assert (told[jpeg.id].rating, told[jpeg.id].pick, told[jpeg.id].label) == (4, True, "Red")
    assert told[raw.id] == raw
    mine = replace(jpeg, rating=2, pick=False, label="Blue")
    assert told_by_raws([raw, mine])[1] == mine
    facts = combine([raw, jpeg], {}, False).facts
    assert (facts[jpeg.id].pick, facts[jpeg.id].aside, facts[raw.id].aside) == (True, False, True)


def looks(seed: int, w: int = 1024, h: int = 768, quality: int = 95) -> PhotoScore:
    """A score of a drawn scene, seen through a JPEG of that size and quality."""
    scene = cv2.resize(drawn.scene(seed, 1024, 768), (w, h), interpolation=cv2.INTER_AREA)
    data = cv2.imencode(".jpg", scene, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    rgb = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)
    grey = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)
    return PhotoScore("", phash=signature.phash(grey), dhash=signature.dhash(grey), tiny=signature.tiny(rgb))


def copy_of(name: str, w: int = 1600, h: int = 1200) -> PhotoRecord:
    return replace(record("a.jpg", w=w, h=h), path=f"d/{name}", camera=None)


@pytest.mark.parametrize(
    "name",
    [
        "IMG-20190704-WA0001.jpg",
        "WhatsApp Image 2019-07-04 at 21.30.15.jpeg",
        "photo_2019-07-04_21-30-15.jpg",
        "signal-2019-07-04-213015.jpg",
        "FB_IMG_1562268615000.jpg",
        "received_10157.jpeg",
        "mmexport1562268615000.jpg",
    ],
)
def test_a_messengers_copy_of_a_larger_photo(name: str) -> None:
    original = replace(record("b.jpg", w=4000, h=3000), camera="Canon")
    other = replace(record("c.jpg", w=4000, h=3000), camera="Canon")
    scores = {name.partition(".")[0]: looks(1, 512, 384, 40), "b": looks(1), "c": looks(2)}
    found = find_aside(
        [copy_of(name), other, original],
        {copy_of(name).id: scores[name.partition(".")[0]], original.id: scores["b"], other.id: scores["c"]},
        {},
    )
    assert {i: (r.code, r.params) for i, r in found.items()} == {
        copy_of(name).id: ("aside.messenger", {"name": "b.jpg"})
    }


def test_no_copy_where_nothing_larger_looks_the_same() -> None:
    copy = copy_of("IMG-20190704-WA0001.jpg")
    original = replace(record("b.jpg", w=4000, h=3000), camera="Canon")
    mine = looks(1, 512, 384, 40)

    def aside(copy: PhotoRecord, original: PhotoRecord, theirs: PhotoScore) -> bool:
        return bool(find_aside([copy, original], {copy.id: mine, original.id: theirs}, {}))

    assert aside(copy, original, looks(1))
    assert not aside(copy, original, looks(2))
    assert not aside(copy, replace(original, width=1600, height=1200), looks(1))
    assert not aside(copy, replace(original, width=3000), looks(1))
    assert not aside(replace(copy, camera="Canon"), original, looks(1))
    assert not aside(replace(copy, path="d/IMG_1.jpg"), original, looks(1))


def test_specks() -> None:
    assert kinds(record("a.jpg", w=64, h=64), record("b.jpg", w=2000, h=60)) == {"b.jpg": "tiny"}


def test_the_users_word_wins() -> None:
    shot = replace(record("a.jpg"), path="d/Screenshot.png")
    assert kinds(shot, said={shot.id: Marks(aside=False)}) == {}
    assert kinds(record("b.jpg"), said={record("b.jpg").id: Marks(aside=True)}) == {"b.jpg": "user"}
    for marks in (Marks(pick=True), Marks(stars=1)):
        assert kinds(shot, said={shot.id: marks}) == {}
    assert kinds(replace(shot, rating=3)) == {}
    assert kinds(replace(shot, pick=True)) == {}
    assert kinds(replace(shot, rating=3), said={shot.id: Marks(stars=0)}) == {"a.jpg": "screenshot"}
