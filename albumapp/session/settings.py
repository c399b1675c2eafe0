"""What the user chose, as one small JSON file in the state folder (`ALBUMAPP_HOME/settings.json`).

`people` (faces may be looked for) and `grouping` (faces, once found, may be encoded, and people told apart by
that) are two consents, each None until it was answered: only True lets its part run. `names` is whether names
of people are taken over from photos and sidecars. `keys` are the user's own key sequences by
action (an empty list: none). `export`, `order`, `studio` (what stands on quotes), `home_print` and `many` are
what was filled in last on these sheets. `ideas` are products that were recommended and taken or
waved off (`session/idea_memory.py`). `scheme` is "light", "dark" or "contrast" ("": as the system says),
`text_size` percents of the system's. A damaged file counts as none.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from albumapp.basis.places import home

DEFAULTS: dict[str, Any] = {
    "people": None,
    "grouping": None,
    "names": False,
    "recent": [],
    "toured": False,
    "letter_keys": True,
    "scheme": "",
    "text_size": 100,
    "less_motion": False,
    "side_widths": {},
    "messages_stay": False,
    "keys": {},
    "recent_actions": [],
    "unit": "",
    "language": "",
    "font_favourites": [],
    "font_recent": [],
    "own_words": [],
    "smart_quotes": True,
    "colours": [],
    "recent_colours": [],
    "looks": [],
    "ideas": [],
    "window": "",
    "preview_single": False,
    "aid_rulers": False,
    "aid_grid": False,
    "aid_grid_mm": 5.0,
    "aid_snap": True,
    "aid_snap_grid": False,
    "aid_guides": True,
    "aid_screen": 0.0,
    "proof_intent": "relative",
    "proof_black_point": True,
    "proof_paper": True,
    "proof_gamut": False,
    "monitor": "",
    "align_to": "selection",
    "sections": {},
    "export": {},
    "order": {},
    "studio": {},
    "home_print": {},
    "many": {},
}
RECENT_MAX = 8


class Settings:
    """Values by name; each change is written at once, whole or not at all.

    Where the state folder cannot be written, a change lasts as long as the program: no work fails for that.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or home() / "settings.json"
        self._values = dict(DEFAULTS)
        try:
            text = self.path.read_text(encoding="utf-8")
        except (OSError, ValueError):
            return
        import json  # with the first settings, not with the first start

        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return
        if isinstance(found, dict):
            self._values.update(found)
        if self._values["people"] is None:  # nobody was asked: an older file says yes to this by itself
            self._values["grouping"] = None

    def get(self, name: str) -> Any:
        """KeyError for a name that is not in DEFAULTS."""
        value = self._values[name]
        default = DEFAULTS[name]
        return value if default is None or isinstance(value, type(default)) else default

    @property
    def chosen(self) -> dict[str, Any]:
        """All values as they are kept."""
        return dict(self._values)

    def clear(self) -> None:
        """As on the first day. OSError is no trouble: see `set`."""
        self._values = dict(DEFAULTS)
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def set(self, name: str, value: Any) -> None:
        if name not in DEFAULTS:
            raise KeyError(name)
        if self._values.get(name) == value:
            return
        self._values[name] = value
        import json

        part = self.path.with_name(f".{self.path.name}.part")
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, indent=1), encoding="utf-8")
            os.replace(part, self.path)

    @property
    def recent(self) -> list[Path]:
        """Projects opened last, newest first, those that are gone left out."""
        return [Path(p) for p in self.get("recent") if isinstance(p, str) and Path(p).is_file()]

    def drop_recent(self, path: Path) -> None:
        """Take an album off the list; the album itself stays."""
        self.set("recent", [p for p in self.get("recent") if p != str(path)])

    def add_recent(self, path: Path) -> None:
        rest = [p for p in self.get("recent") if p != str(path)]
        self.set("recent", [str(path), *rest][:RECENT_MAX])
