"""Read pages: Markdown as the site renders it, and notebooks."""

from verified_docs.read.annotations import end_of
from verified_docs.read.comments import (
    WITH_HASH,
    Element,
    Line,
    elements,
    same_but_comments,
    split,
)
from verified_docs.read.fences import OPENING, scan, unread_extensions, without_metadata
from verified_docs.read.figures_below import FIGURE_FOLDER
from verified_docs.read.heading_lines import ANCHOR, LINE, Heading, heading_above, headings
from verified_docs.read.includes import as_written
from verified_docs.read.located import Located, Place
from verified_docs.read.markdown import (
    read_markdown,
)
from verified_docs.read.mkdocs_site import Site, folders_of_pages, project_site
from verified_docs.read.mkdocs_yaml import load as site_settings
from verified_docs.read.notebook import read_notebook
from verified_docs.read.output_fences import OUTPUT_LANGUAGE, RENDERING
from verified_docs.read.pages import (
    SUFFIXES,
    asked_pages,
    find_pages,
    page_name,
    parsed_markdown,
    read_leniently,
    read_page,
    state_of,
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
    "Site",
    "as_written",
    "asked_pages",
    "elements",
    "end_of",
    "find_pages",
    "folders_of_pages",
    "heading_above",
    "headings",
    "page_name",
    "parsed_markdown",
    "project_site",
    "read_leniently",
    "read_markdown",
    "read_notebook",
    "read_page",
    "same_but_comments",
    "scan",
    "site_settings",
    "split",
    "state_of",
    "unread_extensions",
    "without_metadata",
]
