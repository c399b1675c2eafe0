"""The commands that look beyond one album: what photos would make, the look of one album for another."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from albumapp.analysis.model import Analysis
from albumapp.basis import UserError, say
from albumapp.console import DONE, check_json_target, result, write_json
from albumapp.document.model import Document
from albumapp.products.catalogue import product
from albumapp.products.reference import file_id, parted
from albumapp.session.family import hung_elsewhere, look_values, took
from albumapp.session.forgetting import projects_known
from albumapp.session.idea_makers import Idea
from albumapp.session.importing import entry_of
from albumapp.session.project import Project
from albumapp.session.recommending import drafted, recommend
from albumapp.session.settings import Settings


def check_recommend(options: argparse.Namespace) -> None:
    """What is wrong with the options of `albumapp recommend`, before the work. UserError."""
    if options.json is not None:
        check_json_target(options.json)
    if options.most < 1:
        raise UserError("--most {n}: it takes a number from 1.", "Such as --most 3.", n=options.most)


def recommended(options: argparse.Namespace, analysis: Analysis) -> int:
    """`albumapp recommend`: a ranked few of the products, each drafted to know its pages, with reasons."""
    entries = [entry_of(analysis.records[i]) for i in analysis.facts]
    ideas = []
    for idea in recommend(analysis, most=options.most):
        with suppress(UserError):  # what cannot be drafted is not recommended
            ideas.append((idea, drafted(idea, None, entries, analysis)))
    if options.json is not None:
        rows = [_as_json(idea, made) for idea, made in ideas]
        write_json({"schema": 1, "photos": len(analysis.facts), "ideas": rows}, options.json)
    else:
        result("".join(_row(idea, made) for idea, made in ideas))
    return DONE


def _as_json(idea: Idea, made: Document) -> dict[str, object]:
    spec = product(made.product)
    pages, cost = made.page_count, idea.costs(made.page_count)
    price = {"all": cost, "currency": idea.price.currency, "date": idea.price.date} if idea.price else None
    return {
        "id": idea.id,
        "product": file_id(made.product),
        "parameters": parted(made.product)[1],
        "name": spec.name,
        "kind": spec.kind,
        "size": idea.size.as_list(),
        "pages": pages,
        "price": price,
        "photos": list(made.used()),
        "about": list(idea.photos),
        "score": round(idea.score, 3),
        "reasons": [r.as_json() for r in idea.reasons],
    }


def _row(idea: Idea, made: Document) -> str:
    spec, cost = product(made.product), idea.costs(made.page_count)
    size = f"{idea.size.w:g} x {idea.size.h:g} mm"
    price = f"{cost:.2f} {idea.price.currency}" if idea.price and cost is not None else "price unknown"
    why = "; ".join(say(r) for r in idea.reasons)
    return (
        f"{file_id(made.product):28} {spec.name:32} {size:18} {made.page_count:4} pages  {price:14}  {why}\n"
    )


def among_others(project: Project, path: str) -> Project:
    """The same, knowing what of it hangs in other albums of the user's; asked of what is for a wall alone."""
    if project.spec.kind == "wall":
        project.context.hung = hung_elsewhere(projects_known(Settings()), Path(path))
    return project


def family(options: argparse.Namespace, opened: Callable[[str], Project]) -> int:
    """`albumapp family FROM TO`: the look of one album for another, as one step of that one's history."""
    if options.json is not None:
        check_json_target(options.json)
    if Path(options.source).resolve() == Path(options.project).resolve():
        raise UserError("An album has its own look already.", "Name two albums.")
    source = Project.open(Path(options.source), look=True)
    try:
        values = look_values(source.document)
    finally:
        source.close()
    project = opened(options.project)
    try:
        before = project.document
        project.do("take_look", **values)
        what = took(before, project.document)
    finally:
        project.close()
    if options.json is not None:
        write_json({"schema": 1, "took": [r.as_json() for r in what]}, options.json)
    else:
        result("".join(f"{say(r)}\n" for r in what) or "It looks the same already.\n")
    return DONE
