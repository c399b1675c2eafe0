"""Backgrounds and decoration: what edits make of them, what is kept, what goes with a photo."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document import codec
from albumapp.document.drawlist import draw, draw_frame
from albumapp.document.edits import EDITS, apply
from albumapp.document.edits_background import BASIC, look_of, page_grounds, shape_names
from albumapp.document.grounding import fineness, parts, zones
from albumapp.document.model import Document, PhotoEntry, PhotoFrame, ShapeFrame, Surface, TextFrame
from albumapp.drawing import grounds
from albumapp.drawing.colour import Cmyk, Rgb, contrast, from_hex
from albumapp.drawing.grounds import FIGURES, Gradient, Pattern, PhotoGround, Zones
from albumapp.drawing.ops import ImageOp, PathOp, ShadeOp
from albumapp.drawing.patterns import PATTERNS, pattern
from albumapp.geometry import Rect
from albumapp.products.catalogue import product
from albumapp.products.surfaces import cover_shape, inner_shapes
from albumapp.session import project  # noqa: F401  (enters the edits)

SPEC = product("layflat-30x30")


class Plain:
    def product(self, product_id: str) -> object:
        return SPEC


def book(pages: int = 20) -> Document:
    shapes = inner_shapes(SPEC, pages)
    entry = PhotoEntry("p", "/photos/p.jpg", 4000, 3000)
    surfaces = [
        Surface(f"s{n + 1}", shape, event="one" if n < 3 else "two") for n, shape in enumerate(shapes)
    ]
    cover = cover_shape(SPEC, pages)
    assert cover is not None
    found = (Surface("s0", cover), *surfaces)
    return Document("layflat-30x30", surfaces=found, photos={"p": entry}, next_id=len(found))


def do(doc: Document, name: str, **params: object) -> Document:
    return apply(doc, Plain(), name, params)


GREY = from_hex("#808080")
SOME = st.one_of(
    st.builds(Rgb, *[st.floats(0, 1)] * 3),
    st.builds(Cmyk, *[st.floats(0, 1)] * 4),
)
WHOLE = st.one_of(
    SOME,
    st.builds(
        lambda colours, angle, radial: Gradient(grounds.fitted_stops(colours), angle, radial),
        st.lists(SOME, min_size=2, max_size=5),
        st.floats(0, 360),
        st.booleans(),
    ),
    st.builds(
        lambda f, paper, inks, scale, seed: Pattern(f, paper, tuple(inks), scale, seed),
        st.sampled_from(FIGURES),
        SOME,
        st.lists(SOME, min_size=1, max_size=3),
        st.floats(1, 100),
        st.integers(0, 1000),
    ),
    st.builds(
        PhotoGround,
        st.just("p"),
        st.floats(0, 30),
        st.floats(0, 1),
        st.none() | SOME,
        st.floats(0, 1),
        st.tuples(st.floats(0, 1), st.floats(0, 1)),
        st.floats(1, 20),
    ),
)
ANY = st.one_of(st.none(), WHOLE, st.builds(lambda a, b: Zones((a, b)), st.none() | WHOLE, st.none() | WHOLE))


@given(ground=ANY)
@settings(max_examples=60, deadline=None)
def test_every_background_is_read_back_as_it_was(ground: grounds.Ground | None) -> None:
    surface = replace(book().surfaces[1], background=ground)
    text = json.dumps(codec.surface_to_json(surface))
    assert codec.surface_from_json(json.loads(text)) == surface


def test_older_projects_have_a_colour_or_nothing() -> None:
    assert grounds.from_json(["rgb", 0.5, 0.25, 1]) == Rgb(0.5, 0.25, 1)
    assert grounds.from_json(None) is None


@pytest.mark.parametrize(
    "bad",
    [
        {"kind": "gradient", "stops": [[0, "#000000"]]},
        {"kind": "gradient", "stops": [[0, "#000000"], [2, "#ffffff"]]},
        {"kind": "pattern", "figure": "tartan", "inks": ["#000000"]},
        {"kind": "pattern", "figure": "dots", "inks": []},
        {"kind": "pattern", "figure": "dots", "inks": ["#000000"], "scale": 0},
        {"kind": "photo", "photo": ""},
        {"kind": "photo", "photo": "p", "blur": float("nan")},
        {"kind": "photo", "photo": "p", "focus": [0.5]},
        {"kind": "pages", "each": []},
        {"kind": "pages", "each": [{"kind": "pages", "each": [None]}]},
        {"kind": "marble"},
        7,
    ],
)
def test_what_is_no_background_is_refused(bad: object) -> None:
    with pytest.raises(UserError):
        do(book(), "set_background", surface="s1", background=bad)


def test_a_photo_that_is_not_in_the_project_is_refused() -> None:
    with pytest.raises(UserError):
        do(book(), "set_background", surface="s1", background={"kind": "photo", "photo": "q"})


def test_where_it_is_applied() -> None:
    doc = book()
    doc = doc.with_surface(replace(doc.surface("s5"), locked=True))

    def painted(where: str) -> list[str]:
        after = do(doc, "set_background", surface="s2", colour="#808080", where=where)
        return [s.id for s in after.surfaces if s.background == GREY]

    assert painted("these") == ["s2"]
    assert painted("chapter") == ["s1", "s2", "s3"]
    doc = do(doc, "begin_chapter", surface="s3", title="Evening")  # the user's chapters count
    assert painted("chapter") == ["s1", "s2"]
    assert painted("book") == ["s1", "s2", "s3", "s4", *(f"s{n}" for n in range(6, 11))]
    left = do(doc, "set_background", surface="s2", colour="#808080", where="left").surface("s2")
    assert page_grounds(left) == (GREY, None)
    both = do(
        doc.with_surface(left), "set_background", surface="s2", colour="#808080", where="right"
    ).surface("s2")
    assert both.background == GREY
    with pytest.raises(UserError):
        do(doc, "set_background", surface="s0", colour="#808080", where="chapter")
    cover = do(doc, "set_background", surface="s0", colour="#808080", where="right").surface("s0")
    assert page_grounds(cover) == (None, None, GREY)


def test_each_page_is_filled_to_its_bleed_and_no_farther() -> None:
    surface = book().surfaces[1]
    left, right = zones(surface.shape)
    assert Rect.around([left, right]) == surface.shape.bleed_rect
    assert left.right == right.x == surface.shape.fold_x[0]
    made = replace(surface, background=Zones((Pattern("stars", seed=3), None)))
    assert [area for area, _ in parts(made)] == [left]
    for op in draw(replace(book(), surfaces=(made,)), made).ops:
        assert isinstance(op, PathOp)
        assert op.clip is None or op.clip.bounds() == left
    whole = [op for op in draw(book(), made).ops if isinstance(op, PathOp) and op.clip is None]
    assert [op.path.bounds() for op in whole] == [left]


@given(figure=st.sampled_from(FIGURES), scale=st.floats(1, 60), seed=st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_patterns_reach_all_corners_and_stay_small(figure: str, scale: float, seed: int) -> None:
    area = Rect(-3, -3, 606, 306)
    made = pattern(figure, area, GREY, [Rgb(1, 0, 0), Rgb(0, 1, 0)], scale, seed)
    assert made == pattern(figure, area, GREY, [Rgb(1, 0, 0), Rgb(0, 1, 0)], scale, seed)
    assert sum(len(path.segments) for path, _ in made) < 45_000
    around = Rect.around([path.bounds() for path, _ in made])
    assert around.contains(area.outset(-max(scale, 8)))


LINES = [Rect(0, 0, 20_000, 1e-3), Rect(0, 0, 1e-3, 20_000), Rect(0, 0, 1e5, 1e-9), Rect(0, 0, 1e5, 1e5)]


@pytest.mark.parametrize("area", LINES)
def test_a_hostile_area_gets_no_more_figures_than_a_page(area: Rect) -> None:
    for figure in FIGURES:
        made = pattern(figure, area, GREY, [Rgb(1, 0, 0)], 1.0, 1)
        assert sum(len(path.segments) for path, _ in made) < 60_000, figure
    for shape in shape_names():
        frame = ShapeFrame("f1", area, shape, GREY, GREY)
        ops = [op for op in draw_frame(frame, {}) if isinstance(op, PathOp)]
        assert sum(len(op.path.segments) for op in ops) < 60_000, shape


def test_the_list_of_figures_is_what_is_drawn() -> None:
    assert tuple(PATTERNS) == FIGURES


def test_a_photo_behind_the_pages_fills_them_and_says_how_fine_it_is() -> None:
    doc = book()
    ground = PhotoGround("p", blur=4, fade=0.25, tint=GREY, focus=(0.9, 0.1), zoom=1.5)
    surface = replace(doc.surfaces[1], background=ground)
    image, tint, fade = draw(doc, surface).ops
    assert isinstance(image, ImageOp)
    assert isinstance(tint, PathOp)
    assert isinstance(fade, PathOp)
    assert image.clip.bounds() == surface.shape.bleed_rect
    shown = image.clip.transformed(image.matrix.inverse()).bounds()
    assert Rect(0, 0, 1, 1).contains(shown, 1e-6)
    width = 4000 * shown.w / surface.shape.bleed_rect.w  # px a mm
    assert image.blur * 4000 == pytest.approx(4 * width, rel=1e-2)
    assert (tint.alpha, fade.alpha) == (0.5, 0.25)
    area = surface.shape.bleed_rect
    entry = doc.photos["p"]
    assert fineness(ground, entry.size, area, 200)[1] < 20
    assert fineness(replace(ground, blur=0), entry.size, area, 200) == (pytest.approx(width * 25.4), 200)


def test_a_photo_that_leaves_the_project_leaves_the_background() -> None:
    photo = {"kind": "photo", "photo": "p"}
    doc = do(book(), "set_background", surface="s1", background=photo)
    doc = do(doc, "set_background", surface="s2", background=photo, where="left")
    assert doc.surface("s2").ground_photos() == ("p",)
    gone = do(doc, "remove_photos", photos=["p"])
    assert gone.surface("s1").background is None
    assert gone.surface("s2").background is None
    new = {"id": "q", "path": "/photos/q.jpg", "width": 4000, "height": 3000}
    again = do(doc, "replace_photo", old="p", new=new)
    assert again.surface("s1").ground_photos() == again.surface("s2").ground_photos() == ("q",)


# --- decoration -----------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", shape_names())
def test_every_shape_stays_in_its_box_and_turns_with_it(shape: str) -> None:
    doc = do(book(), "add_shape", surface="s1", box=[20, 30, 60, 40], shape=shape, fill="#cc8844")
    (frame,) = doc.surface("s1").frames
    assert isinstance(frame, ShapeFrame)
    ops = draw_frame(frame, {})
    assert ops
    for op in ops:
        assert isinstance(op, PathOp)
        points = [p for kind, values in op.path.segments if kind != "C" for p in [values] if p]
        assert all(frame.box.outset(1e-6).contains(Rect(p[0], p[1], 0, 0)) for p in points), shape
    turned = draw_frame(replace(frame, rotation=90), {})
    assert [len(o.path.segments) for o in turned if isinstance(o, PathOp)] == [
        len(o.path.segments) for o in ops if isinstance(o, PathOp)
    ]


@pytest.mark.parametrize("shape", [n for n in shape_names() if n not in BASIC])
def test_decoration_goes_round_a_frame(shape: str) -> None:
    doc = do(book(), "add_empty_frame", surface="s1", box=[50, 50, 80, 60])
    (photo,) = doc.surface("s1").frames
    doc = do(doc, "add_ornament", surface="s1", shape=shape, around=photo.id)
    frame = doc.surface("s1").frames[-1]
    assert isinstance(frame, ShapeFrame)
    assert isinstance(photo, PhotoFrame)
    assert frame.box.contains(photo.box, 1e-6)
    if shape in ("polaroid", "stamp"):  # their window is where the picture is
        fill = draw_frame(frame, {})[0]
        assert isinstance(fill, PathOp)
        window = fill.path.segments[-5:-1]
        assert Rect.around([Rect(p[0], p[1], 0, 0) for _, p in window]).as_list() == pytest.approx(
            photo.box.as_list(), abs=1e-6
        )


def test_shapes_can_be_changed_and_unknown_ones_are_refused() -> None:
    doc = do(book(), "add_ornament", surface="s1", shape="banner", box=[10, 10, 80, 20])
    frame = doc.surface("s1").frames[0]
    doc = do(doc, "set_shape", frame=frame.id, shape="ribbon", fill="#112233", stroke="", opacity=0.5)
    made = doc.surface("s1").frames[0]
    assert isinstance(made, ShapeFrame)
    assert (made.shape, made.fill, made.stroke, made.opacity) == ("ribbon", from_hex("#112233"), None, 0.5)
    for name, params in (
        ("add_shape", {"surface": "s1", "box": [1, 1, 5, 5], "shape": "blob"}),
        ("add_ornament", {"surface": "s1", "shape": "rect", "box": [1, 1, 5, 5]}),
        ("add_ornament", {"surface": "s1", "shape": "tape"}),
    ):
        with pytest.raises(UserError):
            do(doc, name, **params)


def test_a_shape_of_a_newer_version_keeps_its_place() -> None:
    frame = ShapeFrame("f1", Rect(1, 2, 30, 40), "hologram")
    (op,) = draw_frame(frame, {})
    assert isinstance(op, PathOp)
    assert op.path.bounds() == frame.box


# --- looks ----------------------------------------------------------------------------------------


def test_a_look_is_taken_from_one_spread_to_others() -> None:
    doc = book()
    doc = do(
        doc,
        "set_background",
        surface="s1",
        background={"kind": "pattern", "figure": "dots", "inks": ["#abcdef"]},
    )
    doc = do(doc, "add_shape", surface="s1", box=[5, 5, 20, 20], fill="#123456", stroke="#654321")
    doc = do(doc, "add_text", surface="s1", box=[5, 40, 60, 20], text="One", style={"colour": "#445566"})
    look = json.loads(json.dumps(look_of(doc.surface("s1"))))
    doc = do(doc, "add_shape", surface="s3", box=[5, 5, 20, 20], fill="#ffffff", stroke=None)
    doc = do(doc, "add_text", surface="s3", box=[5, 40, 60, 20], text="Two")
    after = do(doc, "apply_look", surface="s2", look=look, where="chapter").surface("s3")
    assert isinstance(after.background, Pattern)
    shape, text = after.frames
    assert isinstance(shape, ShapeFrame)
    assert isinstance(text, TextFrame)
    assert (shape.fill, shape.stroke) == (from_hex("#123456"), None)
    assert text.style.colour == from_hex("#445566")
    assert do(doc, "apply_look", surface="s2", look=look).surface("s3") is doc.surface("s3")


def test_a_look_names_text_styles_that_are_put_on_where_the_book_has_them() -> None:
    doc = do(book(), "add_text", surface="s1", box=[5, 40, 60, 20], text="One")
    doc = do(doc, "add_text", surface="s2", box=[5, 40, 60, 20], text="Two")
    doc = do(doc, "style_texts", frames=[doc.surface("s1").frames[0].id], named="Subtitle")
    look = look_of(doc.surface("s1"))
    assert look["styles"] == {"text": "Subtitle"}
    text = do(doc, "apply_look", surface="s2", look=look).surface("s2").frames[0]
    assert isinstance(text, TextFrame)
    assert text.named == "Subtitle"
    assert text.style.size_pt == doc.surface("s1").frames[0].style.size_pt  # type: ignore[union-attr]
    other = do(doc, "apply_look", surface="s2", look={**look, "styles": {"text": "unknown"}})
    assert other.surface("s2").frames[0].named == ""  # type: ignore[union-attr]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(Rgb(0, 0, 0), Rgb(1, 1, 1)) == pytest.approx(21)
    assert contrast(from_hex("#777777"), Rgb(1, 1, 1)) == pytest.approx(4.48, abs=0.01)


def test_gradients_run_from_edge_to_edge() -> None:
    ground = Gradient(grounds.fitted_stops([GREY, Rgb(1, 1, 1)]), 0)
    surface = replace(book().surfaces[1], background=ground)
    (op,) = draw(book(), surface).ops
    assert isinstance(op, ShadeOp)
    area = surface.shape.bleed_rect
    assert op.start == pytest.approx((area.x, area.cy))
    assert op.end == pytest.approx((area.right, area.cy))


def test_the_edits_are_undo_steps_with_names() -> None:
    for name in ("set_background", "add_shape", "add_ornament", "set_shape", "apply_look"):
        assert EDITS[name].name
        assert EDITS[name].by_hand
