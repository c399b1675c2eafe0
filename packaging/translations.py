"""The texts of the window and their translations: gathers, checks and compiles them.

    python packaging/translations.py update      # after texts were added or changed: .ts, .qm
    python packaging/translations.py check       # exit status 1 and one line a fault
    python packaging/translations.py missing de  # what waits for a translation, one JSON line each
    python packaging/translations.py fill de FILE  # takes such lines with "to" (a text, or plural forms)

`resources/translations/albumapp_<language>.ts` are Qt Linguist's files, open them with `pyside6-linguist`.
The .qm files beside them are what the window loads; they are committed, so that nothing has to be built.
Words of reasons are in `resources/words/<language>.toml`.

Texts are found without running anything: literals in `tr(...)` and `count(...)`, templates of errors, names
of edits, what work reports, and the tables in `TABLES`, whose texts reach `tr` as variables. A language more:
add it to `LANGUAGES` and to `albumapp/ui/language.py`, run `update`, translate.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "albumapp"
FOLDER = ROOT / "resources" / "translations"
WORDS = ROOT / "resources" / "words"
LANGUAGES = {"de": 2, "he": 2}  # and their plural forms, as Qt counts them
PLURAL = "n"  # the comment that tells a plural from a plain text
ERRORS = {"UserError", "Unwritable", "Held", "Damaged", "Unreadable"}

# Module: names of tables or functions in it whose texts are passed to tr() as variables.
TABLES: dict[str, tuple[str, ...]] = {
    "ui/action_table.py": ("MENUS",),
    "ui/culling/page.py": ("MEASURES",),
    "ui/culling/window.py": ("KEYS",),
    "ui/dialogs/check.py": ("GROUPS",),
    "ui/dialogs/decor.py": ("NAMES",),
    "ui/dialogs/export_sheet.py": ("START",),
    "ui/dialogs/many.py": ("KINDS",),
    "ui/dialogs/order_sheet.py": ("WAYS", "FORMS"),
    "ui/dialogs/own_product.py": ("FIELDS", "FILES"),
    "ui/dialogs/privacy.py": ("ALLOWED",),
    "ui/dialogs/proof.py": ("INTENTS",),
    "ui/dialogs/sheet.py": ("PAGES",),
    "ui/exporter.py": ("KINDS",),
    "ui/panels/aside.py": ("UNUSED",),
    "ui/panels/bars.py": ("ASKED", "BOTH", "GROUPING"),
    "ui/panels/filter.py": ("SORTS", "SHAPE_WORDS", "RATING_WORDS"),
    "ui/panels/ground_fields.py": ("FIGURE_NAMES",),
    "ui/panels/photos.py": ("TABS",),
    "ui/panels/product_details.py": ("PARAMETER_NAMES", "VALUE_NAMES"),
    "ui/panels/product_list.py": ("KIND_NAMES", "BINDINGS"),
    "ui/panels/rail.py": ("STEPS",),
    "ui/panels/series.py": ("WHY_BEST",),
    "ui/panels/shape_section.py": ("PLAIN",),
    "ui/room/side.py": ("WALLS", "KNOWN"),
    "ui/thing.py": ("NO_BOOK", "NOTHING", "WALL"),
    "ui/tour.py": ("STEPS",),
    "imaging/damage.py": ("COPY_AGAIN", "_SHARES", "share"),
    "imaging/decode.py": ("_SAVE_AS_JPEG",),
    "imaging/sniff.py": ("_SAVE_AS_JPEG", "refusal"),
    "photos/scan.py": ("_folder", "_file"),
    "layout/style_file.py": ("_MEND",),
    "session/comments.py": ("_MEND",),
    "document/edits_background.py": ("SHAPE_PARTS",),
    "document/edits_photo.py": ("LOOKS",),
    "document/edits_room.py": ("ROOM_PARTS",),
    "document/edits_text.py": ("TEXT_LOOKS",),
    "export/files.py": ("_MEND",),
    "export/inspecting.py": ("PHOTO",),
    "document/storage.py": ("RESCUE",),
    "preflight/album_faces.py": ("WHERE",),
    "preflight/album_inks.py": ("_WHAT", "_HOW"),
    "preflight/album_wall.py": ("_WORDS", "_HOW"),
    "preflight/pdf_check_colour.py": ("_THINGS",),
    "preflight/pdf_rules_row.py": ("PARTS", "WHY", "EDGES"),
    "preflight/pdf_rules_page.py": ("_BOXES", "_EMBED", "_CONVERT"),
    "preflight/pdf_rules_file.py": ("_EXPORT", "_INTENT", "_META"),
    "preflight/report_html.py": ("WORDS",),
}
TOMLS = {"occasions": ("name", "about"), "products": ("name",), "styles": ("name", "about")}

ENGLISH = {
    "commands.py",
    "commands_products.py",
    "preflight_command.py",
    "quote_command.py",
    "console.py",
    "cli.py",
}  # the command line's own words
IDS = {
    *("pdf", "jpeg", "proof", "package", "people", "grouping", "names", "time", "name", "score", "primary"),
    *("photos", "story", "design", "check", "order", "all", "moments", "unused", "aside", "series", "person"),
    *("canvas", "alternatives", "inspector", "strip"),
    *("error", "warning", "note", "info", "relative", "perceptual"),
}

Key = tuple[str, bool]  # the text, and whether it is a plural


def texts() -> dict[Key, str]:
    """All texts, each with the module it was found in first."""
    found: dict[Key, str] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        if name in ENGLISH:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for key in (*_in_calls(tree), *((t, False) for t in _in_tables(tree, TABLES.get(name, ())))):
            found.setdefault(key, name)
    for folder, fields in TOMLS.items():
        for path in sorted((ROOT / "resources" / folder).glob("*.toml")):
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            for field in fields:
                found.setdefault((table[field], False), f"{folder}/{path.name}")
    found.pop(("", False), None)
    return found


def _in_calls(tree: ast.Module) -> Iterator[Key]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple) and len(node.elts) > 1:  # a row of a table with both forms of a plural
            one, many = (getattr(part, "value", "") for part in node.elts[-2:])
            if all(isinstance(form, str) and "{n}" in form for form in (one, many)):
                yield many, True
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("what", "how"):
            yield from ((t, False) for t in _literals(node.value) if _worded(t, True) or t[:1].isupper())
        if not isinstance(node, ast.Call) or not node.args:
            continue
        f = node.func
        name = f.id if isinstance(f, ast.Name) else f.attr if isinstance(f, ast.Attribute) else ""
        if name == "tr":
            yield from ((t, False) for t in _literals(node.args[0]))
        elif name == "named" and len(node.args) == 2:  # of a book; what it is called else stands in a table
            yield from ((t, False) for t in _literals(node.args[1]))
        elif name == "count" and len(node.args) == 3:
            yield from ((t, True) for t in _literals(node.args[2]))
        elif name in ERRORS:
            parts = node.args[1:] if name == "Unreadable" else node.args[:2]
            yield from ((t, False) for a in parts for t in _literals(a) if _translatable(t))
        elif (name == "edit" and len(node.args) > 1) or (name == "Action" and len(node.args) > 1):
            yield from ((t, False) for t in _literals(node.args[1]))
            yield from ((t, False) for k in node.keywords if k.arg == "part" for t in _literals(k.value))
        elif name in ("Finding", "found", "Doubt"):  # what a check found, and how it is mended
            yield from ((t, False) for a in node.args[2:4] for t in _literals(a))
        elif name == "Rule":  # of finished PDFs: what was found, how it is mended, what is said of it if kept
            yield from ((t, False) for a in node.args[3:6] for t in _literals(a))
        elif name == "Mend":
            yield from ((t, False) for t in _literals(node.args[0]))
        elif name == "spreads_of":
            yield from ((t, False) for a in node.args[2:] for t in _literals(a))
        elif name in ("report", "replace", "change", "_change", "later_change") and node.args:
            yield from ((t, False) for a in node.args for t in _literals(a) if t[:1].isupper() and " " in t)


def _in_tables(tree: ast.Module, names: tuple[str, ...]) -> Iterator[str]:
    """Texts of module-level tables, and what functions return, by name."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            there = {t.id for t in node.targets if isinstance(t, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            there = {node.target.id}
        elif isinstance(node, ast.FunctionDef):
            there = {node.name}
        else:
            continue
        if there & set(names):
            body: list[ast.AST] = list(node.body[1:]) if isinstance(node, ast.FunctionDef) else [node]
            for part in body:
                sentences = isinstance(node, ast.FunctionDef)
                yield from (t for t in _all_literals(part) if _worded(t, sentences))


