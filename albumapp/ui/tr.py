"""Words on the screen: every visible text of the window goes through `tr`, in English, with named values.

`tr("{n} photos", n=212)` looks up the text and then fills it, so a translation may order values as it likes;
`count` takes the form for the number that the language has. What was said below the window comes through
`told` (errors, from their templates) and `known` (texts that are stored or sent as they are).
`packaging/translations.py` gathers the texts and checks their translations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from albumapp.basis import UserError

CONTEXT = "albumapp"
PLURAL = "n"  # tells a plural from a plain text of the same words


class _Real(float):
    """A number that is written with the language's own point and groups, whatever its format."""

    def __format__(self, spec: str) -> str:
        return _local(super().__format__(spec))


class _Whole(int):
    def __format__(self, spec: str) -> str:
        return _local(super().__format__(spec))


def _local(text: str) -> str:
    locale = QLocale()
    signs = {".": locale.decimalPoint(), ",": locale.groupSeparator()}
    return "".join(signs.get(c, c) for c in text)


def _shown(value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return _Real(value)
    if isinstance(value, str):
        return isolated(value)
    return _Whole(value) if isinstance(value, int) else value


def isolated(text: str) -> str:
    """A name, path or other words from elsewhere, as they stand inside a text of the other direction.

    Between U+2068 and U+2069 where the window is written from right to left: "12_a.jpg" stays in order.
    """
    if text and QGuiApplication.isRightToLeft():
        return f"\u2068{text}\u2069"
    return text


def tr(text: str, **values: object) -> str:
    """The text in the user's language, its `{names}` filled."""
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**{k: _shown(v) for k, v in values.items()}) if values else found


def count(n: int, one: str, many: str, **values: object) -> str:
    """`count(3, "{n} photo", "{n} photos")`: the form that fits the number; further `{names}` by `values`.

    A language has as many forms as it needs (Qt's numerus forms, kept under `many`).
    """
    found = QCoreApplication.translate(CONTEXT, many, PLURAL, n)
    if found == many and n == 1:
        found = one
    return found.format(**{k: _shown(v) for k, v in {"n": n, **values}.items()})


def told(error: UserError) -> tuple[str, str]:
    """What happened and the mend, in the user's language."""
    what, mend = error.templates
    if not error.values:
        return known(what), known(mend)
    words = {k: tr(v) if k.endswith("_word") and isinstance(v, str) else v for k, v in error.values.items()}
    return tr(what, **words) if what else "", tr(mend, **words) if mend else ""


def known(text: str) -> str:
    """A finished English text in the user's language, as far as it is one of ours: also with values in it."""
    found = QCoreApplication.translate(CONTEXT, text) if text else ""
    if found != text or not text:
        return found
    from albumapp.ui.language import match

    template = match(text)
    return tr(template[0], **template[1]) if template is not None else text
