"""Freezes albumapp into a folder that runs without Python.

    uv run --group package python packaging/build.py [--smoke]

The folder (default `dist/albumapp`) holds the program `albumapp`, its libraries, `share/` (desktop file,
AppStream metainfo and icons, to be copied below /usr/local/share) and `licences/` (of everything inside).
`--smoke` then runs `packaging/smoke.py` on it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
APP_ID = "org.albumapp.Albumapp"
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


def shipped_distributions(name: str = "albumapp") -> dict[str, Distribution]:
    """albumapp's installed dependencies and theirs, by name; extras and other platforms' left out."""
    found: dict[str, Distribution] = {}
    wanted = [name]
    while wanted:
        one = re.sub(r"[-_.]+", "-", wanted.pop()).lower()
        if one in found:
            continue
        try:
            found[one] = distribution(one)
        except PackageNotFoundError:
            continue
        needs = [need for need in found[one].requires or () if "extra ==" not in need]
        wanted += [re.split(r"[\s;<>=!~\[(]", need, maxsplit=1)[0] for need in needs]
    del found[name]
    return found


def add_licences(app: Path) -> None:
    """Copy each dependency's licence texts, and list name, version and licence of all."""
    rows = []
    for name, dist in sorted(shipped_distributions().items()):
        meta = dist.metadata
        trove = [
            c.rpartition(":: ")[2] for c in meta.get_all("Classifier") or () if c.startswith("License ::")
        ]
        words = (
            meta.get("License-Expression") or ", ".join(trove) or (meta.get("License") or "").split("\n")[0]
        )
        rows.append(f"{name} {dist.version}: {words or 'see its texts'}")
        for file in dist.files or ():
            if re.match(r"(licen[cs]e|copying|notice|ofl|authors)", file.name, re.I) and file.suffix != ".py":
                target = app / "licences" / name / file.name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file.locate(), target)
    (app / "licences").mkdir(exist_ok=True)
    (app / "licences" / "LIST.txt").write_text("\n".join(rows) + "\n")


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
