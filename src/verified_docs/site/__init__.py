"""What the site shows of pages and records.

The plugin for MkDocs (`plugin`) has each page go through one list of passes (`passes`). Those call
what makes a block's unit (`blocks`), what stands around a page (`page`), what lists all pages
(`lists`), links to names (`api`), and what is given away besides the pages (`files`), in the words
of the page's language (`words`). The site never runs or parses code itself: it receives pages and
environments from the engine. Here is what others need of it.
"""

from verified_docs.site import needs  # noqa: F401  # says what is missing before an import fails

# isort: split
from verified_docs.site.ahead import make_ahead
from verified_docs.site.api import find_uses, load_inventory, verified_uses
from verified_docs.site.blocks.block_units import custom_fences
from verified_docs.site.compatibility.as_markdown import differences
from verified_docs.site.files.above import Edition, root_pages
from verified_docs.site.files.fonts import chosen, installed_fonts
from verified_docs.site.files.search import Findable, Indexing, IndexingError
from verified_docs.site.lists.badge import badge_svg, count_once
from verified_docs.site.lists.state import page_state
from verified_docs.site.words import WORDS, Words

__all__ = [
    "WORDS",
    "Edition",
    "Findable",
    "Indexing",
    "IndexingError",
    "Words",
    "badge_svg",
    "chosen",
    "count_once",
    "custom_fences",
    "differences",
    "find_uses",
    "installed_fonts",
    "load_inventory",
    "make_ahead",
    "page_state",
    "root_pages",
    "verified_uses",
]
