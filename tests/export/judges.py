"""Judges of PDFs that are not ours: qpdf, poppler, Ghostscript, pikepdf's PDF/A checker on a shadow copy."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import numpy as np
import pikepdf
from pikepdf import Name

from tests.export.album import run

TOOLS = ("qpdf", "pdffonts", "pdfimages", "gs")
# of PDF/A, not of PDF/X: separations, which it does not know, and overprint mode 1 with ICC CMYK
_ASIDE = ("/Separation colour spaces are not supported", "ISO_19005_2:6.2.4.4-", "ISO_19005_2:6.2.4.2-2")
_SHADOW = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def missing() -> list[str]:
    """The tools that are not installed here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def pdfa(path: Path) -> list[str]:
    """What pikepdf's PDF/A checker says of the same file claiming to be PDF/A-2b."""
    from xml.sax.saxutils import escape

    from pikepdf.pdfa import validate_written

    shadow = path.with_name(f"{path.stem}-shadow.pdf")
    with pikepdf.open(path) as pdf, pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
        words = {
            "title": escape(str(meta["dc:title"])),
            "creator": escape(str(meta["xmp:CreatorTool"])),
            "producer": escape(str(meta["pdf:Producer"])),
            "date": str(meta["xmp:CreateDate"]),
        }
    with pikepdf.open(path) as pdf:
        pdf.Root.OutputIntents[0].S = Name.GTS_PDFA1
        stream = pikepdf.Stream(pdf, _SHADOW.format(**words).encode())
        stream.Type, stream.Subtype = Name.Metadata, Name.XML
        pdf.Root.Metadata = pdf.make_indirect(stream)
        pdf.save(shadow, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    report = validate_written(shadow, "2b")
    shadow.unlink()
    return [str(f) for f in report.findings if not any(part in str(f) for part in _ASIDE)]


def fonts(path: Path) -> list[str]:
    """Rows of fonts that are not embedded, or not as subsets with Unicode."""
    rows = run("pdffonts", path).splitlines()[2:]
    return [row for row in rows if row.split()[-5:-2] != ["yes", "yes", "yes"]]


def coarse(path: Path, ppi: float) -> list[str]:
    """Rows of pictures under so many ppi; shadows' masks, which have no detail, aside."""
    found = []
    for row in run("pdfimages", "-list", path).splitlines()[2:]:
        cells = row.split()
        kind, width, x, y = cells[2], int(cells[3]), float(cells[12]), float(cells[13])
        if kind == "image" and width > 1 and min(x, y) < ppi:
            found.append(row)
    return found


def ink(path: Path, folder: Path, ppi: int = 36) -> float:
    """The most ink, in percent, averaged over 15 mm squares (Ghent Workgroup 2022) of the trimmed pages."""
    with pikepdf.open(path) as pdf:
        profile = folder / "job.icc"
        profile.write_bytes(pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes())
        count = len(pdf.pages)
    profiles = (f"-sOutputICCProfile={profile}", f"-sDefaultCMYKProfile={profile}")
    plain = ("-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dUseTrimBox", f"-r{ppi}", "-sDEVICE=tiff32nc")
    most, side = 0.0, round(15 / 25.4 * ppi)
    from PIL import Image

    for page in range(1, count + 1):
        out = folder / f"ink-{page}.tif"
        only = (f"-dFirstPage={page}", f"-dLastPage={page}", f"-sOutputFile={out}")
        run("gs", *plain, *profiles, f"--permit-file-read={profile}", *only, path)
        with Image.open(out) as image:
            total = np.asarray(image).astype(float).sum(axis=2) / 2.55
        h, w = (n // side * side for n in total.shape)
        squares = total[:h, :w].reshape(h // side, side, w // side, side).mean(axis=(1, 3))
        most = max(most, float(squares.max()))
        out.unlink()
    return most


def structure(path: Path) -> str:
    """What qpdf says; raises where it finds a fault."""
    said = run("qpdf", "--check", path)
    assert re.search(r"No syntax or stream encoding errors", said), said
    return said
