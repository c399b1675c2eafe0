"""Text of many scripts on canvas and paper, as pairs of pictures, and what pdftotext copies out of the PDF.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.scripts FOLDER

FOLDER gets `texts.pdf` and `pairs.png`: each text as the canvas draws it (left) and as poppler draws the PDF
(right). Printed: by text the largest distance of the two inks' boxes (mm), the share of pixels that differ,
and whether the text comes out as it was typed.
"""

from __future__ import annotations

import argparse
import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

PPI = 150.0
TEXTS = {
    "Latin": "Office fjord AVATAR, naïve café, Größe, “Łódź” – ½ €",
    "Greek": "Καλοκαίρι στη θάλασσα, Ναύπλιο",
    "Cyrillic": "Лето на море, Одеса, ёж",
    "Hebrew": "שלום עולם, קיץ 2026 בים",
    "Arabic": "مرحبا بالعالم، صيف ٢٠٢٦ لا إله",
    "pointed": "שָׁלוֹם",
    "mixed": "Lisbon ליסבון לשבונה 2026 (مايو) end",
    "Hindi": "नमस्ते दुनिया, क्षत्रिय ज्ञान श्री हिन्दी",
    "Bengali": "বাংলা গ্রীষ্ম",
    "Thai": "สวัสดีชาวโลก ฤดูร้อน",
    "Chinese": "海边的夏天，二〇二六年",
    "Japanese": "海の夏休み、カメラとアルバム",
    "Korean": "바닷가의 여름, 앨범",
    "emoji": "Party 😀🎉 👨‍👩‍👧 ❤️ 🇵🇹",
}


@dataclass
class _Project:
    """What the screen's own renderer takes."""

    document: object


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    from PySide6.QtWidgets import QApplication

    from albumapp.document.model import Document, Surface, TextFrame
    from albumapp.export.pdf import export_pdf
    from albumapp.geometry import Rect
    from albumapp.products.catalogue import product
    from albumapp.products.surfaces import inner_shapes
    from albumapp.text.style import TextStyle
    from tests.journeys.test_screen_and_paper import ink, on_paper, on_screen

    app = QApplication([])
    spec = product("layflat-30x30")
    shapes = inner_shapes(spec, 40)
    surfaces = []
    for n, text in enumerate(TEXTS.values()):
        frame = TextFrame(f"t{n}", Rect(30, 30, 220, 40), text, TextStyle(size_pt=28))
        surfaces.append(Surface(f"s{n}", shapes[n], (frame,)))
    document = Document(spec.id, "Scripts", surfaces=tuple(surfaces))
    pdf = folder / "texts.pdf"
    export_pdf(document, spec, pdf, lambda photo: None)
    area, rows = Rect(30, 30, 220, 40).outset(3).moved(3, 3), []
    for n, (name, text) in enumerate(TEXTS.items()):
        k = PPI / 25.4
        screen = on_screen(_Project(document), n, PPI)  # type: ignore[arg-type]
        screen = screen[round(area.y * k) : round(area.bottom * k), round(area.x * k) : round(area.right * k)]
        paper = on_paper(pdf, n + 1, PPI, area)
        h, w = (min(a, b) for a, b in zip(screen.shape[:2], paper.shape[:2], strict=True))
        screen, paper = (a[:h, :w, :3].astype(np.uint8) for a in (screen, paper))
        boxes = [np.array(ink(a, PPI).as_list()) for a in (screen, paper)]
        differ = (np.abs(screen.astype(int) - paper.astype(int)).max(axis=2) > 96).mean()
        command = ["pdftotext", "-f", str(n + 1), "-l", str(n + 1), str(pdf), "-"]
        said = subprocess.run(command, check=True, capture_output=True).stdout.decode()
        same = _plain(said) == _plain(text)
        far = np.abs(boxes[0] - boxes[1]).max()
        print(
            f"{name:9} {far:.2f} mm, {differ:.4f} of the pixels differ, copied {'right' if same else said!r}"
        )
        rows.append((name, screen, paper))
    _sheet(rows).save(folder / "pairs.png")
    app.quit()


def _plain(text: str) -> str:
    """Without marks of direction, blanks, and the choice of emoji or text."""
    drop = {"\ufe0f", "\ufe0e"}
    kept = (c for c in unicodedata.normalize("NFC", text) if not c.isspace() and c not in drop)
    return "".join(c for c in kept if unicodedata.bidirectional(c) not in _MARKS)


_MARKS = frozenset({"RLE", "LRE", "PDF", "RLI", "LRI", "PDI", "FSI", "RLO", "LRO"})


def _sheet(rows: list[tuple[str, np.ndarray, np.ndarray]]) -> Image.Image:
    high, wide = rows[0][1].shape[:2]
    high //= 2
    sheet = Image.new("RGB", (2 * wide + 30, (high + 24) * len(rows)), "#888888")
    pen = ImageDraw.Draw(sheet)
    for n, (name, screen, paper) in enumerate(rows):
        top = n * (high + 24)
        pen.text((6, top + 4), f"{name}: canvas, paper", fill="white")
        sheet.paste(Image.fromarray(np.ascontiguousarray(screen[:high])), (10, top + 20))
        sheet.paste(Image.fromarray(np.ascontiguousarray(paper[:high])), (wide + 20, top + 20))
    return sheet.reduce(2)


if __name__ == "__main__":
    main()
