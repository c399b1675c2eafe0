"""What the file says of itself: the standard that it claims, XMP and Info, Trapped, ID, version."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from xml.etree import ElementTree

import pikepdf

from albumapp.basis import own_files
from albumapp.preflight import pdf_objects as po
from albumapp.preflight.pdf_expect import Expected
from albumapp.preflight.pdf_rules import Found

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_SPACES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://www.npes.org/pdfx/ns/id/": "pdfxid",
    "http://ns.adobe.com/pdfx/1.3/": "pdfx",
    own_files.SPACE: "own",
}
_MOST = 8_000_000
_NEEDED = ("pdfxid:GTS_PDFXVersion", "xmp:CreateDate", "xmp:ModifyDate", "dc:title", "xmpMM:DocumentID")
_WANTED = ("xmp:MetadataDate", "xmpMM:VersionID", "xmpMM:RenditionClass")
_INFO_NEEDED = ("CreationDate", "ModDate", "Title")  # ISO 15930-1 and -3
_PAIRS = (
    ("Title", "dc:title", True),
    ("CreationDate", "xmp:CreateDate", True),
    ("ModDate", "xmp:ModifyDate", True),
    ("Creator", "xmp:CreatorTool", True),
    ("Producer", "pdf:Producer", True),
    ("Trapped", "pdf:Trapped", True),
    ("Author", "dc:creator", False),
    ("Subject", "dc:description", False),
    ("Keywords", "pdf:Keywords", False),
)
_KNOWN = re.compile(r"PDF/X-(1|1a|3|4|4p|5g|5n|5pg|6|6p|6n)(:\d{4})?$")
_VERSIONS = {"PDF/X-1": "1.4", "PDF/X-3": "1.4", "PDF/X-4": "1.6", "PDF/X-5": "1.6"}


def xmp_values(root: Any) -> dict[str, str] | None:
    """The packet's plain values by short names ("dc:title"); None where it cannot be read, {} without one."""
    stream = po.get(root, "/Metadata")
    if stream is None:
        return {}
    data = po.decoded(stream, _MOST)
    if not data or b"<!ENTITY" in data or b"<!\0E" in data:
        return None
    try:
        tree = ElementTree.fromstring(_plain(data))
    except (ElementTree.ParseError, ValueError, LookupError, UnicodeError, RecursionError):
        return None
    found: dict[str, str] = {}
    for description in tree.iter(_RDF + "Description"):
        for key, value in description.attrib.items():
            found.setdefault(_short(key), value)
        for element in description:
            found.setdefault(_short(element.tag), _value(element))
    return found


def _plain(data: bytes) -> bytes | str:
    """The packet without what stands before its first tag; UTF-16 and UTF-32 as text."""
    for mark, codec in ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"),
                        (b"\xfe\xff", "utf-16")):  # fmt: skip
        if data.startswith(mark):
            return _declared(data.decode(codec))
    if data[:2] == b"\0<":
        return _declared(data.decode("utf-16-be"))
    if data[:2] == b"<\0":
        return _declared(data.decode("utf-16-le"))
    start, end = data.find(b"<"), data.rfind(b">")
    return data[max(start, 0) : end + 1]


def _declared(text: str) -> str:
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff")).strip().rstrip("\0")


def _short(key: str) -> str:
    space, _, local = key[1:].partition("}") if key.startswith("{") else ("", "", key)
    return f"{_SPACES.get(space, space)}:{local}" if space else key


def _value(element: ElementTree.Element) -> str:
    entries = [
        (e.get("{http://www.w3.org/XML/1998/namespace}lang"), e.text or "") for e in element.iter(_RDF + "li")
    ]
    if not entries:
        return element.text or ""
    default = next((text for lang, text in entries if lang == "x-default"), None)
    return default if default is not None else "; ".join(text for _, text in entries)


def claimed(found: Found, info: Mapping[str, str], xmp: Mapping[str, str]) -> str:
    """The standard that the file claims; "PDF/X-4" where it claims none."""
    in_xmp = (xmp.get("pdfxid:GTS_PDFXVersion") or xmp.get("pdfx:GTS_PDFXVersion") or "").strip()
    in_info = info.get("GTS_PDFXVersion", "").strip()
    narrower = (info.get("GTS_PDFXConformance") or xmp.get("pdfx:GTS_PDFXConformance") or "").strip()
    if in_xmp and in_info and in_xmp != in_info:
        found.add("standard-differs", claim=in_xmp, other=in_info)
    claim = in_xmp or in_info
    if not claim:
        found.add("standard-none")
        return "PDF/X-4"
    if claim == "PDF/X-1:2001" and narrower.startswith("PDF/X-1a"):
        claim = narrower
    if not _KNOWN.match(claim):
        found.add("standard-unknown", claim=claim[:60])
        return "PDF/X-4"
    return claim


