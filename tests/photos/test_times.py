"""When a photo was taken, by table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from albumapp.photos import times

PLUS2 = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("text", "subsec", "offset", "expected"),
    [
        ("2019:07:04 21:30:15", "", "", datetime(2019, 7, 4, 21, 30, 15)),
        ("2019:07:04 21:30:15", "5", "", datetime(2019, 7, 4, 21, 30, 15, 500000)),
        ("2019:07:04 21:30:15", "0123456789", "", datetime(2019, 7, 4, 21, 30, 15, 12345)),
        ("2019:07:04 21:30:15", "07  ", "+02:00", datetime(2019, 7, 4, 21, 30, 15, 70000, PLUS2)),
        ("2019-07-04T21:30:15.25Z", "", "", datetime(2019, 7, 4, 21, 30, 15, 250000, UTC)),
        ("2019-07-04T21:30:15+02:00", "", "", datetime(2019, 7, 4, 21, 30, 15, tzinfo=PLUS2)),
        ("2019-07-04T21:30", "", "", datetime(2019, 7, 4, 21, 30)),
        ("2019-07-04", "", "", datetime(2019, 7, 4)),
        ("2019:07:04 21:30:60", "", "", datetime(2019, 7, 4, 21, 30, 59)),
        ("2019:07:04 21:30:15", "", "nonsense", datetime(2019, 7, 4, 21, 30, 15)),
        ("2019:07:04 21:30:15", "", "+99:00", datetime(2019, 7, 4, 21, 30, 15)),
        ("0000:00:00 00:00:00", "", "", None),
        ("2021:13:45 25:61:61", "", "", None),
        ("    :  :     :  :  ", "", "", None),
        ("2021:02:30 10:00:00", "", "", None),
        ("", "", "", None),
        ("yesterday", "", "", None),
    ],
)
def test_parse(text: str, subsec: str, offset: str, expected: datetime | None) -> None:
    assert times.parse(text, subsec, offset) == expected


NOW = datetime(2024, 6, 1, 12)


@pytest.mark.parametrize(
    ("when", "plausible"),
    [
        (datetime(2019, 7, 4, 21, 30), True),
        (datetime(1970, 1, 1, 0, 0), False),
        (datetime(1970, 1, 1, 0, 3, 20), False),
        (datetime(1970, 1, 2), True),
        (datetime(1905, 5, 5), True),
        (datetime(1, 1, 1), False),
        (datetime(2024, 6, 2, 11), True),
        (datetime(2024, 6, 2, 13), False),
        (datetime(2099, 12, 31, tzinfo=UTC), False),
        (None, False),
    ],
)
def test_plausible(when: datetime | None, plausible: bool) -> None:
    assert times.plausible(when, NOW) is plausible


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("IMG_20190704_213015.jpg", datetime(2019, 7, 4, 21, 30, 15)),
        ("PXL_20201122_101112123.jpg", datetime(2020, 11, 22, 10, 11, 12, 123000)),
        ("PXL_20201122_101112123.MP.jpg", datetime(2020, 11, 22, 10, 11, 12, 123000)),
        ("2015-05-05_name.jpg", datetime(2015, 5, 5, 12)),
        ("IMG-20190704-WA0001.jpg", datetime(2019, 7, 4, 12)),
        ("WhatsApp Image 2019-07-04 at 21.30.15.jpeg", datetime(2019, 7, 4, 21, 30, 15)),
        ("Screenshot_2021-03-04-05-06-07.png", datetime(2021, 3, 4, 5, 6, 7)),
        ("Screenshot_20210304-050607.png", datetime(2021, 3, 4, 5, 6, 7)),
        ("2015-05-05 12.30.00.jpg", datetime(2015, 5, 5, 12, 30)),
        ("20190704213015.jpg", datetime(2019, 7, 4, 21, 30, 15)),
        ("FB_IMG_1562268615000.jpg", datetime(2019, 7, 4, 19, 30, 15, tzinfo=UTC)),
        ("IMG_1234.jpg", None),
        ("DSC02019.jpg", None),
        ("12345678901234567890.jpg", None),
        ("20191345_000000.jpg", None),
        ("2019-02-30.jpg", None),
        ("29990101_000000.jpg", None),
        ("portrait 4000x3000.jpg", None),
    ],
)
def test_names(name: str, expected: datetime | None) -> None:
    assert times.from_name(name) == expected


EXIF = datetime(2019, 1, 1, 1)
GPS = datetime(2018, 1, 1, 1, tzinfo=UTC)
EDITED = datetime(2022, 1, 1, 1)
BAD = datetime(1970, 1, 1)
MTIME = 1_600_000_000_000_000_000


@pytest.mark.parametrize(
    ("exif", "gps", "edited", "name", "mtime", "source"),
    [
        (EXIF, GPS, EDITED, "2015-05-05.jpg", MTIME, "exif"),
        (BAD, GPS, EDITED, "2015-05-05.jpg", MTIME, "gps"),
        (None, None, EDITED, "2015-05-05.jpg", MTIME, "name"),
        (None, None, EDITED, "a.jpg", MTIME, "exif"),
        (None, BAD, BAD, "a.jpg", MTIME, "file"),
        (None, None, None, "a.jpg", 0, "none"),
    ],
)
def test_chain(
    exif: datetime | None, gps: datetime | None, edited: datetime | None, name: str, mtime: int, source: str
) -> None:
    when, said = times.best(exif, gps, edited, name, mtime)
    assert said == source
    assert (when is None) is (source == "none")
