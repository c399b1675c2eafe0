"""Errors that are meant for the person at the screen, as opposed to bugs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

Value = str | int | float


class UserError(Exception):
    """Something expected went wrong. It says what happened and how to mend it, in plain words.

    `what` is one sentence that names the file or the thing; `mend` is what the user can do about it.
    Both are templates with named values, `UserError("{name} is a folder.", "Choose another.", path, name=n)`:
    the window translates the template and fills it then (`ui/tr.py: told`), the command line and `str` say it
    in English. The value of a `{some_word}` is translated, too. An f-string cannot be: a test fails on it.
    The window shows it in the message bar, the command line on one line of stderr (exit status 2).
    """

    def __init__(self, what: str, mend: str = "", path: Path | str | None = None, **values: object) -> None:
        self.templates = (what, mend)
        self.values: dict[str, Value] = {k: _plain(v) for k, v in values.items()}
        self.what = filled(what, self.values)
        self.mend = filled(mend, self.values)
        self.path = None if path is None else str(path)
        super().__init__(f"{self.what} {self.mend}".strip())

    def __reduce__(self) -> tuple[object, ...]:
        # worker processes hand these back through pickle
        return _again, (type(self), *self.templates, self.path, self.values)


def filled(template: str, values: Mapping[str, Value]) -> str:
    """The template with its `{names}` filled; one without values is taken as it stands, braces and all."""
    return template.format_map(values) if values else template


def _plain(value: object) -> Value:
    return value if isinstance(value, (str, int, float)) else str(value)


def _again(
    kind: type[UserError], what: str, mend: str, path: str | None, values: dict[str, Value]
) -> UserError:
    return kind(what, mend, path, **values)


class Cancelled(Exception):
    """The user asked to stop; whoever started the work leaves nothing half done."""
