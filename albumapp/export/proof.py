"""A low-resolution PDF to look through before ordering: one page a surface, trimmed, not for printing.

It is tagged for those who do not see it (ISO 32000-1, 14.7 and 14.8; the demands of ISO 14289-1): each page
is a figure with its description, in a tree of the book. Pictures are drawn anew from the draw list, so no
metadata of a photo is in it.
"""

from __future__ import annotations

import io
import uuid
from collections.abc import Callable, Collection
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from albumapp.basis import UserError, own_files
from albumapp.document.model import Document, Surface
from albumapp.export import files, profiles
from albumapp.export.described import described, surface_name
from albumapp.export.described import words as words_of
from albumapp.export.finishing import MAKER, made_now
from albumapp.export.kept_views import KeptViews, Made
from albumapp.export.pages import number
from albumapp.export.pictures import Renderer, jpeg_bytes
from albumapp.export.report import ExportReport, LeftOut, Photos, Progress, Watch
from albumapp.export.sheets import PT
from albumapp.export.views import chosen_surfaces
from albumapp.text.shape import plain

PPI, QUALITY = 72.0, 80


def export_proof(
    document: Document,
    out: Path,
    photos: Photos,
    *,
    cover: str = "with",
    surfaces: Collection[str] | None = None,
    ppi: float = PPI,
    quality: int = QUALITY,
    language: str = "en",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Writes the proof; `out` is replaced only by a finished file. UserError, Cancelled as `export_pdf`."""
    watch = Watch(progress, cancelled)
    chosen = chosen_surfaces(document, cover, surfaces)
    if not chosen:
        raise UserError("There are no pages to show.", "Add pages, or choose others.")
    with files.workspace(out) as work:
        made = work / "proof.pdf"
        left_out = write_proof(document, chosen, made, photos, watch, work, language, ppi, quality)
        watch.check()
        files.put(made, out)
    watch.report("proof", len(chosen), len(chosen))
    return ExportReport(out, len(chosen), left_out, files=(out,))


def write_proof(
    document: Document,
    surfaces: list[Surface],
    out: Path,
    photos: Photos,
    watch: Watch,
    work: Path,
    language: str = "en",
    ppi: float = PPI,
    quality: int = QUALITY,
) -> tuple[LeftOut, ...]:
    """Writes the proof; which photos it misses. `work` is a folder for what is half done."""
    said = words_of(language)
    renderer, kept = Renderer(document, photos), KeptViews(work)
    with pikepdf.new() as pdf:
        book = _Book(pdf, f"{plain(document.title) or said['album']} ({said['proof']})", language)
        for i, surface in enumerate(surfaces):
            watch.report("proof", i, len(surfaces))
            make = partial(_picture, renderer, surface, ppi, quality)
            data, px = kept.page(renderer, surface, ("proof", ppi, quality), make)
            book.page(
                data,
                px,
                (surface.shape.size.w * PT, surface.shape.size.h * PT),
                surface_name(surface, said),
                described(document, surface, said),
            )
        book.close(made_now())
        made = io.BytesIO()  # a full disk would end the process inside pikepdf
        pdf.save(made, force_version="1.7", deterministic_id=True)
    out.write_bytes(made.getbuffer())
    return renderer.left_out


def _picture(renderer: Renderer, surface: Surface, ppi: float, quality: int) -> Made:
    pixels = renderer.render(surface, ppi, surface.shape.rect)
    return jpeg_bytes(pixels, ppi, quality), (pixels.shape[1], pixels.shape[0])


class _Book:
    """A tagged PDF of pictures, page by page."""

    def __init__(self, pdf: pikepdf.Pdf, title: str, language: str) -> None:
        self.pdf, self.title, self.language = pdf, title, language
        profile = Stream(pdf, profiles.srgb())
        profile.N = 3
        self.colours = pdf.make_indirect(Array([Name.ICCBased, pdf.make_indirect(profile)]))
        self.tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self.root = self._element("Document", self.tree)
        self.tree.K = self.root
        self.sections: list[pikepdf.Object] = []
        self.parents: list[pikepdf.Object | int] = []
        self.labels: list[pikepdf.Object | int] = []
        self.digest = sha256()

    def page(self, jpeg: bytes, px: tuple[int, int], size: tuple[float, float], name: str, alt: str) -> None:
        """One page of `size` points, full of the picture."""
        pdf, n = self.pdf, len(self.sections)
        self.digest.update(jpeg)
        image = Stream(pdf, jpeg)
        image.Type, image.Subtype = Name.XObject, Name.Image
        image.Width, image.Height, image.BitsPerComponent = px[0], px[1], 8
        image.ColorSpace, image.Filter = self.colours, Name.DCTDecode
        w, h = number(size[0]), number(size[1])
        drawn = f"/Figure << /MCID 0 >> BDC q {w} 0 0 {h} 0 0 cm /Im0 Do Q EMC".encode()
        box = Array([0, 0, round(size[0], 4), round(size[1], 4)])
        page = pdf.make_indirect(
            Dictionary(
                Type=Name.Page,
                MediaBox=box,
                Resources=Dictionary(XObject=Dictionary(Im0=pdf.make_indirect(image))),
                Contents=pdf.make_indirect(Stream(pdf, drawn)),
                StructParents=n,
                Tabs=Name.S,
            )
        )
        pdf.pages.append(pikepdf.Page(page))
        section = self._element("Sect", self.root, T=String(name))
        shown = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
        figure = self._element("Figure", section, Alt=String(alt), Pg=pdf.pages[-1].obj, K=0, A=shown)
        section.K = Array([figure])
        self.sections.append(section)
        self.parents += [n, Array([figure])]
        self.labels += [n, Dictionary(P=String(name))]

    def _element(self, kind: str, parent: pikepdf.Object, **more: object) -> pikepdf.Object:
        entries = {"/Type": Name.StructElem, "/S": Name(f"/{kind}"), "/P": parent}
        return self.pdf.make_indirect(Dictionary(entries | {f"/{k}": v for k, v in more.items()}))

    def close(self, when: datetime) -> None:
        """The tree, what the file is, and when it was made."""
        root = self.pdf.Root
        self.root.K = Array(self.sections)
        self.tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(self.parents)))
        self.tree.ParentTreeNextKey = len(self.sections)
        root.StructTreeRoot = self.tree
        root.MarkInfo = Dictionary(Marked=True)
        root.Lang = String(self.language)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        root.PageLabels = Dictionary(Nums=Array(self.labels))
        identity = uuid.UUID(bytes=self.digest.digest()[:16], version=4)
        date = when.strftime("%Y-%m-%dT%H:%M:%SZ")
        said = _XMP.format(
            title=escape(self.title),
            maker=MAKER,
            date=date,
            id=identity,
            own_space=own_files.SPACE,
            own=own_files.xmp(kind="proof"),
        )
        packet = Stream(self.pdf, said.encode())
        packet.Type, packet.Subtype = Name.Metadata, Name.XML
        root.Metadata = self.pdf.make_indirect(packet)
        stamp = String(when.strftime("D:%Y%m%d%H%M%SZ"))
        for key, value in (
            ("/Title", String(self.title)),
            ("/Creator", String(MAKER)),
            ("/Producer", String(MAKER)),
            ("/CreationDate", stamp),
            ("/ModDate", stamp),
        ):
            self.pdf.docinfo[key] = value


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:own="{own_space}">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <xmp:CreatorTool>{maker}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>
   <pdf:Producer>{maker}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
{own}  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
