"""Each reason that the code can give has words, and the words use only what the reason holds."""

from __future__ import annotations

import ast
import string
import tomllib
from pathlib import Path

from albumapp.basis import Reason, say
from albumapp.basis.places import resource

PACKAGE = Path(__file__).resolve().parents[2] / "albumapp"


def words() -> dict[str, str]:
    with (resource("words") / "en.toml").open("rb") as f:
        return tomllib.load(f)["reasons"]


def given() -> dict[str, set[str] | None]:
    """Codes in `Reason("code", {...})` calls, with the keys of the literal params (None: not literal)."""
    found: dict[str, set[str] | None] = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reason" and node.args):
                continue
            code = node.args[0]
            if not (isinstance(code, ast.Constant) and isinstance(code.value, str)):
                continue
            keys: set[str] | None = set()
            if len(node.args) > 1:
                params = node.args[1]
                literal = isinstance(params, ast.Dict) and all(
                    isinstance(k, ast.Constant) for k in params.keys
                )
                keys = {k.value for k in params.keys} if literal else None  # type: ignore[union-attr]
            found[code.value] = keys
    return found


def test_every_reason_has_words() -> None:
    missing = sorted(code for code in given() if code not in words())
    assert given()
    assert not missing, f"no words for {missing} in resources/words/en.toml"


def test_words_use_only_what_the_reason_holds() -> None:
    texts = words()
    for code, keys in given().items():
        if keys is not None and code in texts:
            used = {name for _, name, _, _ in string.Formatter().parse(texts[code]) if name}
            assert {u.split(".")[0].split("[")[0] for u in used} <= keys, code


def test_an_unknown_code_is_said_as_it_is() -> None:
    assert say(Reason("no.such.code")) == "no.such.code"


def test_a_reason_with_values_that_make_no_sense_still_has_words() -> None:
    assert "rank" in say(Reason("frame.largest", {"of": 3}))
    broken = Reason("frame.largest", {"rank": [], "of": {"a": 1}})  # type: ignore[dict-item]
    assert say(broken)
