"""The language of the window: which one, its texts, Qt's own texts, dates, numbers and direction.

English needs nothing of this, so a start in English loads nothing. A language more: a row in `LANGUAGES`, its
.ts (`packaging/translations.py`) and `resources/words/<language>.toml`.

In a language that is written from right to left the whole window is mirrored, but for what shows the book:
pages lie on the table as they are bound, and all products bind on the left.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from albumapp.basis.places import resource
from albumapp.basis.translated import RIGHT_TO_LEFT

LANGUAGES = {"en": "English", "de": "Deutsch", "he": "עברית"}
_worn: list[QTranslator] = []


def wanted(chosen: str, system: str = "") -> str:
    """The code of the language to use: the user's choice, else the system's if we have it, else English."""
    if chosen in LANGUAGES:
        return chosen
    code = (system or QLocale.system().name()).partition("_")[0]
    return code if code in LANGUAGES else "en"


def wear(application: QApplication, chosen: str) -> str:
    """Have all that is made from now on in this language ("": the system's); gives its code."""
    take_off(application)
    code = wanted(chosen)
    if code == "en":
        if chosen and QLocale().language() != QLocale.Language.English:
            QLocale.setDefault(QLocale(code))
        return code
    from albumapp.basis import reasons

    for name, folder in (
        (f"albumapp_{code}", str(resource("translations"))),
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _worn.append(translator)
    reasons.use(code)
    if QLocale().name().partition("_")[0] != code:
        QLocale.setDefault(QLocale(code))
    if code in RIGHT_TO_LEFT:
        from PySide6.QtCore import Qt

        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return code


def take_off(application: QApplication) -> None:
    """Back to English, and to numbers as the system writes them."""
    if QLocale() != QLocale.system():
        QLocale.setDefault(QLocale.system())
    if not _worn:
        return
    from PySide6.QtCore import Qt

    from albumapp.basis import reasons

    while _worn:
        application.removeTranslator(_worn.pop())
    reasons.use("en")
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def current() -> str:
    """The code of the language that the window speaks."""
    from albumapp.basis import reasons

    return reasons.current()


def as_bound(widget: QWidget) -> None:
    """What shows pages side by side keeps the order in which they are bound, in every language."""
    if QApplication.isRightToLeft():
        from PySide6.QtCore import Qt  # its namespace costs a start

        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def match(text: str) -> tuple[str, dict[str, str]] | None:
    """The template that a finished English text was made from, and its values; None where it is none."""
    if not _worn:
        return None
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None and QCoreApplication.translate("albumapp", template) != template:
            return template, found.groupdict()
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """All texts with values, the longest first, as patterns. Read from the .ts when first asked for."""
    from xml.etree import ElementTree

    tree = ElementTree.parse(resource("translations") / "albumapp_de.ts")
    texts = {s.text or "" for s in tree.getroot().iter("source")}
    made: list[tuple[str, re.Pattern[str]]] = []
    for text in sorted((t for t in texts if "{" in t), key=lambda t: (-len(t), t)):
        parts = re.split(r"\{(\w+)(?:[:!][^}]*)?\}", text.replace("{{", "\0").replace("}}", "\1"))
        words = "".join(parts[::2])
        if len(words.strip()) < 8 or ":" in "".join(re.findall(r"\{\w+([:!])", text)):
            continue  # too little to know it by, or a number's format that a text cannot take
        seen: set[str] = set()
        pattern = ""
        for n, part in enumerate(parts):
            if n % 2 == 0:
                pattern += re.escape(part.replace("\0", "{").replace("\1", "}"))
            else:
                pattern += f"(?P={part})" if part in seen else f"(?P<{part}>.+?)"
                seen.add(part)
        made.append((text, re.compile(pattern, re.DOTALL)))
    return tuple(made)
