"""What the site shows of pages and records: pure functions that the theme's MkDocs hook calls.

The site never runs or parses code itself. It receives pages and environments from the engine and
returns HTML.
"""

from verified_docs.site.alternates import Alternate, alternates
from verified_docs.site.breaks import break_names
from verified_docs.site.compact import compact
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
from verified_docs.site.pictures import light_picture, with_light_pictures
from verified_docs.site.policy import with_policy
from verified_docs.site.repository import edit_address, report_address, repository_line
from verified_docs.site.search import IndexingError, index, weighted
from verified_docs.site.standalone import Standalone, find_standalones, standalone_link
from verified_docs.site.tables import without_empty_heads
from verified_docs.site.translation import translation_banner
from verified_docs.site.verification import place_line, verification_line
from verified_docs.site.words import WORDS, Words

__all__ = [
    "EXCLUDED_PLACE",
    "WORDS",
    "Alternate",
    "Counterpart",
    "IndexingError",
    "Listed",
    "Standalone",
    "StoredFigure",
    "Words",
    "alternates",
    "break_names",
    "colab_address",
    "compact",
    "custom_fences",
    "download_name",
    "downloads_line",
    "edit_address",
    "figure_html",
    "find_counterpart",
    "find_standalones",
    "index",
    "join_units",
    "label_lists",
    "light_picture",
    "page_urls",
    "pictures_of",
    "place_excluded",
    "place_line",
    "plain_notebook",
    "report_address",
    "repository_line",
    "standalone_link",
    "stored_figures",
    "translation_banner",
    "typeset",
    "verification_line",
    "weighted",
    "with_light_pictures",
    "with_policy",
    "with_sizes",
    "without_empty_heads",
]
