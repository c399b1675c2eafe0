"""Texts on screen and on paper: lists, paragraphs, emoji, Chinese characters, page numbers, filled words."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from albumapp.document.journal import Journal
from albumapp.document.model import PhotoEntry, TextFrame
from albumapp.document.placeholders import filled_document
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Size
from albumapp.photos.facts import PhotoFacts
from albumapp.session.project import Project
from albumapp.text import shipped
from tests.document.test_journal import small_book
from tests.journeys.test_screen_and_paper import ink, on_paper, on_screen

PPI = 200.0
ASIAN = shipped.asian("JP", False) is not None
TEXTS = [
    ("Bread and butter for everybody\nA blanket", {"marks": "bullet", "indent": 4, "after": 6}),
    ("One\nTwo\nThree", {"marks": "number", "align": "end", "bold": True}),
    ("Party 😀🎉 for 👨‍👩‍👧", {"size_pt": 20}),
    ("مرحبا\nבית", {"marks": "bullet", "align": "start"}),
    ("{place}, {date}: {people}", {}),
    *([("日本の本, 한국어", {"size_pt": 24}), ("中文", {"bold": True})] if ASIAN else []),
]


@pytest.fixture(scope="module")
def album() -> Iterator[Project]:
    """A text on each spread, no photos but one beyond the trim that the words speak of."""
    project = Project(small_book(), Journal(), None)
    for s in project.document.surfaces:
        for f in s.frames:
            project.do("delete_frames", frames=[f.id])
    taken = datetime(2024, 5, 4, 12)
    entry = PhotoEntry("p0", "photos/0.jpg", 4000, 3000, taken.isoformat(), "exif")
    facts = PhotoFacts("p0", Size(4000, 3000), taken, people=("a",), place="Lisbon", dated=True)
    project.context.known, project.context.names = {"p0": facts}, {"a": "Anna"}
    assert project.document.photos["p0"].size == entry.size
    for surface, (text, style) in zip(project.document.inner()[1:], TEXTS, strict=False):
        project.do("add_text", surface=surface.id, box=[30, 120, 200, 60], text=text, style=style)
        if "{" in text:
            document = project.document
            frame = document.surface(surface.id).frames[-1]
            assert isinstance(frame, TextFrame)
            project.do("add_empty_frame", surface=surface.id, box=[400, 20, 60, 40])
            empty = project.document.surface(surface.id).frames[-1]
            project.do("place_photo", frame=empty.id, photo="p0")
    project.do("set_page_numbers", place="outer", look="– {page} –")
    yield project
    project.close()


@pytest.fixture(scope="module")
def pdf(album: Project, tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert shutil.which("pdftoppm"), "poppler-utils is needed for this test"
    out = tmp_path_factory.mktemp("pdf") / "texts.pdf"
    export_pdf(filled_document(album.document, album.context), album.spec, out, lambda photo: None)
    return out


class Filled:
    """The project as it is printed, for the screen's own renderer."""

    def __init__(self, project: Project) -> None:
        self.document = filled_document(project.document, project.context)


def test_every_text_has_the_same_ink_on_screen_and_paper(album: Project, pdf: Path, qtbot: QtBot) -> None:
    filled, checked = Filled(album), 0
    for index, surface in enumerate(filled.document.surfaces):
        if surface.shape.kind == "cover" or surface.photos():
            continue
        for text in (f for f in surface.frames if isinstance(f, TextFrame)):
            around = text.box.outset(3).moved(3, 3)
            k = PPI / 25.4
            rows = slice(round(around.y * k), round(around.bottom * k))
            screen = on_screen(filled, index, PPI)[rows, round(around.x * k) : round(around.right * k)]
            a, b = ink(screen, PPI), ink(on_paper(pdf, index + 1, PPI, around), PPI)
            assert np.abs(np.array(a.as_list()) - np.array(b.as_list())).max() <= 0.3, text.text
            checked += 1
    assert checked >= 2 * len(filled.document.inner()) - 2  # a page number on each page


def test_what_is_printed_can_be_copied(pdf: Path) -> None:
    words = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    flat = " ".join(words.split())
    said = ["• Bread", "3. Three", "😀", "Lisbon, 4 May 2024: Anna", "– 3 –"]
    for wanted in [*said, *(["日本の本", "한국어", "中文"] if ASIAN else [])]:
        assert wanted in flat or wanted.replace(" ", "") in flat.replace(" ", ""), wanted


def test_all_fonts_are_embedded(pdf: Path) -> None:
    lines = subprocess.run(["pdffonts", str(pdf)], check=True, capture_output=True).stdout.decode()
    rows = [line.split() for line in lines.splitlines()[2:]]
    assert rows
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows), lines
