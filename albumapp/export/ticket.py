"""The order as an XJDF 2.1 ticket (CIP4): what the product is, how many, and which file is which part.

Lengths are points. Only what the order says is said; a printer's own words for paper and finish go through.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from xml.etree import ElementTree as ET

from albumapp import __version__
from albumapp.document.model import Document
from albumapp.export.naming import ascii_name
from albumapp.export.order import Made, Order, spine
from albumapp.export.sheets import PT
from albumapp.products.spec import ProductSpec
from albumapp.text.shape import plain

NAMESPACE = "http://www.CIP4.org/JDFSchema_2_0"
_BINDINGS = {"hard": "HardCover", "soft": "SoftCover", "lay-flat": "HardCover", "wire": "WireComb"}
_PARTS = {"cover": "IDCover", "block": "IDBody"}


def xjdf(document: Document, spec: ProductSpec, order: Order, made: Sequence[Made], when: datetime) -> bytes:
    """The ticket's bytes."""
    job = order.name(document, spec)
    root = ET.Element(
        "XJDF",
        {
            "xmlns": NAMESPACE,
            "Version": "2.1",
            "JobID": job,
            "Types": "Product",
            "Category": "Web2Print",
            "DescriptiveName": plain(document.title) or spec.name,
        },
    )
    header = {
        "AgentName": "albumapp",
        "AgentVersion": __version__,
        "DeviceID": "albumapp",
        "Time": when.isoformat(),
    }
    ET.SubElement(ET.SubElement(ET.SubElement(root, "AuditPool"), "AuditCreated"), "Header", header)
    _products(root, document, spec, order)
    _contact(root, order)
    _files(root, document, made)
    ET.indent(root, " ")
    body: bytes = ET.tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def _products(root: ET.Element, document: Document, spec: ProductSpec, order: Order) -> None:
    listed = ET.SubElement(root, "ProductList")
    book = _product(listed, "IDBook", spec.kind, order.quantity, root=True, title=spec.name)
    page = spec.block.page
    depth = spine(document.cover) or 0.0
    _layout(book, page.w, page.h, depth, document.page_count)
    if document.cover is None:
        _media(book, order.paper, "")
        return
    # parts count for one book each
    children = " ".join(_PARTS.values())
    binding = {"ChildRefs": children, "BindingSide": "Left"}
    if spec.binding in _BINDINGS:
        binding["BindingType"] = _BINDINGS[spec.binding]
    _intent(book, "BindingIntent", binding)
    cover = _product(listed, _PARTS["cover"], "cover", 1)
    size = document.cover.shape.size
    _layout(cover, size.w, size.h, 0.0, None)
    _media(cover, "", order.finish)
    body = _product(listed, _PARTS["block"], "body", 1)
    _layout(body, page.w, page.h, 0.0, document.page_count)
    _media(body, order.paper, "")


_TYPES = {"album": "Book", "cover": "Cover", "body": "Body", "card": "Card", "calendar": "Calendar"}


def _product(
    listed: ET.Element, name: str, kind: str, amount: int, root: bool = False, title: str = ""
) -> ET.Element:
    entries = {"ID": name, "Amount": str(amount), "IsRoot": str(root).lower()}
    if kind in _TYPES:
        entries["ProductType"] = _TYPES[kind]
    if title:
        entries["DescriptiveName"] = title
    return ET.SubElement(listed, "Product", entries)


def _intent(product: ET.Element, name: str, values: dict[str, str]) -> ET.Element:
    return ET.SubElement(ET.SubElement(product, "Intent", {"Name": name}), name, values)


def _layout(product: ET.Element, w: float, h: float, d: float, pages: int | None) -> None:
    values = {"FinishedDimensions": f"{w * PT:.3f} {h * PT:.3f} {d * PT:.3f}"}
    if pages is not None:
        values |= {"Pages": str(pages), "Sides": "TwoSidedHeadToHead"}
    _intent(product, "LayoutIntent", values)


def _media(product: ET.Element, paper: str, finish: str) -> None:
    if paper:
        _intent(product, "MediaIntent", {"MediaType": "Paper", "MediaQuality": paper})
    if finish:
        made = _intent(product, "ColorIntent", {})
        ET.SubElement(made, "SurfaceColor", {"Surface": "Front", "Coatings": ascii_name(finish)})


def _contact(root: ET.Element, order: Order) -> None:
    given = order.contact
    if not any(given.values()):
        return
    resources = ET.SubElement(root, "ResourceSet", {"Name": "Contact", "Usage": "Input"})
    one = ET.SubElement(
        ET.SubElement(resources, "Resource"), "Contact", {"ContactTypes": "Customer Delivery"}
    )
    if address := given.get("address", "").strip():
        ET.SubElement(one, "Address", {"ExtendedAddress": " ".join(address.split())})
    for key, kind, scheme in (("email", "Email", "mailto:"), ("phone", "Phone", "tel:")):
        if value := given.get(key, "").strip():
            ET.SubElement(one, "ComChannel", {"ChannelType": kind, "Locator": scheme + value})
    if company := given.get("company", "").strip():
        ET.SubElement(one, "Company", {"OrganizationName": company})
    if name := given.get("name", "").strip():
        first, _, family = name.rpartition(" ")
        person = {"FamilyName": family}
        if first:
            person["FirstName"] = first
        ET.SubElement(one, "Person", person)


def _files(root: ET.Element, document: Document, made: Sequence[Made]) -> None:
    resources = ET.SubElement(root, "ResourceSet", {"Name": "RunList", "Usage": "Input"})
    for one in (m for m in made if m.what not in ("proof", "report")):
        resource = ET.SubElement(resources, "Resource")
        if one.what in _PARTS and document.cover is not None:
            ET.SubElement(resource, "Part", {"ProductPart": _PARTS[one.what]})
        listed = ET.SubElement(resource, "RunList", {"Pages": f"0 {one.pages - 1}"})
        kind = "image/jpeg" if one.name.endswith(".jpg") else "application/pdf"
        values = {"URL": one.name, "MimeType": kind, "CheckSum": one.md5}
        ET.SubElement(listed, "FileSpec", values)
