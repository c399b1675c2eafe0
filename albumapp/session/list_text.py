"""Lists from files as spreadsheets, mail and other programs write them: their text, and what headings mean.

To let a heading be understood in another language: its word in `HEADINGS`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from pathlib import Path

from albumapp.basis import UserError

LARGEST = 5_000_000  # bytes; a hundred thousand names

_WORDS: Mapping[str, str] = {
    "name": "name|names|full name|guest|guests|person|gast|gäste|namen|nom|invité|nombre|invitado|nome|"
    "ospite|naam|recipient|empfänger|שם|אורח",
    "first": "first name|firstname|first|given name|vorname|prénom|voornaam|שם פרטי",
    "last": "last name|lastname|last|surname|family name|nachname|familienname|nom de famille|apellido|"
    "cognome|achternaam|שם משפחה",
    "salutation": "salutation|anrede",
    "title": "title|titel|titre|título|titolo|כותרת",
    "table": "table|table number|table no|table no.|tisch|tischnummer|tisch nr.|tafel|mesa|tavolo|שולחן",
    "address": "address|address 1|address 2|address 3|address line 1|address line 2|c/o|adresse|anschrift|"
    "adresszusatz|zusatz|dirección|indirizzo|adres|כתובת",
    "street": "street|straße|strasse|rue|calle|via|straat|רחוב",
    "postcode": "postcode|zip|zip code|postal code|plz|postleitzahl|מיקוד",
    "city": "city|town|place|ort|stadt|ville|ciudad|città|plaats|עיר",
    "state": "state|province|region|bundesland",
    "country": "country|land|pays|país|paese|ארץ",
    "date": "date|datum|day|birthday|geburtstag|fecha|data|תאריך",
    "folder": "folder|photos|path|ordner|fotos|dossier",
    "product": "product|produkt|produit",
    "pages": "pages|seiten|páginas|pagine",
    "style": "style|stil|estilo|stile",
    "set": "set|parameters|parameter|settings",
    "greeting": "greeting|gruß|text|message|note|wish",
    "email": "email|e-mail|mail",
}
HEADINGS = {what: frozenset(words.split("|")) for what, words in _WORDS.items()}
"""What a column holds, by the words (as `plain_heading` gives them) that head it in the usual languages."""


def plain_heading(heading: str) -> str:
    """In small letters, without what programs put round it: "*First_Name:" is "first name"."""
    text = unicodedata.normalize("NFC", heading).casefold().replace("_", " ").strip(" :*{}")
    return " ".join(text.split())


def read_text(path: Path | str) -> str:
    """The text of a file. UserError where it cannot be read, is none, or is too large."""
    path = Path(path)
    try:
        with path.open("rb") as f:
            data = f.read(LARGEST + 1)
    except OSError as e:
        raise UserError(
            "{file} cannot be read: {why}.", "Name a text file or CSV.", path, file=path, why=e.strerror
        ) from e
    text = None if len(data) > LARGEST or _binary(data) else decoded(data)
    if text is None:
        raise UserError(
            "{name} is no list or table.", "Save it as CSV or as plain text.", path, name=path.name
        )
    return text


def _binary(data: bytes) -> bool:
    """Pictures, archives, spreadsheets' own files: they begin with no letters, or hold what no text does."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return len(data) % 2 == 1  # half a letter: only its first bytes look like UTF-16
    if data.startswith((b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8", b"{\\rtf", b"\xd0\xcf\x11\xe0")):
        return True
    head = data[:4000]
    zeros = head.count(0)
    return any(b < 9 or 13 < b < 27 for b in head.replace(b"\0", b"")) or 0 < zeros <= len(head) // 4


def decoded(data: bytes) -> str:
    """Text of a file that spreadsheets and mail programs write: UTF-8, UTF-16 with or without its mark, or
    Windows-1252."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    if data and data.count(0) > len(data) // 4:
        return data.decode("utf-16-be" if data[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
