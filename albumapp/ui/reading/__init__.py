"""Reading the book a last time: a stop at each thing worth a look, found fine or changed.

What is worth a stop is found in `session/reading.py`. `window` goes about, `spread` is the picture with the
thing marked, `panel` what is said of it, `words` how; `cards` are faces side by side, `end` is said last.
"""
