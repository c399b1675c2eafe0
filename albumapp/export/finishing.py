"""From a laid-out PDF to PDF/X-4 (ISO 15930-7), X-3:2003 (15930-6) or X-1a:2003 (15930-4): boxes, intent,
metadata, page groups, fonts, photos."""

from __future__ import annotations

import hashlib
import os
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from albumapp.basis import UserError, own_files
from albumapp.export.fonts import FontBook
from albumapp.export.images import ImageBook
from albumapp.export.pages import Content
from albumapp.export.sheets import Page
from albumapp.imaging import colour

MAKER = "albumapp"
_CONDITIONS = {
    "FOGRA39": "Offset, ISO 12647-2:2004, paper type 1 or 2 (coated), 115 g/m2 (FOGRA39L)",
}
_REGISTRY = "http://www.color.org"


@dataclass(frozen=True, slots=True)
class Facts:
    """What Info, XMP and the intent say. `made` is the time of making, `identity` of the content; `own` are
    entries of `basis.own_files.xmp`.

    `true_size` asks viewers not to fit the pages to the paper (PrintScaling: ISO 32000-1, table 150).
    """

    title: str
    made: datetime
    identity: uuid.UUID
    condition: str
    profile: str
    flavour: str = "X-4"
    true_size: bool = False
    own: str = ""

    @property
    def claim(self) -> str:
        """What the file says that it is."""
        return "PDF/X-4" if self.flavour == "X-4" else f"PDF/{self.flavour}:2003"

    @property
    def pdf_version(self) -> str:
        return "1.6" if self.flavour == "X-4" else "1.4"


