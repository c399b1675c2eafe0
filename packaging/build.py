"""Freezes albumapp into a folder that runs without Python.

    uv run --group package python packaging/build.py [--smoke]

The folder (default `dist/albumapp`) holds the program `albumapp`, its libraries, `share/` (desktop file,
AppStream metainfo and icons, to be copied below /usr/local/share) and `licences/` (of everything inside).
`--smoke` then runs `packaging/smoke.py` on it.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
APP_ID = "org.albumapp.Albumapp"
# dependencies of dependencies, of which nothing is in the folder
NOT_INSIDE = (
    "click",
    "fontpkg",
    "packaging",
    "pyside6-addons",
    "pyside6-pdf",
    "pyside6-webengine",
    "qtpy",
    "setuptools",
)
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def freeze(dist: Path, work: Path) -> Path:
    """Run PyInstaller on the spec; gives the folder of the app."""
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        str(HERE / "albumapp.spec"),
        "--noconfirm",
        "--log-level",
        "WARN",
    ]
    subprocess.run([*command, "--distpath", str(dist), "--workpath", str(work)], check=True, cwd=ROOT)
    return dist / "albumapp"


def draw_icons(svg: Path, icons: Path) -> list[Path]:
    """The icon theme's files: PNGs of every size and the SVG itself, in `hicolor` below `icons`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"{svg} is no SVG that Qt can draw")
    made = []
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        path = icons / "hicolor" / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(path))
        made.append(path)
    scalable = icons / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(svg, scalable)
    return [*made, scalable]


def add_share(app: Path) -> None:
    """Desktop file, metainfo and icons, as a desktop wants them below `share`."""
    share = app / "share"
    for name, folder in ((f"{APP_ID}.desktop", "applications"), (f"{APP_ID}.metainfo.xml", "metainfo")):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / name, share / folder / name)
    draw_icons(ROOT / "resources" / "icons" / "albumapp.svg", share / "icons")


def shipped_distributions() -> dict[str, Distribution]:
    """albumapp's installed dependencies and theirs, and its fonts, by name, as far as they are inside."""
    found: dict[str, Distribution] = {}
    fonts = re.findall(r'"(font(?:pkg)?_[a-z_]+)"', (ROOT / "albumapp" / "text" / "shipped.py").read_text())
    wanted = ["albumapp", *fonts]
    while wanted:
        name = re.sub(r"[-_.]+", "-", wanted.pop()).lower()
        if name in found or name in NOT_INSIDE:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:  # of another platform
            continue
        needs = [need for need in found[name].requires or () if "extra ==" not in need]
        wanted += [re.split(r"[\s;<>=!~\[(]", need, maxsplit=1)[0] for need in needs]
    found.pop("albumapp", None)
    return found


def licence_of(dist: Distribution) -> str:
    """What a distribution says of its licence, in a few words."""
    said = dist.metadata
    classes = [c.rpartition(":: ")[2] for c in said.get_all("Classifier") or () if c.startswith("License ::")]
    first = str(said.get("License") or "").split("\n")[0]
    return str(said.get("License-Expression") or ", ".join(classes) or first or "see its texts")


def add_licences(app: Path) -> None:
    """Copy each dependency's licence texts, and list name, version and licence of all."""
    folder = app / "licences"
    shutil.copytree(HERE / "licences", folder, dirs_exist_ok=True)  # Qt's, which its packages lack
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        shutil.copyfile(python, folder / "PYTHON.txt")
    rows = [f"Python {platform.python_version()}: PSF-2.0"]
    for name, dist in sorted(shipped_distributions().items()):
        rows.append(f"{name} {dist.version}: {licence_of(dist)}")
        for file in dist.files or ():
            if re.match(r"(licen[cs]e|copying|notice|ofl|authors)", file.name, re.I) and file.suffix != ".py":
                target = folder / name / file.name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), target)
    (folder / "LIST.txt").write_text("\n".join(rows) + "\n")


def size_of(folder: Path) -> float:
    """Megabytes in a folder; links count once."""
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink()) / 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where the folder albumapp is made")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="scratch folder of PyInstaller")
    parser.add_argument(
        "--smoke", action="store_true", help="then start the frozen app and build an album with it"
    )
    given = parser.parse_args()
    app = freeze(given.dist.resolve(), given.work.resolve())
    add_share(app)
    add_licences(app)
    print(f"{app}: {size_of(app):.0f} MB")
    if given.smoke:
        return subprocess.run([sys.executable, str(HERE / "smoke.py"), str(app)]).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
