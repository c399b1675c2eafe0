"""The time zone of a position, by the package `tzfpy`. Asked where photos are read, in a worker process: the
first question takes a sixth of a second, which the window's process must not stand still for.
"""

from __future__ import annotations


def zone_at(lat: float, lon: float) -> str | None:
    """The name of the zone ("Europe/Lisbon") at (latitude, longitude) in degrees; None at sea, or unknown."""
    try:
        import tzfpy
    except ImportError:  # a system that it is not built for: times without offset stay as they are
        return None
    name: str = tzfpy.get_tz(lon, lat)
    return None if not name or name.startswith("Etc/") else name
