"""A report as one HTML file that loads nothing: findings, the rules that were kept, a picture of each page
on which the place of each finding is marked.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from html import escape
from pathlib import Path
from string import Template

from albumapp.basis import UserError
from albumapp.basis.translated import RIGHT_TO_LEFT
from albumapp.preflight.finding import ERROR, NOTE, WARNING, Finding
from albumapp.preflight.pdf_page import PageBoxes
from albumapp.preflight.pdf_rules import PARTS, RULES
from albumapp.preflight.report import Report, marked

Words = Callable[[str], str]
"""Translates a template or a word; English where there is none."""

_PAGE = Template("""<!doctype html>
<html lang="$language" dir="$direction">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>$title</title>
<style>
:root { color-scheme: light dark; --line: #8884; --error: #c62828; --warning: #b26a00; --note: #2f6fb0 }
body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1.5rem }
h1 { font-size: 1.5rem; margin: 0 0 .2rem; overflow-wrap: anywhere }
h2 { font-size: 1.1rem; margin: 2rem 0 .6rem }
.outcome { border-inline-start: .4rem solid var(--c); padding: .5rem .9rem; margin: 1rem 0;
  font-size: 1.1rem }
.error { --c: var(--error) } .warning { --c: var(--warning) }
.note { --c: var(--note) } .good { --c: #2e7d32 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .8rem 0 }
dt { opacity: .7 } dd { margin: 0; overflow-wrap: anywhere }
ol { list-style: none; padding: 0 }
ol li { display: flex; gap: .8rem; padding: .45rem 0; border-top: 1px solid var(--line) }
.n { background: var(--c); color: #fff; border-radius: .8rem; min-width: 1.6rem; height: 1.4rem;
  line-height: 1.4rem; text-align: center; font-size: .8rem; flex: none; font-weight: 600 }
.small { opacity: .7; font-size: .87rem }
.pages { display: flex; flex-wrap: wrap; gap: 1.2rem }
figure { margin: 0; max-width: 100% } figcaption { font-size: .87rem; margin-top: .2rem }
.sheet { position: relative; border: 1px solid var(--line); background: #fff }
.sheet img { display: block; width: 100% }
.trim, .mark { position: absolute; box-sizing: border-box }
.trim { border: 1px dashed #0bd }
.mark { border: 2px solid var(--c); min-width: 8px; min-height: 8px }
.mark span { position: absolute; left: -2px; top: -2px; background: var(--c); color: #fff;
  font: 600 .72rem/1.1rem system-ui; padding: 0 .3rem }
ul.kept { columns: 22rem; padding-inline-start: 1.1rem }
ul.kept li { break-inside: avoid; font-size: .9rem }
a { color: inherit } @media print { figure, li { break-inside: avoid } body { max-width: none } }
</style>
</head>
<body>
<h1>$title</h1>
<div class="outcome $grade">$outcome</div>
<dl>$facts</dl>
$findings
$pages
$kept
</body>
</html>
""")
WORDS = (
    "A printer would send it back.",
    "No printer should send it back.",
    "It is not for a printer.",
    "proof",
    "contact sheet",
    "hanging plan",
    "print for home",
    "quote",
    "Errors",
    "Warnings",
    "Notes",
    "Held to",
    "Inks of",
    "Product",
    "Made by",
    "Pages",
    "Findings",
    "Nothing was found.",
    "Kept",
    "Page {n}",
    "Pages {a}–{b}",
    "Cover",
    "cut to",
    "and more of these",
)
"""The words of the report itself: each is translated by itself."""
_GRADES = {ERROR: "Errors", WARNING: "Warnings", NOTE: "Notes"}


def html(report: Report, drawn: Mapping[int, bytes], words: Words = str, language: str = "en") -> str:
    """The whole file. `drawn` are JPEGs of the pages (`report_pictures`)."""
    grade = "error" if report.rejected else ("warning" if report.count(WARNING) else "good")
    return _PAGE.substitute(
        language=language,
        direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        title=escape(report.path.name),
        grade=grade,
        outcome=escape(words(report.outcome)),
        facts=_facts(report, words),
        findings=_findings(report, words),
        pages=_pages(report, drawn, words),
        kept=_kept(report, words),
    )


def write(target: Path, text: str) -> None:
    """The file whole, or not at all. UserError where it cannot be written."""
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_text(text, encoding="utf-8", errors="backslashreplace")
        part.replace(target)
    except OSError as e:
        raise UserError(
            "{name} cannot be written ({why}).",
            "Choose another place.",
            target,
            name=target.name,
            why=e.strerror or e,
        ) from e
    finally:
        with suppress(OSError):  # a read-only disk refuses that, too
            part.unlink()


def _facts(report: Report, words: Words) -> str:
    rows = [(words(word), str(report.count(severity))) for severity, word in _GRADES.items()]
    rows += [
        (words("Held to"), report.standard),
        (words("Inks of"), report.condition),
        (words("Product"), report.product),
        (words("Made by"), report.producer),
        (words("Pages"), str(len(report.pages)) if report.pages else ""),
    ]
    return "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in rows if v)


def _findings(report: Report, words: Words) -> str:
    if not report.findings:
        return f"<p>{escape(words('Nothing was found.'))}</p>"
    rows = [_row(i, f, report, words) for i, f in enumerate(report.findings, 1)]
    more = "".join(
        f'<li><span class="small">{escape(words("and more of these"))}: {n} x {escape(code)}</span></li>'
        for code, n in sorted(report.more.items())
    )
    return f"<h2>{escape(words('Findings'))}</h2><ol>{''.join(rows)}{more}</ol>"


def _row(i: int, f: Finding, report: Report, words: Words) -> str:
    what, how = filled(f.what, f, words), filled(f.how, f, words)
    rule = RULES.get(f.code)
    where = ""
    if f.page is not None:
        where = f'<a href="#p{f.page}">{escape(report.where(f.page, words))}</a>'
    source = f"{escape(words(PARTS[rule.part]))} · {escape(rule.source)}" if rule is not None else ""
    small = " · ".join(part for part in (where, source, escape(f.code)) if part)
    return (
        f'<li class="{f.severity}"><span class="n">{i}</span><div><div>{escape(what)}</div>'
        f'<div>{escape(how)}</div><div class="small">{small}</div></div></li>'
    )


def filled(template: str, f: Finding, words: Words) -> str:
    """A finding's template, translated and filled; values whose names end in _word are translated, too."""
    values = {k: words(str(v)) if k.endswith("_word") else v for k, v in f.values.items()}
    return words(template).format(**values)


def _pages(report: Report, drawn: Mapping[int, bytes], words: Words) -> str:
    if not drawn:
        return ""
    figures = [_figure(report, p, drawn[p.number], words) for p in report.pages if p.number in drawn]
    return f'<h2>{escape(words("Pages"))}</h2><div class="pages">{"".join(figures)}</div>'


def _figure(report: Report, p: PageBoxes, picture: bytes, words: Words) -> str:
    m, t, u = p.media, p.trim, p.unit
    w, h = (m[2] - m[0]) * u, (m[3] - m[1]) * u
    left, top = (t[0] - m[0]) * u, (m[3] - t[3]) * u  # of the trim in the media, mm

    def style(x: float, y: float, width: float, height: float) -> str:
        return (
            f"left:{100 * x / w:.2f}%;top:{100 * y / h:.2f}%;"
            f"width:{100 * width / w:.2f}%;height:{100 * height / h:.2f}%"
        )

    marks = "".join(
        f'<div class="mark {f.severity}" style="{style(left + b.x, top + b.y, b.w, b.h)}"'
        f' title="{escape(filled(f.what, f, words))}"><span>{i}</span></div>'
        for i, f, b in marked(report, p.number)
    )
    size = p.size
    shown = min(420, round(1260 * w / h)) if h > 3 * w else 420
    return (
        f'<figure id="p{p.number}" style="width:{shown}px"><div class="sheet">'
        f'<img alt="" src="data:image/jpeg;base64,{b64encode(picture).decode("ascii")}">'
        f'<div class="trim" style="{style(left, top, *size)}"></div>{marks}</div>'
        f"<figcaption>{escape(report.where(p.number, words))}, {escape(words('cut to'))}"
        f" {size[0]:.1f} x {size[1]:.1f} mm</figcaption></figure>"
    )


def _kept(report: Report, words: Words) -> str:
    rows = report.passed()
    if not rows:
        return ""
    said = "".join(
        f'<li>{escape(words(r.good))} <span class="small">{escape(r.source)}</span></li>' for r in rows
    )
    return f'<h2>{escape(words("Kept"))}</h2><ul class="kept">{said}</ul>'
