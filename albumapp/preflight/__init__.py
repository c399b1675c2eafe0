"""What a printer would send back, said before it is sent: of the album while it is edited, and of finished
PDFs.

`finding` holds what a check says. The checks of an album look at the document; those of a PDF open the file
anew with a reader of their own and share nothing with what wrote it, so that a fault of the writer is found.
"""
