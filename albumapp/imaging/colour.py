"""Colour conversion by ICC profile (LittleCMS through Pillow): everything to sRGB, and sRGB to ink.

Transforms are cached per profile and mode. Damaged or unfit profiles are ignored, as browsers do.
"""

from __future__ import annotations

import io
import itertools
from functools import cache, lru_cache

from PIL import Image, ImageCms

from albumapp.basis.places import resource

FOGRA39 = "FOGRA39L_coated.icc"
_BPC = ImageCms.Flags.BLACKPOINTCOMPENSATION
_RELATIVE = ImageCms.Intent.RELATIVE_COLORIMETRIC
_SPACES = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK"}


@cache
def srgb_profile() -> bytes:
    """The bytes of an sRGB ICC profile (LittleCMS's own, small, free of licence questions)."""
    return _srgb().tobytes()


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@cache
def cmyk_profile(name: str = FOGRA39) -> bytes:
    """The bytes of a shipped output profile below `resources/icc/`."""
    return (resource("icc") / name).read_bytes()


def _opened(icc: bytes) -> ImageCms.ImageCmsProfile | None:
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(icc))
    except (OSError, ImageCms.PyCMSError, ValueError):
        return None


@lru_cache(maxsize=64)
def profile_mode(icc: bytes) -> str | None:
    """Pillow mode that the profile is for: "RGB", "L", "CMYK"; None where it is damaged or another."""
    profile = _opened(icc)
    return None if profile is None else _SPACES.get(profile.profile.xcolor_space)


@lru_cache(maxsize=64)
def profile_name(icc: bytes) -> str:
    """The profile's description, empty where it has none or is damaged."""
    profile = _opened(icc)
    return "" if profile is None else (profile.profile.profile_description or "").strip("\0 \n")


