"""The table of actions. Menus, toolbar, context menus, the palette (Ctrl+K) and the list of keys derive from it.

To add one: a row in `ACTIONS` and its handler in a `commands` module. `when` says whether it would
do something now; an action that would do nothing is disabled. `menu` is the menu it stands in ("Edit"), a row
whose id starts with "-" is a separator. `on` names the context menus it also stands in. `undo` is the edit
that names its undo step, "" where it changes nothing in the album. Rows of one `part` stand in a menu of that
name inside their menu, where the first of them is.
"""

# the table reads as a table: one row a line
# ruff: noqa: E501
# fmt: off
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from albumapp.ui import commands as c
from albumapp.ui import commands_access as a
from albumapp.ui import commands_arrange as r
from albumapp.ui import commands_batch as b
from albumapp.ui import commands_check as ck
from albumapp.ui import commands_clipboard as k
from albumapp.ui import commands_decor as dc
from albumapp.ui import commands_family as fa
from albumapp.ui import commands_frames as f
from albumapp.ui import commands_history as hi
from albumapp.ui import commands_layout as y
from albumapp.ui import commands_notes as n
from albumapp.ui import commands_order as o
from albumapp.ui import commands_pages as g
from albumapp.ui import commands_photo as p
from albumapp.ui import commands_pieces as pc
from albumapp.ui import commands_products as pr
from albumapp.ui import commands_reading as rd
from albumapp.ui import commands_room as rm
from albumapp.ui import commands_story as t
from albumapp.ui import commands_table as tb
from albumapp.ui import commands_text as x
from albumapp.ui import states as s
from albumapp.ui import states_access as sa
from albumapp.ui import states_arrange as e
from albumapp.ui import states_batch as sb
from albumapp.ui import states_check as sc
from albumapp.ui import states_clipboard as sk
from albumapp.ui import states_decor as ds
from albumapp.ui import states_layout as z
from albumapp.ui import states_pages as sg
from albumapp.ui import states_photo as sh
from albumapp.ui import states_pieces as sp
from albumapp.ui import states_products as so
from albumapp.ui import states_room as sr
from albumapp.ui import states_story as q
from albumapp.ui import states_table as tbs
from albumapp.ui import states_text as sx

if TYPE_CHECKING:
    from albumapp.ui.desk import Desk
    from albumapp.ui.main_window import MainWindow

MENUS = ("File", "Edit", "Insert", "Arrange", "Text", "Photo", "Story", "Pages", "View", "Help")


class Action(NamedTuple):  # dataclasses would cost a start
    """One row. `keys` are portable key sequences; single letters can be switched off by the user."""

    id: str
    text: str
    menu: str
    run: Callable[[MainWindow], None]
    when: Callable[[Desk], bool] = s.always
    keys: tuple[str, ...] = ()
    icon: str = ""
    on: tuple[str, ...] = ()
    undo: str = ""
    checked: Callable[[Desk], bool] | None = None
    part: str = ""


def _line(menu: str, n: int) -> Action:
    return Action(f"-{menu}{n}", "", menu, c.nothing)


