"""The hash of what is printed, by which an approval and an order name a state of the album."""

from __future__ import annotations

import hashlib
import json

from albumapp.document import codec
from albumapp.document.model import Document


def fingerprint(document: Document) -> str:
    """SHA-256 of product, title and pages; photos count by their own hashes. Paths, names of files, notes and
    what is unused do not change it."""
    data = [document.product, document.title, [codec.surface_to_json(s) for s in document.surfaces]]
    return hashlib.sha256(json.dumps(data, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
