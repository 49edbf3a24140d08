"""Read pages: Markdown as the site renders it, and notebooks."""

from verified_docs.read.comments import WITH_HASH, Element, Line, elements, split
from verified_docs.read.fences import OPENING, scan, without_metadata
from verified_docs.read.heading_lines import ANCHOR, LINE, Heading, heading_above, headings
from verified_docs.read.located import Located, Place
from verified_docs.read.markdown import (
    FIGURE_FOLDER,
    OUTPUT_LANGUAGE,
    RENDERING,
    read_markdown,
)
from verified_docs.read.notebook import read_notebook
from verified_docs.read.pages import (
    SUFFIXES,
    asked_pages,
    find_pages,
    page_name,
    read_leniently,
    read_page,
)

__all__ = [
    "ANCHOR",
    "FIGURE_FOLDER",
    "LINE",
    "OPENING",
    "OUTPUT_LANGUAGE",
    "RENDERING",
    "SUFFIXES",
    "WITH_HASH",
    "Element",
    "Heading",
    "Line",
    "Located",
    "Place",
    "asked_pages",
    "elements",
    "find_pages",
    "heading_above",
    "headings",
    "page_name",
    "read_leniently",
    "read_markdown",
    "read_notebook",
    "read_page",
    "scan",
    "split",
    "without_metadata",
]
