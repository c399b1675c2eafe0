"""Telling screenshots: by what the file says, by its name in many languages, by the size of a screen.

Standard library only. To add a language: its word in `_NAMES`, in lower case without accents.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import PurePath

from albumapp.photos.record import PhotoRecord

FLAT, FLAT_SCREEN = 0.25, 0.5  # share of pixels that equal their neighbours; enough, and enough by itself
PHONE = (1.95, 2.4)  # height by width

# what phones and computers call a screenshot; macOS, Windows, GNOME, Android and iOS in their languages
_NAMES = (
    *("screenshot", "screen shot", "screencap", "screen capture", "screengrab", "screenclip"),
    *("bildschirmfoto", "bildschirmabbild", "bildschirmaufnahme", "schermafbeelding", "schermafdruk"),
    *("capture d'ecran", "capture d ecran", "capture decran", "capture ecran", "captura de pantalla"),
    *("captura de tela", "captura de ecra", "captura de ecran", "schermata", "istantanea schermo"),
    *("cattura schermata", "skarmavbild", "skarmbild", "skarmklipp", "skarmdump", "skjermbilde"),
    *("skjermdump", "skjermskudd", "skærmbillede", "skærmskud", "skærmdump", "naytokuva", "nayttokuva"),
    *("kuvakaappaus", "nayttokaappaus", "zrzut ekranu", "snimek obrazovky", "snimka obrazovky"),
    *("kepernyofoto", "kepernyokep", "снимок экрана", "скриншот", "знімок екрана", "знимок екрана"),
    *("екранна снимка", "снимак екрана", "snimka zaslona", "posnetek zaslona", "snimak ekrana"),
    *("ekrano kopija", "ekrano nuotrauka", "ekranuznemums", "kuvatommis", "ekraanipilt"),
    *("στιγμιοτυπο οθονης", "ekran goruntusu", "ekran resmi", "ekran alintisi", "צילום מסך"),
    *("لقطة شاشة", "لقطة الشاشة", "スクリーンショット", "截屏", "截图", "截圖", "屏幕快照", "螢幕快照"),
    *("螢幕擷取", "屏幕截图", "螢幕截圖", "스크린샷", "화면 캡처", "anh chup man hinh", "ภาพหนาจอ"),
    *("tangkapan layar", "cuplikan layar", "स्क्रीनशॉट"),
)
_SCREENS = frozenset(
    (min(pair), max(pair))
    for pair in (
        # phones
        *((480, 800), (480, 854), (540, 960), (640, 960), (640, 1136), (720, 1280), (720, 1440), (720, 1480)),
        *((720, 1500), (720, 1520), (720, 1560), (720, 1600), (720, 1612), (750, 1334), (828, 1792)),
        *((1008, 2244), (1080, 1920), (1080, 2160), (1080, 2220), (1080, 2246), (1080, 2280), (1080, 2310)),
        *((1080, 2316), (1080, 2340), (1080, 2376), (1080, 2392), (1080, 2400), (1080, 2408), (1080, 2412)),
        *((1080, 2424), (1080, 2460), (1080, 2520), (1125, 2436), (1170, 2532), (1179, 2556), (1206, 2622)),
        *((1220, 2712), (1224, 2720), (1240, 2772), (1242, 2208), (1242, 2688), (1260, 2736), (1260, 2800)),
        *((1264, 2780), (1280, 2772), (1280, 2856), (1284, 2778), (1290, 2796), (1320, 2868), (1344, 2992)),
        *((1440, 2560), (1440, 2880), (1440, 2960), (1440, 3040), (1440, 3088), (1440, 3120), (1440, 3168)),
        *((1440, 3200), (1440, 3216), (1644, 3840), (1768, 2208), (1812, 2176), (1840, 2208)),
        # tablets
        *((768, 1024), (800, 1280), (1200, 1920), (1200, 2000), (1488, 2266), (1536, 2048), (1600, 2560)),
        *((1620, 2160), (1640, 2360), (1668, 2224), (1668, 2388), (1668, 2420), (1752, 2800), (1848, 2960)),
        *((2048, 2732), (2064, 2752)),
        # computers
        *((1280, 720), (1280, 960), (1280, 1024), (1360, 768), (1366, 768), (1440, 900), (1512, 982)),
        *((1536, 864), (1600, 900), (1600, 1200), (1680, 1050), (1728, 1117), (1920, 1080), (1920, 1280)),
        *((2048, 1152), (2256, 1504), (2304, 1440), (2496, 1664), (2560, 1080), (2560, 1440), (2560, 1600)),
        *((2560, 1664), (2736, 1824), (2880, 1800), (2880, 1864), (3000, 2000), (3024, 1964), (3072, 1920)),
        *((3200, 1800), (3440, 1440), (3456, 2234), (3840, 1600), (3840, 2160), (5120, 1440), (5120, 2880)),
    )
)


@lru_cache(1 << 15)
def plain(text: str) -> str:
    """Lower case, without accents, with single spaces between words: how names are compared."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[_\-.’‘`´]+", _stand_in, bare).split())


def _stand_in(match: re.Match[str]) -> str:
    return "'" if match.group() in "’‘`´" else " "


@cache
def _pattern() -> re.Pattern[str]:
    # behind a letter or digit it is part of another word
    return re.compile(r"(?<![^\W_])(?:" + "|".join(re.escape(plain(n)) for n in _NAMES) + ")")


def named_so(name: str) -> bool:
    """Whether a file or folder is called a screenshot (or several)."""
    return _pattern().search(plain(name)) is not None


def is_screen(width: int, height: int) -> bool:
    """Whether so many px are the screen of a phone, tablet or computer: a known one, or long as a phone."""
    return (min(width, height), max(width, height)) in _SCREENS or PHONE[0] <= height / width <= PHONE[1]


def sign(r: PhotoRecord, flat: float, has_face: bool = False) -> str | None:
    """By what the photo is told to be a screenshot, in words; None where it seems none.

    `flat` is the share of pixels that equal their neighbours (0..1). Who cuts a portrait out of the screen
    gets a file that calls itself a screenshot, too: that is a photo.
    """
    screen = is_screen(r.width, r.height)
    if r.hint == "screenshot" and (screen or flat >= FLAT):
        return "what its file says"
    path = PurePath(r.path)
    if r.focal is None and r.lens is None and (screen or flat >= FLAT or not has_face):
        # with a lens a camera took it, whatever it is called
        if named_so(path.stem):
            return "its name"
        if named_so(path.parent.name):
            return "its folder"
    if r.format == "png" and r.camera is None and r.gps is None and screen and flat >= FLAT_SCREEN:
        return "the size of a screen and its flat colours"
    return None
