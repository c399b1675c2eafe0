"""The house rules that a machine can hold: imports point down only, and heavy libraries stay at home."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "albumapp"

# from the top; packages of one row do not import each other
LAYERS = (
    ("app", "cli", "commands", "__main__"),
    (
        *("export_command", "preflight_command", "commands_files", "commands_products"),
        *("commands_recommend", "batch_command"),
    ),
    ("pdf_command", "batch_options", "quote_command"),
    ("console",),
    ("ui",),
    ("session",),
    ("export",),
    ("preflight",),
    ("layout",),
    ("document", "analysis"),
    ("photos", "products", "text"),
    ("imaging", "jobs"),
    ("drawing",),
    ("geometry",),
    ("basis",),
)
LEVEL = {name: level for level, row in enumerate(LAYERS) for name in row}
# entry points: app starts the window, cli hands over to commands or app
ALLOWED = {("__main__", "cli"), ("cli", "app"), ("cli", "commands")}
# the text of a frame is drawn from its shaped glyphs, and a library's home is named once
ONLY_IN = {
    "PySide6": {"app", "ui"},
    "qtawesome": {"ui"},
    "cv2": {"imaging", "analysis"},
    "face_recognition": {"analysis"},
    "dlib": {"analysis"},
    "reportlab": {"export"},
    "pikepdf": {"export", "preflight"},
    "exifread": {"photos"},
    "uharfbuzz": {"text"},
    "concurrent": {"jobs", "ui"},
    "multiprocessing": {"jobs", "__main__"},
}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if first != "__init__":
            yield first, path


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """All imported module names, those inside functions and TYPE_CHECKING blocks included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module, node.lineno
            if node.module == "albumapp":
                yield from ((f"albumapp.{alias.name}", node.lineno) for alias in node.names)


def test_every_package_has_its_layer() -> None:
    assert {first for first, _ in modules()} == set(LEVEL)


def test_imports_point_down_only() -> None:
    wrong = []
    for first, path in modules():
        for name, line in imports(path):
            parts = name.split(".")
            if parts[0] != "albumapp" or len(parts) < 2 or parts[1] == "__version__":
                continue
            target = parts[1]
            if target == first or (first, target) in ALLOWED:
                continue
            if LEVEL[target] <= LEVEL[first]:
                wrong.append(f"{path.relative_to(PACKAGE)}:{line} imports {name}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("library", ONLY_IN)
def test_libraries_stay_at_home(library: str) -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for first, path in modules()
        for name, line in imports(path)
        if name.split(".")[0] == library and first not in ONLY_IN[library]
    ]
    assert not wrong, f"{library} is imported in {wrong}"


def test_the_document_never_names_people() -> None:
    """Faces and names stay in the library, so that they can be forgotten."""
    from albumapp.document import model

    fields = {
        name
        for kind in (model.Document, model.Surface, model.PhotoFrame, model.TextFrame, model.PhotoEntry)
        for name in kind.__dataclass_fields__
    }
    assert not fields & {"faces", "people", "person", "names", "encoding"}
