"""Names of months and days by language, and on which day a week begins in a country."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from albumapp.basis.places import resource
from albumapp.basis.translated import RIGHT_TO_LEFT

# Unicode CLDR 44, supplemental weekData, firstDay; all others begin on Monday
_SUNDAY = frozenset(
    """AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP
    PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW""".split()  # noqa: SIM905
)
FRIDAY = 4
# as the package `holidays` has them
_REST_FRIDAY = frozenset("AF BD BH BN DJ DZ EG IQ IR JO KW LY MV OM QA SA SD SY YE".split())  # noqa: SIM905
_REST_SATURDAY = frozenset(["IL", "NP"])
_SATURDAY = frozenset(["AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY"])


@dataclass(frozen=True, slots=True)
class Names:
    """Months from January, days from Monday, and what heads the numbers of weeks."""

    months: tuple[str, ...]
    days: tuple[str, ...]
    week: str


@cache
def _all() -> dict[str, Names]:
    with (resource("words") / "calendar.toml").open("rb") as f:
        data = tomllib.load(f)
    return {
        language: Names(tuple(row["months"]), tuple(row["days"]), str(row["week"]))
        for language, row in data.items()
        if isinstance(row, dict)
    }


def languages() -> tuple[str, ...]:
    return tuple(_all())


def names(language: str) -> Names:
    """English where a language is not known."""
    return _all().get(language) or _all()["en"]


def first_day(country: str, language: str = "") -> int:
    """On which day weeks begin (0: Monday)."""
    code = country[:2].upper()
    if code in _SUNDAY or (not code and language in RIGHT_TO_LEFT):
        return 6
    return 5 if code in _SATURDAY else 0


def rest_day(country: str, language: str = "") -> int:
    """The day that people rest on, which is printed as holidays are (0: Monday)."""
    code = country[:2].upper()
    if code in _REST_SATURDAY or (not code and language == "he"):
        return 5
    return FRIDAY if code in _REST_FRIDAY or (not code and language in RIGHT_TO_LEFT) else 6


def month_name(language: str, month: int, year: int) -> str:
    """ "January 2027"."""
    return f"{names(language).months[month - 1]} {year}"
