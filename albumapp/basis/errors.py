"""Errors that are meant for the person at the screen, as opposed to bugs."""

from __future__ import annotations

from pathlib import Path


class UserError(Exception):
    """Something expected went wrong. It says what happened and how to mend it, in plain words.

    `what` is one sentence that names the file or the thing; `mend` is what the user can do about it.
    The window shows it in the message bar, the command line on one line of stderr (exit status 2).
    """

    def __init__(self, what: str, mend: str = "", path: Path | str | None = None) -> None:
        super().__init__(f"{what} {mend}".strip())
        self.what = what
        self.mend = mend
        self.path = None if path is None else str(path)

    def __reduce__(self) -> tuple[type[UserError], tuple[str, str, str | None]]:
        # worker processes hand these back through pickle
        return type(self), (self.what, self.mend, self.path)


class Cancelled(Exception):
    """The user asked to stop; whoever started the work leaves nothing half done."""
