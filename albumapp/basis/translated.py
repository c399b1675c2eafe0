"""The window's words without the window: what is written into a file is in the language asked for, on the
command line, too. Read from the files of translations (`resources/translations/*.ts`)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from albumapp.basis.places import resource

RIGHT_TO_LEFT = ("he",)


def words(language: str) -> Callable[[str], str]:
    """Gives a text or template in the language; the English one where it has none."""
    known = _texts(language)
    return lambda text: known.get(text) or text


@cache
def _texts(language: str) -> dict[str, str]:
    path = resource("translations") / f"albumapp_{language}.ts"
    if not path.is_file():
        return {}
    from xml.etree import ElementTree

    messages = ElementTree.parse(path).getroot().iter("message")
    plain = (m for m in messages if m.get("numerus") != "yes")
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in plain}
