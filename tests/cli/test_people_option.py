"""`--people`: two consents, finding faces and telling people apart, answered for one run or in the window."""

from __future__ import annotations

import pytest

from albumapp.cli import parser
from albumapp.commands import look_allowed
from albumapp.session.importing import Look
from albumapp.session.settings import Settings

NEITHER, FACES, BOTH = Look(), Look(True, False), Look(True, True)


@pytest.mark.parametrize(
    ("faces", "grouping", "option", "expected"),
    [
        (None, None, None, NEITHER),
        (None, None, "on", BOTH),
        (None, None, "off", NEITHER),
        (True, None, None, FACES),  # telling apart was never answered
        (True, None, "on", BOTH),
        (True, False, None, FACES),
        (True, False, "on", FACES),  # the no of the window holds
        (True, True, None, BOTH),
        (True, True, "off", NEITHER),
        (False, True, None, NEITHER),
        (False, False, "on", FACES),
        (False, True, "on", BOTH),
    ],
)
def test_each_runs_only_where_it_was_allowed(
    faces: bool | None, grouping: bool | None, option: str | None, expected: Look
) -> None:
    settings = Settings()
    settings.set("people", faces)
    settings.set("grouping", grouping)
    given = ["--people", option] if option is not None else []
    assert look_allowed(parser().parse_args(["analyze", "photos", *given])) == expected


def test_an_answer_for_one_run_is_not_kept() -> None:
    look_allowed(parser().parse_args(["analyze", "photos", "--people", "on"]))
    assert (Settings().get("people"), Settings().get("grouping")) == (None, None)


def test_the_help_says_both(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["build", "--help"])
    words = " ".join(capsys.readouterr().out.split())
    assert "look for faces and tell people apart" in words
