"""Pages of text are found, and photos are not taken for them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from albumapp.analysis import quality
from albumapp.analysis.aside import page
from albumapp.analysis.aside.screens import FLAT_SCREEN
from albumapp.analysis.aside.sort import PAGE, TALL
from albumapp.imaging.decode import read_rgb
from tests.analysis import drawn, papers

PHOTOS = Path(__file__).resolve().parents[4] / "shared" / "photos"


def measured(pixels: NDArray[np.uint8]) -> page.Page:
    h, w = pixels.shape[:2]
    scale = min(1.0, 1024 / max(h, w))
    small = cv2.resize(pixels, (round(w * scale), round(h * scale)), interpolation=cv2.INTER_AREA)
    rgb = np.asarray(small, np.uint8)
    return page.measure(rgb, quality.grey_of(rgb))


BLUE, YELLOW = np.array([25, 50, 110], np.uint8), np.array([1.0, 0.85, 0.6])
PAPERS = {
    "letter": papers.letter(1),
    "small print": papers.letter(2, size=18),
    "handwriting": papers.letter(3, family="Caveat", size=34),
    "invoice": papers.form(4),
    "slide": papers.slide(5),
    "dark slide": 255 - papers.slide(5),
    "blue slide": np.where(
        papers.slide(5).min(axis=2, keepdims=True) > 200, BLUE, 255 - papers.slide(5) // 3
    ),
    "under a lamp": (papers.photographed(papers.letter(1), 1) * YELLOW).astype(np.uint8),
    "photographed letter": papers.photographed(papers.letter(6), 6),
    "a letter on its side": np.rot90(papers.photographed(papers.letter(7), 7)),
    "photographed invoice": papers.photographed(papers.form(8), 8),
    "small in the picture": papers.photographed(papers.letter(9), 9, share=0.65),
}


@pytest.mark.parametrize("name", PAPERS)
def test_papers_are_pages(name: str) -> None:
    found = measured(np.ascontiguousarray(PAPERS[name]))
    assert found.page >= PAGE
    assert 0 < found.tall < TALL


@pytest.mark.parametrize("seed", [1, 2])
def test_receipts_are_tall_pages(seed: int) -> None:
    for pixels in (papers.receipt(seed), papers.photographed(papers.receipt(seed), seed, share=0.92)):
        found = measured(pixels)
        assert found.page >= PAGE
        assert found.tall >= TALL


def test_a_screen_is_flat_and_a_photo_is_not() -> None:
    assert measured(papers.phone_screen(1)).flat > 0.7
    assert measured(papers.photographed(papers.letter(1), 1)).flat < FLAT_SCREEN / 3


@pytest.mark.parametrize("seed", range(4))
def test_other_drawings_are_no_pages(seed: int) -> None:
    assert measured(drawn.scene(seed, 1024, 768)).page < PAGE / 2


def test_stripes_noise_and_plain_paper_are_no_pages() -> None:
    rng = np.random.default_rng(1)
    noise = np.clip(rng.normal(215, 40, (768, 1024, 1)), 0, 255).repeat(3, 2).astype(np.uint8)
    stripes = np.full((768, 1024, 3), 240, np.uint8)
    stripes[::12] = stripes[1::12] = 30
    bricks = stripes.copy()
    bricks[:, ::40] = 30
    stars = np.full((768, 1024, 3), 8, np.uint8)
    for x, y in rng.integers(10, 750, (300, 2)):
        stars[y : y + 5, x : x + 4] = 240
    for pixels in (noise, stripes, bricks, stars, np.full((768, 1024, 3), 250, np.uint8)):
        assert measured(pixels).page < PAGE / 2


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (63, 63), (64, 64), (1024, 64)])
def test_any_size_is_measured(size: tuple[int, int]) -> None:
    found = measured(np.full((*size, 3), 255, np.uint8))
    assert found.page == 0


@pytest.mark.skipif(not PHOTOS.is_dir(), reason="the real photos are not on this machine")
def test_people_at_a_screen_full_of_text_are_no_page() -> None:
    """The hardest of the real photos: a talk with its slide, a paper in a hand, boards and banners."""
    folder = PHOTOS / "b-groups-workshops-carpentries"
    office = PHOTOS / "a-office-events-18f"
    hard = [folder / "pic-2013-03-lbl-1.jpg", folder / "burma-03.jpg", office / "foia_in-hand.jpg"]
    hard += [office / "midas-oct-hacking_whiteboard_design.jpg", office / "cfpb-talk.jpg"]
    assert max(measured(read_rgb(p, 1024)).page for p in hard) < PAGE / 2 + 0.05
