"""Pixels: what a file is, its decoding to sRGB, colour conversion, JPEG structure; no Qt, no layout.

`sniff` and `jpeg` are standard library only and may be imported anywhere; `decode` and `colour` pull
numpy and Pillow and belong into worker-side modules. A new format: `sniff` tells it, `decode` reads it.
"""
