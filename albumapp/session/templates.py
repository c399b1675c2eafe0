"""Layouts made by hand, kept in the profile folder: write, rename, delete, and take each of that back.

`layout/handmade.py` reads, checks and applies them. Files are written whole or not at all.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

from albumapp.basis import UserError
from albumapp.document.model import Surface
from albumapp.layout.handmade import MOST_NAME, Template, as_json, folder, slug, taken_from, templates

__all__ = ["Template", "kept", "made_from", "remove", "renamed", "store", "templates"]


def made_from(surface: Surface, name: str) -> Template:
    """The layout of a surface under a name and an id that are not taken; nothing is written yet."""
    known = templates()
    names = {t.name for t in known}
    wanted = _name(name)
    free, n = wanted, 2
    while free in names:
        free, n = f"{wanted} {n}", n + 1
    taken = [t.id for t in known] + [p.stem for p in folder().glob("*.json")]
    return taken_from(surface, free, slug(free, taken))


def renamed(t: Template, name: str) -> Template:
    """UserError where the name is empty, too long or another layout's."""
    wanted = _name(name)
    if any(other.name == wanted and other.id != t.id for other in templates()):
        raise UserError("There is a kept layout '{wanted}' already.", "Choose another name.", wanted=wanted)
    return replace(t, name=wanted)


def _name(name: str) -> str:
    wanted = " ".join(name.split())
    if not wanted:
        raise UserError("A kept layout needs a name.", "Write one.")
    if len(wanted) > MOST_NAME:
        raise UserError(
            "The name of a kept layout has at most {most_name} signs.",
            "Make it shorter.",
            most_name=MOST_NAME,
        )
    return wanted


def store(t: Template) -> Path:
    """Write a template, in place of the one with its id. UserError where the folder cannot be written to."""
    path = folder() / f"{t.id}.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(as_json(t), indent=1, ensure_ascii=False), encoding="utf-8")
        os.replace(part, path)
    except OSError as e:
        raise UserError(
            "The layout could not be kept: {why}.",
            "Is there room in {folder}?",
            path,
            why=e,
            folder=path.parent,
        ) from e
    return path


def remove(template_id: str) -> None:
    """Delete a template's file; nothing where it is gone already."""
    path = folder() / f"{template_id}.json"
    try:
        path.unlink(missing_ok=True)
    except OSError as e:
        raise UserError(
            "The layout could not be deleted: {why}.", "Is its folder read-only?", path, why=e
        ) from e


def kept(template_id: str) -> Template | None:
    """The template with this id, None where there is none."""
    return next((t for t in templates() if t.id == template_id), None)