def _worded(text: str, sentences: bool) -> bool:
    """Whether a literal of a table is words, not an id; of a function only sentences are."""
    if sentences:
        return (" " in text and text[-1:] in ".!?") or text in ("the last few rows", "nearly all")
    return bool(re.search(r"[A-Za-z]{2}", text)) and not re.fullmatch(
        r"[a-z0-9_.#-]*[_.#0-9][a-z0-9_.#-]*", text
    )


def _translatable(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]{3}", re.sub(r"\{[^}]*\}", "", text)))


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument can be: a literal, either branch of a choice, an f-string as template."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for part in node.values:
            yield from _literals(part)
    elif isinstance(node, ast.JoinedStr):
        yield _template(node)


def _all_literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        yield _template(node)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "count"):
        return
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _all_literals(value)
    else:
        for child in ast.iter_child_nodes(node):
            if not (isinstance(node, ast.Tuple) and child in (node.elts[0], node.elts[-1]) and _is_id(child)):
                yield from _all_literals(child)


def _is_id(node: ast.AST) -> bool:
    """Whether part of a row is its id or the kind of a button, which are not shown."""
    return isinstance(node, ast.Constant) and str(node.value) in IDS


def _template(node: ast.JoinedStr) -> str:
    """An f-string with its expressions as {names}; `ui/tr.py` matches a finished text against it."""
    made = ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            made += str(part.value).replace("{", "{{").replace("}", "}}")
        elif isinstance(part, ast.FormattedValue):
            words = re.findall(r"[a-z]+", ast.unparse(part.value)) or ["value"]
            name = words[-1]
            while "{" + name + "}" in made:
                name += "x"
            made += "{" + name + "}"
    return made


