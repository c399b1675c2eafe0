"""Tables as spreadsheets, mail programs and people write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.session.rows import Rows, parse_rows, read_rows

GUESTS = "Name;Tisch;Adresse\nZoë Müller;3;Weg 1\nSmith, Anna;12;\n\n„Ö“;4;x\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_reads_what_spreadsheets_write(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "guests.csv"
    file.write_bytes(GUESTS.replace("\n", "\r\n").encode(encoding))
    found = read_rows(file)
    assert found.columns == ("name", "tisch", "adresse")
    assert found.rows == (("Zoë Müller", "3", "Weg 1"), ("Smith, Anna", "12", ""), ("„Ö“", "4", "x"))
    assert found.lines == (2, 3, 5)  # the empty line is counted and left out
    assert found.values(0)["table"] == "3"  # by the English word, too
    assert found.names() == ["Zoë Müller", "Smith, Anna", "„Ö“"]


@pytest.mark.parametrize("sign", ["\t", ";", ","])
def test_finds_what_parts_the_cells(sign: str) -> None:
    text = f'name{sign}dish\n"Smith{sign} Anna"{sign}fish; or, meat\nBen{sign}"He said ""hi"""\n'
    if sign != "\t":
        text = text.replace("fish; or, meat", "fish")
    found = parse_rows(text)
    assert found.columns == ("name", "dish")
    assert found.rows[0][0] == f"Smith{sign} Anna"
    assert found.rows[1] == ("Ben", 'He said "hi"')


def test_a_list_of_names_is_a_table_of_one_column() -> None:
    assert parse_rows("Anna\nBen\n\n  Cleo and Dan \n").names() == ["Anna", "Ben", "Cleo and Dan"]
    assert parse_rows("Guests\nAnna\n").rows == (("Anna",),)
    some = parse_rows("Anna\nBen\nSmith, Cleo\nDan\n")  # one comma parts no table
    assert some.names() == ["Anna", "Ben", "Smith, Cleo", "Dan"]
    assert parse_rows("Day\nLand\n").names() == ["Day", "Land"]  # people are called so


def test_headings_are_seen_where_there_are_any() -> None:
    assert not parse_rows("Anna,3\nBen,4\n").headed
    assert parse_rows("Anna,3\nBen,4\n").columns == ("name", "column 2")
    assert parse_rows("who,seat\nAnna,3\nBen,4\n").columns == ("who", "seat")  # numbers stand below
    assert parse_rows("NAME:,Dish_Wanted,\nAnna,fish,\n").columns == ("name", "dish wanted", "column 3")
    assert parse_rows("name,note,Note\nAnna,a,b\n").columns == ("name", "note", "note 2")


def test_a_name_of_two_columns_is_one() -> None:
    found = parse_rows("Vorname;Nachname\nAnna;Groß\nBen;\n")
    assert found.names() == ["Anna Groß", "Ben"]
    assert found.values(0)["first"] == "Anna"


def test_lines_in_a_cell_stay_and_are_counted() -> None:
    found = parse_rows('name,address\nAnna,"Street 1\r\n12345 Town"\nBen,x\n')
    assert found.rows[0][1] == "Street 1\n12345 Town"
    assert found.lines == (2, 4)


def test_takes_the_delimiter_that_a_spreadsheet_names() -> None:
    found = parse_rows("sep=;\r\nname;dish\r\nA, B;fish\r\n")
    assert found.rows == (("A, B", "fish"),)
    assert found.lines == (3,)


def test_rows_may_end_early_but_not_late() -> None:
    assert parse_rows("name,dish,song\nAnna\nBen,fish\nCleo,fish,x\n").rows[0] == ("Anna", "", "")
    with pytest.raises(UserError, match=r"guests\.csv, line 3: there are 3 cells under 2 headings"):
        parse_rows("name,dish\nAnna,fish\nSmith, Ben,fish\nDan,meat\n", "guests.csv")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "has no rows"),
        ("name,dish\n", "has no rows"),
        ('name,dish\nAnna,"fish\nBen,x\n', "line 2: a quotation mark is not closed"),
        ("name,dish\nAnna," + "x" * 2001 + "\n", "line 2: a cell has more than 2000 letters"),
        ("name\n" + "Anna\n" * 10_001, "more than 10000 rows"),
    ],
)
def test_says_what_is_wrong_and_where(text: str, said: str) -> None:
    with pytest.raises(UserError, match=said) as e:
        parse_rows(text, "guests.csv")
    assert str(e.value).startswith("guests.csv")


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04" + b"x" * 99,
        b"\x89PNG\r\n\x1a\n" + bytes(99),
        b"%PDF-1.7\n",
        b"a\x01b\n",
        b"x" * 5_000_001,
    ],
)
def test_takes_no_file_that_is_no_text(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "guests.xlsx"
    file.write_bytes(data)
    with pytest.raises(UserError, match=r"guests\.xlsx is no list or table"):
        read_rows(file)


def test_says_of_a_missing_file_that_it_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_rows(tmp_path / "none.csv")
    with pytest.raises(UserError, match="cannot be read"):
        read_rows(tmp_path)


def test_signs_that_cannot_be_printed_are_left_out() -> None:
    found = parse_rows("name\nAn\u0007na\u200d\n\ud800Ben\n")
    assert found.names() == ["Anna\u200d", "Ben"]


def test_three_hundred_rows_in_every_script() -> None:
    names = [f"{w} {n}" for n in range(100) for w in ("Zoë", "דנה", "安娜")]
    found = parse_rows("\n".join(["name,table", *(f"{w},{n}" for n, w in enumerate(names))]))
    assert isinstance(found, Rows)
    assert found.names() == names
    assert len(found) == 300
