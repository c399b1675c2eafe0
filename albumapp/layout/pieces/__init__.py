"""Products that are no books, laid out: prints, wall art, cards, calendars.

`suggest_piece` is the way in. Each form has a module whose function makes its surfaces from a `Job`; enter it
into `making.FORMS`.
"""
