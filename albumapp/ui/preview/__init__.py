"""The book on the whole screen, to leaf through as it will be: `Preview` is the window.

`openings` says what lies left and right each time, `pictures` has the pages drawn off the window's thread,
`leaf` draws a page on its way over.
"""

from albumapp.ui.preview.window import Preview

__all__ = ["Preview"]