# --- the files of Qt Linguist --------------------------------------------------------------------


def read(language: str) -> dict[Key, list[str]]:
    """What is translated, by text; a plural has a list of forms, a plain text a list of one."""
    path = FOLDER / f"albumapp_{language}.ts"
    found: dict[Key, list[str]] = {}
    if not path.is_file():
        return found
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        plural = message.get("numerus") == "yes"
        forms = (
            [f.text or "" for f in translation.iter("numerusform")] if plural else [translation.text or ""]
        )
        found[(message.findtext("source") or "", plural)] = forms
    return found


def written(language: str, wanted: dict[Key, str], done: dict[Key, list[str]]) -> str:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>albumapp</name>",
    ]
    for (text, plural), place in sorted(wanted.items(), key=lambda item: (item[1], item[0])):
        forms = done.get((text, plural), [""] * (LANGUAGES[language] if plural else 1))
        state = "" if all(forms) else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if plural else "    <message>")
        lines.append(f'        <location filename="{escape(place)}"/>')
        lines.append(f"        <source>{escape(text)}</source>")
        if plural:
            lines.append(f"        <comment>{PLURAL}</comment>")
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(f)}</numerusform>" for f in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compiled(language: str) -> bytes:
    """The .qm of a .ts, by pyside6-lrelease."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "made.qm"
        release = Path(sys.executable).with_name("pyside6-lrelease")
        command = [str(release), "-silent", str(FOLDER / f"albumapp_{language}.ts"), "-qm", str(out)]
        subprocess.run(command, check=True, capture_output=True)
        return out.read_bytes()


def update(extra: dict[str, dict[Key, list[str]]] | None = None) -> None:
    wanted = texts()
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        done = {**read(language), **(extra or {}).get(language, {})}
        (FOLDER / f"albumapp_{language}.ts").write_text(written(language, wanted, done), encoding="utf-8")
        (FOLDER / f"albumapp_{language}.qm").write_bytes(compiled(language))
        left = sum(1 for key in wanted if not all(done.get(key, [""])))
        print(f"{language}: {len(wanted)} texts, {left} to translate")


def faults() -> list[str]:
    """What is missing, stale or wrong, one line each."""
    wanted = texts()
    found: list[str] = []
    for language in LANGUAGES:
        done = read(language)
        for key in wanted:
            forms = done.get(key, [""])
            if not all(forms):
                found.append(f"{language}: not translated: {key[0]!r} ({wanted[key]})")
            found += [
                f"{language}: other values than in {key[0]!r}: {f!r}" for f in forms if f and _differs(key, f)
            ]
        found += [
            f"{language}: no longer used: {text!r}" for text, plural in done if (text, plural) not in wanted
        ]
        qm = FOLDER / f"albumapp_{language}.qm"
        if not qm.is_file() or qm.read_bytes() != compiled(language):
            found.append(f"{language}: {qm.name} is older than its .ts")
        found += _word_faults(language)
    return found


def _differs(key: Key, translation: str) -> bool:
    mine, theirs = _values(key[0]), _values(translation)
    return not theirs <= mine or bool(mine - theirs - ({"n"} if key[1] else set()))


def _values(text: str) -> set[str]:
    return {
        re.split(r"[:!]", v)[0] for v in re.findall(r"\{([^{}]*)\}", text.replace("{{", "").replace("}}", ""))
    }


def _word_faults(language: str) -> list[str]:
    """Reasons and words of the proof that a language lacks."""
    tables = [
        tomllib.loads((WORDS / f"{code}.toml").read_text(encoding="utf-8")) for code in ("en", language)
    ]
    found: list[str] = []
    for part in ("reasons", "proof"):
        english, other = (t.get(part, {}) for t in tables)
        found += [f"{language}.toml: {key} is missing" for key in english.keys() - other.keys()]
        found += [f"{language}.toml: {key} is not used" for key in other.keys() - english.keys()]
        found += [
            f"{language}.toml: {key} has other values"
            for key in english.keys() & other.keys()
            if not _values(other[key]) <= _values(english[key])
        ]
    return found


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["missing"] and arguments[1:] and arguments[1] in LANGUAGES:
        done = read(arguments[1])
        for key, place in sorted(texts().items(), key=lambda item: (item[1], item[0])):
            if not all(done.get(key, [""])):
                print(json.dumps({"text": key[0], "plural": key[1], "in": place}, ensure_ascii=False))
        return 0
    if arguments[:1] == ["fill"] and len(arguments) == 3 and arguments[1] in LANGUAGES:
        rows = [
            json.loads(line) for line in Path(arguments[2]).read_text(encoding="utf-8").splitlines() if line
        ]
        new = {(r["text"], r["plural"]): r["to"] if r["plural"] else [r["to"]] for r in rows}
        update({arguments[1]: new})
        return 0
    if arguments == ["update"]:
        update()
        return 0
    if arguments == ["check"]:
        found = faults()
        print("\n".join(found) or "All texts are translated.")
        return 1 if found else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
