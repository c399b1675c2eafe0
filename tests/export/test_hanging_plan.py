"""The hanging plan: its template measured in the PDF's own operators, its measures as words, its pages."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from albumapp.basis import UserError
from albumapp.document.hanging import Hanging, Hung
from albumapp.document.model import Document, PhotoEntry, Surface
from albumapp.export import hanging_plan
from albumapp.export.hanging.nails import gap, level, nearest_edge, order, places, usual_drop
from albumapp.export.hanging.template import template
from albumapp.export.lengths import Lengths
from albumapp.export.on_paper import OnPaper
from albumapp.export.order import Order
from albumapp.export.package import export_package
from albumapp.export.tiling import Plan
from albumapp.geometry import Rect, Size
from albumapp.preflight.pdf import check_pdf
from albumapp.products.catalogue import product
from albumapp.products.spec import Price
from albumapp.products.surfaces import inner_shapes
from tests.export.album import SECRET, frame, jpeg, scene
from tests.export.operators import Stroke, check_lines, strokes

WALL, SOFA = Size(3600, 2500), Rect(750, 1650, 2100, 850)
# two above, one wide below: fronts on the wall
FRONTS = (Rect(1000, 500, 300, 400), Rect(1365, 500, 400, 300), Rect(1000, 965, 600, 300))
RIM = 20.0


def hung(fronts: tuple[Rect, ...] = FRONTS, rim: float = RIM, furniture: Rect | None = SOFA) -> Hanging:
    part = Rect(0, 0, 600, 400)
    pieces = tuple(Hung(n, r, r.outset(rim), "s0", "", part, f"{n}") for n, r in enumerate(fronts, 1))
    return Hanging(WALL, furniture, pieces)


class Made:
    """A plan on disk. Pages are found by the words that stand on them."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.pdf = pikepdf.open(out)
        self.pages = list(self.pdf.pages)
        self.words = [self._words(n) for n in range(1, len(self.pages) + 1)]

    def _words(self, n: int) -> str:
        command = ["pdftotext", "-f", str(n), "-l", str(n), "-layout", str(self.out), "-"]
        return subprocess.run(command, capture_output=True, check=True, text=True).stdout

    def sheets(self) -> Iterator[tuple[int, int, pikepdf.Page]]:
        """Row, column and page of each sheet of the template."""
        for page, words in zip(self.pages, self.words, strict=True):
            if found := re.search(r"row (\d+), column (\d+)", words):
                yield int(found[1]), int(found[2]), page


@pytest.fixture
def project(tmp_path: Path) -> tuple[Document, Path]:
    path = jpeg(tmp_path / "a.jpg", scene())
    entry = PhotoEntry("p", str(path), 480, 320)
    shape = inner_shapes(product("canvas-60x90"), 1)[0]
    surface = Surface("s0", shape, (frame("f0", entry, shape.rect),))
    return Document("canvas-60x90", "Flur {date}", surfaces=(surface,), photos={"p": entry}), path


def make(
    project: tuple[Document, Path],
    monkeypatch: pytest.MonkeyPatch,
    on_wall: Hanging,
    wish: OnPaper | None = None,
    name: str = "plan.pdf",
) -> Made:
    document, path = project
    monkeypatch.setattr(hanging_plan, "hanging", lambda doc, spec: on_wall)
    out = path.with_name(name)
    spec = product(document.product)
    hanging_plan.export_hanging_plan(document, spec, out, lambda _: path, wish=wish)
    return Made(out)


def tops(page: pikepdf.Page) -> list[float]:
    """x of the marks above the part, from left to right: left edge, where the next begins, right edge."""
    marks = [s for s in strokes(page) if s.clip is None and s.upright and s.box[3] < 15]
    return sorted(s.box[0] for s in marks)


def lefts(page: pikepdf.Page) -> list[float]:
    """y of the marks left of the part, from top to bottom."""
    marks = [s for s in strokes(page) if s.clip is None and s.level and s.box[2] < 15]
    return sorted(s.box[1] for s in marks)


def joined(made: Made) -> dict[tuple[int, int], tuple[float, float]]:
    """Where each sheet's paper lies when they are joined by their marks alone; mm from the first's corner."""
    pages = {(r, c): p for r, c, p in made.sheets()}
    rows, columns = max(r for r, _ in pages), max(c for _, c in pages)
    xs, ys = {1: 0.0}, {1: 0.0}
    for c in range(2, columns + 1):
        before = next(p for (_, k), p in pages.items() if k == c - 1)
        here = next(p for (_, k), p in pages.items() if k == c)
        xs[c] = xs[c - 1] + tops(before)[1] - tops(here)[0]
    for r in range(2, rows + 1):
        before = next(p for (k, _), p in pages.items() if k == r - 1)
        here = next(p for (k, _), p in pages.items() if k == r)
        ys[r] = ys[r - 1] + lefts(before)[1] - lefts(here)[0]
    return {(r, c): (xs[c], ys[r]) for r, c in pages}