def made_now() -> datetime:
    """Now, or the time that SOURCE_DATE_EPOCH gives, so that the same album makes the same bytes."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(given) if given else int(time.time()), UTC)
    except (ValueError, OverflowError, OSError) as e:
        raise UserError(
            "SOURCE_DATE_EPOCH={given} is no time.", "Give seconds since 1970, or do not set it.", given=given
        ) from e


def identity(layout: bytes, made: datetime, photos: Sequence[str]) -> uuid.UUID:
    """The same for the same pages of the same photos at the same time."""
    digest = hashlib.sha256(layout)
    digest.update(made.isoformat().encode())
    for photo in photos:
        digest.update(photo.encode() + b"\0")
    return uuid.UUID(bytes=digest.digest()[:16], version=4)


def finish(
    pdf: pikepdf.Pdf,
    pages: Sequence[tuple[Page, Content]],
    images: ImageBook,
    fonts: FontBook,
    facts: Facts,
) -> None:
    """Completes the opened store of photos, to which the laid-out pages were added."""
    made_fonts = fonts.build(pdf)
    pictures = {name: pdf.Root.Objects[p.number - 1] for name, p in images.pictures.items()}
    for laid, (page, content) in zip(pdf.pages, pages, strict=True):
        _page(laid, page, content, pictures, made_fonts)
    _catalogue(pdf, facts)
    _information(pdf, facts)


def _page(
    laid: pikepdf.Page,
    page: Page,
    content: Content,
    pictures: dict[str, pikepdf.Object],
    fonts: dict[str, pikepdf.Object],
) -> None:
    o = laid.obj
    for key in ("/Trans", "/CropBox", "/ArtBox", "/Rotate"):
        if key in o:
            del o[key]
    o.MediaBox = Array(page.box(page.media))
    o.BleedBox = Array(page.box(page.bleed))
    o.TrimBox = Array(page.box(page.trim))
    if "/Group" in o:
        del o["/Group"]
    if content.transparent:
        # blending in ink, as the Ghent Workgroup asks; without transparency a group would only make
        # viewers take the photos through a careless conversion to ink and back
        o.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK, I=True)
    resources = o.Resources
    for key in ("/Font", "/XObject", "/ProcSet"):
        if key in resources:
            del resources[key]
    if content.pictures:
        resources.XObject = Dictionary({f"/{name}": pictures[name] for name in sorted(content.pictures)})
    if content.fonts:
        resources.Font = Dictionary({f"/{name}": fonts[name] for name in sorted(content.fonts)})


def _catalogue(pdf: pikepdf.Pdf, facts: Facts) -> None:
    del pdf.Root.Objects  # what no page uses is not written
    profile = pikepdf.Stream(pdf, colour.cmyk_profile(facts.profile))
    profile.N = 4
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(facts.condition),
        OutputCondition=String(_CONDITIONS.get(facts.condition, facts.condition)),
        RegistryName=String(_REGISTRY),
        Info=String(facts.condition),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
    packet = pikepdf.Stream(pdf, xmp(facts))
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(packet)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if facts.true_size:
        pdf.Root.ViewerPreferences.PrintScaling = Name("/None")


def _information(pdf: pikepdf.Pdf, facts: Facts) -> None:
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    stamp = String(facts.made.strftime("D:%Y%m%d%H%M%SZ"))
    pdf.docinfo["/Title"] = String(facts.title)
    pdf.docinfo["/Creator"] = String(MAKER)
    pdf.docinfo["/Producer"] = String(MAKER)
    pdf.docinfo["/CreationDate"] = stamp
    pdf.docinfo["/ModDate"] = stamp
    pdf.docinfo["/Trapped"] = Name("/False")
    if facts.flavour != "X-4":  # X-4 says it in XMP alone
        pdf.docinfo["/GTS_PDFXVersion"] = String(facts.claim)


_NAMESPACES = {
    "X-4": ("pdfxid", "http://www.npes.org/pdfx/ns/id/"),
    "": ("pdfx", "http://ns.adobe.com/pdfx/1.3/"),  # as Info's own keys are written in XMP
}
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:{prefix}="{namespace}"
    xmlns:own="{own_space}">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <xmp:CreatorTool>{maker}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID>
   <xmpMM:VersionID>1</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <pdf:Producer>{maker}</pdf:Producer>
   <pdf:Trapped>False</pdf:Trapped>
   <{prefix}:GTS_PDFXVersion>{claim}</{prefix}:GTS_PDFXVersion>
{own}  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def xmp(facts: Facts) -> bytes:
    """The metadata packet; agrees with Info."""
    date = facts.made.strftime("%Y-%m-%dT%H:%M:%SZ")
    prefix, namespace = _NAMESPACES["X-4" if facts.flavour == "X-4" else ""]
    return _XMP.format(
        title=escape(facts.title),
        maker=MAKER,
        date=date,
        identity=facts.identity,
        prefix=prefix,
        namespace=namespace,
        claim=facts.claim,
        own_space=own_files.SPACE,
        own=facts.own,
    ).encode()


# what qpdf writes for the ID of this version when it is to be no random one
_STATIC_ID = b"<31415926535897932384626433832795>"


def save(pdf: pikepdf.Pdf, path: Path, facts: Facts, progress: Callable[[int], None]) -> None:
    """Plain object structure (which every RIP reads), a trailer ID made of the content's identity.

    qpdf could make an ID of all that it writes, but its MD5 of the photos costs more than all the rest.
    `progress` hears of every percent and may raise to stop.
    """
    pdf.trailer.ID = Array([String(facts.identity.bytes), String(facts.identity.bytes)])
    with path.open("w+b") as f:
        pdf.save(
            f,
            force_version=facts.pdf_version,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            static_id=True,
            progress=progress,
        )
        f.seek(-_TAIL, os.SEEK_END)
        tail = f.read()
        if tail.count(_STATIC_ID) != 1:
            raise ValueError("qpdf wrote no ID where it is looked for")
        f.seek(-_TAIL + tail.index(_STATIC_ID), os.SEEK_END)
        f.write(f"<{facts.identity.hex}>".encode())
        f.flush()
        os.fsync(f.fileno())


_TAIL = 500  # bytes: the trailer and some of the table before it
