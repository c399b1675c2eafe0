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
    """File names in the package (or its `files` folder); italics "" where the family has none."""

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

# not in the list of fonts: they are there for letters and signs that a family lacks
SIGNS: dict[str, Shipped] = {
    name: _variable("manimgx_fonts", name.replace(" ", ""), italic=False)
    for name in (
        "Noto Emoji",
        "Noto Sans Symbols",
        "Noto Sans Thai",
        "Noto Sans Bengali",
        "Noto Sans Tamil",
        "Noto Sans Telugu",
        "Noto Sans Gujarati",
        "Noto Sans Gurmukhi",
        "Noto Sans Kannada",
        "Noto Sans Malayalam",
        "Noto Sans Sinhala",
        "Noto Sans Georgian",
        "Noto Sans Armenian",
        "Noto Sans Ethiopic",
        "Noto Sans Khmer",
        "Noto Sans Lao",
        "Noto Sans Myanmar",
        "Noto Sans Oriya",
    )
}

# Chinese, Japanese and Korean: one file, whose faces differ in the shapes of the same characters
_ASIAN = ("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc")
_REGIONS = {"JP": 0, "KR": 1, "SC": 2, "TC": 3}

# tried in this order for characters that the wanted family lacks, before the machine's own fonts
FALLBACKS = ("Amiri", "Frank Ruhl Libre", "Noto Sans Devanagari", "Noto Sans", "EB Garamond", *SIGNS)


@cache
def _folder(package: str) -> Path | None:
    """Where a package has its fonts, in site-packages or in a frozen app; None where it is missing."""
    spec = find_spec(package)
    roots = [Path(p) for p in (spec.submodule_search_locations or ())] if spec else []
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        roots.append(Path(frozen) / package)
    root = next((root for root in roots if root.is_dir()), None)
    if root is None:
        return None
    return root / "files" if (root / "files").is_dir() else root


@cache
def asian(region: str, bold: bool) -> FontRef | None:
    """The face for Chinese characters as `region` writes them ("" as in China); None where it is missing."""
    folder = _folder(_ASIAN[0])
    if folder is None or not (folder / _ASIAN[1]).is_file():
        return None
    weight = 700.0 if bold else 400.0
    return FontRef(str(folder / _ASIAN[1]), _REGIONS.get(region, _REGIONS["SC"]), (("wght", weight),))


@cache
def face(family: str, bold: bool, italic: bool) -> FontRef | None:
    """The shipped face nearest to what is asked for, or None where the family is not here."""
    row = SHIPPED.get(family) or SIGNS.get(family)
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
