"""Names of files made of what people typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumapp.session.file_names import LONGEST, safe_name, unique_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zoë & Müller", "Zoë & Müller"),
        ("דנה כהן", "דנה כהן"),
        ("a/b\\c:d", "a-b-c-d"),
        ("../../etc/passwd", "etc-passwd"),
        ("-rf", "rf"),
        (".hidden", "hidden"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Anna\n  Smith\t", "Anna Smith"),
        ("Anna. ", "Anna"),
        ("evil\u202egpj.exe", "evil-gpj.exe"),
        ("\ud800bad", "bad"),
        ("Ann\u0065\u0301", "Ann\u00e9"),
        ("", "album"),
        ("///", "album"),
    ],
)
def test_names_are_safe(text: str, name: str, tmp_path: Path) -> None:
    assert safe_name(text) == name
    (tmp_path / f"{name}.pdf").touch()
    assert len(list(tmp_path.iterdir())) == 1


def test_long_names_are_cut_between_letters() -> None:
    made = safe_name("安" * 300)
    assert set(made) == {"安"}
    assert LONGEST - 3 <= len(made.encode()) <= LONGEST


def test_each_name_is_there_once() -> None:
    assert unique_names(["Anna", "anna", "Anna 2", "ANNA", "Ben"]) == [
        "Anna",
        "anna 2",
        "Anna 2 2",
        "ANNA 3",
        "Ben",
    ]
    assert unique_names(["straße", "STRASSE"]) == ["straße", "STRASSE 2"]
    assert unique_names(["Anna"], ["anna"]) == ["Anna 2"]
    many = unique_names(["Anna"] * 300)
    assert len({m.casefold() for m in many}) == 300
