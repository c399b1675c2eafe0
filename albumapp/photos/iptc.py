"""The date and the words in a JPEG's IPTC block, kept where EXIF was lost. Standard library only.

APP13 holds Photoshop's resources ("8BIM"), resource 0x0404 the IPTC records; record 2, data set 55 is the
date and 60 the time of creation. Source: IPTC-IIM 4.2; Adobe Photoshop File Formats Specification.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from albumapp.photos import times

_PHOTOSHOP = b"Photoshop 3.0\0"
_IPTC = 0x0404
_DATE, _TIME = 55, 60
_TITLE, _HEADLINE, _CAPTION = 5, 105, 120


def created(segments: bytes) -> datetime | None:
    """When the picture was taken, from the payloads of all APP13 segments one after the other; None where
    they do not say or are damaged. An offset of +0000 is what programs write that know none."""
    said: dict[int, str] = {}
    for number, value in _resources(segments.replace(_PHOTOSHOP, b"")):
        if number == _IPTC:
            for key, text in _data_sets(value):
                said.setdefault(key, text)
    day, clock = said.get(_DATE, ""), said.get(_TIME, "")
    if not (len(day) == 8 and day.isdecimal() and day.isascii()):
        return None
    date = f"{day[:4]}:{day[4:6]}:{day[6:]}"
    if not (len(clock) >= 6 and clock[:6].isdecimal() and clock.isascii()):
        return times.parse(date)
    offset = "" if clock[6:] in ("+0000", "-0000") else clock[6:]
    return times.parse(f"{date} {clock[:2]}:{clock[2:4]}:{clock[4:6]}", offset=offset)


def words(segments: bytes) -> list[str]:
    """Title, headline and caption of the same payloads, those that are there."""
    said: dict[int, str] = {}
    for number, value in _resources(segments.replace(_PHOTOSHOP, b"")):
        if number == _IPTC:
            for key, data in _records(value):
                said.setdefault(key, _decoded(data))
    return [said[key] for key in (_TITLE, _HEADLINE, _CAPTION) if said.get(key)]


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        name = data[at + 6] + 1
        body = at + 6 + name + (name & 1)
        size = int.from_bytes(data[body : body + 4], "big")
        yield number, data[body + 4 : body + 4 + size]
        at = body + 4 + size + (size & 1)


def _data_sets(data: bytes) -> Iterator[tuple[int, str]]:
    """(number, text) of the date and the time."""
    for number, value in _records(data):
        if number in (_DATE, _TIME):
            yield number, value.decode("ascii", "replace")


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(number, value) of record 2; extended sizes, which words and dates never have, end it."""
    at = 0
    while at + 5 <= len(data) and data[at] == 0x1C:
        record, number = data[at + 1], data[at + 2]
        size = int.from_bytes(data[at + 3 : at + 5], "big")
        if size & 0x8000:
            return
        if record == 2:
            yield number, data[at + 5 : at + 5 + size]
        at += 5 + size
