"""Reasons: why a number, a choice or a place is as it is. Codes inside, words at the edge.

A reason is `(code, params)`. Its words stand in `resources/words/<language>.toml`, one line a code
(`"photo.sharpest" = "sharpest of {of}"`); to add a reason, add a line there and make it with
`Reason("photo.sharpest", {"of": 6})`. A code without words is a failing test.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache

from albumapp.basis.errors import UserError
from albumapp.basis.places import resource

Param = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is so: a code and the values that its words need."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        return {"code": self.code, "params": dict(self.params), "text": say(self, "en")}

    @staticmethod
    def from_json(data: Mapping[str, object]) -> Reason:
        params = data.get("params", {})
        return Reason(str(data["code"]), dict(params) if isinstance(params, Mapping) else {})


@cache
def _words(language: str) -> dict[str, str]:
    import tomllib  # with the first words, not with the window

    path = resource("words") / f"{language}.toml"
    if not path.is_file():
        return {}
    with path.open("rb") as f:
        table = tomllib.load(f)
    return {str(k): str(v) for k, v in table.get("reasons", {}).items()}


_current = ["en"]


def use(language: str) -> None:
    """The language of all words said from now on in this process, where none is named."""
    _current[0] = language


def current() -> str:
    return _current[0]


def languages() -> list[str]:
    """Those that there are words in, by code; English first."""
    codes = (p.name.removesuffix(".toml") for p in resource("words").iterdir() if p.name.endswith(".toml"))
    return sorted((code for code in codes if _words(code)), key=lambda code: (code != "en", code))


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Words said meanwhile are in this language; "" leaves it as it is. UserError where there are none."""
    if language and language not in languages():
        raise UserError(
            "There are no words in '{language}'.",
            "There are: {known}.",
            language=language,
            known=", ".join(languages()),
        )
    before = current()
    use(language or before)
    try:
        yield
    finally:
        use(before)


def say(reason: Reason, language: str = "") -> str:
    """The words of a reason, in the language in use. Falls back to English, then to the code itself."""
    for lang in (language or _current[0], "en"):
        words = _words(lang).get(reason.code)
        if words is not None:
            try:
                return words.format_map(_Params(reason.params))
            except (ValueError, TypeError, LookupError, AttributeError):  # values out of a damaged project
                return words
    return reason.code


class _Params(dict[str, Param]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
