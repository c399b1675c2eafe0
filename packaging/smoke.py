"""Smoke test of the frozen app: `python packaging/smoke.py [dist/albumapp]`, in an environment with pikepdf.

Starts it as a user without Python would (an empty environment, a fresh state folder): version and help, the
catalogue, an album from drawn photos as PDF, the project exported again, the PDF's report with pictures of
its pages, a calendar with holidays, the scores with faces on (dlib and its models are inside), and the
window, which must still be open after some seconds. Prints one line a step; exit status 1 at the first that
fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pikepdf

ROOT = Path(__file__).resolve().parents[1]
PHOTOS = 12
WINDOW_SECONDS = 5.0


class Failed(Exception):
    """A step did not do what it should."""


def environment(home: Path) -> dict[str, str]:
    """What the app gets: nothing of this Python, its own state folder, no screen."""
    kept = {k: v for k, v in os.environ.items() if k in ("LANG", "LC_ALL", "TMPDIR")}
    return {
        **kept,
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "ALBUMAPP_HOME": str(home / "state"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def run(program: Path, home: Path, *arguments: str | Path, timeout: float = 600) -> str:
    """Run the app to its end; gives stdout. A status other than 0, or a traceback, is a failure."""
    began = time.perf_counter()
    done = subprocess.run(
        [str(program), *map(str, arguments)],
        env=environment(home),
        cwd=home,
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    if done.returncode != 0 or "Traceback" in done.stderr:
        raise Failed(
            f"albumapp {' '.join(map(str, arguments))}: status {done.returncode}\n{done.stderr[-4000:]}"
        )
    words = " ".join(a if isinstance(a, str) else a.name for a in arguments)
    print(f"  {time.perf_counter() - began:5.1f} s  albumapp {words}")
    return done.stdout


def check_pdf(path: Path) -> None:
    """Pages with trim and bleed, and fonts that are embedded."""
    with pikepdf.open(path) as pdf:
        problems = pdf.check_pdf_syntax()
        if problems or not pdf.pages:
            raise Failed(f"{path.name}: {problems or 'no pages'}")
        for number, page in enumerate(pdf.pages, 1):
            media, bleed, trim = ([float(v) for v in page[k]] for k in ("/MediaBox", "/BleedBox", "/TrimBox"))
            nested = all(m <= b <= t for m, b, t in zip(media[:2], bleed[:2], trim[:2])) and all(
                m >= b >= t for m, b, t in zip(media[2:], bleed[2:], trim[2:])
            )
            if not nested or trim[2] - trim[0] >= bleed[2] - bleed[0]:
                raise Failed(
                    f"{path.name} page {number}: trim {trim} is not inside bleed {bleed} inside {media}"
                )
        images = sum(
            1 for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image"
        )
        for o in pdf.objects:
            if (
                isinstance(o, pikepdf.Dictionary)
                and o.get("/Type") == "/FontDescriptor"
                and not any(k in o for k in ("/FontFile", "/FontFile2", "/FontFile3"))
            ):
                raise Failed(f"{path.name}: font {o.get('/FontName')} is not embedded")
        if images < PHOTOS // 3:
            raise Failed(f"{path.name}: only {images} pictures")
        size = path.stat().st_size / 1e6
        print(f"           {path.name}: {len(pdf.pages)} pages, {images} pictures, {size:.1f} MB")


def window_opens(program: Path, home: Path, photos: Path) -> None:
    """The window must neither end nor complain for some seconds."""
    log = home / "window.log"
    with log.open("w") as out:
        window = subprocess.Popen(
            [str(program), str(photos)], env=environment(home), cwd=home, stdout=out, stderr=out
        )
        try:
            status: int | None = window.wait(WINDOW_SECONDS)
        except subprocess.TimeoutExpired:
            status = None
        finally:
            window.terminate()
            try:
                window.wait(10)
            except subprocess.TimeoutExpired:
                window.kill()
    said = log.read_text()
    if status is not None or "Traceback" in said:
        raise Failed(f"the window ended with status {status}\n{said[-4000:]}")
    print(f"  {WINDOW_SECONDS:5.1f} s  the window stays open")


def main() -> int:
    app = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist" / "albumapp").resolve()
    program = app / "albumapp"
    if not program.is_file():
        print(f"{program} is not there: run packaging/build.py first", file=sys.stderr)
        return 1
    sys.path.insert(0, str(ROOT))
    from albumapp.session.demo import draw_demo

    with tempfile.TemporaryDirectory(prefix="albumapp-smoke-") as scratch:
        home = Path(scratch)
        photos = home / "photos"
        draw_demo(photos, PHOTOS)
        try:
            if not run(program, home, "--version").startswith("albumapp "):
                raise Failed("--version says no version")
            if "build" not in run(program, home, "--help") or "layflat-30x30" not in run(
                program, home, "products"
            ):
                raise Failed("--help or products says too little")
            project, pdf, again = home / "a.album", home / "a.pdf", home / "again.pdf"
            run(
                program,
                home,
                "build",
                photos,
                "-o",
                pdf,
                "--project",
                project,
                "--people",
                "off",
                "--title",
                "Smoke",
            )
            check_pdf(pdf)
            run(program, home, "export", project, "-o", again)
            check_pdf(again)
            run(program, home, "preflight", pdf, "--html", home / "report.html")
            if "data:image/" not in (home / "report.html").read_text(encoding="utf-8"):
                raise Failed("the report shows no pages")
            days = home / "calendar.pdf"
            calendar = ("--product", "calendar-a4", "--set", "country=DE", "--people", "off")
            run(program, home, "build", photos, "-o", days, *calendar)
            check_pdf(days)
            run(program, home, "analyze", photos, "--people", "on", "--json", home / "scores.json")
            window_opens(program, home, photos)
        except (Failed, subprocess.TimeoutExpired) as e:
            print(f"smoke test failed: {e}", file=sys.stderr)
            return 1
    print("smoke test passed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
