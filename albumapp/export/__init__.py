"""Export: what leaves for the printer. reportlab lays out, pikepdf finishes; nowhere else are they used.

`export.export` chooses by kind and the target's name: `pdf` (PDF/X-4, one page a sheet), `jpeg` (one picture
a surface or page), `proof` (tagged, to look through), `web_proof`, `contact` (a contact sheet), `package` (an
order's folder or zip, with `order`'s receipt and XJDF `ticket`). The PDF is made of `sheets` (which pages,
which boxes), `pages` (draw list -> operators), `images` and `store` (photos, untouched where they can be),
`fonts` (subsets), `inks` (colours of the output condition) and `finishing` (what makes it PDF/X-4). `files`
writes so that a failure leaves the old file. A new exporter is one module here and one line in `export`.
"""