def boxes(page: pikepdf.Page, thick: float) -> list[Stroke]:
    """Outlines of four sides drawn as thick as that."""
    found = (s for s in strokes(page) if s.clip is not None and abs(s.width - thick) < 0.01)
    return [s for s in found if not s.level and not s.upright and len(s.points) == 5]


@pytest.mark.parametrize(("paper", "units"), [("A4", "mm"), ("Letter", "in"), ("A3", "cm")])
def test_the_joined_template_measures_right_to_a_tenth_of_a_millimetre(
    paper: str, units: str, project: tuple[Document, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(project, monkeypatch, hung(), OnPaper(paper, 13.0, units, nail=33.0))
    at = joined(made)
    assert len(at) > 3
    outlines: dict[tuple[int, int], set[tuple[float, ...]]] = {}
    crosses: set[tuple[float, float]] = set()
    for r, c, page in made.sheets():
        assert check_lines(page) == [pytest.approx(100, abs=0.05)]
        dx, dy = at[r, c]
        outlines[r, c] = {
            tuple(round(v + d, 2) for v, d in zip(s.box, (dx, dy, dx, dy), strict=True))
            for s in boxes(page, 0.4)
        }
        level_arms = [s for s in strokes(page) if s.level and abs(s.box[2] - s.box[0] - 24) < 0.01]
        crosses |= {(round((s.box[0] + s.box[2]) / 2 + dx, 1), round(s.box[1] + dy, 1)) for s in level_arms}
    drawn = sorted({tuple(round(v, 1) for v in box) for found in outlines.values() for box in found})
    outer = sorted((r.x, r.y, r.right, r.bottom) for r in (f.outset(RIM) for f in FRONTS))
    assert len(drawn) == 3
    origin = [drawn[0][0] - outer[0][0], drawn[0][1] - outer[0][1]]
    for got, wanted in zip(drawn, outer, strict=True):
        assert [v - o for v, o in zip(got, origin * 2, strict=True)] == pytest.approx(list(wanted), abs=0.1)
    # one nail in the middle of the small pieces, two in the wide one, 33 mm below their tops
    nails = [(1150, 513), (1565, 513), (1140, 978), (1460, 978)]
    found = sorted({(round(x - origin[0]), round(y - origin[1])) for x, y in crosses})
    assert found == sorted(nails)


def test_what_stands_on_no_piece_is_not_printed_but_all_sheets_hang_together(
    project: tuple[Document, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    far = (Rect(300, 400, 900, 1000), Rect(2600, 700, 200, 200))
    made = make(project, monkeypatch, hung(far, 0.0, None))
    there = {(r, c) for r, c, _ in made.sheets()}
    rows, columns = max(r for r, _ in there), max(c for _, c in there)
    assert len(there) < rows * columns
    seen, todo = set(), [min(there)]
    while todo:
        r, c = todo.pop()
        seen.add((r, c))
        near = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & there
        todo += near - seen
    assert seen == there
    assert f"{len(there)} sheets of A4" in " ".join(made.words)


def test_heights_and_distances_stand_on_the_plan(
    project: tuple[Document, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(project, monkeypatch, hung(), OnPaper(nail=33.0, price=Price(30, 20, "EUR", "2026-11-01")))
    wall, nails, lists = made.words[:3]
    assert "scale 1 : " in wall
    for measure in ("3600", "2500", "850", "980", "805"):  # wall, sofa, left of the group, and its width
        assert measure in wall
    for measure in ("↑ 1987", "→ 1150", "→ 1565", "↑ 1522", "→ 1140", "→ 1460"):
        assert measure in nails
    rows = [line.split() for line in lists.splitlines() if re.search(r"(left|right) (side|corner)", line)]
    assert any({"1987", "1150", "33"} <= set(row) for row in rows)
    assert "400 right of the furniture" in lists
    assert re.search(r"2 ?×\s+30 × 40 cm", lists)  # whichever way round
    assert re.search(r"1 ?×\s+30 × 60 cm", lists)
    assert "price unknown" in lists  # of several sizes one price says nothing
    one = make(project, monkeypatch, hung(FRONTS[:1]), OnPaper(price=Price(30, 20, "EUR", "2026-11-01")))
    assert "Together 30.00 EUR" in one.words[2]


def test_inches_are_those_of_a_tape(project: tuple[Document, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(project, monkeypatch, hung(), OnPaper("Letter", units="in", nail=33.0))
    assert "↑ 78 1/4" in made.words[1]
    assert "100 mm (3 15/16 in)" in " ".join(made.words)
    lengths = Lengths("in")
    assert [lengths.bare(v) for v in (25.4, 12.7, 3, 0, 254.1, -19.05)] == [
        "1",
        "1/2",
        "1/8",
        "0",
        "10",
        "-3/4",
    ]
    assert Lengths("cm", ",").full(1473.4) == "147,3 cm"
    assert Lengths("mm").size(300, 456) == "30 × 45.6 cm"


def test_the_same_plan_has_the_same_bytes_and_nothing_private(
    project: tuple[Document, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first = make(project, monkeypatch, hung(), name="one.pdf").out.read_bytes()
    assert first == make(project, monkeypatch, hung(), name="two.pdf").out.read_bytes()
    assert SECRET.encode() not in first
    assert str(project[1].parent).encode() not in first
    assert b"a.jpg" not in first
    found = check_pdf(project[1].with_name("one.pdf")).findings
    assert [f.code for f in found] == ["not-for-print"]  # a check does not judge it as a print file


def test_where_nothing_hangs_it_is_said(
    project: tuple[Document, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError, match="hangs on a wall"):
        make(project, monkeypatch, hung(()))


def test_an_order_of_wall_art_brings_its_plan_but_not_to_a_machine(
    project: tuple[Document, Path], tmp_path: Path
) -> None:
    document, path = project
    spec = product(document.product)
    for hot in (False, True):
        out = tmp_path / f"orders{hot}"
        order = Order("w1", anyway=True, hot=hot)
        export_package(document, spec, out, lambda _: path, order=order)
        names = {p.name for p in out.rglob("*.pdf")}
        assert ("hanging-plan.pdf" in names) is not hot
        assert not [n for n in names if hot and "hanging" in n]
    manifest = (tmp_path / "ordersFalse" / "w1" / "manifest.sha256").read_text()
    assert "  hanging-plan.pdf\n" in manifest


def test_small_pieces_hang_on_one_nail_and_wide_ones_on_two() -> None:
    small, _, wide = places(hung())
    assert small.nails == ((1150, 480 + 35),)
    assert usual_drop(440) == small.drop == 35
    assert [x for x, _ in wide.nails] == [980 + 160, 1620 - 160]
    assert [len(p.nails) for p in places(hung(), count=1)] == [1, 1, 1]
    assert [len(p.nails) for p in places(hung(), count=2)] == [2, 2, 2]
    assert (usual_drop(100), usual_drop(2000)) == (15, 60)


def test_it_is_hung_from_the_middle_outwards_and_levelled_where_most_nails_are() -> None:
    row = tuple(Rect(500 + 260 * n, 700, 200, 200) for n in range(5))
    found = places(hung(row, 0.0))
    assert [p.hung.number for p in order(found)] == [3, 2, 4, 1, 5]
    assert gap(found) == pytest.approx(60)
    assert level(places(hung(), drop=30)) == 510
    assert gap(places(hung((*FRONTS, Rect(2500, 500, 200, 200))))) is None
    edge = nearest_edge(700, hung())
    assert (edge.what, edge.side, edge.away) == ("furniture", "left", -50)
    assert nearest_edge(3500, hung()).side == "right"
    assert nearest_edge(90, hung()).what == "corner"


sizes = st.floats(100, 900)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 2600), st.floats(0, 1600), sizes, sizes), min_size=1, max_size=6),
       st.sampled_from(["A4", "Letter", "A3"]), st.floats(5, 40))  # fmt: skip
def test_each_outline_and_nail_is_on_a_printed_sheet(
    given_boxes: list[tuple[float, float, float, float]], paper: str, overlap: float
) -> None:
    on_wall = hung(tuple(Rect(*b) for b in given_boxes), 0.0)
    wish = OnPaper(paper, overlap)
    made = template(hanging_plan.setting("", "", on_wall, wish, "en"), wish)
    assert {t.name for t in made.kept} <= {t.name for t in made.made.tiles}
    for place in places(on_wall):
        o = place.hung.outer
        corners = [(o.x, o.y), (o.right, o.y), (o.x, o.bottom), (o.right, o.bottom), (o.cx, o.y), (o.x, o.cy)]
        for x, y in (*corners, *place.nails):
            assert any(t.area.outset(1e-6).holds(x, y) for t in made.kept)
    _full(made.made, paper)


def _full(made: Plan, paper: str) -> None:
    """All sheets hold as much as they can."""
    if made.sheets > 1:
        assert len({(round(t.area.w, 6), round(t.area.h, 6)) for t in made.tiles}) == 1
        assert made.tiles[0].area.w > 0.85 * min(made.paper.w, OnPaper(paper).size.w)


def test_a_small_piece_has_its_template_on_one_sheet_that_can_be_measured(
    project: tuple[Document, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make(project, monkeypatch, hung((Rect(1700, 900, 180, 130),), 0.0))
    sheet = made.pages[-1]
    assert check_lines(sheet) == [pytest.approx(100, abs=0.05)]
    (outline,) = boxes(sheet, 0.4)
    x0, y0, x1, y1 = outline.box
    assert [x1 - x0, y1 - y0] == pytest.approx([180, 130], abs=0.1)
    assert "1 sheet of A4" in " ".join(made.words)
    assert len(made.pages) == 5
