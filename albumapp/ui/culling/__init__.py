"""One photo alone on the whole screen: looked at closely, kept or rejected by one key, its score explained.

`window` is the window and its keys, `stage` the picture with its faces, `page` the words beside it.
"""
