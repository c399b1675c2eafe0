"""Many albums at once from the command line: failures cost only themselves, the next run goes on."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from albumapp.basis import Cancelled
from albumapp.cli import main
from albumapp.jobs.remote import Remote
from albumapp.jobs.task import Task
from albumapp.session import batch_run
from albumapp.session.batch import Order, Outcome, orders_of_folders
from albumapp.session.batch_run import Batch
from albumapp.session.batch_worker import make_album
from albumapp.session.lock import ProjectLock
from tests.journeys.process import poll
from tests.photomaker import tiny_photo

START = datetime(2026, 5, 3, 9, 0)
CARD = ("--product", "card-a6")


def folder_of(folder: Path, count: int = 4, first: int = 0) -> Path:
    folder.mkdir(parents=True)
    for n in range(first, first + count):
        colour = f"#{20 + 15 * n % 200:02x}{200 - 9 * n % 200:02x}80"
        tiny_photo(folder / f"IMG_{n:04}.jpg", colour, (900, 600), taken=START + timedelta(minutes=9 * n))
    return folder


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Good folders, one with a name made to harm, one of broken files, an empty one, and a file beside."""
    top = tmp_path / "in"
    for n, name in enumerate(("Lisbon", "日本; $(touch x)", "-rf")):
        folder_of(top / name, 3, 5 * n)
    (top / "broken").mkdir()
    (top / "broken" / "IMG_1.jpg").write_bytes((top / "Lisbon" / "IMG_0000.jpg").read_bytes()[:300])
    (top / "broken" / "IMG_2.jpg").write_text("no picture")
    (top / "empty").mkdir()
    (top / ".hidden").mkdir()
    (top / "notes.txt").write_text("x")
    return top


def run(*arguments: object) -> int:
    return main([str(a) for a in arguments])


def rows(out: Path) -> dict[str, dict[str, Any]]:
    said = json.loads((out / "report.json").read_text(encoding="utf-8"))
    return {o["name"]: o for o in said["orders"]}


def statuses(out: Path) -> dict[str, str]:
    return {name: o["status"] for name, o in rows(out).items()}


def results(out: Path) -> dict[str, int]:
    return {p.name: p.stat().st_mtime_ns for p in out.iterdir() if not p.name.startswith("report.")}


