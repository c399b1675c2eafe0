"""Months: their text both ways, their grid on paper, holidays, the user's own days from a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.days.grid import HOLIDAY, month_ops, overflows
from albumapp.document.days.holidays_ import holidays_of
from albumapp.document.days.month import ROLE, Month, month_of, text_of
from albumapp.document.days.names import first_day, languages, names, rest_day
from albumapp.document.drawlist import draw_frame
from albumapp.document.model import TextFrame
from albumapp.document.overflow import overflows as overflows_box
from albumapp.drawing.ops import GlyphRunOp, PathOp
from albumapp.geometry import Affine, Rect
from albumapp.session.own_days import day_of, read_days
from albumapp.text.style import TextStyle


def frame(text: str, size: float = 12.0) -> TextFrame:
    return TextFrame("f1", Rect(10, 20, 140, 91), text, TextStyle("Lato", size), role=ROLE)


def words_of(ops: list[object]) -> list[str]:
    return ["".join(g.text for g in op.glyphs) for op in ops if isinstance(op, GlyphRunOp)]


@pytest.mark.parametrize(
    ("country", "language", "day"),
    [("DE", "de", 6), ("", "en", 6), ("IL", "en", 5), ("", "he", 5), ("SA", "ar", 4), ("AE", "en", 6)],
)
def test_the_day_of_rest_is_that_of_the_country(country: str, language: str, day: int) -> None:
    assert rest_day(country, language) == day


@pytest.mark.parametrize(("rest", "pale"), [(6, 5), (5, 4), (4, 5)])
def test_days_of_rest_are_printed_as_holidays(rest: int, pale: int) -> None:
    m = Month(2027, 1, rest=rest)  # the first is a Friday
    assert month_of(text_of(m)) == m
    f = frame(text_of(m))
    runs = [op for op in month_ops(f, Affine()) or [] if isinstance(op, GlyphRunOp)]
    ink = {int(said): op.colour for op in runs if (said := words_of([op])[0]).isdecimal()}
    assert len(ink) == 31
    for n, colour in ink.items():
        day = date(2027, 1, n).weekday()
        assert (colour == HOLIDAY) == (day == rest)
        assert (colour not in (HOLIDAY, f.style.colour)) == (day == pale)


def test_a_month_is_its_text() -> None:
    m = Month(2027, 1, "de", 0, True, {14: "Anna"}, {6: "Heilige Drei Könige"})
    assert text_of(m) == "2027-01 de mon weeks\n*6 Heilige Drei Könige\n14 Anna"
    assert month_of(text_of(m)) == m
    assert month_of("Hello") is None
    assert month_of("2027-13 de mon") is None
    assert month_of("2027-02\n31 never\nnonsense\n3. Tom\n3 Jo") == Month(2027, 2, own={3: "Tom, Jo"})


def test_weeks_begin_where_they_do() -> None:
    assert [d and d.day for d in Month(2027, 2).rows()[0]] == [1, 2, 3, 4, 5, 6, 7]
    assert [d and d.day for d in Month(2027, 2, first=6).rows()[0]] == [None, 1, 2, 3, 4, 5, 6]
    assert sum(d is not None for row in Month(2028, 2).rows() for d in row) == 29
    assert (first_day("DE"), first_day("US"), first_day("EG"), first_day("", "he")) == (0, 6, 5, 6)


def test_the_grid_has_every_day_once_in_its_column() -> None:
    ops = month_ops(frame("2027-01 en mon weeks\n14 Anna"), Affine())
    assert ops is not None
    said = words_of(list(ops))
    assert [w for w in said if w.isdecimal()].count("31") == 1
    assert {"Mon", "Sun", "Wk", "53", "Anna", *map(str, range(1, 32))} <= set(said)
    box = frame("").box
    x = {
        "".join(g.text for g in op.glyphs): op.matrix.e + op.glyphs[0].x
        for op in ops
        if isinstance(op, GlyphRunOp)
    }
    assert x["Fri"] == pytest.approx(x["8"], abs=0.5) == pytest.approx(x["15"], abs=0.5)
    for op in ops:
        if isinstance(op, PathOp):
            assert box.outset(0.2).contains(op.path.bounds())


def test_hebrew_runs_from_the_right() -> None:
    ops = month_ops(frame("2027-01 he sun"), Affine()) or []
    x = {
        "".join(g.text for g in op.glyphs): op.matrix.e + op.glyphs[0].x
        for op in ops
        if isinstance(op, GlyphRunOp)
    }
    assert x["1"] < x["31"], "Friday is left of Sunday"


def test_a_frame_without_a_month_is_plain_text() -> None:
    assert words_of(list(draw_frame(frame("Hello"), {}))) == ["Hello"]
    assert len(words_of(list(draw_frame(frame("2027-01 en mon"), {})))) > 31


def test_words_too_long_for_their_day_are_said() -> None:
    assert not overflows(frame("2027-01 en mon\n14 Anna"))
    assert overflows(frame("2027-01 en mon\n14 " + "very long words indeed " * 9))


def test_words_without_end_are_cut_off_at_once() -> None:
    """Each length that is tried is a layout of its own."""
    ops = month_ops(frame("2027-01 en mon\n5 " + "word " * 20_000), Affine())
    assert ops is not None
    drawn = "".join(g.text for op in ops if isinstance(op, GlyphRunOp) for g in op.glyphs)
    assert "…" in drawn
    assert len(drawn) < 1000


def test_all_languages_are_whole() -> None:
    for language in languages():
        found = names(language)
        assert len(set(found.months)) == 12
        assert len(set(found.days)) == 7
        assert found.week
    assert names("xx") == names("en")


def test_holidays_in_words_of_the_language() -> None:
    pytest.importorskip("holidays")
    assert holidays_of("DE", 2027, "de")[(1, 1)] == "Neujahr"
    assert holidays_of("DE", 2027, "en")[(1, 1)] == "New Year's Day"
    assert (1, 6) in holidays_of("DE-BY", 2027, "de")
    assert (1, 6) not in holidays_of("DE", 2027, "de")
    assert holidays_of("", 2027, "de") == {}
    with pytest.raises(UserError, match="XQ"):
        holidays_of("XQ", 2027, "de")


@pytest.mark.parametrize(
    ("text", "day"),
    [("1990-02-14", (2, 14)), ("02-14", (2, 14)), ("14.02.", (2, 14)), ("14.2.1990", (2, 14)),
     ("2/14/1990", (2, 14)), ("14/2/1990", (2, 14)), ("29.02.", (2, 29)), ("Anna", None), ("13-40", None)],
)  # fmt: skip
def test_dates_of_all_forms(text: str, day: tuple[int, int] | None) -> None:
    assert day_of(text) == day


def test_days_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text("Date,Name\n1990-02-14,Anna\n24.12.;Oma\n14.02.\tTom\n\n", encoding="utf-8-sig")
    assert read_days(path) == {(2, 14): "Anna, Tom", (12, 24): "Oma"}
    path.write_text("1990-02-14,Anna\nsoon,Tom\n")
    with pytest.raises(UserError, match="line 2"):
        read_days(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="no list or table"):
        read_days(path)
    with pytest.raises(UserError, match="cannot be read"):
        read_days(tmp_path / "gone.csv")


def test_a_month_with_many_holidays_is_no_text_that_overflows() -> None:
    lines = "\n".join(f"*{n} Day" for n in range(1, 31))
    assert not overflows_box(frame("2027-01 en mon\n" + lines, 16.0))
    assert overflows_box(frame("no month\n" + lines, 16.0))


def test_a_line_that_is_no_line_of_a_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text("02-14,Anna\n" + "x" * 200_000, encoding="utf-8")
    with pytest.raises(UserError, match="line 2"):
        read_days(path)


def test_days_from_a_calendar_file(tmp_path: Path) -> None:
    path = tmp_path / "days.ics"
    path.write_text(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:19900214\r\nSUMMARY:Anna\\, who\r\n"
        "  is ours\r\n"
        "RRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20201224T180000Z\r\nSUMMARY:Oma\r\n"
        "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:no day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert read_days(path) == {(2, 14): "Anna, who is ours", (12, 24): "Oma"}


def test_words_stand_below_where_columns_are_narrow() -> None:
    m = Month(2026, 12, "de", weeks=True, own={24: "Oma"}, holidays={25: "Erster Weihnachtstag"})
    narrow = TextFrame("f1", Rect(0, 0, 60, 90), text_of(m), TextStyle(size_pt=9.0), role=ROLE)
    ops = month_ops(narrow, Affine())
    assert ops is not None
    assert not overflows(narrow)
    runs = [op for op in ops if isinstance(op, GlyphRunOp)]
    low = [op for op in runs if "Weihnachtstag" in "".join(g.text for g in op.glyphs)]
    assert low, "the word is whole"
    assert min(op.matrix.apply(0, op.glyphs[0].y)[1] for op in low) > 75
    wide = TextFrame("f1", Rect(0, 0, 250, 90), text_of(m), TextStyle(size_pt=9.0), role=ROLE)
    assert len(words_of(list(month_ops(wide, Affine()) or []))) != len(words_of(list(ops)))


def test_numbers_of_weeks_are_on_one_line_and_go_by_their_thursday() -> None:
    m = Month(2027, 2, "en", first=6, weeks=True)
    grid = TextFrame("f1", Rect(0, 0, 60, 90), text_of(m), TextStyle(size_pt=9.0), role=ROLE)
    weeks = [w for w in words_of(list(month_ops(grid, Affine()) or [])) if w in {"5", "6", "7", "8", "9"}]
    assert sorted(weeks).count("9") == 2, "the 9th of the month, and the week of 4 March"
    december = TextFrame(
        "f1", Rect(0, 0, 60, 90), text_of(Month(2026, 12, weeks=True)), TextStyle(size_pt=9.0)
    )
    tall = [op for op in month_ops(december, Affine()) or [] if isinstance(op, GlyphRunOp)]
    assert any("".join(g.text for g in op.glyphs) == "49" for op in tall), "two figures beside each other"
