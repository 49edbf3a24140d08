"""Read pages: Markdown as the site renders it, and notebooks."""

from verified_docs.read.comments import PYTHON, SESSION, WITH_HASH, Element, Line, elements, split
from verified_docs.read.fences import OPENING, scan, without_metadata
from verified_docs.read.heading_lines import ANCHOR, LINE, Heading, heading_above, headings
from verified_docs.read.located import Located, Place
from verified_docs.read.markdown import (
    BLOCK_LANGUAGES,
    CONSOLE_LANGUAGE,
    FIGURE_FOLDER,
    OUTPUT_LANGUAGE,
    SESSION_LANGUAGE,
    read_markdown,
)
from verified_docs.read.notebook import DARK, METADATA, read_notebook
from verified_docs.read.pages import SUFFIXES, find_pages, page_name, read_leniently, read_page
from verified_docs.read.sessions import (
    HIDDEN_STACK,
    TranscriptError,
    console_steps,
    documented,
    python_steps,
    shown_by,
    transcript,
    typed,
)

__all__ = [
    "ANCHOR",
    "BLOCK_LANGUAGES",
    "CONSOLE_LANGUAGE",
    "DARK",
    "FIGURE_FOLDER",
    "HIDDEN_STACK",
    "LINE",
    "METADATA",
    "OPENING",
    "OUTPUT_LANGUAGE",
    "PYTHON",
    "SESSION",
    "SESSION_LANGUAGE",
    "SUFFIXES",
    "WITH_HASH",
    "Element",
    "Heading",
    "Line",
    "Located",
    "Place",
    "TranscriptError",
    "console_steps",
    "documented",
    "elements",
    "find_pages",
    "heading_above",
    "headings",
    "page_name",
    "python_steps",
    "read_leniently",
    "read_markdown",
    "read_notebook",
    "read_page",
    "scan",
    "shown_by",
    "split",
    "transcript",
    "typed",
    "without_metadata",
]
