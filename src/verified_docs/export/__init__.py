"""Turn a page into files that a reader takes away."""

from verified_docs.export.cells import fenced
from verified_docs.export.download import as_notebook, as_script
from verified_docs.export.portable import PortableLines
from verified_docs.export.walk import Fenced, pieces

__all__ = [
    "Fenced",
    "PortableLines",
    "as_notebook",
    "as_script",
    "fenced",
    "pieces",
]
