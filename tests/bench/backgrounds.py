"""How long backgrounds and a turning page hold up the window: CPU time of its thread.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.backgrounds

For each kind: from the edit until the canvas is painted again (a pattern follows from its thread), then
panning at the zoom that fits and at eight times as much. Last: frames of a page that turns in the preview.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable

PAN = 20  # frames


def cpu_ms(run: Callable[[], object]) -> float:
    start = time.thread_time()
    run()
    return 1000 * (time.thread_time() - start)


def main() -> None:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from albumapp.document.model import Document, Surface
    from albumapp.drawing.grounds import FIGURES
    from albumapp.products.catalogue import product
    from albumapp.products.surfaces import cover_shape, inner_shapes
    from albumapp.session.project import Project
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow
    from albumapp.ui.preview import Preview

    app = QApplication([])
    desk = Desk()
    desk.settings.set("people", False)
    window = MainWindow(desk)
    window.resize(1360, 860)
    window.show()

    def spin(ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    spec = product("layflat-30x30")
    inner = [Surface(f"s{n + 1}", shape) for n, shape in enumerate(inner_shapes(spec, 20))]
    project = Project.new(product_id=spec.id)
    project.replace(
        Document(spec.id, surfaces=(Surface("s0", cover_shape(spec, 20)), *inner)), "Book", "suggest"
    )
    desk.take(project)
    spin(1500)
    canvas = window.bench.canvas
    kinds: list[tuple[str, object]] = [
        ("paper", None),
        ("colour", "#cfd8d3"),
        ("gradient", {"kind": "gradient", "stops": [[0, "#ffeedd"], [1, "#99aabb"]]}),
        *((f, {"kind": "pattern", "figure": f, "inks": ["#c9b99a", "#8aa29e"], "scale": 8}) for f in FIGURES),
    ]
    for name, ground in kinds:

        def change(ground: object = ground) -> None:
            desk.do("set_background", surface=desk.surface_id, background=ground)
            canvas.viewport().repaint()

        shown = cpu_ms(change)
        spin(600)
        told = [f"{name:10} shown {shown:5.1f} ms"]
        for zoom in (1, 8):
            canvas.fit()
            if zoom > 1:
                canvas.scale(zoom, zoom)
                canvas.scene_.set_zoom(canvas.transform().m11(), canvas.transform().m11())
            spin(300)
            canvas.viewport().repaint()
            bar, frames = canvas.horizontalScrollBar(), []
            for _ in range(PAN):
                bar.setValue(bar.value() + 5)
                frames.append(cpu_ms(canvas.viewport().repaint))
            told.append(f"pan x{zoom} {statistics.median(frames):5.1f}, worst {max(frames):5.1f} ms")
        print("   ".join(told), flush=True)
    preview = Preview(desk, None, None)
    preview.resize(1440, 860)
    preview.show()
    spin(3000)
    preview._begin(preview.index + 1)
    image, frames = QImage(preview.size(), QImage.Format.Format_RGB32), []
    for n in range(60):
        preview._turn = n / 60
        frames.append(cpu_ms(lambda: preview.render(image)))
    print(f"page turning: {statistics.median(frames):.1f}, worst {max(frames):.1f} ms a frame")
    preview.close()
    window.close()
    desk.shut_down()
    app.processEvents()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ["ALBUMAPP_HOME"] = home
        main()
