"""Looks through all objects that the file reaches for what does not belong into print: scripts, actions,
attachments, LZW, PostScript, OPI, transfer functions, halftones; direct dictionaries included.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from albumapp.preflight import pdf_objects as po
from albumapp.preflight.finding import ERROR, WARNING
from albumapp.preflight.pdf_rules import Found

_FILTERS = {
    *("FlateDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode"),
    *("DCTDecode", "JPXDecode", "LZWDecode", "Crypt"),
}
_ACTIONS = {
    *("GoTo", "GoToR", "GoToE", "Launch", "Thread", "URI", "Sound", "Movie", "Hide", "Named", "SubmitForm"),
    *("ResetForm", "ImportData", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "RichMediaExecute"),
}
_ALLOWED_MARKS = {"PrinterMark", "TrapNet"}
_PLACES = {"/A", "/AA", "/OpenAction", "/Next", "/PA"}  # keys that hold actions
_DIRECT = 60  # levels of direct objects within each other


@dataclass
class ObjectCheck:
    """One look through the file."""

    found: Found
    limits: po.Limits
    standard: str

    def run(self, pdf: pikepdf.Pdf) -> None:
        """All that trailer and pages reach, each object once. TooMuch where there are too many."""
        seen: set[tuple[int, int]] = set()
        todo: list[tuple[Any, str, str, int]] = [(pdf.trailer, "", "", 0)]
        while todo:
            obj, key, above, deep = todo.pop()
            identity = po.identity(obj)
            if identity is not None:
                if identity in seen:
                    continue
                seen.add(identity)
                deep = 0
                if len(seen) > self.limits.objects:
                    raise po.TooMuch
                if len(seen) % 256 == 0:
                    self.limits.spend(256)
            if deep > _DIRECT:
                continue
            if isinstance(obj, (Dictionary, Stream)):
                self._look(obj, key, above)
                for name, value in po.items(obj):
                    if isinstance(value, (Dictionary, Stream, Array)):
                        todo.append((value, name, key, deep + 1))
            elif isinstance(obj, Array):
                inner = (v for v in po.elements(obj) if isinstance(v, (Dictionary, Stream, Array)))
                todo.extend((value, key, above, deep + 1) for value in inner)

    def _look(self, obj: Any, key: str, above: str) -> None:
        found = self.found
        s, subtype = po.name(po.get(obj, "/S")), po.name(po.get(obj, "/Subtype"))
        if isinstance(obj, Stream):
            self._filters(obj)
            if po.get(obj, "/F") is not None and not isinstance(po.get(obj, "/F"), (Array, Name)):
                found.add("external")
            if subtype == "PS" or po.name(po.get(obj, "/Subtype2")) == "PS" or po.get(obj, "/PS") is not None:
                found.add("postscript")
            if subtype in ("Image", "Form"):
                self._drawn(obj)
        if s == "JavaScript" or (po.get(obj, "/JS") is not None and s in ("", "Rendition")):
            found.add("javascript")
        elif s in _ACTIONS and (key in _PLACES or above in _PLACES):
            self._action(obj, s, key)
        if key == "/AA" and po.keys(obj):
            found.add("action", kind="AA")
        if above == "/ExtGState" or po.name(po.get(obj, "/Type")) == "ExtGState":
            self._graphics(obj)
        if po.get(obj, "/HalftoneType") is not None:
            self._halftone(obj)
        if po.name(po.get(obj, "/Type")) == "OPI" or po.get(obj, "/OPI") is not None:
            found.add("opi")
        if po.name(po.get(obj, "/Type")) == "Filespec" and po.get(obj, "/EF") is not None:
            found.add(
                "attachment", what=(po.text(po.get(obj, "/UF")) or po.text(po.get(obj, "/F")) or "?")[:60]
            )

    def _action(self, obj: Any, kind: str, key: str) -> None:
        outline = key == "/A" and kind == "GoTo" and po.get(obj, "/D") is not None
        # whether it hangs on a bookmark or a link cannot be told here: links are named by themselves
        if outline or (key == "/OpenAction" and kind == "GoTo"):
            self.found.add("outline-action")
        else:
            self.found.add("action", kind=kind)

    def _filters(self, stream: Any) -> None:
        for name in po.filters(stream):
            if name == "LZWDecode":
                self.found.add("lzw")
            elif name == "Crypt":
                self.found.add("encrypted")
            elif name not in _FILTERS:
                self.found.add("filter-unknown", filter=name[:30])

    def _drawn(self, obj: Any) -> None:
        if po.get(obj, "/Ref") is not None:
            self.found.add("reference")
        alternates = po.elements(po.get(obj, "/Alternates"))
        if alternates:
            printed = any(po.get(e, "/DefaultForPrinting") is True for e in alternates)
            older = self.standard.startswith(("PDF/X-1", "PDF/X-3"))
            self.found.add("alternate-image", severity=ERROR if printed or older else WARNING)

    def _graphics(self, gs: Any) -> None:
        """An extended graphics state."""
        plain = {"TR": ("Identity",), "TR2": ("Default", "Identity")}
        for key, fine in plain.items():
            value = po.get(gs, "/" + key)
            if value is None or (key == "TR2" and po.name(value) == "Default"):
                continue
            each = po.elements(value) or [value]
            idle = all(po.name(v) in fine for v in each)
            self.found.add("transfer-plain" if idle else "transfer")
        halftone = po.get(gs, "/HT")
        if halftone is not None and po.name(halftone) != "Default":
            self.found.add("halftone")
        if po.get(gs, "/HTP") is not None:
            self.found.add("halftone-phase")
        for key in ("BG", "BG2", "UCR", "UCR2"):
            value = po.get(gs, "/" + key)
            if value is not None and po.name(value) != "Default":
                self.found.add("black-generation")

    def _halftone(self, obj: Any) -> None:
        function = po.get(obj, "/TransferFunction")
        if function is not None and po.name(function) not in ("Identity", "Default"):
            self.found.add("transfer")


def check_catalogue(found: Found, pdf: pikepdf.Pdf, standard: str) -> frozenset[tuple[int, int]]:
    """Attachments, forms, layers; gives the layers that are not shown."""
    root = pdf.Root
    names = po.get(root, "/Names")
    if po.get(names, "/JavaScript") is not None:
        found.add("javascript")
    if any(_name_tree(po.get(names, "/EmbeddedFiles"))) or po.get(root, "/Collection") is not None:
        found.add("attachment", what="EmbeddedFiles")
    form = po.get(root, "/AcroForm")
    if po.get(form, "/XFA") is not None or po.elements(po.get(form, "/Fields")):
        found.add("form")
    return _layers(found, root, standard)


def _name_tree(node: Any, deep: int = 0) -> Iterator[Any]:
    if deep < 10:
        yield from po.elements(po.get(node, "/Names"))
        for kid in po.elements(po.get(node, "/Kids"))[:100]:
            yield from _name_tree(kid, deep + 1)


def _layers(found: Found, root: Any, standard: str) -> frozenset[tuple[int, int]]:
    properties = po.get(root, "/OCProperties")
    if properties is None:
        return frozenset()
    if standard.startswith(("PDF/X-1", "PDF/X-3")):
        found.add("layer", standard=standard)
    usual = po.get(properties, "/D")
    groups = {po.identity(g): g for g in po.elements(po.get(properties, "/OCGs"))[:5000]}
    off = {po.identity(g) for g in po.elements(po.get(usual, "/OFF"))}
    if po.name(po.get(usual, "/BaseState")) == "OFF":
        off |= set(groups) - {po.identity(g) for g in po.elements(po.get(usual, "/ON"))}
    for key, group in groups.items():
        printing = po.name(po.get(po.get(po.get(group, "/Usage"), "/Print"), "/PrintState"))
        if key in off or printing == "OFF":
            found.add("layer-hidden", layer=(po.text(po.get(group, "/Name")) or "?")[:60])
    return frozenset(k for k in off if k is not None)


def check_annotations(found: Found, number: int, page: Any, bleed: po.Box, place: Any) -> None:
    """Comments, links and fields must lie outside of the bleed; printer's marks and traps may lie inside."""
    for obj in po.elements(po.get(page, "/Annots"))[:5000]:
        kind = po.name(po.get(obj, "/Subtype"))
        where = po.box(po.get(obj, "/Rect"))
        if kind in _ALLOWED_MARKS or (kind == "Popup" and where is None):
            continue
        inside = where is None or po.shared(where, bleed)
        if inside:
            found.add("annotation", number, place(where), kind=kind or "?")
        if kind in ("FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D"):
            found.add("attachment", number, what=kind)
