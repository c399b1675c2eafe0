"""What goes beside the frozen app: desktop file, metainfo, icons, licences, the models' stand-in."""

from __future__ import annotations

import configparser
import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

import albumapp
from albumapp.basis.places import resource

PACKAGING = Path(__file__).resolve().parents[1] / "packaging"
APP_ID = "org.albumapp.Albumapp"


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"tested_{path.parent.name}_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_desktop_file_starts_the_app() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(PACKAGING / f"{APP_ID}.desktop")
    main = entry["Desktop Entry"]
    assert main["Exec"].split() == ["albumapp", "%F"]
    assert main["Icon"] == APP_ID
    for action in main["Actions"].strip(";").split(";"):
        assert entry[f"Desktop Action {action}"]["Exec"].startswith("albumapp ")


def test_metainfo_names_this_version_and_the_desktop_file() -> None:
    root = ET.parse(PACKAGING / f"{APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == albumapp.__version__


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_metainfo_is_valid() -> None:
    command = ["appstreamcli", "validate", "--no-net", str(PACKAGING / f"{APP_ID}.metainfo.xml")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_icons_are_drawn_in_every_size(tmp_path: Path) -> None:
    from PIL import Image

    build = load(PACKAGING / "build.py")
    drawn = build.draw_icons(resource("icons/albumapp.svg"), tmp_path)
    for path in drawn[:-1]:
        with Image.open(path) as image:
            size = int(path.parts[-3].split("x")[0])
            assert image.size == (size, size)
            assert image.getchannel("A").getpixel((0, 0)) == 0
            assert len(set(image.convert("RGB").reduce(max(1, size // 16)).get_flattened_data())) > 40
    assert drawn[-1].suffix == ".svg"


def test_licences_name_every_dependency_that_is_inside(tmp_path: Path) -> None:
    load(PACKAGING / "build.py").add_licences(tmp_path)
    listed = (tmp_path / "licences" / "LIST.txt").read_text()
    for name in ("pyside6", "numpy", "pikepdf", "reportlab", "font-source-serif-pro", "Python"):
        assert re.search(rf"^{name} [\d.]+: \w", listed, re.M), name
    assert (tmp_path / "licences" / "LGPL-3.0.txt").is_file()
    assert (tmp_path / "licences" / "numpy").is_dir()


def test_the_stand_in_has_the_models_packages_functions() -> None:
    stand_in = load(PACKAGING / "stand_ins" / "face_recognition_models" / "__init__.py")
    real = importlib.util.find_spec("face_recognition_models")
    assert real is not None
    assert real.origin is not None
    wanted = set(re.findall(r"^def (\w+)", Path(real.origin).read_text(), re.M))
    for name in wanted:
        model = Path(getattr(stand_in, name)())
        assert "68" not in model.name
        assert (Path(real.origin).parent / "models" / model.name).is_file()
    assert wanted <= set(vars(stand_in))


def test_the_build_says_how_it_is_used() -> None:
    done = subprocess.run(
        [sys.executable, str(PACKAGING / "build.py"), "--help"], capture_output=True, text=True
    )
    assert done.returncode == 0
    assert "--smoke" in done.stdout
