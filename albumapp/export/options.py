"""What may be chosen of a PDF, and what comes of it together with the product's own wishes.

A new choice is a field of `PdfOptions`; where the product may ask for it, too, `settings` joins the two.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from albumapp.basis import UserError
from albumapp.products.spec import ProductSpec

FLAVOURS = ("X-4", "X-3", "X-1a")
PHOTOS = ("as they are", "srgb", "cmyk")
INTENTS = ("relative", "perceptual")
QUALITY = 95
"""Of JPEGs that have to be made, 4:4:4."""
ENOUGH_PPI = 450.0
"""A photo that has to be encoded anyway gets no finer than this at its printed size: half as much again as
the 300 ppi that printers ask for."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands outside the bleed. `slug` is a line with order, title, page, date and product; `order` its
    first words."""

    crop: bool = False
    fold: bool = False
    registration: bool = False
    slug: bool = False
    order: str = ""

    @property
    def any(self) -> bool:
        return self.crop or self.fold or self.registration or self.slug


USUAL_MARKS = Marks(crop=True, fold=True)


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """ "" and 0 leave it to the product.

    `flavour`: "X-4", "X-3" or "X-1a". `photos`: "as they are" (each in its own profile, untouched), "srgb",
    or "cmyk" (in the inks of the output condition, by `intent` with or without `black_point` compensation).
    `trim_away` removes what is cropped away from the photos, for privacy and size: they are encoded anew.
    `ppi_max`, `bytes_max`: as `products.spec.Output`. `numbers` narrows the PDF to some page numbers;
    `single_pages` makes a page of its own of each half of a spread. `spots`: lines to cut and fold by, where
    the product asks for them. `kind` is what the file says that it is where it is not for print
    (`basis.own_files.KINDS`).
    """

    flavour: str = ""
    photos: str = ""
    intent: str = "relative"
    black_point: bool = True
    marks: Marks = Marks()
    trim_away: bool = False
    ppi_max: float = 0.0
    bytes_max: int = 0
    numbers: Collection[int] | None = None
    single_pages: bool = False
    spots: bool = True
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """An output profile by name, and the most ink that it takes, percent of all inks together."""

    profile: str
    limit: float = 400.0


@dataclass(frozen=True, slots=True)
class Settings:
    """How the pictures of one PDF are made, all choices joined. `ppi_flat` is that of flattened parts;
    `ppi_made` that of pictures which have to be encoded anyway; `ppi_max` 0 where there is no limit.
    `ink_limit`: percent of all inks together of what becomes ink here. With `squeeze` each photo that becomes
    smaller so is made anew."""

    flavour: str = "X-4"
    photos: str = "as they are"
    profile: str = "FOGRA39L_coated.icc"
    condition: str = "FOGRA39"
    intent: str = "relative"
    black_point: bool = True
    ppi_max: float = 0.0
    ppi_made: float = ENOUGH_PPI
    ppi_flat: float = 300.0
    bytes_max: int = 0
    trim_away: bool = False
    ink_limit: float = 400.0
    quality: int = QUALITY
    squeeze: bool = False
    marks: Marks = field(default_factory=Marks)

    @property
    def flat(self) -> bool:
        """Whether nothing may be see-through."""
        return self.flavour != "X-4"

    @property
    def press(self) -> Press:
        return Press(self.profile, self.ink_limit)

    @property
    def pictures(self) -> tuple[object, ...]:
        """All of it that decides how a photo is made."""
        return (
            self.photos,
            self.profile,
            self.intent,
            self.black_point,
            self.ink_limit,
            self.ppi_made,
            self.trim_away,
            self.quality,
        )

    @property
    def inks(self) -> bool:
        """Whether all photos are printed in the inks of the output condition."""
        return self.flavour == "X-1a" or self.photos == "cmyk"


def settings(spec: ProductSpec, options: PdfOptions) -> Settings:
    """What is chosen before what the product asks for. UserError where a choice is not known."""
    out = spec.output
    flavour, photos = _named(options.flavour, FLAVOURS) or out.pdf, options.photos or out.photos
    if photos not in PHOTOS or options.intent not in INTENTS:
        raise UserError(
            "Photos cannot be printed as {photos}, {intent}.",
            "Choose one of: {known}.",
            photos=photos,
            intent=options.intent,
            known=", ".join((*PHOTOS, *INTENTS)),
        )
    finest = options.ppi_max or out.ppi_max
    marks = options.marks if options.marks.any or not out.marks else USUAL_MARKS
    return Settings(
        flavour=flavour,
        photos=photos,
        profile=out.profile,
        condition=out.condition,
        intent=options.intent,
        black_point=options.black_point,
        ppi_max=finest,
        ppi_made=finest or max(ENOUGH_PPI, out.ppi_good),
        ppi_flat=out.ppi_good or 300.0,
        bytes_max=options.bytes_max or out.bytes_max,
        trim_away=options.trim_away,
        ink_limit=out.ink_limit,
        marks=marks,
    )


def _named(flavour: str, known: tuple[str, ...]) -> str:
    """The flavour as it is written, whatever the case: "x-1a", "PDF/X-1a", "X-1A". "" stays ""."""
    if not flavour:
        return ""
    plain = flavour.upper().removeprefix("PDF/").removeprefix("PDF")
    for name in known:
        if plain in (name.upper(), name.upper().replace("-", "")):
            return name
    raise UserError(
        "There is no kind of PDF called {flavour}.",
        "Choose one of: {known}.",
        flavour=flavour,
        known=", ".join(known),
    )
