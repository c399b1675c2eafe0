"""The soft proof: how a page will look on paper, shown on a screen. LittleCMS through Pillow; any thread.

Photos go from sRGB to the inks of the output profile by the chosen intent and back to the screen's profile;
texts and drawn shapes start from the inks that the PDF gives them (`colour.rgb_to_cmyk`). The way back is
absolute colorimetric where the paper's white is to be seen, else relative to it; black point compensation is
never part of it, so that black ink looks as grey as it is (ISO 12646 calls for both).
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

from albumapp.basis import UserError
from albumapp.drawing.colour import Cmyk, Colour, Rgb, Spot
from albumapp.imaging import colour as icc

MARK = 128  # grey, of what ink cannot show
_BITS = 6  # of a channel that tell whether a colour is beyond ink
_FAR = 6.0  # CIE 1976 colour difference: clearly another colour
_DARK = 20.0  # L*: below it nobody tells colours apart on paper
INTENTS = ("relative", "perceptual")
_HOW = {
    "relative": ImageCms.Intent.RELATIVE_COLORIMETRIC,
    "perceptual": ImageCms.Intent.PERCEPTUAL,
}
_Transform = ImageCms.ImageCmsTransform


@dataclass(frozen=True, slots=True)
class Proof:
    """How to proof. `profile` is that of a shipped output condition, `intent` and `black_point` say how
    photos go into ink; `paper` shows its white, `gamut` marks in grey what ink cannot show. `monitor` is the
    ICC profile of the screen, None for sRGB."""

    profile: str = icc.FOGRA39
    intent: str = "relative"
    black_point: bool = True
    paper: bool = True
    gamut: bool = False
    monitor: bytes | None = None


def monitor_profile(data: bytes, name: str) -> bytes:
    """The bytes of a screen's ICC profile; UserError where they are none."""
    if icc.profile_mode(data) != "RGB":
        raise UserError(
            "{name} is no profile of a screen.", "Choose an ICC profile for RGB (.icc, .icm).", name=name
        )
    return data


def proofed(image: Image.Image, proof: Proof) -> Image.Image:
    """An RGB photo (sRGB) as it will look printed, RGB of the screen."""
    made = _applied(image, _photo(proof))
    if not proof.gamut:
        return made
    out = np.array(made)
    cell = np.asarray(image) >> (8 - _BITS)
    out[_beyond(proof)[cell[..., 0], cell[..., 1], cell[..., 2]]] = MARK
    return Image.fromarray(out)


def _applied(image: Image.Image, transform: _Transform) -> Image.Image:
    made = ImageCms.applyTransform(image, transform)
    if made is None:
        raise ValueError("the colour transform made no image")
    return made


@lru_cache(maxsize=4)
def _beyond(proof: Proof) -> npt.NDArray[np.bool_]:
    """Which colours (the cube of sRGB in cells) come back from ink as clearly others.

    There and back with black point compensation: that paper is no screen is no news, only hues that ink
    lacks are. LittleCMS's own check would mark every deep shadow.
    """
    steps = (np.arange(1 << _BITS) * 255 / ((1 << _BITS) - 1)).round().astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(1, -1, 3)
    asked = Image.fromarray(cube)
    srgb, press = _opened(icc.srgb_profile()), _opened(icc.cmyk_profile(proof.profile))
    lab = ImageCms.createProfile("LAB")
    flags, how = ImageCms.Flags.BLACKPOINTCOMPENSATION, _HOW["relative"]
    inks = _applied(asked, ImageCms.buildTransform(srgb, press, "RGB", "CMYK", how, flags))
    came = _applied(inks, ImageCms.buildTransform(press, srgb, "CMYK", "RGB", how, flags))
    to_lab = ImageCms.buildTransform(srgb, lab, "RGB", "LAB", how)
    a, b = (np.asarray(_applied(i, to_lab)).astype(np.float32) for i in (asked, came))
    far = np.linalg.norm((a - b) * (1 / 2.55, 1.0, 1.0), axis=-1) > _FAR
    beyond: npt.NDArray[np.bool_] = far & (a[..., 0] / 2.55 > _DARK)
    return beyond.reshape((1 << _BITS,) * 3)


@lru_cache(maxsize=4096)
def proofed_colour(colour: Colour, proof: Proof) -> Rgb:
    """A colour of texts and shapes as it will look printed, in the screen's RGB."""
    if isinstance(colour, Rgb):
        colour = Cmyk(*icc.rgb_to_cmyk(colour.r, colour.g, colour.b, proof.profile))
    elif isinstance(colour, Spot):  # proofs show what stands for it
        a, t = colour.alternate, colour.tint
        colour = Cmyk(a.c * t, a.m * t, a.y * t, a.k * t)
    inks = bytes(round(255 * min(max(v, 0.0), 1.0)) for v in (colour.c, colour.m, colour.y, colour.k))
    r, g, b = _applied(Image.frombytes("CMYK", (1, 1), inks), _ink(proof)).tobytes()
    return Rgb(r / 255, g / 255, b / 255)


def paper_white(proof: Proof) -> Rgb:
    """Bare paper on the screen."""
    return proofed_colour(Cmyk(0, 0, 0, 0), proof)


@lru_cache(maxsize=8)
def _photo(proof: Proof) -> _Transform:
    flags = ImageCms.Flags.SOFTPROOFING
    if proof.black_point:
        flags |= ImageCms.Flags.BLACKPOINTCOMPENSATION
    return ImageCms.buildProofTransform(
        _opened(icc.srgb_profile()),
        _screen(proof),
        _opened(icc.cmyk_profile(proof.profile)),
        "RGB",
        "RGB",
        _HOW[proof.intent],
        _back(proof),
        flags,
    )


@lru_cache(maxsize=8)
def _ink(proof: Proof) -> _Transform:
    press = _opened(icc.cmyk_profile(proof.profile))
    return ImageCms.buildTransform(press, _screen(proof), "CMYK", "RGB", _back(proof))


def _back(proof: Proof) -> ImageCms.Intent:
    intents = ImageCms.Intent
    return intents.ABSOLUTE_COLORIMETRIC if proof.paper else intents.RELATIVE_COLORIMETRIC


def _screen(proof: Proof) -> ImageCms.ImageCmsProfile:
    return _opened(proof.monitor if proof.monitor is not None else icc.srgb_profile())


def _opened(data: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(io.BytesIO(data))