def info_values(pdf: pikepdf.Pdf) -> dict[str, str]:
    """The document information as text."""
    info = po.get(pdf.trailer, "/Info")
    found = {}
    for key, value in po.items(info):
        said = po.text(value)
        if said is not None:
            found[key[1:]] = said
    return found


def check_metadata(
    found: Found, pdf: pikepdf.Pdf, standard: str, info: dict[str, str], xmp: dict[str, str] | None
) -> None:
    """XMP and Info against the standard and each other."""
    newer = standard.startswith(("PDF/X-4", "PDF/X-5", "PDF/X-6"))
    if xmp is None:
        found.add("xmp-broken")
    elif newer and not xmp:
        found.add("xmp-missing")
    elif newer:
        for key in _NEEDED:
            if not xmp.get(key, "").strip() and key != "pdfxid:GTS_PDFXVersion":
                found.add("xmp-lacks", key=key)
        for key in _WANTED:
            if not xmp.get(key, "").strip():
                found.add("xmp-lacks-some", key=key)
    if not newer:
        for key in _INFO_NEEDED:
            if not info.get(key, "").strip():
                found.add("info-lacks", key=key)
    if newer and info:
        for key in ("Title", "CreationDate", "ModDate", "Trapped"):
            if not info.get(key, "").strip():
                found.add("info-lacks-some", key=key)
    for key, other, grave in _PAIRS:
        if xmp and key in info and other in xmp and not _same(key, info[key], xmp[other]):
            code = "info-differs" if grave else "info-differs-some"
            found.add(code, key=key, info=info[key][:60], xmp=xmp[other][:60])
    if info.get("Trapped", (xmp or {}).get("pdf:Trapped", "")).strip() not in ("True", "False"):
        found.add("trapped")
    _check_file(found, pdf, standard)


def _check_file(found: Found, pdf: pikepdf.Pdf, standard: str) -> None:
    identity = po.elements(po.get(pdf.trailer, "/ID"))
    if len(identity) != 2 or not all(isinstance(e, pikepdf.String) and bytes(e) for e in identity):
        found.add("id-missing")
    most = _VERSIONS.get(standard[:7])
    version = pdf.pdf_version
    said = po.name(po.get(pdf.Root, "/Version"))
    version = max(version, said) if re.fullmatch(r"\d\.\d", said) else version
    # PDF/X-4 is PDF 1.6; the older ones are 1.3 or 1.4
    if most is not None and (version > most or (most == "1.6" and version < most)):
        found.add("pdf-version", version=version, standard=standard, wanted=most)
    if most == "1.4" and po.name(po.get(pdf.trailer, "/Type")) == "XRef":
        found.add("compressed-objects", standard=standard)


def check_standard(found: Found, standard: str, expected: Expected | None) -> None:
    """Whether it is what the printer takes."""
    if expected is None or not expected.standard:
        return
    wanted = expected.standard
    if not standard.split(":")[0].removesuffix("p").startswith(wanted):
        found.add("standard-wrong", claim=standard, wanted=wanted)


def _same(key: str, info: str, xmp: str) -> bool:
    if key in ("CreationDate", "ModDate"):
        one, two = _pdf_date(info), _xmp_date(xmp)
        # seconds are rounded by some, and a time without its zone agrees with any
        if one is None or two is None:
            return one is two and info.strip() == xmp.strip()
        if one.tzinfo is None or two.tzinfo is None:
            one, two = one.replace(tzinfo=None), two.replace(tzinfo=None)
        return abs(one - two) < timedelta(seconds=60 if xmp.count(":") == 1 else 2)
    return _words(info) == _words(xmp)


def _words(text: str) -> str:
    return " ".join(re.sub(r"[;,]", " ", text.replace("\0", "")).split())


_PDF_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([Z+-])(?:(\d\d)'?(\d\d)?)?)?")


def _pdf_date(text: str) -> datetime | None:
    hit = _PDF_DATE.match(text.strip())
    if not hit:
        return None
    year, month, day, hour, minute, second, sign, zone_hour, zone_minute = hit.groups()
    zone = None
    if sign == "Z":
        zone = UTC
    elif sign is not None:
        shift = timedelta(hours=int(zone_hour or 0), minutes=int(zone_minute or 0))
        zone = timezone(shift if sign == "+" else -shift) if shift < timedelta(days=1) else None
    try:
        return datetime(
            int(year),
            int(month or 1),
            int(day or 1),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            tzinfo=zone,
        )
    except (ValueError, OverflowError):
        return None


def _xmp_date(text: str) -> datetime | None:
    text = text.strip()
    if re.fullmatch(r"\d{4}(-\d\d)?", text):
        text += "-01" * (2 - text.count("-"))
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
