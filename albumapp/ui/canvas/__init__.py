"""The canvas: one surface of the book, shown and edited by hand.

`view` is the widget, on top of `stage` (project, selection, preview, commit), `working` (modes, marks),
`arranging` (aids) and `dropping`; `scene` shows a surface as items that hold no state; `painter` draws the
same draw list as the PDF; `pictures` decodes off the main thread. What the mouse does is a `Gesture`
(gestures.py): it says which edit of the table its result is, the view shows that as a preview and commits it
once. To add a tool, write a gesture and start it in `view.CanvasView._gesture_at`.
"""
