"""Turn a page into files that a reader takes away."""

from verified_docs.export.cells import fenced
from verified_docs.export.download import as_notebook, as_script
from verified_docs.export.portable import PortableLines

__all__ = [
    "PortableLines",
    "as_notebook",
    "as_script",
    "fenced",
]
