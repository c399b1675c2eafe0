"""Named versions ("before Mum's changes") and printed orders of an open project.

A version is the whole document as it was. Returning to one is an ordinary step that can be undone; photos
that were imported since stay in the project. An order keeps the product's values, too, so that it is printed
again as it was, whatever the catalogue says by then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from albumapp.basis import UserError
from albumapp.document.model import Document
from albumapp.document.storage import AlbumFile
from albumapp.document.versions import ORDER, VERSION, Version
from albumapp.products.catalogue import product
from albumapp.products.frozen import spec_from_json, spec_to_json
from albumapp.products.spec import ProductSpec
from albumapp.session.project import Project, now

LONGEST_NAME = 120
RETURN = "Return to a version"


def kept(project: Project) -> list[Version]:
    """Versions and orders, oldest first. UserError where the file cannot be read."""
    return project.file.versions() if project.file is not None else []


def keep(project: Project, name: str) -> Version:
    """Keep the album as it is now under this name."""
    return _keep(project, name, VERSION, {})


def freeze(
    project: Project,
    order: str,
    name: str,
    document: Document | None = None,
    receipt: Mapping[str, object] | None = None,
) -> Version:
    """Keep what is printed: the document, the product's values and the time. `order`: its number; `receipt`
    what else is to be known of it later (`session/orders.py`).

    `document` is what was exported, where that is no longer what is open; its words in braces as they were
    typed, since a project file names nobody.
    """
    spec = product((document or project.document).product)
    extra: dict[str, object] = {"order": order.strip()[:LONGEST_NAME], "product": spec_to_json(spec)}
    if receipt:
        extra["receipt"] = dict(receipt)
    return _keep(project, name, ORDER, extra, document)


def _keep(
    project: Project, name: str, kind: str, extra: Mapping[str, object], document: Document | None = None
) -> Version:
    file = _file(project)
    project.write_again()
    made = file.keep_version(document or project.document, _name(name), kind, now(), extra)
    return next(v for v in file.versions() if v.id == made)


def rename(project: Project, version: Version, name: str) -> None:
    _file(project).rename_version(version.id, _name(name))


def delete(project: Project, version: Version) -> Callable[[], Version]:
    """Delete a version; gives what brings it back."""
    file = _file(project)
    document = file.version(version.id)
    file.delete_version(version.id)

    def back() -> Version:
        where = _file(project)
        made = where.keep_version(document, version.name, version.kind, version.at, version.extra)
        return next(v for v in where.versions() if v.id == made)

    return back


def document_of(project: Project, version: Version) -> Document:
    """The album as it was. UserError where it is gone or damaged."""
    return _file(project).version(version.id)


def spec_of(project: Project, version: Version) -> ProductSpec:
    """The product that an order was printed for; UserError where it cannot be read."""
    try:
        return spec_from_json(version.extra.get("product"))
    except ValueError as e:
        raise UserError(
            "The order “{name}” does not say what it was printed on ({why}).",
            "Return to it, and export the album anew.",
            name=version.name,
            why=e,
        ) from e


def return_to(project: Project, version: Version) -> None:
    """Make the album what it was then, as one step. Photos that came since stay in the project, unused.

    Where a photo's file is known at another place by now, that holds.
    """
    then, here = document_of(project, version), project.document
    product(then.product)  # one that is not here any more could not be opened again
    photos = {k: here.photos.get(k, entry) for k, entry in then.photos.items()}
    photos |= {k: entry for k, entry in here.photos.items() if k not in photos}
    again = replace(then, photos=photos, next_id=max(then.next_id, here.next_id))
    project.replace(again, RETURN)


def _file(project: Project) -> AlbumFile:
    if project.file is None:
        raise UserError("This album has no file yet.", "Save it first.")
    return project.file


def _name(name: str) -> str:
    plain = " ".join(name.split())[:LONGEST_NAME]
    if not plain:
        raise UserError("A version needs a name.", "Say what it is, such as “before Mum’s changes”.")
    return plain