ACTIONS: tuple[Action, ...] = (
    Action("new", "New album", "File", c.new_album, s.has_project, ("Ctrl+N",), "file-plus"),
    Action("open", "Open…", "File", c.open_album, s.always, ("Ctrl+O",), "folder-open"),
    Action("save_copy", "Save a copy as…", "File", c.save_copy, s.has_project, ("Ctrl+Shift+S",), "copy"),
    Action("collect", "Collect for others…", "File", hi.collect, s.has_project, (), "package"),
    Action("keep_version", "Keep this version…", "File", hi.keep_version, s.has_album, ("Ctrl+Alt+S",), "bookmark-simple"),
    Action("versions", "Versions and orders…", "File", hi.show_versions, s.has_project, (), "books"),
    _line("File", 1),
    Action("add_photos", "Add photos…", "File", c.add_photos, s.always, ("Ctrl+I",), "image", ("panel",)),
    Action("add_folder", "Add folder…", "File", c.add_folder, s.always, ("Ctrl+Shift+I",), "folder-plus", ("panel",)),
    Action("demo", "Try with sample photos", "File", c.try_demo, s.not_working, (), "sparkle"),
    Action("refused", "Files left out…", "File", c.show_refused, s.has_refused, (), "warning"),
    Action("relink", "Relink missing photos…", "File", c.relink, s.has_missing, (), "link", ("photo",), "relink_photo"),
    _line("File", 2),
    Action("order", "Order…", "File", o.show_order, s.has_album, ("Ctrl+Shift+E",), "shopping-cart"),
    Action("ideas", "What these photos would make…", "File", fa.show_ideas, s.has_photos, ("Ctrl+J",), "lightbulb", part="Products"),
    Action("change_product", "Change product…", "File", pr.change_product, s.has_project, (), "book", undo="change_product"),
    Action("own_product", "Own product…", "File", pr.own_product, s.always, (), "ruler", part="Products"),
    Action("import_product", "Import a product…", "File", pr.import_product, s.always, (), "folder-open", part="Products"),
    Action("product_changes", "What the product changed…", "File", pr.show_changes, so.has_changes, (), "clock-counter-clockwise", part="Products"),
    Action("export", "Export…", "File", c.show_export, s.has_album, ("Ctrl+E",), "export"),
    Action("print_home", "Print at home…", "File", o.print_home, s.has_album, ("Ctrl+P",), "printer", part="On paper at home"),
    Action("hanging_plan", "Hanging plan…", "File", pc.hanging_plan, sp.hangs, (), "ruler", part="On paper at home"),
    Action("many", "Many at once…", "File", b.show_many, s.always, (), "stack"),
    Action("orders", "What was ordered when…", "File", o.show_orders, s.always, (), "receipt", part="Orders and prices"),
    Action("check_pdf", "Check a PDF…", "File", o.check_pdf, s.always, (), "file-pdf"),
    Action("prices", "Own prices…", "File", o.show_prices, s.always, (), "currency-eur", part="Orders and prices"),
    Action("read_comments", "Read comments…", "File", n.read_comments, s.has_album, (), "chat-text", (), "add_notes"),
    Action("stop", "Stop what is running", "File", c.stop, s.working, ("Ctrl+.",), "stop"),
    _line("File", 3),
    Action("quit", "Quit", "File", c.quit_app, s.always, ("Ctrl+Q",), ""),
    Action("undo", "Undo", "Edit", c.undo, s.can_undo, ("Ctrl+Z",), "arrow-u-up-left"),
    Action("redo", "Redo", "Edit", c.redo, s.can_redo, ("Ctrl+Shift+Z", "Ctrl+Y"), "arrow-u-up-right"),
    Action("history", "History", "Edit", hi.show_history, s.has_project, ("Ctrl+H",), "clock-counter-clockwise"),
    _line("Edit", 1),
    Action("cut", "Cut", "Edit", k.cut, s.has_unlocked, ("Ctrl+X",), "scissors", ("frame",), "delete_frames"),
    Action("copy", "Copy", "Edit", k.copy, sk.can_copy, ("Ctrl+C",), "copy", ("frame", "photo")),
    Action("paste", "Paste", "Edit", k.paste, s.has_project, ("Ctrl+V",), "clipboard", ("frame", "surface"), "paste_frames"),
    Action("paste_in_place", "Paste in place", "Edit", k.paste_in_place, s.has_surface, ("Ctrl+Shift+V",), "clipboard-text", (), "paste_frames"),
    Action("paste_look", "Paste look", "Edit", k.paste_look, s.has_unlocked, ("Ctrl+Alt+V",), "paint-brush", ("frame",), "paste_look"),
    Action("duplicate", "Duplicate", "Edit", k.duplicate, sk.can_duplicate, ("Ctrl+D",), "copy-simple", ("frame",), "duplicate_frames"),
    Action("delete", "Delete", "Edit", c.delete, s.has_unlocked, ("Del", "Backspace"), "trash", ("frame",), "delete_frames"),
    Action("select_all", "Select all on these pages", "Edit", c.select_all, s.has_frames, ("Ctrl+A",), "selection-all", ("surface",), part="Select"),
    Action("select_none", "Select nothing", "Edit", c.select_none, s.has_selection, ("Ctrl+Shift+A",), "", part="Select"),
    Action("select_more", "Select the next one, too", "Edit", a.select_more, sa.more_to_select, ("Ctrl+Shift+Right",), "", part="Select"),
    Action("select_fewer", "Leave out the one selected last", "Edit", a.select_fewer, s.has_selection, ("Ctrl+Shift+Left",), "", part="Select"),
    Action("select_photos", "Select all photos of these pages", "Edit", a.select_photos, sa.photos_to_select, (), "", part="Select"),
    Action("select_texts", "Select all texts of these pages", "Edit", a.select_texts, sa.texts_to_select, (), "", part="Select"),
    Action("select_band", "Select within a rectangle, by keys", "Edit", a.select_band, s.has_frames, ("M",), "selection", part="Select"),
    Action("title", "Change title…", "Edit", c.edit_title, s.has_project, (), "pencil-simple", (), "set_title"),
    _line("Edit", 2),
    Action("people", "Look for faces", "Edit", c.toggle_people, s.always, (), "users", checked=s.people_on),
    Action("grouping", "Tell people apart", "Edit", c.toggle_grouping, s.people_on, (), "user-focus", checked=s.grouping_on),
    Action("letter_keys", "Single letters are shortcuts", "Edit", c.toggle_letters, s.always, (), "keyboard", checked=s.letters_on),
    Action("palette", "Find an action…", "Edit", c.show_palette, s.always, ("Ctrl+K",), "command"),
    Action("add_text", "Text", "Insert", f.add_text, s.has_surface, ("T",), "text-t", ("surface",), "add_text"),
    Action("add_caption", "Caption…", "Insert", x.add_caption, sx.can_caption, ("Shift+T",), "chat-text", ("frame",), "add_caption"),
    Action("add_spine_text", "Text on the spine", "Insert", x.add_spine_text, sx.can_write_spine, (), "book-bookmark", (), "add_spine_text"),
    Action("page_numbers", "Page numbers", "Insert", x.page_numbers, s.has_album, (), "hash", (), "set_page_numbers", sx.has_numbers),
    Action("own_days", "Birthdays and other days…", "Insert", pc.read_days, sp.is_calendar, (), "calendar-blank", (), "set_days"),
    Action("names", "Names of guests…", "Insert", tb.show_names, tbs.takes_names, (), "users", ("surface",), "set_names"),
    Action("add_frame", "Empty photo frame", "Insert", f.add_frame, s.has_surface, (), "image-square", ("surface",), "add_empty_frame"),
    Action("add_rect", "Rectangle", "Insert", f.add_rect, s.has_surface, (), "rectangle", (), "add_shape"),
    Action("add_ellipse", "Ellipse", "Insert", f.add_ellipse, s.has_surface, (), "circle", (), "add_shape"),
    Action("add_line", "Line", "Insert", f.add_line, s.has_surface, (), "line-segment", (), "add_shape"),
    Action("decoration", "Frames and decoration…", "Insert", dc.decoration, ds.has_pages, ("O",), "flower-lotus", ("surface", "frame")),
    _line("Insert", 1),
    Action("use_photos", "Place the chosen photos on these pages", "Insert", f.use_photos, s.can_place, ("Ctrl+Return",), "plus", ("photo",), "add_photo"),
    Action("front", "Bring to front", "Arrange", f.to_front, s.not_at_front, ("Ctrl+Shift+]",), "arrow-line-up", ("frame",), "order_frames", part="Order"),
    Action("forward", "Bring forward", "Arrange", f.forward, s.not_at_front, ("Ctrl+]",), "arrow-up", (), "order_frames", part="Order"),
    Action("backward", "Send backward", "Arrange", f.backward, s.not_at_back, ("Ctrl+[",), "arrow-down", (), "order_frames", part="Order"),
    Action("back", "Send to back", "Arrange", f.to_back, s.not_at_back, ("Ctrl+Shift+[",), "arrow-line-down", ("frame",), "order_frames", part="Order"),
    _line("Arrange", 1),
    Action("group", "Group", "Arrange", r.group, e.can_group, ("Ctrl+Alt+G",), "selection-plus", ("frame",), "group_frames"),
    Action("ungroup", "Ungroup", "Arrange", r.ungroup, e.can_ungroup, ("Ctrl+Alt+Shift+G",), "selection-slash", ("frame",), "ungroup_frames"),
    Action("align_left", "Align left edges", "Arrange", r.align_left, e.can_align, ("Ctrl+Alt+Left",), "align-left", (), "align_frames", part="Align"),
    Action("align_centre", "Align middles across", "Arrange", r.align_centre, e.can_align, ("Ctrl+Alt+H",), "align-center-horizontal", (), "align_frames", part="Align"),
    Action("align_right", "Align right edges", "Arrange", r.align_right, e.can_align, ("Ctrl+Alt+Right",), "align-right", (), "align_frames", part="Align"),
    Action("align_top", "Align upper edges", "Arrange", r.align_top, e.can_align, ("Ctrl+Alt+Up",), "align-top", (), "align_frames", part="Align"),
    Action("align_middle", "Align middles down", "Arrange", r.align_middle, e.can_align, ("Ctrl+Alt+Shift+H",), "align-center-vertical", (), "align_frames", part="Align"),
    Action("align_bottom", "Align lower edges", "Arrange", r.align_bottom, e.can_align, ("Ctrl+Alt+Down",), "align-bottom", (), "align_frames", part="Align"),
    Action("gaps_across", "Equal gaps across", "Arrange", r.gaps_across, e.can_distribute, (), "columns", (), "distribute_frames", part="Distribute"),
    Action("gaps_down", "Equal gaps down", "Arrange", r.gaps_down, e.can_distribute, (), "rows", (), "distribute_frames", part="Distribute"),
    Action("middles_across", "Middles in equal steps across", "Arrange", r.middles_across, e.can_distribute, (), "", (), "distribute_frames", part="Distribute"),
    Action("middles_down", "Middles in equal steps down", "Arrange", r.middles_down, e.can_distribute, (), "", (), "distribute_frames", part="Distribute"),
    Action("same_width", "Same width", "Arrange", r.same_width, e.several, (), "arrows-out-line-horizontal", (), "same_size", part="Size"),
    Action("same_height", "Same height", "Arrange", r.same_height, e.several, (), "arrows-out-line-vertical", (), "same_size", part="Size"),
    Action("same_size", "Same size", "Arrange", r.same_size, e.several, (), "bounding-box", (), "same_size", part="Size"),
    Action("divider", "Move the gaps between photos", "Arrange", r.divider, e.has_dividers, ("D",), "arrows-out-simple", ("surface",), "move_divider"),
    _line("Arrange", 2),
    Action("add_guide_x", "Upright guide", "Arrange", r.add_guide_x, s.has_surface, (), "line-segment", ("surface",), "add_guide", part="Guides"),
    Action("add_guide_y", "Level guide", "Arrange", r.add_guide_y, s.has_surface, (), "minus", ("surface",), "add_guide", part="Guides"),
    Action("lock_guides", "Lock guides", "Arrange", r.lock_guides, e.has_guides, (), "lock-simple", (), "lock_guides", e.guides_locked, part="Guides"),
    Action("clear_guides", "Delete all guides", "Arrange", r.clear_guides, e.has_free_guides, (), "eraser", (), "clear_guides", part="Guides"),
    _line("Arrange", 3),
    Action("reshape", "Move, resize and turn by keys", "Arrange", a.reshape, s.has_unlocked, ("Ctrl+M",), "bounding-box", ("frame",)),
    Action("lock", "Lock", "Arrange", f.toggle_lock, s.has_surface, ("L",), "lock-simple", ("frame",), "lock_frame", s.selection_locked),
    Action("rotate_left", "Turn frame left by 15°", "Arrange", f.rotate_left, s.has_unlocked, ("Ctrl+Shift+R",), "arrow-counter-clockwise", (), "turn_frames", part="Turn"),
    Action("rotate_right", "Turn frame right by 15°", "Arrange", f.rotate_right, s.has_unlocked, ("Ctrl+R",), "arrow-clockwise", (), "turn_frames", part="Turn"),
    Action("straighten", "Straighten frame", "Arrange", f.straighten, s.is_rotated, (), "", (), "turn_frames", part="Turn"),
    Action("text_bold", "Bold", "Text", x.bold, sx.some_texts, ("Ctrl+B",), "text-bolder", (), "style_texts", sx.is_bold),
    Action("text_italic", "Italic", "Text", x.italic, sx.some_texts, ("Ctrl+Alt+I",), "text-italic", (), "style_texts", sx.is_italic),
    Action("text_larger", "Larger letters", "Text", x.larger, sx.some_texts, ("Ctrl+Shift+.", "Ctrl+>"), "text-aa", (), "style_texts"),
    Action("text_smaller", "Smaller letters", "Text", x.smaller, sx.some_texts, ("Ctrl+Shift+,", "Ctrl+<"), "text-aa", (), "style_texts"),
    _line("Text", 0),
    Action("text_left", "Lines at the left", "Text", x.align_start, sx.some_texts, (), "text-align-left", (), "style_texts", part="Lines"),
    Action("text_centre", "Lines in the middle", "Text", x.align_centre, sx.some_texts, (), "text-align-center", (), "style_texts", part="Lines"),
    Action("text_right", "Lines at the right", "Text", x.align_end, sx.some_texts, (), "text-align-right", (), "style_texts", part="Lines"),
    Action("text_justify", "Lines of the same width", "Text", x.align_both, sx.some_texts, (), "text-align-justify", (), "style_texts", part="Lines"),
    Action("text_bullets", "Bullets", "Text", x.bullets, sx.some_texts, (), "list-bullets", (), "style_texts", sx.is_bulleted, part="Lines"),
    Action("text_numbers", "Numbers", "Text", x.numbered, sx.some_texts, (), "list-numbers", (), "style_texts", sx.is_numbered, part="Lines"),
    _line("Text", 1),
    Action("shrink_text", "Fit the letters to the box", "Text", x.shrink_to_fit, sx.overflows, (), "arrows-in", ("frame",), "fit_text"),
    Action("grow_text", "Fit the box to the text", "Text", x.grow_to_fit, sx.overflows, (), "arrows-out", ("frame",), "fit_text"),
    Action("save_text_style", "Keep this look as a text style…", "Text", x.save_style, sx.one_text, (), "floppy-disk", (), "save_text_style"),
    _line("Text", 2),
    Action("spelling", "Look at the spelling", "Text", x.spelling, s.has_project, (), "check", (), "set_language", sx.spelling_on),
    Action("quotes", "Curly quotes while typing", "Text", x.quotes, s.has_project, (), "quotes", checked=sx.quotes_on),
    Action("turn_photo", "Turn photo in its frame", "Photo", f.turn_photo, s.one_photo, ("R",), "arrow-clockwise", ("frame",), "turn_photo", part="Crop and flip"),
    Action("crop", "Crop and straighten", "Photo", p.crop, sh.can_crop, (), "crop", ("frame",), "set_crop", part="Crop and flip"),
    Action("flip_photo", "Flip photo left to right", "Photo", p.flip_across, sh.some_photos, (), "arrows-left-right", ("frame",), "flip_photo", part="Crop and flip"),
    Action("flip_down", "Flip photo top to bottom", "Photo", p.flip_down, sh.some_photos, (), "arrows-down-up", (), "flip_photo", part="Crop and flip"),
    Action("fill_frame", "Fill the frame with the photo", "Photo", p.fill_frame, sh.some_photos, (), "arrows-out", (), "fill_frame", part="Crop and flip"),
    Action("fit_frame", "Fit the frame to the whole photo", "Photo", p.fit_frame, sh.can_fit, (), "frame-corners", (), "fit_frame", part="Crop and flip"),
    Action("reset_crop", "Reset crop", "Photo", f.reset_crop, s.cropped, ("F",), "arrows-out", ("frame",), "reset_crop", part="Crop and flip"),
    _line("Photo", 3),
    Action("enhance", "Enhance automatically", "Photo", p.enhance, sh.some_photos, ("E",), "magic-wand", ("frame",), "auto_enhance", sh.enhanced, part="Adjust"),
    Action("grey", "Black and white", "Photo", p.grey, sh.some_photos, ("G",), "circle-half", ("frame",), "set_adjust", sh.is_grey, part="Adjust"),
    Action("sepia", "Sepia", "Photo", p.sepia, sh.some_photos, (), "", (), "set_adjust", sh.is_sepia, part="Adjust"),
    Action("red_eyes", "Mend red eyes", "Photo", p.red_eyes, sh.can_crop, (), "eye", (), "set_red_eyes", part="Adjust"),
    Action("copy_adjust", "Copy adjustments", "Photo", p.copy_adjust, s.one_photo, ("Ctrl+Alt+C",), "copy", part="Adjust"),
    Action("paste_adjust", "Paste adjustments", "Photo", p.paste_adjust, sh.can_paste_adjust, ("Ctrl+Alt+Shift+V",), "clipboard", (), "paste_adjust", part="Adjust"),
    Action("adjust_spread", "Adjust all photos of these pages like this one", "Photo", p.adjust_spread, sh.can_adjust_spread, (), "stack", (), "paste_adjust", part="Adjust"),
    Action("reset_adjust", "Reset adjustments", "Photo", p.reset_adjust, sh.adjusted, (), "arrow-counter-clockwise", (), "reset_adjust", part="Adjust"),
    Action("shadow", "Shadow", "Photo", p.shadow, sh.some_photos, (), "", (), "set_photo_look", sh.has_shadow),
    _line("Photo", 4),
    Action("swap", "Swap the two photos", "Photo", f.swap, s.two_photos, ("X",), "swap", ("frame",), "swap_photos"),
    Action("show_photo", "Show in the photo panel", "Photo", f.show_photo, s.one_photo, (), "magnifying-glass", ("frame",)),
    Action("show_file", "Show file in its folder", "Photo", f.show_file, s.one_photo, (), "folder-open", ("frame",)),
    _line("Photo", 0),
    Action("make_hero", "Largest of these pages", "Photo", y.make_hero, z.can_hero, ("H",), "crown-simple", ("frame",), "make_hero", z.is_hero),
    Action("keep_together", "Keep these two together", "Photo", y.keep_together, z.can_pair, ("K",), "link-simple", ("frame",), "keep_together", z.is_pair),
    Action("give_before", "Move to the pages before", "Photo", y.give_before, z.can_give_before, ("Ctrl+Alt+PgUp",), "arrow-line-left", ("frame",), "move_photo", part="On other pages"),
    Action("give_after", "Move to the pages after", "Photo", y.give_after, z.can_give_after, ("Ctrl+Alt+PgDown",), "arrow-line-right", ("frame",), "move_photo", part="On other pages"),
    Action("give_away", "Move to other pages…", "Photo", g.give_away, sg.can_give_away, ("Ctrl+Alt+P",), "arrow-square-out", ("frame",), "move_photos", part="On other pages"),
    _line("Photo", 1),
    Action("remove_photos", "Take out of the album", "Photo", c.remove_photos, s.has_chosen, (), "x-circle", ("photo",), "take_out_photos"),
    _line("Photo", 2),
    Action("open_series", "Show the series, or fold it", "Photo", t.open_series, q.in_series, ("Alt+Down",), "stack", ("photo", "frame"), part="Series"),
    Action("prefer", "Use this one instead of its siblings", "Photo", t.prefer, q.can_prefer, (), "check-circle", ("photo", "frame"), "place_photo", part="Series"),
    Action("next_sibling", "Swap with the next of its series", "Photo", t.next_sibling, q.frame_in_series, ("Alt+Right",), "caret-right", ("frame",), "place_photo", part="Series"),
    Action("previous_sibling", "Swap with the one before in its series", "Photo", t.previous_sibling, q.frame_in_series, ("Alt+Left",), "caret-left", ("frame",), "place_photo", part="Series"),
    Action("set_aside", "Set aside", "Photo", t.set_aside, q.can_set_aside, (), "tray", ("photo",), part="Set aside"),
    Action("bring_back", "Bring back", "Photo", t.bring_back, q.can_bring_back, (), "arrow-u-up-left", ("photo",), part="Set aside"),
    Action("bring_all_back", "Bring back all that is set aside", "Photo", t.bring_all_back, q.some_aside, (), "arrow-u-up-left", ("panel",), part="Set aside"),
    Action("favourite", "Favourite", "Story", t.toggle_favourite, s.has_chosen, (), "heart", ("photo",), checked=q.are_favourites),
    Action("favourites", "List of favourites…", "Story", t.show_favourites, s.has_photos, (), "list"),
    _line("Story", 0),
    Action("begin_chapter", "Begin a chapter here", "Story", t.begin_chapter, q.can_begin, (), "flag", ("photo",)),
    Action("join_chapter", "Join with the one before", "Story", t.join_chapter, q.can_join, (), "git-merge", ("photo", "chapter")),
    Action("rename_chapter", "Name this chapter", "Story", t.rename_chapter, q.on_chapter, (), "pencil-simple", ("chapter",)),
    Action("set_clock", "Set the clock…", "Story", t.set_clock, q.has_chapter, (), "clock", ("photo", "chapter")),
    Action("order_by_time", "Photos in order of time", "Story", y.order_by_time, z.own_order, (), "clock", (), "order_photos", part="Order of photos"),
    Action("order_by_name", "Photos in order of file names", "Story", y.order_by_name, s.has_photos, (), "sort-ascending", (), "order_photos", part="Order of photos"),
    Action("order_as_shown", "Keep the order that the pages show", "Story", y.order_as_shown, s.has_album, (), "list-numbers", (), "order_photos", part="Order of photos"),
    _line("Story", 1),
    Action("name_person", "Name", "Story", t.name_person, q.one_to_name, (), "pencil-simple", ("person",)),
    Action("show_person", "Show all their faces", "Story", t.show_person, q.one_person, (), "user-focus", ("person",)),
    Action("merge_people", "Merge with…", "Story", t.merge_people, q.can_merge, (), "git-merge", ("person",)),
    Action("always_include", "Always include", "Story", t.always_include, q.has_people, (), "push-pin", ("person",), checked=q.are_always),
    Action("never_include", "Never include", "Story", t.never_include, q.has_people, (), "prohibit", ("person",), checked=q.are_never),
    Action("hide_people", "Hide", "Story", t.hide_people, q.has_people, (), "eye-slash", ("person",), checked=q.are_hidden),
    Action("show_hidden", "Show hidden people", "Story", t.show_hidden, q.some_hidden, (), "eye", ("person",), checked=q.hidden_shown),
    Action("write_names", "Write names into sidecar files", "Story", t.write_names, q.some_named, (), "file-plus"),
    _line("Story", 2),
    Action("not_person", "Not this person", "Story", t.not_person, q.faces_of_one, (), "user-minus", ("face",)),
    Action("other_person", "Someone else…", "Story", t.other_person, q.has_faces, (), "user-plus", ("face", "person")),
    Action("no_face", "Not a face, or a stranger", "Story", t.no_face, q.has_faces, (), "x-circle", ("face", "person")),
    Action("suggest", "Suggest album…", "Pages", c.show_suggest, s.has_photos, ("Ctrl+G",), "magic-wand"),
    Action("resuggest", "Suggest these pages again", "Pages", c.resuggest, s.can_resuggest, ("S",), "shuffle", ("surface",), "resuggest"),
    Action("suggest_again", "Suggest the whole book again", "Pages", c.suggest_again, s.has_album, ("Ctrl+Shift+G",), "shuffle", (), "suggest_again"),
    Action("lay_out_anew", "Lay out arranged pages anew", "Pages", y.lay_out_anew, z.has_arranged, (), "shuffle", (), "lay_out_anew", part="Layouts"),
    Action("other_layouts", "Other layouts of these pages", "Pages", y.other_layouts, z.has_options, ("A",), "squares-four", ("surface",), part="Layouts"),
    Action("fill_page", "Fill these pages to the edge", "Pages", y.fill_page, z.can_fill, ("Shift+F",), "frame-corners", ("surface",), "fill_page", part="Layouts"),
    Action("turn_page", "Turn this page", "Pages", pc.turn_page, sp.can_turn, (), "arrow-clockwise", ("surface",), "turn_page", part="Layouts"),
    Action("turn_piece", "Turn this piece", "Pages", pc.turn_piece, sp.can_turn_piece, (), "arrow-clockwise", ("frame",), "turn_piece", part="Layouts"),
    Action("hang_by_rules", "Hang by the rules", "Pages", pc.hang_by_rules, sp.can_hang, (), "squares-four", ("surface",), "hang_by_rules", part="Layouts"),
    Action("same_on_all", "Use this design on all cards", "Pages", tb.same_on_all, tbs.has_others, (), "copy-simple", ("surface",), "same_on_all", part="Layouts"),
    Action("own_back", "The back has words of its own", "Pages", tb.toggle_back, tbs.is_tent, (), "", ("surface",), "set_back", tbs.own_back, part="Layouts"),
    Action("more_photos", "More photos on these pages", "Pages", c.more_photos, s.can_more, ("+", "="), "plus-circle", (), "more_photos"),
    Action("fewer_photos", "Fewer photos on these pages", "Pages", c.fewer_photos, s.can_fewer, ("-",), "minus-circle", (), "fewer_photos"),
    Action("take_in", "Take in photos that are not in the album", "Pages", y.take_in, z.can_take_in, (), "plus-circle", ("panel", "photo"), "take_in_photos"),
    Action("keep_layout", "Keep this layout", "Pages", y.keep_layout, z.can_keep_layout, (), "push-pin", ("surface",), part="Layouts"),
    Action("kept_layouts", "Kept layouts…", "Pages", y.kept_layouts, s.always, (), "layout", part="Layouts"),
    Action("clear", "Clear these pages", "Pages", c.clear, s.can_clear, (), "eraser", ("surface",), "clear_surface"),
    Action("lock_pages", "Lock these pages", "Pages", c.lock_pages, s.has_surface, ("Ctrl+L",), "lock-simple", ("surface",), "lock_surface", s.surface_locked),
    _line("Pages", 0),
    Action("background", "Background…", "Pages", dc.background, ds.has_pages, ("B",), "paint-bucket", ("surface",), part="Background and look"),
    Action("photo_behind", "Put the photo behind these pages", "Pages", dc.photo_behind, ds.can_lie_behind, ("Shift+B",), "image", ("photo", "frame"), "set_background", part="Background and look"),
    Action("crop_ground", "Move the photo behind these pages", "Pages", dc.crop_ground, ds.has_photo_behind, ("Ctrl+Alt+B",), "crop", ("surface",), "set_background", part="Background and look"),
    Action("bare_paper", "Bare paper", "Pages", dc.bare_paper, ds.has_ground, (), "", (), "set_background", part="Background and look"),
    Action("pick_colour", "Pick a colour from the pages", "Pages", dc.pick_colour, ds.has_pages, ("I",), "eyedropper", part="Background and look"),
    Action("take_look", "Take the look of an album…", "Pages", fa.show_family, s.has_album, ("Ctrl+Alt+J",), "swatches", (), "take_look", part="Background and look"),
    Action("save_look", "Keep the look of these pages…", "Pages", dc.save_look, ds.has_look, (), "swatches", part="Background and look"),
    _line("Pages", 1),
    Action("contents", "All pages at once", "Pages", g.show_contents, s.has_album, ("Ctrl+Shift+O", "F6"), "grid-four", ("surface",)),
    Action("add_spread", "Add pages after these", "Pages", g.add_spread, sg.can_add, ("Ctrl+Shift+N",), "plus", ("surface",), "add_spread"),
    Action("duplicate_spread", "Duplicate these pages", "Pages", g.duplicate_spread, sg.one_spread, ("Ctrl+Shift+D",), "copy-simple", ("surface",), "duplicate_spread"),
    Action("delete_spread", "Delete these pages", "Pages", g.delete_spread, sg.has_spreads, ("Ctrl+Del",), "trash", ("surface",), "delete_spreads"),
    Action("split_spread", "Split: its photos on two spreads", "Pages", g.split_spread, sg.can_split, ("Ctrl+Alt+2",), "arrows-out-line-horizontal", ("surface",), "split_spread"),
    Action("merge_spreads", "Merge with the next pages", "Pages", g.merge_spreads, sg.can_merge, ("Ctrl+Alt+1",), "arrows-in-line-horizontal", ("surface",), "merge_spreads"),
    Action("earlier", "Move these pages earlier", "Pages", g.earlier, sg.can_earlier, ("Ctrl+PgUp",), "arrow-left", (), "move_spreads"),
    Action("later", "Move these pages later", "Pages", g.later, sg.can_later, ("Ctrl+PgDown",), "arrow-right", (), "move_spreads"),
    _line("Pages", 2),
    Action("begin_here", "Begin a chapter on these pages…", "Pages", g.begin_here, sg.can_begin_here, (), "bookmark-simple", ("surface",), "begin_chapter", part="Chapters"),
    Action("name_here", "Name this chapter of the book…", "Pages", g.name_here, sg.inside, ("F2",), "pencil-simple", ("surface", "band"), "name_chapter", part="Chapters"),
    Action("join_here", "Join this chapter with the one before", "Pages", g.join_here, sg.can_join_here, (), "git-merge", ("surface", "band"), "join_chapters", part="Chapters"),
    Action("chapter_earlier", "Move this chapter earlier", "Pages", g.chapter_earlier, sg.can_join_here, ("Ctrl+Shift+PgUp",), "arrow-line-left", ("band",), "move_chapter", part="Chapters"),
    Action("chapter_later", "Move this chapter later", "Pages", g.chapter_later, sg.can_chapter_later, ("Ctrl+Shift+PgDown",), "arrow-line-right", ("band",), "move_chapter", part="Chapters"),
    _line("Pages", 3),
    Action("previous", "Pages before", "Pages", c.previous, s.has_before, ("PgUp",), "caret-left"),
    Action("next", "Pages after", "Pages", c.following, s.has_after, ("PgDown",), "caret-right"),
    Action("zoom_in", "Zoom in", "View", c.zoom_in, s.has_surface, ("Ctrl++", "Ctrl+="), "magnifying-glass-plus", part="Zoom"),
    Action("zoom_out", "Zoom out", "View", c.zoom_out, s.has_surface, ("Ctrl+-",), "magnifying-glass-minus", part="Zoom"),
    Action("fit", "Fit to window", "View", c.fit, s.has_surface, ("Ctrl+0",), "frame-corners", part="Zoom"),
    Action("actual_size", "Printed size", "View", c.actual_size, s.has_surface, ("Ctrl+1",), "ruler", part="Zoom"),
    Action("fit_page", "Fit one page", "View", r.fit_page, s.has_surface, ("Ctrl+2",), "frame-corners", part="Zoom"),
    Action("fit_width", "Fit the width", "View", r.fit_width, s.has_surface, ("Ctrl+3",), "arrows-out-line-horizontal", part="Zoom"),
    Action("fit_selection", "Fit what is selected", "View", r.fit_selection, s.has_selection, ("Ctrl+4",), "selection", part="Zoom"),
    Action("rulers", "Rulers", "View", r.toggle_rulers, s.has_project, ("Ctrl+Alt+R",), "ruler", checked=e.rulers_on, part="Rulers, guides and grid"),
    Action("guides", "Guides", "View", r.toggle_guides, s.has_project, ("Ctrl+;",), "crosshair", checked=e.guides_on, part="Rulers, guides and grid"),
    Action("grid", "Grid", "View", r.toggle_grid, s.has_project, ("Ctrl+'",), "grid-four", checked=e.grid_on, part="Rulers, guides and grid"),
    Action("grid_snap", "Snap to the grid", "View", r.toggle_grid_snap, s.has_project, (), "", checked=e.grid_snaps, part="Rulers, guides and grid"),
    Action("snap", "Snap to frames, margins and guides", "View", r.toggle_snap, s.has_project, ("Ctrl+Shift+;",), "magnet", checked=e.snapping, part="Rulers, guides and grid"),
    Action("inches", "Lengths in inches", "View", r.toggle_inches, s.has_project, (), "", checked=e.in_inches, part="Rulers, guides and grid"),
    Action("language", "Language…", "View", r.show_language, s.always, (), "text-aa"),
    Action("measures", "Units, grid and screen…", "View", r.show_measures, s.has_project, (), "monitor", part="Rulers, guides and grid"),
    Action("cull", "Look at photos closely", "View", c.look_closely, s.has_photos, ("C",), "corners-out", ("photo", "panel")),
    Action("preview", "Preview", "View", c.preview, s.has_album, ("F5",), "eye"),
    Action("room", "Room preview", "View", rm.show_room, sr.can_hang, ("Ctrl+F5",), "armchair", ("surface",)),
    Action("read_book", "Read your book", "View", rd.read_book, s.has_album, ("Shift+F5",), "book-open"),
    Action("printer_view", "Printer’s view", "View", c.printer_view, s.has_surface, ("P",), "printer", checked=s.printer_view_on),
    Action("soft_proof", "Soft proof", "View", ck.soft_proof, s.has_surface, ("Shift+P",), "palette", checked=sc.soft_proofed),
    Action("proof_choices", "How it is proofed…", "View", ck.proof_choices, s.has_surface, (), "sliders-horizontal"),
    Action("next_finding", "Next finding", "View", ck.next_finding, sc.some_found, ("F8",), "arrow-down", part="Findings"),
    Action("finding_before", "Finding before", "View", ck.finding_before, sc.some_found, ("Shift+F8",), "arrow-up", part="Findings"),
    Action("mend_all", "Mend all that can be mended", "View", ck.mend_all, sc.some_mendable, (), "magic-wand", (), "mend_all", part="Findings"),
    Action("next_name", "Next name of the list", "View", b.next_name, sb.has_rows, ("F9",), "arrow-right", part="List of names"),
    Action("previous_name", "Name of the list before", "View", b.previous_name, sb.has_rows, ("Shift+F9",), "arrow-left", part="List of names"),
    Action("names_as_typed", "Words in braces as typed", "View", b.as_typed, sb.has_rows, (), "text-aa", checked=sb.as_typed, part="List of names"),
    Action("comments", "Comments", "View", n.show_comments, s.has_album, (), "chat-text"),
    _line("View", 1),
    Action("outline", "Outline of the book", "View", a.outline, s.has_album, ("F4",), "list-bullets", ("surface",), checked=sa.outlined, part="Parts of the window"),
    Action("ease", "Easier to see and to use…", "View", a.ease, s.always, ("Ctrl+U",), "eye"),
    Action("next_part", "Next part of the window", "View", a.next_part, s.has_photos, ("Ctrl+Tab",), "", part="Parts of the window"),
    Action("previous_part", "Part of the window before", "View", a.previous_part, s.has_photos, ("Ctrl+Shift+Tab",), "", part="Parts of the window"),
    Action("wider", "Wider panel", "View", a.wider, s.has_album, ("Ctrl+Alt+.",), "", part="Parts of the window"),
    Action("narrower", "Narrower panel", "View", a.narrower, s.has_album, ("Ctrl+Alt+,",), "", part="Parts of the window"),
    Action("panels", "Hide all panels", "View", c.toggle_panels, s.has_project, ("Ctrl+\\",), "columns", checked=s.panels_hidden, part="Parts of the window"),
    Action("go_photos", "Photos", "View", c.go_photos, s.has_project, ("Alt+1",), "image", part="Go to"),
    Action("go_story", "Story", "View", c.go_story, s.has_photos, ("Alt+2",), "book-open", part="Go to"),
    Action("go_design", "Design", "View", c.go_design, s.has_album, ("Alt+3",), "layout", part="Go to"),
    Action("go_check", "Check", "View", c.go_check, s.has_album, ("Alt+4",), "check-circle", part="Go to"),
    Action("go_order", "Order", "View", c.go_order, s.has_album, ("Alt+5",), "shopping-cart-simple", part="Go to"),
    Action("keys", "All keys", "Help", c.show_keys, s.always, ("F1", "?"), "keyboard"),
    Action("tour", "Show me around", "Help", c.show_tour, s.has_album, (), "compass"),
    Action("stored", "What is stored about me", "Help", c.show_stored, s.always, (), "shield-check"),
    Action("about", "About albumapp", "Help", c.show_about, s.always, (), "info"),
)
