"""Cards: their designs with and without photos, the words of an occasion in the language in use."""

from __future__ import annotations

from itertools import combinations

import pytest

from albumapp.basis.reasons import speaking
from albumapp.document.model import Document, PhotoEntry, Surface, TextFrame
from albumapp.geometry import Rect
from albumapp.layout.pieces.job import Job
from albumapp.layout.pieces.making import suggest_piece
from albumapp.layout.style import style, styles
from albumapp.products.catalogue import catalogue, product
from albumapp.products.spec import DESIGNS, OCCASIONS
from albumapp.text.layout import layout_text
from tests.layout.made import camera_roll
from tests.layout.pieces.test_pieces import sound

CARDS = sorted(
    i for i, s in catalogue().items() if s.piece is not None and s.piece.form in ("card", "folded")
)
ROLL = camera_roll(30)


LONG = (
    "The wedding of Maximiliane Alexandra von Hohenstein and Bartholomew Christopher Featherstonehaugh",
    "Donaudampfschifffahrtsgesellschaftskapitän",
)


def made(reference: str, look: str = "clean-white", language: str = "en", title: str = "") -> Document:
    entries = {p.id: PhotoEntry(p.id, f"{p.id}.jpg", int(p.size.w), int(p.size.h)) for p in ROLL}
    job = Job(product(reference), ROLL, lambda n: ROLL[:n], style(look), title, language=language)
    return suggest_piece(job, Document("layflat-30x30", photos=entries))


def texts(s: Surface) -> list[TextFrame]:
    return [f for f in s.frames if isinstance(f, TextFrame)]


@pytest.mark.parametrize("title", LONG)
@pytest.mark.parametrize("card", ["card-a6", "card-folded-5x7", "card-dl", "tent-a6"])
def test_a_long_title_fits_in_the_letters_of_any_style(card: str, title: str) -> None:
    for look in sorted(styles()):
        for s in made(card, look, title=title).surfaces:
            for f in texts(s):
                laid = layout_text(f.text, f.style, f.box)
                assert not laid.overflow, look
                assert laid.ink is not None
                assert s.shape.rect.inset(s.shape.safe).contains(laid.ink, 0.01), look
                assert f.style.size_pt > 6, look


@pytest.mark.parametrize("design", DESIGNS["card"])
@pytest.mark.parametrize("card", CARDS)
def test_each_design_is_sound_and_its_words_fit(card: str, design: str) -> None:
    for look in sorted(styles()):
        doc = made(f"{card}:design={design},occasion=invitation", look)
        sound(doc, ROLL)
        for s in doc.surfaces:
            for f in texts(s):
                assert not layout_text(f.text, f.style, f.box).overflow, (look, f.text)
                assert s.shape.rect.inset(s.shape.safe).contains(f.box, 0.01), (look, f.text)
            for a, b in combinations([f.box for f in texts(s)], 2):
                met: Rect | None = a.intersection(b)
                assert met is None or min(met.w, met.h) < 0.1, (look, "two texts lie over each other")


@pytest.mark.parametrize(
    "title", ["A album kphotoalbum demo", "WWWWWWWWWWWW MMMMMMMMM", "Donaudampfschifffahrt"]
)
@pytest.mark.parametrize("card", CARDS)
def test_a_title_of_long_words_fits_and_keeps_off_the_cut(card: str, title: str) -> None:
    for look in sorted(styles()):
        front = made(card, look, title=title).surfaces[0]
        (said,) = (f for f in texts(front) if f.role == "title")
        shown = layout_text(said.text, said.style, said.box)
        assert shown.ink is not None
        assert not shown.overflow, look
        assert front.shape.rect.inset(front.shape.safe).contains(shown.ink, 0.05), look


def test_words_alone_show_no_photo_and_the_others_do() -> None:
    for card in CARDS:
        assert not made(f"{card}:design=words,occasion=thanks").used()
        shown = [p for s in made(f"{card}:design=several").surfaces for p in s.photos()]
        assert len(shown) == len(set(shown)) >= 4


@pytest.mark.parametrize("occasion", [o for o in OCCASIONS if o])
def test_an_occasion_has_its_words_in_each_language(occasion: str) -> None:
    said = {}
    for language in ("en", "de", "he"):
        with speaking(language):
            doc = made(f"card-a6:occasion={occasion},design=framed", language=language)
        said[language] = [f.text for s in doc.surfaces for f in texts(s)]
        assert len(said[language]) == 2
    assert all(not t.startswith("card.") for words in said.values() for t in words)


def test_a_greeting_of_the_users_own_comes_first() -> None:
    (front, _) = made("card-a6:occasion=thanks,greeting=Danke euch allen,design=words").surfaces
    assert [f.text for f in texts(front)] == ["Danke euch allen"]


def test_an_invitation_has_day_and_place_once() -> None:
    for reference in (
        "card-a6:occasion=invitation,design=words",
        "card-folded-a6:occasion=invitation,design=words",
    ):
        said = [f.text for s in made(reference).surfaces for f in texts(s)]
        assert sum("Day and time" in t for t in said) == 1