def test_one_album_of_each_folder_whatever_becomes_of_the_others(
    many: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    out = tmp_path / "out"
    assert run("build", many, "--each", *CARD, "-o", out) == 4
    said = capsys.readouterr()
    assert "3 of 5 made, 2 not made" in said.out
    assert "broken: None of the 2 photos in" in said.out
    assert "beside the folders lies a file" in said.err
    assert statuses(out) == {
        "rf": "done",
        "broken": "failed",
        "empty": "failed",
        "Lisbon": "done",
        "日本; $(touch x)": "done",
    }
    assert set(results(out)) == {"Lisbon.pdf", "日本; $(touch x).pdf", "rf.pdf"}
    broken = rows(out)["broken"]
    assert (len(broken["failed"]), broken["mend"]) == (2, "The report lists them.")
    assert rows(out)["Lisbon"]["photos"] == {"read": 3, "placed": 3, "left_out": 0}
    assert "日本" in (out / "report.csv").read_text(encoding="utf-8-sig")
    assert "$(touch x)" in (out / "report.html").read_text(encoding="utf-8")
    # the bytes are those of one that is built alone
    monkeypatch.setenv("ALBUMAPP_HOME", str(tmp_path / "home2"))
    run("build", many / "Lisbon", *CARD, "-o", tmp_path / "alone.pdf")
    assert (tmp_path / "alone.pdf").read_bytes() == (out / "Lisbon.pdf").read_bytes()


def test_the_next_run_makes_only_what_changed_or_failed(many: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    job = ("build", many, "--each", *CARD, "-o", out, "--projects")
    assert run(*job) == 4
    before = results(out)
    assert set(before) == {
        f"{n}{e}" for n in ("Lisbon", "日本; $(touch x)", "rf") for e in (".pdf", ".album")
    }
    folder_of(many / "empty" / "new", 2, 20)
    tiny_photo(many / "Lisbon" / "more.jpg", "#ff8000", (900, 600), taken=START)
    (out / "rf.pdf").write_bytes(b"somebody else's")
    assert run(*job) == 4
    after = results(out)
    assert {n for n in after if after[n] != before.get(n)} == {
        *("Lisbon.pdf", "Lisbon.album", "empty.pdf", "empty.album", "rf.pdf", "rf.album")
    }
    found = rows(out)
    assert {n for n, o in found.items() if o["unchanged"]} == {"日本; $(touch x)"}
    assert found["Lisbon"]["photos"]["read"] == 4
    (many / "broken" / "IMG_2.jpg").unlink()
    run(*job)
    assert rows(out)["broken"]["error"] == f"The only photo in {many / 'broken'} cannot be read."
    shutil.rmtree(many / "broken")
    assert run(*job) == 0
    assert results(out) == after
    assert run(*job, "--title", "Other") == 0
    assert not set(results(out).values()) & set(after.values())


def test_a_table_of_orders_makes_each_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder_of(tmp_path / "a")
    table = tmp_path / "orders.csv"
    table.write_text(
        "Folder;Product;Title;Pages;Set;set:height;Name\n"
        "a;card-a6;Hello;;;;one\n"
        f"{tmp_path / 'a'};own-size;Book;8;width=200 ;210;two\n"
        "a;no-such;;;;;three\n"
        "a;card-a6;;many;;;four\n"
        ";card-a6;;;;;five\n"
        "gone;card-a6;;;;;six\n"
        "a;own-size;;7;;;seven\n",
        encoding="cp1252",
    )
    out = tmp_path / "out"
    assert run("build", "--orders", table, "-o", out) == 4
    found = rows(out)
    assert {n: o["status"] for n, o in found.items() if o["status"] != "failed"} == {
        "one": found["one"]["status"],
        "two": found["two"]["status"],
    }
    assert found["two"]["parameters"] == {"height": "210", "width": "200"}
    assert (found["two"]["title"], found["two"]["pages"]) == ("Book", 8)
    said = capsys.readouterr().out
    assert "orders.csv, line 5: “many” is no number of pages." in said
    assert "orders.csv, line 6: there is no folder in it." in said
    assert "no-such" in found["three"]["error"]
    assert "gone is not there" in found["six"]["error"]
    assert "cannot have 7 pages" in found["seven"]["error"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("IN", "--each"), "Add -o OUT"),
        (("IN/Lisbon", "--each", "-o", "OUT"), "There are no folders in"),
        (("IN/notes.txt", "--each", "-o", "OUT"), "is no folder"),
        (("IN", "--each", "-o", "IN/Lisbon"), "lies in a folder of photos"),
        (("IN", "--each", "-o", "IN/notes.txt"), "notes.txt is no folder"),
        (("IN", "--each", "-o", "OUT", "--product", "no-such"), "no-such"),
        (("IN", "--each", "-o", "OUT", "--workers", "0"), "not from 1 to 64"),
        (("IN", "--each", "-o", "OUT", "--project", "x.album"), "--project is for one album"),
        (("IN", "-o", "OUT", "--together"), "--together needs --names"),
        (("--orders", "IN/notes.txt", "-o", "OUT"), "has no column “folder”"),
        (("IN", "--orders", "IN/notes.txt", "-o", "OUT"), "names the folders itself"),
        (("-o", "OUT.pdf"), "no photos named"),
        (("IN", "--names", "IN/none.csv", "-o", "OUT"), "cannot be read"),
    ],
)
def test_what_is_wrong_for_all_is_said_before_the_work(
    many: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    places = {"IN": str(many), "OUT": str(tmp_path / "out")}
    given = [a.replace("IN", places["IN"]).replace("OUT", places["OUT"]) for a in arguments]
    assert run("build", *given) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


# --- what may become of a run ---------------------------------------------------------------------


def orders(many: Path, out: Path) -> list[Order]:
    return orders_of_folders([str(many)], out, Order("", (), "card-a6"))[0]


def dying(order: Order, folder: str, before: Any, careful: bool, report: Callable[..., None]) -> Outcome:
    """A worker that is killed: always over one order, and the first time over another."""
    (Path(folder) / "half done.pdf").touch()
    if order.name == "rf" or (order.name == "Lisbon" and not careful):
        os.kill(os.getpid(), signal.SIGKILL)
    (Path(folder) / "half done.pdf").unlink()
    return make_album(order, folder, before, careful, report)


def test_a_killed_worker_costs_at_most_its_own_album(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_run, "ALBUM", Remote("tests.cli.test_batch:dying"))
    out = tmp_path / "out"
    report = batch_run.run(Batch(orders(many, out), out), Task("test"))
    made = {o.name: o for o in report.outcomes}
    assert [n for n, o in made.items() if o.made] == ["Lisbon", "日本; $(touch x)"]
    assert "was ended twice" in str(made["rf"].trouble)
    assert set(results(out)) == {"Lisbon.pdf", "日本; $(touch x).pdf"}


def test_a_stopped_run_leaves_what_is_done_and_goes_on(many: Path, tmp_path: Path) -> None:
    out, task = tmp_path / "out", Task("test")
    done: list[str] = []

    def stop(n: int, outcome: Outcome) -> None:
        done.append(outcome.name)
        if outcome.made:
            task.cancel()

    with pytest.raises(Cancelled):
        batch_run.run(Batch(orders(many, out), out, workers=1), task, stop)
    assert set(results(out)) == {f"{done[-1]}.pdf"}  # nothing half done beside it
    assert [n for n, s in statuses(out).items() if s == "done"] == done[-1:]
    report = batch_run.run(Batch(orders(many, out), out), Task("test"))
    assert [o.name for o in report.outcomes if o.unchanged] == done[-1:]
    assert report.made == 3


def test_two_runs_do_not_write_into_one_folder(
    many: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    held = ProjectLock.take(out)
    assert held is not None
    assert run("build", many, "--each", "-o", out) == 2
    assert "Another run is writing to out" in capsys.readouterr().err
    held.release()


def test_what_is_not_ours_is_not_replaced(many: Path, tmp_path: Path) -> None:
    """A folder of pictures would take the place of a folder of photos that is called so."""
    out = tmp_path / "out"
    mine = folder_of(out / "Lisbon", 1)
    (out / "rf.album").write_text("mine")
    assert run("build", many, "--each", *CARD, "-o", out, "--as", "pictures", "--projects") == 4
    found = statuses(out)
    assert (found["Lisbon"], found["rf"], found["日本; $(touch x)"]) == ("failed", "failed", "done")
    assert [p.name for p in mine.iterdir()] == ["IMG_0000.jpg"]
    assert (out / "rf.album").read_text() == "mine"
    before = results(out)
    assert run("build", many, "--each", *CARD, "-o", out, "--as", "pictures", "--projects", "--again") == 4
    assert results(out)["日本; $(touch x)"] != before["日本; $(touch x)"]  # of ours it is


def test_what_failed_once_still_knows_what_it_wrote_before(many: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    job = ("build", many, "--each", *CARD, "-o", out, "--as", "pictures", "--projects", "--workers", 1)
    run(*job)
    before = results(out)
    photos = {p: p.read_bytes() for p in (many / "Lisbon").iterdir()}
    for p in photos:
        p.write_text("no picture")
    run(*job)
    run(*job)
    assert statuses(out)["Lisbon"] == "failed"
    assert results(out) == before, "what is there stays until there is something better"
    for p, data in photos.items():
        p.write_bytes(data)
    tiny_photo(many / "Lisbon" / "more.jpg", "#ff8000", (900, 600), taken=START)
    run(*job)
    assert rows(out)["Lisbon"]["error"] is None
    assert {n for n, at in results(out).items() if before[n] != at} == {"Lisbon", "Lisbon.album"}


def test_an_album_that_was_edited_is_never_written_over(many: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    job = ("build", many, "--each", *CARD, "-o", out, "--projects", "--workers", 1)
    run(*job)
    edits = tmp_path / "edits.jsonl"
    edits.write_text('{"edit": "set_title", "title": "Mine"}\n', encoding="utf-8")
    assert run("edit", out / "Lisbon.album", edits) == 0
    mine = (out / "Lisbon.album").read_bytes()
    run(*job)
    assert rows(out)["Lisbon"]["unchanged"]
    tiny_photo(many / "Lisbon" / "more.jpg", "#ff8000", (900, 600), taken=START)
    run(*job)
    assert rows(out)["Lisbon"]["error"] == "Lisbon.album was changed since it was made."
    assert (out / "Lisbon.album").read_bytes() == mine
    run(*job, "--overwrite")
    assert rows(out)["Lisbon"]["error"] is None
    assert (out / "Lisbon.album").read_bytes() != mine


def lingering(order: Order, folder: str, before: Any, careful: bool, report: Callable[..., None]) -> Outcome:
    """A disk that went away, for one of them."""
    if order.name == "Lisbon":
        threading.Event().wait()
    return make_album(order, folder, before, careful, report)


def test_one_with_which_nothing_happens_is_given_up(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_run, "ALBUM", Remote("tests.cli.test_batch:lingering"))
    out = tmp_path / "out"
    report = batch_run.run(Batch(orders(many, out), out, workers=2, patience=8.0), Task("test"))
    made = {o.name: o for o in report.outcomes}
    assert [n for n, o in made.items() if o.made] == ["rf", "日本; $(touch x)"]
    assert "Lisbon was given up" in str(made["Lisbon"].trouble)
    assert set(results(out)) == {"rf.pdf", "日本; $(touch x).pdf"}


def test_folders_of_photos_never_make_way_for_pictures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = folder_of(tmp_path / "in" / "Lisbon", 2)
    before = sorted(p.name for p in photos.iterdir())
    job = ("build", tmp_path / "in", "--each", *CARD, "--as", "pictures", "--overwrite", "--workers", 1)
    assert run(*job, "-o", tmp_path / "in") == 2
    assert "take the place of its photos" in capsys.readouterr().err
    # nor does a folder that no run wrote, or in which something else lies by now
    out = tmp_path / "out"
    other = folder_of(out / "Lisbon", 1)
    assert run(*job, "-o", out) == 2
    shutil.rmtree(other)
    assert run(*job, "-o", out) == 0
    assert run(*job, "-o", out, "--again") == 0
    tiny_photo(other / "own.jpg", "#204080", (90, 60))
    assert run(*job, "-o", out, "--again") == 2
    assert (other / "own.jpg").exists()
    assert sorted(p.name for p in photos.iterdir()) == before


@pytest.mark.parametrize(
    "text", ["", "[]", '{"schema": 1, "orders": 7}', '{"schema": 1, "orders": [{"name": 3}]}']
)
def test_a_report_that_cannot_be_read_is_none(many: Path, tmp_path: Path, text: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "report.json").write_text(text)
    shutil.rmtree(many / "broken")
    shutil.rmtree(many / "empty")
    assert run("build", many, "--each", *CARD, "-o", out, "--workers", "1") == 0


def of_group(group: int) -> list[str]:
    """The processes of a group that run."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, pgid = stat.read_text().rpartition(")")[2].split()[:3]
            if int(pgid) == group and state != "Z":
                found.append(stat.parent.name)
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_leaves_nothing_half_done(many: Path, tmp_path: Path, number: int) -> None:
    out = tmp_path / "out"
    arguments = ["build", str(many), "--each", "-o", str(out)]
    process = subprocess.Popen(
        [sys.executable, "-m", "albumapp", *arguments],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stderr is not None
    for line in process.stderr:
        if "of 5" in line:  # one of them ended, others are being made
            break
    os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "run it again to go on" in told
    assert "Traceback" not in told
    assert {p.suffix for p in out.iterdir()} <= {".pdf", ".json"}
    poll(lambda: not of_group(process.pid), "all its processes to end")


# --- copies for many names ------------------------------------------------------------------------


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def test_a_card_for_each_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photos = folder_of(tmp_path / "in")
    guests = tmp_path / "guests.csv"
    guests.write_text('Name,Table\nZoë,1\n"A/B: C",2\nanna,3\nAnna,4\nדנה,5\n', encoding="utf-16")
    out = tmp_path / "out"
    job = ("build", photos, *CARD, "--names", guests, "-o", out, "--title", "Dear {name} {nobody}")
    status = run(*job)
    assert status in (0, 1)  # cards of such small photos are found wanting
    assert set(results(out)) == {f"{n}.pdf" for n in ("Zoë", "A-B- C", "anna", "Anna 2", "דנה")}
    assert "{nobody} is no column of guests.csv" in capsys.readouterr().err
    with pikepdf.open(out / "Zoë.pdf") as pdf:
        assert str(pdf.docinfo["/Title"]) == "Dear Zoë {nobody}"
    before = results(out)
    guests.write_text("Name,Table\nZoë,1\nanna,3\nAnna,9\n", encoding="utf-8")
    assert run(*job) == status
    after = results(out)
    assert {n for n in after if after[n] != before[n]} == {"Anna 2.pdf"}
    with pytest.raises(FileNotFoundError):
        (out / "names.album").stat()


def test_three_hundred_names_in_one_file(tmp_path: Path) -> None:
    photos = folder_of(tmp_path / "in")
    guests = tmp_path / "guests.txt"
    guests.write_text("\n".join(f"Guest {n}" for n in range(300)))
    one = tmp_path / "one.pdf"
    assert run("build", photos, *CARD, "--names", guests, "-o", one, "--together") == 0
    assert pages(one) == 600
    alone = tmp_path / "alone.pdf"
    run("build", photos, *CARD, "--title", "Guest 7", "-o", alone)
    assert one.stat().st_size < 300 * alone.stat().st_size / 4  # the photo is in it once


def test_names_need_a_text_that_says_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photos = folder_of(tmp_path / "in")
    guests = tmp_path / "guests.csv"
    guests.write_text("name\nAnna\n")
    assert run("build", photos, *CARD, "--names", guests, "--title", "Hi", "-o", tmp_path / "out") == 2
    assert "No text of the album says {name} or another column of guests.csv" in capsys.readouterr().err


def test_a_project_is_exported_for_each_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    photos, album = folder_of(tmp_path / "in"), tmp_path / "card.album"
    assert run("build", photos, *CARD, "--title", "Dear {name}", "--project", album) == 0
    guests = tmp_path / "guests.csv"
    guests.write_text("name\nZoë\nBen\n", encoding="utf-8")
    out, one = tmp_path / "out", tmp_path / "one.pdf"
    status = run("export", album, "--names", guests, "-o", out, "--marks")
    assert status in (0, 1)
    assert set(results(out)) == {"Zoë.pdf", "Ben.pdf"}
    with pikepdf.open(out / "Ben.pdf") as pdf:
        assert pdf.pages[0].MediaBox != pdf.pages[0].BleedBox  # what else was asked for is done, too
    assert run("export", album, "--names", guests, "-o", one, "--together") == 0
    assert pages(one) == 4
    before = results(out)
    assert run("export", album, "--names", guests, "-o", out, "--marks") == status
    assert results(out) == before
    assert run("export", album, "--names", guests, "-o", tmp_path / "x", "--as", "proof") == 2
    assert run("export", album, "--names", guests, "-o", tmp_path / "x", "--together") == 2
    assert "--together makes one PDF" in capsys.readouterr().err
