"""Words on the screen: every visible text of the window goes through `tr`, in English, with named values.

`tr("{n} photos", n=212)` looks up the text and then fills it, so a translation may order values as it likes.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "albumapp"


def tr(text: str, **values: object) -> str:
    """The text in the user's language, its `{names}` filled."""
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**values) if values else found


def count(n: int, one: str, many: str, **values: object) -> str:
    """`count(3, "{n} photo", "{n} photos")`: the form that fits the number; further `{names}` by `values`."""
    return tr(one if n == 1 else many, n=n, **values)
