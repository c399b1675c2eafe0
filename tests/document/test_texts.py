"""Texts: named styles, fit, captions, the spine, page numbers, words that fill themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from albumapp.basis import Reason, UserError
from albumapp.document import codec
from albumapp.document.drawlist import draw
from albumapp.document.model import TextFrame
from albumapp.document.named_styles import named_style, styled
from albumapp.document.placeholders import filled_document, filled_surface, page_numbers, unfilled
from albumapp.document.texts import PageNumbers, Texts
from albumapp.drawing.ops import GlyphRunOp
from albumapp.geometry import Rect
from albumapp.photos.facts import PhotoFacts
from albumapp.session.project import Project
from albumapp.text.layout import layout_text
from albumapp.text.style import TextStyle
from tests.document.test_journal import small_book

BOX = [20, 20, 60, 10]
LONG = "A rather long text about a long day by the sea, which needs more room than its box has at all."


@pytest.fixture
def project(tmp_path: Path) -> Project:
    from albumapp.document.journal import Journal

    project = Project(small_book(), Journal(), None)
    project.save_as(tmp_path / "book.album")
    return project


def new_text(project: Project, text: str, surface: str = "s2", **params: Any) -> TextFrame:
    project.do("add_text", surface=surface, box=params.pop("box", BOX), text=text, **params)
    found = project.document.surface(surface).frames[-1]
    assert isinstance(found, TextFrame)
    return found


def text_of(project: Project, frame: str) -> TextFrame:
    found = project.document.find(frame)[1]
    assert isinstance(found, TextFrame)
    return found


def same_when_read_again(project: Project, tmp_path: Path) -> None:
    project.save_as(tmp_path / "again.album")
    document = project.document
    project.close()
    again = Project.open(tmp_path / "again.album")
    assert again.document == document
    again.close()


class Known:
    """What is known of each photo."""

    def __init__(self, names: Mapping[str, str], **facts: Any) -> None:
        self.names, self._facts = names, facts

    def facts(self, photo_id: str) -> PhotoFacts:
        from albumapp.geometry import Size

        return PhotoFacts(photo_id, Size(10, 10), **self._facts)


def shown(project: Project, frame: TextFrame, known: Known | None = None) -> str:
    surface = project.document.find(frame.id)[0]
    found = next(f for f in filled_surface(project.document, surface, known).frames if f.id == frame.id)
    assert isinstance(found, TextFrame)
    return found.text


# --- named styles ---------------------------------------------------------------------------------


def test_a_change_of_a_style_goes_to_all_its_texts_in_one_step(project: Project) -> None:
    a = new_text(project, "One", named="Body")
    b = new_text(project, "Two", named="Body")
    c = new_text(project, "Three")
    project.do("set_text", frame=b.id, style={"bold": True})
    project.do("set_text_style", named="Body", style={"size_pt": 13, "bold": False})
    assert (text_of(project, a.id).style.size_pt, text_of(project, b.id).style.size_pt) == (13, 13)
    assert text_of(project, b.id).style.bold  # what is the text's own stays
    assert text_of(project, c.id).style.size_pt == 11
    assert project.undo() == "Change text style"
    assert text_of(project, a.id).style.size_pt == 11


def test_a_style_of_ones_own_is_saved_worn_and_forgotten(project: Project, tmp_path: Path) -> None:
    a = new_text(project, "One", style={"size_pt": 21, "italic": True})
    project.do("save_text_style", frame=a.id, named="Grandma")
    b = new_text(project, "Two", named="Grandma")
    assert b.style == text_of(project, a.id).style
    project.do("set_text_style", named="Grandma", style={"colour": "#aa0000"})
    assert text_of(project, a.id).style.colour == text_of(project, b.id).style.colour
    project.do("delete_text_style", named="Grandma")
    assert text_of(project, b.id).named == ""
    assert text_of(project, b.id).style.size_pt == 21
    with pytest.raises(UserError):
        project.do("set_text", frame=b.id, named="Grandma")
    project.undo()
    same_when_read_again(project, tmp_path)


def test_captions_of_the_layout_follow_the_caption_style(project: Project) -> None:
    frame = next(project.document.surface("s2").photo_frames())
    project.do("add_caption", frame=frame.id, text="By the sea")
    made = project.document.surface("s2").frames[-1]
    project.do("set_text_style", named="Caption", style={"size_pt": 12})
    assert text_of(project, made.id).style.size_pt == 12
    assert named_style(project.document, "Caption").size_pt == 12


# --- fit --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["shrink", "grow"])
@pytest.mark.parametrize("valign", ["top", "middle", "bottom"])
def test_a_text_that_overflows_is_made_to_fit(project: Project, way: str, valign: str) -> None:
    f = new_text(project, LONG, style={"size_pt": 20, "valign": valign})
    assert layout_text(f.text, f.style, f.box).overflow
    project.do("fit_text", frame=f.id, way=way)
    g = text_of(project, f.id)
    assert not layout_text(g.text, g.style, g.box).overflow
    assert (g.box == f.box) == (way == "shrink")
    assert (g.style == f.style) == (way == "grow")


def test_a_long_word_makes_the_box_wider(project: Project) -> None:
    f = new_text(project, "Donaudampfschifffahrt", box=[20, 20, 20, 30], style={"size_pt": 20})
    words = replace(f, text="W", style=replace(f.style, size_pt=90))
    project.do("set_text", frame=f.id, text="W", style={"size_pt": 90})
    assert layout_text("W", words.style, f.box).overflow
    project.do("fit_text", frame=f.id, way="grow")
    g = text_of(project, f.id)
    assert not layout_text(g.text, g.style, g.box).overflow


def test_what_cannot_fit_says_so(project: Project) -> None:
    f = new_text(project, LONG * 150)
    for way in ("shrink", "grow"):
        with pytest.raises(UserError):
            project.do("fit_text", frame=f.id, way=way)
    assert text_of(project, f.id) == f


# --- captions and the spine ---------------------------------------------------------------------------


def test_a_caption_stands_by_its_photo_and_is_there_once(project: Project) -> None:
    frame = next(project.document.surface("s2").photo_frames())
    count = len(project.document.surface("s2").frames)
    project.do("add_caption", frame=frame.id, text="Noon")
    project.do("add_caption", frame=frame.id, text="Night")
    frames = project.document.surface("s2").frames
    assert len(frames) == count + 1
    made = frames[-1]
    assert isinstance(made, TextFrame)
    assert (made.text, made.role, made.photo) == ("Night", "caption", frame.photo)
    box = frame.box.moved(0, -5)
    offset = made.box.y - frame.box.bottom
    project.do("set_box", frame=frame.id, box=box.as_list())
    assert text_of(project, made.id).box.y - box.bottom == pytest.approx(offset)


# --- words that fill themselves ------------------------------------------------------------------------


def test_words_in_braces_are_filled_and_unknown_ones_stay(project: Project) -> None:
    project.do("set_title", title="Trip")
    f = new_text(project, "{title}: {place}, {date}. {people} {nobody} page {page} of {pages}")
    known = Known(
        {"a": "Anna", "b": "Ben"},
        taken=datetime(2024, 5, 4),
        dated=True,
        place="Lisbon",
        people=("a", "b", "stranger"),
    )
    page = project.document.surface("s2").shape.pages[0]
    count = project.document.page_count
    assert (
        shown(project, f, known)
        == f"Trip: Lisbon, 4 May 2024. Anna and Ben {{nobody}} page {page} of {count}"
    )
    assert text_of(project, f.id).text.startswith("{title}")  # names are not kept in the project
    assert b"Anna" not in Path(str(project.path)).read_bytes()


def test_what_is_not_known_goes_with_its_comma(project: Project) -> None:
    f = new_text(project, "{place}, {date}\nWith {people}, and more")
    known = Known({}, taken=datetime(2024, 5, 4), dated=True)
    assert shown(project, f, known) == "4 May 2024\nWith, and more"
    assert unfilled(project.document, project.document.surface("s2"), f, known) == ["place", "people"]


def test_blanks_of_a_page_are_left_alone_at_once(project: Project) -> None:
    blanks = " " * 19_000  # an expression would look at them for minutes
    f = new_text(project, f"With {{people}} and{blanks}more")
    assert shown(project, f) == f"With and{blanks}more"


def test_a_caption_speaks_of_its_photo_alone(project: Project) -> None:
    frame = next(project.document.surface("s2").photo_frames())
    project.do("add_caption", frame=frame.id)
    made = project.document.surface("s2").frames[-1]
    asked: list[str] = []

    class Asked(Known):
        def facts(self, photo_id: str) -> PhotoFacts:
            asked.append(photo_id)
            return super().facts(photo_id)

    assert isinstance(made, TextFrame)
    assert shown(project, made, Asked({}, place="Porto")) == "Porto"
    assert set(asked) == {frame.photo}


def test_a_surface_without_such_words_is_the_same_one(project: Project) -> None:
    new_text(project, "Plain {not this}")
    surface = project.document.surface("s2")
    assert filled_surface(project.document, surface) is surface


# --- page numbers -----------------------------------------------------------------------------------


def numbers(project: Project) -> dict[str, TextFrame]:
    found = {}
    for s in filled_document(project.document).surfaces:
        for f in s.frames:
            if isinstance(f, TextFrame) and f.role == "number":
                found[f.text] = f
    return found


def test_pages_are_numbered_at_the_outer_edge_from_a_page_on(project: Project) -> None:
    for s in project.document.surfaces:
        frames = [f.id for f in s.photo_frames()]
        if frames:
            project.do("delete_frames", frames=frames)
    project.do("set_page_numbers", place="outer", from_page=3)
    made = numbers(project)
    pages = [p for s in project.document.inner() for p in s.shape.pages]
    assert list(made) == [str(p) for p in pages if p >= 3]
    assert (made["3"].style.align, made["4"].style.align) == ("left", "right")
    project.do("set_page_numbers", place="centre", look="– {page} –")
    assert "– 3 –" in numbers(project)
    assert project.document.texts.numbers is not None
    assert project.document.texts.numbers.from_page == 3
    project.do("set_page_numbers", place=None)
    assert not numbers(project)


@pytest.mark.parametrize("place", ["outer", "centre", "inner"])
@pytest.mark.parametrize("top", [False, True])
def test_page_numbers_stay_on_their_page_however_far_in_they_are(
    project: Project, place: str, top: bool
) -> None:
    far = PageNumbers(place, edge=500.0, top=top)
    doc = replace(project.document, texts=Texts(numbers=far))
    for s in doc.inner():
        for n, f in enumerate(page_numbers(doc, replace(s, frames=()))):
            left = n * s.shape.size.w / 2
            page = Rect(left, 0, s.shape.size.w / len(s.shape.pages), s.shape.size.h)
            assert page.contains(f.box)
            assert f.box.w >= 10


def test_page_numbers_are_drawn_where_no_photo_covers_their_place(project: Project) -> None:
    surface = project.document.surface("s2")
    project.do("delete_frames", frames=[f.id for f in surface.frames])
    project.do("set_page_numbers", place="outer")

    def drawn() -> list[str]:
        ops = draw(project.document, project.document.surface("s2")).ops
        return ["".join(g.text for g in op.glyphs) for op in ops if isinstance(op, GlyphRunOp)]

    pages = [str(p) for p in surface.shape.pages]
    assert drawn() == pages
    low = surface.shape.size.h - 60
    project.do("add_empty_frame", surface="s2", box=[0, low, 60, 60])
    assert drawn() == pages[1:]


def test_a_filled_document_is_filled_once(project: Project) -> None:
    project.do("set_page_numbers")
    new_text(project, "{title}")
    once = filled_document(project.document)
    assert filled_document(once) == once


# --- kept -----------------------------------------------------------------------------------------------


def test_all_of_it_is_read_again(project: Project, tmp_path: Path) -> None:
    style = {"before": 3, "after": 4, "indent": 5, "marks": "number", "align": "end"}
    new_text(project, "x", named="Quote", style=style)
    project.do("set_page_numbers", place="inner", look="{page} / {pages}", edge=12, top=True)
    project.do("set_language", language="de")
    assert project.document.texts.language == "de"
    same_when_read_again(project, tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        {"styles": [{"name": "A"}, {"name": "A"}]},
        {"styles": [{"name": 5}]},
        {"styles": [{"name": "A", "style": {"size_pt": -4}}]},
        {"numbers": {"place": "somewhere"}},
        {"numbers": {"edge": -4}},
        {"numbers": 7},
        {"language": 7},
        [],
    ],
)
def test_what_cannot_be_is_malformed(data: object) -> None:
    with pytest.raises(codec.Malformed):
        codec.texts_from_json(data)


@pytest.mark.parametrize(
    ("edit", "params"),
    [
        ("set_text", {"frame": "f1", "text": "of a photo"}),
        ("add_text", {"surface": "s2", "box": BOX, "named": "Nothing"}),
        ("add_text", {"surface": "s2", "box": BOX, "style": {"colur": "#ff0000"}}),
        ("set_text_style", {"named": " ", "style": {}}),
        ("set_text_style", {"named": "Body", "style": {"size_pt": 1e9}}),
        ("delete_text_style", {"named": "Body"}),
        ("set_page_numbers", {"place": "above"}),
        ("set_page_numbers", {"look": "page"}),
        ("add_caption", {"frame": "nothing"}),
    ],
)
def test_what_cannot_be_done_says_so(project: Project, edit: str, params: dict[str, Any]) -> None:
    before = project.document
    with pytest.raises(UserError):
        project.do(edit, **params)
    assert project.document is before


def test_what_the_program_sets_anew_wears_the_books_styles_and_fits(project: Project) -> None:
    project.do("set_text_style", named="Title", style={"size_pt": 60, "italic": True, "family": "Lato"})
    before = project.document
    why = (Reason("cover.title"),)
    box = Rect(20, 20, 120, 20)
    title = TextFrame("f900", box, "A trip to the sea", TextStyle(size_pt=14), role="title", why=why)
    own = replace(title, id="f901", why=())
    surface = before.surface("s2")
    made = before.with_surface(replace(surface, frames=(*surface.frames, title, own)))
    after = styled(before, made).surface("s2")
    worn = after.frame("f900")
    assert isinstance(worn, TextFrame)
    assert (worn.style.family, worn.style.italic) == ("Lato", True)
    assert worn.style.size_pt < 60
    assert not layout_text(worn.text, worn.style, worn.box).overflow
    assert after.frame("f901") is own
    assert styled(made, made) == made  # what was there before is left alone


# --- the words of a row ---------------------------------------------------------------------------


class Row(Known):
    """A row of a table is shown."""

    def __init__(self, **fields: str) -> None:
        super().__init__({})
        self.fields = {k.replace("_", " "): v for k, v in fields.items()}


def test_columns_of_a_row_fill_themselves(project: Project) -> None:
    f = new_text(project, "Dear {Name}, table {table}, {First_Name}: {dish} {nobody}")
    row = Row(name="Zoë {x} Müller", table="", first_name="Zoë", dish="fish")
    assert shown(project, f, row) == "Dear Zoë {x} Müller, table, Zoë: fish {nobody}"
    assert shown(project, f) == f.text  # as typed, where no row is shown
    assert text_of(project, f.id).text == f.text
    assert b"Zo\xc3\xab" not in Path(str(project.path)).read_bytes()


def test_a_column_wins_over_a_word_of_the_same_name(project: Project) -> None:
    f = new_text(project, "{title} {name}")
    assert shown(project, f, Row(title="Dr.", name="Anna")) == "Dr. Anna"
    assert unfilled(project.document, project.document.surface("s2"), f, Row(title="", name="A")) == []


def test_long_words_of_a_row_are_set_smaller(project: Project) -> None:
    f = new_text(project, "{name}", style={"size_pt": 24})
    project.do("set_box", frame=f.id, box=[30, 30, 80, 13])
    f = text_of(project, f.id)

    def size(name: str) -> float:
        surface = project.document.surface("s2")
        made = next(
            g for g in filled_surface(project.document, surface, Row(name=name)).frames if g.id == f.id
        )
        assert isinstance(made, TextFrame)
        return made.style.size_pt

    assert size("Anna") == 24
    assert 6 <= size("Anna-Katharina van der Berg") < 24
    assert size("Anna " * 60) == 24  # no size would do: Check says so
    assert text_of(project, f.id).style.size_pt == 24
