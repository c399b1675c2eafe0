"""Products: one TOML file each in `resources/products/`, read and checked by `catalogue`.

`spec` holds the values of a product in mm, `shape` what they mean for a surface that the user edits
and the sheets that are printed, `surfaces` makes the shapes of a whole product. To add a product, add a
TOML file; to add a kind of product, add its shapes in `surfaces`.
"""
