"""Lists of guests as people have them: separators, headings, encodings, quotation marks, what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.basis import UserError
from albumapp.document.guests import Guest
from albumapp.session.asking import asked_for
from albumapp.session.guest_readings import ADDRESS, EACH, ONE, TABLE, TURNED
from albumapp.session.guests import asked_guests, guests_in, read_guests, text_of, unclear_in
from albumapp.session.own_days import day_of, read_days

LIST = 'Anna Berg;3\n"Meyer; Jo";Table 4\n\nZoë "Zo" Lefèvre;Rose Room\n'


def names(text: str, reading: str = "") -> list[str]:
    return [g.name for g in guests_in(text, "list", reading=reading)]


def test_names_alone_a_line_each() -> None:
    assert names("Anna Berg\n\n  Jo   Meyer \n") == ["Anna Berg", "Jo Meyer"]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_tables_after_any_separator(sign: str) -> None:
    found = guests_in(f"Anna{sign}3\nBen{sign}Table 12a\nZoe{sign}Tisch Nr. 4\n", "list")
    assert found == [Guest("Anna", "3"), Guest("Ben", "12a"), Guest("Zoe", "4")]


def test_quotation_marks_hold_separators_and_lines() -> None:
    found = guests_in('"Meyer, Jo",2,"Am Markt 1\n12345 Neustadt"\n"O""Hara",1,"Road 2"', "list")
    assert found == [
        Guest("Meyer, Jo", "2", ("Am Markt 1", "12345 Neustadt")),
        Guest('O"Hara', "1", ("Road 2",)),
    ]


@pytest.mark.parametrize(
    ("reading", "found"),
    [
        (EACH, [Guest("Meyer"), Guest("Jo")]),
        (ONE, [Guest("Meyer, Jo")]),
        (TURNED, [Guest("Jo Meyer")]),
        (TABLE, [Guest("Meyer", "Jo")]),
        (ADDRESS, [Guest("Meyer", "", ("Jo",))]),
    ],
)
@pytest.mark.parametrize("sign", [", ", ";", "\t"])
def test_a_line_of_two_words_means_what_is_said_of_it(sign: str, reading: str, found: list[Guest]) -> None:
    text = f"Meyer{sign}Jo\nBerg{sign}Mill Lane 3\nZoë\n"
    assert unclear_in(text, "list") == ["Meyer", "Jo"]
    with pytest.raises(UserError, match="list, line 1: “Meyer, Jo” may be one name"):
        guests_in(text, "list")
    assert guests_in(text, "list", reading=reading) == [
        *found,
        Guest("Berg", "", ("Mill Lane 3",)),
        Guest("Zoë"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Anna\nBen\n",
        '"Meyer, Jo"\nBen\n',
        "Name;Table\nAnna;Rose\n",
        "Anna;Table Rose\n",
        "Anna;Rose;Mill Lane 4\nBen;Town;York\n",
        'Anna;1\n"Ben;2\n',
    ],
)
def test_nobody_is_asked_where_a_list_is_clear_or_none(text: str) -> None:
    assert unclear_in(text, "list") == []


def test_a_table_has_a_name_where_others_have_numbers() -> None:
    for sign in (";", "\t"):
        found = guests_in(f"Anna{sign}3\nBen{sign}Rose\n", "list")
        assert found == [Guest("Anna", "3"), Guest("Ben", "Rose")]
    assert unclear_in("Anna,3\nMeyer, Jo\n", "list") == ["Meyer", "Jo"]


def test_several_columns_of_names_are_guests_of_one_table() -> None:
    found = guests_in("Name;Name;Table\nAnna;Ben;3\nZoë;;4\n", "list")
    assert found == [Guest("Anna", "3"), Guest("Ben", "3"), Guest("Zoë", "4")]
    assert names("Last name,First name\nMeyer,Jo\n") == ["Jo Meyer"]


def test_a_heading_says_which_column_is_what_in_any_order() -> None:
    text = "Table,City,Zip,First name,Last name,Diet,Street\n7,Neustadt,12345,Anna,Berg,vegan,Am Markt 1\n"
    assert guests_in(text, "list") == [Guest("Anna Berg", "7", ("Am Markt 1", "12345 Neustadt"))]
    assert guests_in("Tisch;Name\n2;Zoë\n", "list") == [Guest("Zoë", "2")]


def test_lines_in_a_cell_leave_the_other_columns_where_they_are() -> None:
    text = 'Name,Address,City,Table\n"Anna\nBerg","Am Markt 1\n2nd floor",Neustadt,7\nBen,Road 2,York,8\n'
    assert guests_in(text, "list") == [
        Guest("Anna Berg", "7", ("Am Markt 1", "2nd floor", "Neustadt")),
        Guest("Ben", "8", ("Road 2", "York")),
    ]


def test_an_address_without_a_heading() -> None:
    assert guests_in("Anna Berg;Am Markt 1;12345 Neustadt\n", "list") == [
        Guest("Anna Berg", "", ("Am Markt 1", "12345 Neustadt"))
    ]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"]
)
def test_encodings(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes("Name;Tisch\nZoë Lefèvre;1\nJürgen Groß;2\n".encode(encoding))
    assert read_guests(path) == [Guest("Zoë Lefèvre", "1"), Guest("Jürgen Groß", "2")]


def test_hebrew_names_and_headings(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text("שם,שולחן\nנועה לוי,3\n", encoding="utf-8")
    assert read_guests(path) == [Guest("נועה לוי", "3")]


def test_a_line_without_a_name_is_said_with_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text('Name;Table\n"Anna\nBerg";1\n\n;2\n', encoding="utf-8")
    with pytest.raises(UserError, match=r"g\.csv, line 5"):
        read_guests(path)


def test_an_open_quotation_mark_is_said(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text('Anna;1\n"Ben;2\nZoe;3\n', encoding="utf-8")
    with pytest.raises(UserError, match=r"g\.csv, line 2"):
        read_guests(path)


@pytest.mark.parametrize("data", [b"", b"\n\n;;\n", b"Name;Table\n"])
def test_a_list_without_names_is_said(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(data)
    with pytest.raises(UserError, match=r"g\.csv"):
        read_guests(path)


def test_what_is_no_list_is_said(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes([0, 1, 2, 200]) * 3 + b"abc" * 40)
    with pytest.raises(UserError, match=r"g\.csv is no list"):
        read_guests(path)
    with pytest.raises(UserError, match="cannot be read"):
        asked_guests(str(tmp_path / "none.csv"))


def test_names_can_be_given_as_words() -> None:
    assert asked_guests("Anna Berg; Ben") == [Guest("Anna Berg"), Guest("Ben")]


def test_names_typed_with_commas_lose_nobody() -> None:
    assert asked_guests("Anna, Ben, Zoë") == [Guest("Anna"), Guest("Ben"), Guest("Zoë")]
    assert [g.name for g in asked_guests("Anna, 3, Mill Lane")] == ["Anna"]
    assert [g.name for g in asked_guests("Anna, Rose Table, Mill Lane")] == ["Anna"]
    assert [g.name for g in asked_guests('"Meyer, Jo"; Anna')] == ["Meyer, Jo", "Anna"]
    assert [g.name for g in asked_guests("Meyer, Jo; Anna")] == ["Meyer, Jo", "Anna"]
    assert asked_guests("Anna, 3; Ben, 4") == [Guest("Anna", "3"), Guest("Ben", "4")]


def test_two_names_parted_by_one_comma_are_asked_about() -> None:
    with pytest.raises(UserError, match="“Anna, Ben” may be one name or two") as caught:
        asked_guests("Anna, Ben")
    assert "“Anna; Ben”" in caught.value.mend
    assert "“Ben Anna”" in caught.value.mend


def test_many_names_are_quick_and_too_many_are_refused() -> None:
    assert len(guests_in("\n".join(f"Guest {n},{n % 30}" for n in range(2000)), "list")) == 2000
    with pytest.raises(UserError, match="more than"):
        guests_in("\n".join(f"Guest {n}" for n in range(5001)), "list")


def test_a_list_is_written_as_it_is_read() -> None:
    for guests in (
        [Guest("Anna"), Guest("Meyer, Jo")],
        [Guest("Anna", "3"), Guest("Zoë; Rose", "Rose Room")],
        [Guest("Anna", "1", ("Road 1", "12345 Town")), Guest("Ben", "", ("Lane 2",))],
    ):
        assert guests_in(text_of(guests), "list") == guests
    assert guests_in(text_of(guests, ("Name", "Tisch", "Adresse")), "list") == guests


def test_what_is_asked_for_takes_a_list_of_names(tmp_path: Path) -> None:
    path = tmp_path / "g.csv"
    path.write_text("Anna;1\nBen;2\n", encoding="utf-8")
    asked = asked_for("place-card-tent", [f"names={path}", "design=photo"])
    assert asked.guests == (Guest("Anna", "1"), Guest("Ben", "2"))
    assert asked.spec.id == "place-card-tent:design=photo", "the list is no part of the product"
    assert asked_for("place-card-tent").guests is None
    with pytest.raises(UserError, match="no such parameter"):
        asked_for("coaster-round", [f"names={path}"])
    with pytest.raises(UserError, match="design"):
        asked_for("coaster-round", ["design=heart"])


def test_days_of_a_calendar_in_other_encodings(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    for encoding in ("latin-1", "utf-16"):
        path.write_bytes("14.02.;Jürgen\n".encode(encoding))
        assert read_days(path) == {(2, 14): "Jürgen"}


def test_many_names_in_one_line_are_no_name_of_a_file() -> None:
    assert len(asked_guests("; ".join(f"Guest of ours {n}" for n in "abcdefghijklmnopqrst"))) == 20


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        ("Name;Vorname;Tisch\nMeyer;Jo;3\n", Guest("Jo Meyer", "3")),
        ("Prénom;Nom\nZoé;Dupont\n", Guest("Zoé Dupont")),
        ("Name;Vorname;Anrede\nMeyer;Jo;Frau\n", Guest("Frau Jo Meyer")),
        ("Full name;First name\nAnna Meyer;Anna\n", Guest("Anna Meyer")),
        ("Name;First name\nMeyer;\n", Guest("Meyer")),
        ("Name,Guests,Table\nAnna,2,5\n", Guest("Anna", "5")),
    ],
)
def test_a_name_beside_a_first_name_is_the_last_and_a_count_is_nobody(text: str, guest: Guest) -> None:
    assert guests_in(text, "g.csv") == [guest]


def test_headings_are_those_of_all_lists() -> None:
    assert guests_in("*First_Name;LAST NAME:;Tavolo\nAnna;Berg;3\n", "g.csv") == [Guest("Anna Berg", "3")]
    assert guests_in("Nom;Rue;Ville\nAnna;Rue 1;Lyon\n", "g.csv") == [Guest("Anna", "", ("Rue 1", "Lyon"))]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(("5 May", (5, 5)), ("5. Mai 1990", (5, 5)), ("May 5th, 1990", (5, 5)), ("5 de mayo", (5, 5))),
        *(("14 Mar", (3, 14)), ("14. Mär.", (3, 14)), ("24/12", (12, 24)), ("3/4/85", (3, 4))),
        *(("5 במאי", (5, 5)), ("Anna 3", None), ("32 May", None), ("5 Jui", None), ("5 Ju", None)),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: tuple[int, int] | None) -> None:
    assert day_of(text) == day


def test_days_with_strokes_are_all_meant_the_same_way(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text("3/4/1985,Tom\n24/12,Oma\n", encoding="utf-8")
    assert read_days(path) == {(4, 3): "Tom", (12, 24): "Oma"}
    path.write_text("3/4/1985,Tom\n12/24,Oma\n", encoding="utf-8")
    assert read_days(path) == {(3, 4): "Tom", (12, 24): "Oma"}
