"""The hash of what is printed, by which an approval and an order name a state of the album."""

from __future__ import annotations

import hashlib
import json

from albumapp.document import codec
from albumapp.document.model import Document


def fingerprint(document: Document) -> str:
    """SHA-256 of product, title and pages; photos count by their own hashes. Paths, names of files, notes and
    what is unused do not change it, nor does saving and opening."""
    data = [document.product, document.title, [codec.surface_to_json(s) for s in document.surfaces]]
    return hashlib.sha256(json.dumps(_plain(data), sort_keys=True).encode()).hexdigest()


def _plain(value: object) -> object:
    """Numbers alike, whole or not: 300 in memory is 300.0 when it is read again."""
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:.6f}"
    return value