@lru_cache(maxsize=64)
def _transform(icc: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From `mode` under the profile to sRGB; None where nothing would change or it cannot be built."""
    profile = _opened(icc)
    if profile is None or _SPACES.get(profile.profile.xcolor_space) != mode:
        return None
    try:
        made = ImageCms.buildTransform(profile, _srgb(), mode, "RGB", _RELATIVE, _BPC)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    if mode == "RGB" and _changes_nothing(made):
        return None
    return made


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    steps = range(0, 256, 51)
    levels = [bytes(rgb) for rgb in itertools.product(steps, steps, steps)]
    probe = Image.frombytes("RGB", (len(levels), 1), b"".join(levels))
    after = ImageCms.applyTransform(probe, transform)
    if after is None:
        return False
    return all(abs(a - b) <= 1 for a, b in zip(probe.tobytes(), after.tobytes(), strict=True))


def needs_conversion(icc: bytes | None, mode: str = "RGB") -> bool:
    """Whether pixels of `mode` under this profile look different from the same numbers in sRGB."""
    return icc is not None and _transform(icc, mode) is not None


def to_srgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    """An RGB, L or CMYK image to sRGB. CMYK without a profile is taken for FOGRA39, others for sRGB."""
    mode = image.mode
    if icc is not None and mode == "L" and profile_mode(icc) == "RGB":
        image, mode = image.convert("RGB"), "RGB"
    if mode == "CMYK" and (icc is None or profile_mode(icc) != "CMYK"):
        icc = cmyk_profile()
    transform = None if icc is None else _transform(icc, mode)
    if transform is not None:
        converted = ImageCms.applyTransform(image, transform)
        if converted is not None:
            return converted
    return image if mode == "RGB" else image.convert("RGB")


@cache
def _lab_transform() -> ImageCms.ImageCmsTransform:
    lab = ImageCms.createProfile("LAB")
    return ImageCms.buildTransform(lab, _srgb(), "LAB", "RGB", _RELATIVE)


def lab_to_srgb(image: Image.Image) -> Image.Image:
    """A Pillow LAB image to sRGB."""
    converted = ImageCms.applyTransform(image, _lab_transform())
    return image.convert("RGB") if converted is None else converted


@cache
def _to_ink(name: str) -> ImageCms.ImageCmsTransform:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(cmyk_profile(name)))
    return ImageCms.buildTransform(_srgb(), profile, "RGB", "CMYK", _RELATIVE, _BPC)


def rgb_to_cmyk_image(image: Image.Image, name: str = FOGRA39) -> Image.Image:
    """An sRGB image in the inks of an output profile, relative colorimetric with black point compensation."""
    converted = ImageCms.applyTransform(image, _to_ink(name))
    if converted is None:
        raise ValueError("the colour transform made no image")
    return converted


@lru_cache(maxsize=32)
def _device_link(
    icc: bytes | None, mode: str, name: str, intent: str, black_point: bool
) -> ImageCms.ImageCmsTransform | None:
    source = _srgb() if icc is None else _opened(icc)
    target = ImageCms.ImageCmsProfile(io.BytesIO(cmyk_profile(name)))
    how = _RELATIVE if intent == "relative" else ImageCms.Intent.PERCEPTUAL
    flags = _BPC if black_point else ImageCms.Flags.NONE
    try:
        return None if source is None else ImageCms.buildTransform(source, target, mode, "CMYK", how, flags)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None


def to_ink(
    image: Image.Image, icc: bytes | None, name: str, intent: str = "relative", black_point: bool = True
) -> Image.Image:
    """An RGB, L or CMYK image under its own profile (None: sRGB, its tone curve, or the output's inks) in the
    inks of an output profile, straight, so that colours which sRGB lacks are kept."""
    if image.mode == "L" and icc is None:
        image = image.convert("RGB")
    mode = image.mode
    if mode == "CMYK" and (icc is None or icc == cmyk_profile(name)):
        return image
    link = _device_link(icc, mode, name, intent, black_point)
    made = None if link is None else ImageCms.applyTransform(image, link)
    if made is None:  # a damaged profile is ignored
        return image if mode == "CMYK" else rgb_to_cmyk_image(image.convert("RGB"), name)
    return made


@lru_cache(maxsize=4096)
def rgb_to_cmyk(r: float, g: float, b: float, name: str = FOGRA39) -> tuple[float, float, float, float]:
    """One sRGB colour (0..1) in the inks of an output profile (0..1).

    A neutral stays black ink alone: pure K text and rules print without colour fringes. The K that
    gives the grey its lightness is looked up in the profile, so a grey keeps its tone.
    """
    r8, g8, b8 = (round(min(max(v, 0.0), 1.0) * 255) for v in (r, g, b))
    if r8 == g8 == b8:
        return (0.0, 0.0, 0.0, _neutral_k(name)[r8] / 255)
    pixel = rgb_to_cmyk_image(Image.new("RGB", (1, 1), (r8, g8, b8)), name).tobytes()
    c, m, y, k = (v / 255 for v in pixel)
    return (c, m, y, k)


@cache
def _neutral_k(name: str) -> tuple[int, ...]:
    """For each grey level 0..255 the K (0..255) whose printed lightness, paper-relative, is nearest.

    Black point compensated: level 0 is full K, level 255 is bare paper.
    """
    profile = ImageCms.ImageCmsProfile(io.BytesIO(cmyk_profile(name)))
    back = ImageCms.buildTransform(profile, _srgb(), "CMYK", "RGB", _RELATIVE)
    ramp = Image.frombytes("CMYK", (256, 1), b"".join(bytes((0, 0, 0, k)) for k in range(256)))
    seen = ImageCms.applyTransform(ramp, back)
    if seen is None:
        raise ValueError("the colour transform made no image")
    green = seen.tobytes()[1::3]
    dark, light = green[255], green[0]
    tone = [255 * (v - dark) / max(light - dark, 1) for v in green]
    return tuple(min(range(256), key=lambda k: (abs(tone[k] - level), k)) for level in range(256))
