"""Every product of the catalogue from photos to paper: laid out, checked, shown, edited, undone and kept.

Products come and go; this walk takes them as they are. Photos are small, so what is said of pixels is left
aside. The longest ways come first, so that two processes share the work well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from albumapp.analysis.model import Analysis
from albumapp.basis import UserError
from albumapp.document.drawlist import draw
from albumapp.document.guests import Guest
from albumapp.document.model import Document, TextFrame
from albumapp.document.placeholders import filled_document
from albumapp.export.pdf import export_pdf
from albumapp.geometry import Rect, Size
from albumapp.jobs.task import Task
from albumapp.photos.facts import PhotoFacts
from albumapp.photos.record import PhotoRecord
from albumapp.preflight.album import check_album
from albumapp.preflight.finding import ERROR
from albumapp.preflight.pdf import check_pdf
from albumapp.preflight.pdf_expect import Expected
from albumapp.products.catalogue import catalogue, product
from albumapp.products.reference import changed
from albumapp.products.spec import ProductSpec
from albumapp.session.building import Wanted, laid_out
from albumapp.session.project import Project
from albumapp.ui.canvas.pictures import Pictures
from albumapp.ui.canvas.view import CanvasView

PIXELS = {"ppi-low", "ppi-soft", "ground-ppi-low", "photo-soft"}
SHAPES = ((480, 320), (320, 480), (480, 360), (360, 480), (840, 300), (480, 320), (400, 400))
COUNT = 16
MORE = {
    "collage": ("figure=heart", "figure=letters,letters=40,heading=none", "photos=7,heading=above"),
    "card": ("photos=2", "photos=6,greeting=Thank you"),
    "strips": ("photos=3,words=Anna and Ben",),
    "retro": ("words=Summer",),
    "folded": ("design=framed,occasion=thanks", "design=words,occasion=invitation"),
    "mat": ("design=framed", "design=several"),
    "place": ("design=photo",),
    "envelope": ("design=photo,sender=Ada Berg / Road 1",),
}
"""Further ways to ask for the first product of a form."""


def asked() -> list[str]:
    """Each product, and further parameters of one of a form; books first, for these take longest."""
    specs = sorted(catalogue().values(), key=lambda s: (s.piece is not None, s.id))
    found, seen = [], set[str]()
    for s in specs:
        found.append(s.id)
        form = s.piece.form if s.piece is not None else ""
        if form not in seen:
            found += [f"{s.id}:{more}" for more in MORE.get(form, ())]
        seen.add(form)
    return found


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> tuple[Analysis, Mapping[str, Path]]:
    """What is known of small photos of all shapes, some with a face, and their files."""
    folder = tmp_path_factory.mktemp("photos")
    records, facts, files = {}, {}, {}
    for n in range(COUNT):
        w, h = SHAPES[n % len(SHAPES)]
        photo, path = f"p{n:02d}", folder / f"IMG_{n:04d}.jpg"
        image = Image.linear_gradient("L").resize((w, h))
        dark = Image.new("RGB", (w, h), (70 + 7 * n, 120, 190 - 8 * n))
        Image.composite(Image.new("RGB", (w, h), (230, 215, 180)), dark, image).save(path, quality=80)
        taken = datetime(2026, 5, 2, 10) + timedelta(seconds=4 * n if n < 6 else 7000 * n)
        faces = (Rect(0.4, 0.3, 0.12, 0.12 * w / h),) if n % 3 == 0 or n < 6 else ()
        records[photo] = PhotoRecord(photo, str(path), "JPEG", w, h, taken=taken, taken_source="exif")
        facts[photo] = PhotoFacts(
            photo, Size(w, h), taken, faces, 0.3 + n % 7 / 10, 0.6, f"e{n // 8}", dated=True,
            people=("anna",) if faces else (), tone=(150, 130, 140), place="Lisbon", chapter="Lisbon",
        )  # fmt: skip
        files[photo] = path
    facts["p01"] = replace(facts["p01"], duplicate_of="p00")
    return Analysis(facts=facts, records=records), files


GUESTS = [Guest("Anna Berg", table="1"), Guest("Ben Cole", table="2")]


def laid(spec: ProductSpec, known: Analysis) -> Project:
    pages = spec.block.pages_min if spec.kind == "album" else None  # books of many pages take their time
    wanted = Wanted(spec.id, pages, "Lisbon", guests=GUESTS)
    return laid_out(wanted, known, Task("build", lambda _: None))


def errors(project: Project) -> list[str]:
    found = check_album(project.document, project.spec, project.context)
    return [f.code for f in found if f.severity == ERROR and f.code not in PIXELS]


@pytest.mark.parametrize("reference", asked())
def test_from_photos_to_paper_and_back(
    reference: str, photos: tuple[Analysis, Mapping[str, Path]], tmp_path: Path, qtbot: QtBot
) -> None:
    known, files = photos
    spec = product(reference)
    project = laid(spec, known)
    made = project.document
    assert made.used() or words(made)
    assert errors(project) == []
    on_paper(made, project, files, tmp_path)
    shown(project, qtbot)
    edited(project)
    while project.undo() not in (None, "Suggest album"):
        pass
    project.redo()
    assert project.document == made
    kept_and_opened(project, tmp_path)


def on_paper(made: Document, project: Project, files: Mapping[str, Path], folder: Path) -> None:
    """The PDF is such that no printer sends it back."""
    out = folder / "a.pdf"
    filled = filled_document(made, project.context)
    export_pdf(filled, project.spec, out, files.get)
    sheets = [sheet for s in made.surfaces for sheet in s.shape.sheets]
    report = check_pdf(out, Expected.of(project.spec, sheets))
    assert [f.code for f in report.findings if f.severity == ERROR and f.code not in PIXELS] == []


def shown(project: Project, qtbot: QtBot) -> None:
    """The editor shows each surface."""
    pictures = Pictures(lambda p: Path(project.document.photos[p].path))
    view = CanvasView(pictures)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.set_project(project)
    for s in project.document.surfaces[:2]:
        view.show_surface(s.id)
        assert not view.grab().isNull()
    view.set_project(None)
    pictures.close()


def edited(project: Project) -> None:
    """A few edits that every surface takes, each undone to what was before."""
    doc = project.document
    surface = next((s for s in doc.surfaces if s.photos()), doc.surfaces[0])
    frame = next((f for f in surface.photo_frames() if f.photo), surface.frames[0])
    spare = [p for p in doc.photos if p not in doc.used()]
    steps: list[tuple[str, dict[str, Any]]] = [
        ("add_text", {"surface": surface.id, "box": surface.shape.rect.grown(0.3).as_list(), "text": "Here"}),
        ("move_frames", {"frames": [frame.id], "dx": 1.0, "dy": 1.0}),
        ("set_rotation", {"frame": frame.id, "degrees": 3.0}),
    ]
    if surface.photos():
        steps.append(("resuggest", {"surface": surface.id, "candidate": 1}))
    if surface.photos() and spare:
        steps.append(("place_photo", {"frame": frame.id, "photo": spare[0]}))
    taken = 0
    for name, params in steps:
        before = project.document
        try:
            project.do(name, **params)
        except UserError:  # nobody writes on a wall, say
            assert project.document == before
            continue
        after = project.document
        taken += after != before
        for s in after.surfaces:
            draw(after, s)
        if after != before:
            project.undo()
            assert project.document == before, name
            project.redo()
            assert project.document == after, name
            project.undo()
    assert taken >= 2


def kept_and_opened(project: Project, folder: Path) -> None:
    path = folder / "a.album"
    made = project.document
    project.save_as(path)
    project.close()
    again = Project.open(path)
    assert again.document == made
    assert again.spec == project.spec
    again.undo()
    again.redo()
    assert again.document == made
    again.close()


def words(doc: Document) -> list[str]:
    """What a product without photos shows."""
    return [f.text for s in doc.surfaces for f in s.frames if isinstance(f, TextFrame) and f.text.strip()]


@pytest.mark.parametrize("letters", ["ANNA & BEN", "Hochzeit"])
def test_letters_that_are_no_figure_say_what_is(letters: str) -> None:
    with pytest.raises(UserError, match="up to six letters or digits without blanks"):
        product(changed("collage-50x70", {"letters": letters}))
