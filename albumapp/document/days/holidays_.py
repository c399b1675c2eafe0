"""The holidays of a country, by the package `holidays` (MIT); it knows some 250 countries and their parts."""

from __future__ import annotations

from functools import lru_cache

from albumapp.basis import UserError


@lru_cache(maxsize=64)
def holidays_of(country: str, year: int, language: str) -> dict[tuple[int, int], str]:
    """Names by month and day, in the language where they are known in it, else in the country's own.

    `country` is of ISO 3166-1 ("DE"), or with its part ("DE-BY"); "" has none. UserError for an unknown one.
    """
    if not country:
        return {}
    try:
        import holidays  # with the first calendar: it takes half a second
    except ImportError:
        raise UserError("Holidays are not installed here.", "Install the package holidays.") from None
    code, _, part = country.partition("-")
    try:
        found = holidays.country_holidays(code, subdiv=part or None, years=year)
        spoken = next((s for s in found.supported_languages if s.split("_")[0] == language), None)
        if spoken is not None:
            found = holidays.country_holidays(code, subdiv=part or None, years=year, language=spoken)
    except (NotImplementedError, KeyError, ValueError, AttributeError):
        raise UserError(
            "The holidays of '{country}' are not known.",
            "Give a country such as DE, FR, US, or a part of one such as DE-BY.",
            country=country,
        ) from None
    return {(d.month, d.day): str(words).replace("; ", ", ") for d, words in found.items() if d.year == year}
