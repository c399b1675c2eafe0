"""How much of each ink a colour of a PDF asks for: inks as given, all else by LittleCMS to the intent.

Five shares: cyan, magenta, yellow, black, and the sum of all spot inks (which may be over 1).
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from albumapp.imaging import colour as house
from albumapp.preflight.pdf_colour import Space

Shares = NDArray[np.float32]
INKS = 5
_PLATES = {"Cyan": 0, "Magenta": 1, "Yellow": 2, "Black": 3}
_SPOT = 4
_MODES = {1: "L", 3: "RGB", 4: "CMYK"}
_BPC = ImageCms.Flags.BLACKPOINTCOMPENSATION
_RELATIVE = ImageCms.Intent.RELATIVE_COLORIMETRIC


class Inks:
    """Colours to inks of one output profile; the house's where the file names none for four inks."""

    def __init__(self, profile: bytes | None) -> None:
        fits = profile is not None and house.profile_mode(profile) == "CMYK"
        self._target: bytes = profile if fits and profile is not None else house.cmyk_profile()
        self._transforms: dict[bytes | str, ImageCms.ImageCmsTransform | None] = {}
        self._tables: dict[Space, Shares] = {}

    def one(self, space: Space, values: tuple[float, ...]) -> Shares:
        """(5,) shares of one colour."""
        if len(values) < space.n or not space.n:
            return np.zeros(INKS, np.float32)
        given = np.array([values[: space.n]], np.float32)
        if space.kind == "Indexed":
            given = np.clip(given, 0, 255)
        elif space.kind == "Lab":
            low, high = (0, space.lab[0], space.lab[2]), (100, space.lab[1], space.lab[3])
            given = (given - np.array(low)) / np.maximum(np.array(high) - np.array(low), 1e-6)
        return np.asarray(self.many(space, np.asarray(given, np.float32))[0], np.float32)

    def many(self, space: Space, values: Shares) -> Shares:
        """(n, 5) shares of (n, components) values of 0..1; an Indexed space's are places in its table."""
        made = np.zeros((len(values), INKS), np.float32)
        kind = space.kind
        if kind == "Indexed":
            table = self._table(space)
            return table[np.clip(np.round(values[:, 0]), 0, len(table) - 1).astype(np.int64)]
        values = np.clip(values, 0, 1)
        if kind in ("DeviceGray", "CalGray") or (kind == "ICCBased" and space.n == 1):
            made[:, 3] = 1 - values[:, 0]
        elif kind == "DeviceCMYK" or (kind == "ICCBased" and space.n == 4 and self._own(space)):
            made[:, :4] = values
        elif space.spot:
            for i, name in enumerate(space.names):
                self._spot(made, name, values[:, i])
        elif space.n in (3, 4):
            made[:, :4] = self._managed(space, values)
        return made

    def plates(self, space: Space) -> tuple[int, ...]:
        """Which of the five a colour of this space prints on, where it overprints."""
        if not space.spot:
            return (0, 1, 2, 3)
        if "All" in space.names:
            return (0, 1, 2, 3, 4)
        return tuple({_PLATES.get(n, _SPOT) for n in space.names if n != "None"})

    def _own(self, space: Space) -> bool:
        return space.icc is None or space.icc.data == self._target

    def _spot(self, made: Shares, name: str, tint: Any) -> None:
        if name == "All":
            made[:, :4] = np.maximum(made[:, :4], tint[:, None])
        elif name != "None":
            made[:, _PLATES.get(name, _SPOT)] += tint

    def _table(self, space: Space) -> Shares:
        known = self._tables.get(space)
        if known is None:
            n = space.base.n if space.base else 1
            rows = np.frombuffer(space.table[: len(space.table) // n * n], np.uint8).reshape(-1, n)
            known = np.zeros((1, INKS), np.float32)
            if space.base is not None and len(rows):
                known = self.many(space.base, (rows / 255).astype(np.float32))
            self._tables[space] = known
        return known

    def _managed(self, space: Space, values: Shares) -> Shares:
        """(n, 4) by the profile of the space, sRGB's where it has none."""
        transform = self._transform(space)
        if transform is None:
            return np.zeros((len(values), 4), np.float32)
        mode = "LAB" if space.kind == "Lab" else _MODES[space.n]
        eight = np.round(values * 255).astype(np.uint8)
        if space.kind == "Lab":
            spans = np.array([255, space.lab[1] - space.lab[0], space.lab[3] - space.lab[2]])
            lows = np.array([0, space.lab[0], space.lab[2]])
            # Pillow holds a and b as signed bytes
            eight = np.round(values * spans + lows).astype(np.int64).astype(np.uint8)
        picture = Image.frombytes(mode, (len(values), 1), eight.tobytes())
        done = ImageCms.applyTransform(picture, transform)
        if done is None:
            return np.zeros((len(values), 4), np.float32)
        found = np.frombuffer(done.tobytes(), np.uint8).reshape(-1, 4).astype(np.float32) / 255
        return np.asarray(found, np.float32)

    def _transform(self, space: Space) -> ImageCms.ImageCmsTransform | None:
        key: bytes | str = space.icc.data if space.kind == "ICCBased" and space.icc else space.kind
        if key not in self._transforms:
            self._transforms[key] = self._built(space)
        return self._transforms[key]

    def _built(self, space: Space) -> ImageCms.ImageCmsTransform | None:
        try:
            if space.kind == "Lab":
                source: Any = ImageCms.createProfile("LAB")
            else:
                plain = space.kind != "ICCBased" or space.icc is None
                source = _opened(house.srgb_profile() if plain or space.icc is None else space.icc.data)
            mode = "LAB" if space.kind == "Lab" else _MODES[space.n]
            return ImageCms.buildTransform(source, _opened(self._target), mode, "CMYK", _RELATIVE, _BPC)
        except (ImageCms.PyCMSError, OSError, ValueError, KeyError, TypeError):
            return None


@lru_cache(maxsize=32)
def _opened(data: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(data))
