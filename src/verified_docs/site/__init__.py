"""What the site shows of pages and records: pure functions that the theme's MkDocs hook calls.

The site never runs or parses code itself. It receives pages and environments from the engine and
returns HTML.
"""

from verified_docs.site.api import (
    API_PLACE,
    Inventory,
    Use,
    Using,
    find_uses,
    link_names,
    load_inventory,
    panel,
    place_api_index,
    signatures,
    verified_uses,
)
from verified_docs.site.breaks import break_names
from verified_docs.site.downloads import (
    colab_address,
    download_name,
    downloads_line,
    pictures_of,
)
from verified_docs.site.excluded import EXCLUDED_PLACE, Listed, place_excluded
from verified_docs.site.fences import custom_fences, join_units
from verified_docs.site.figures import StoredFigure, figure_html, stored_figures, with_sizes
from verified_docs.site.languages import Counterpart, find_counterpart, page_urls
from verified_docs.site.mathematics import typeset
from verified_docs.site.notebooks import plain_notebook
from verified_docs.site.parameters import label_lists
from verified_docs.site.search import IndexingError, index, weighted
from verified_docs.site.standalone import Standalone, find_standalones, standalone_link
from verified_docs.site.translation import translation_banner
from verified_docs.site.verification import place_line, verification_line
from verified_docs.site.words import WORDS, Words

__all__ = [
    "API_PLACE",
    "EXCLUDED_PLACE",
    "WORDS",
    "Counterpart",
    "IndexingError",
    "Inventory",
    "Listed",
    "Standalone",
    "StoredFigure",
    "Use",
    "Using",
    "Words",
    "break_names",
    "colab_address",
    "custom_fences",
    "download_name",
    "downloads_line",
    "figure_html",
    "find_counterpart",
    "find_standalones",
    "find_uses",
    "index",
    "join_units",
    "label_lists",
    "link_names",
    "load_inventory",
    "page_urls",
    "panel",
    "pictures_of",
    "place_api_index",
    "place_excluded",
    "place_line",
    "plain_notebook",
    "signatures",
    "standalone_link",
    "stored_figures",
    "translation_banner",
    "typeset",
    "verification_line",
    "verified_uses",
    "weighted",
    "with_sizes",
]
