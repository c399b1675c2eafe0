"""The families that come with the app, each from a package of its own. Standard library only.

To ship one more: add the package to the dependencies and a row to `SHIPPED`. All are under the SIL Open
Font Licence 1.1, which allows bundling and embedding. A variable font is given by the same file for
regular and bold; the weight is an axis value then.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from albumapp.drawing import FontRef


@dataclass(frozen=True, slots=True)
class Shipped:
    """File names in the package's `files` folder; italics "" where the family has none."""

    package: str
    regular: str
    bold: str
    italic: str = ""
    bold_italic: str = ""


def _variable(package: str, stem: str, italic: bool = True, axes: str = "wght") -> Shipped:
    upright, slanted = f"{stem}[{axes}].ttf", f"{stem}-Italic[{axes}].ttf" if italic else ""
    return Shipped(package, upright, upright, slanted, slanted)


def _static(package: str, stem: str, italic: str = "Italic", bold_italic: str = "BoldItalic") -> Shipped:
    names = (f"{stem}-{part}.ttf" for part in ("Regular", "Bold", italic, bold_italic))
    return Shipped(package, *names)


SHIPPED: dict[str, Shipped] = {
    "Source Serif Pro": _static("font_source_serif_pro", "SourceSerifPro", "It", "BoldIt"),
    "EB Garamond": _variable("fontpkg_eb_garamond", "EBGaramond"),
    "Playfair Display": _variable("fontpkg_playfair_display", "PlayfairDisplay"),
    "Lato": _static("fontpkg_lato", "Lato"),
    "Josefin Sans": _variable("fontpkg_josefin_sans", "JosefinSans"),
    "Noto Sans": _variable("fontpkg_noto_sans", "NotoSans", axes="wdth,wght"),
    "Caveat": _variable("fontpkg_caveat", "Caveat", italic=False),
    "Amiri": _static("fontpkg_amiri", "Amiri"),
    "Frank Ruhl Libre": _variable("fontpkg_frank_ruhl_libre", "FrankRuhlLibre", italic=False),
    "Noto Sans Devanagari": _variable(
        "fontpkg_noto_sans_devanagari", "NotoSansDevanagari", italic=False, axes="wdth,wght"
    ),
}

# tried in this order for characters that the wanted family lacks, before the machine's own fonts
FALLBACKS = ("Amiri", "Frank Ruhl Libre", "Noto Sans Devanagari", "Noto Sans", "EB Garamond")


@cache
def _folder(package: str) -> Path | None:
    """The package's `files` folder in site-packages or in a frozen app; None where it is missing."""
    spec = find_spec(package)
    roots = [Path(p) for p in (spec.submodule_search_locations or ())] if spec else []
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        roots.append(Path(frozen) / package)
    return next((root / "files" for root in roots if (root / "files").is_dir()), None)


@cache
def face(family: str, bold: bool, italic: bool) -> FontRef | None:
    """The shipped face nearest to what is asked for, or None where the family is not here."""
    row = SHIPPED.get(family)
    folder = _folder(row.package) if row else None
    if row is None or folder is None:
        return None
    upright = row.bold if bold else row.regular
    name = ((row.bold_italic if bold else row.italic) or upright) if italic else upright
    path = folder / name
    if not path.is_file():
        return None
    axes = (("wght", 700.0 if bold else 400.0),) if "[" in name else ()
    return FontRef(str(path), 0, axes)
