"""What the site shows of pages and records: pure functions that the theme's MkDocs hook calls.

The site never runs or parses code itself. It receives pages and environments from the engine and
returns HTML.
"""

from verified_docs.site import needs  # noqa: F401  # says what is missing before an import fails

# isort: split
from verified_docs.site.api import (
    API_PLACE,
    SIGNATURES,
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
from verified_docs.site.blocks.checked_lists import label_lists
from verified_docs.site.blocks.programs import (
    Standalone,
    find_standalones,
    place_standalones,
    standalone_link,
)
from verified_docs.site.blocks.state_mark import state_marks
from verified_docs.site.blocks.units import custom_fences, join_units
from verified_docs.site.build_cache import Kept
from verified_docs.site.files.cards import Card, card_name, lacking, no_card
from verified_docs.site.files.fonts import Faces, chosen, installed_fonts
from verified_docs.site.files.llms import (
    About,
    PlainPage,
    Shown,
    lists_for_programs,
    plain_address,
    plain_page,
)
from verified_docs.site.files.offline import offline_copy, write_size
from verified_docs.site.files.search import Findable, Indexing, IndexingError, findable
from verified_docs.site.knowledge import Knowledge, Known
from verified_docs.site.lists.badge import BADGE, badge_svg, count_once
from verified_docs.site.lists.excluded import EXCLUDED_PLACE, Listed, place_excluded
from verified_docs.site.lists.feed import FEED, atom, changes_of, feed_line
from verified_docs.site.lists.state import PageState, page_state
from verified_docs.site.lists.state_list import STATES_DATA, STATES_PLACE, place_states, states_data
from verified_docs.site.page.alternates import Alternate, alternates, sitemap_entries
from verified_docs.site.page.breaks import break_names
from verified_docs.site.page.compact import compact
from verified_docs.site.page.counterparts import Counterpart, find_counterpart, page_urls
from verified_docs.site.page.downloads import (
    colab_address,
    download_name,
    downloads_line,
    pictures_of,
)
from verified_docs.site.page.figures import StoredFigure, figure_html, stored_figures, with_sizes
from verified_docs.site.page.footer import footer_links
from verified_docs.site.page.lag_banner import translation_banner
from verified_docs.site.page.mathematics import typeset
from verified_docs.site.page.notebooks import plain_notebook
from verified_docs.site.page.pictures import with_light_pictures
from verified_docs.site.page.policy import with_policy
from verified_docs.site.page.repository import edit_address, report_address, repository_line
from verified_docs.site.page.tables import with_an_end, without_empty_heads
from verified_docs.site.page.verification_line import place_line, verification_line
from verified_docs.site.words import WORDS, Words

__all__ = [
    "API_PLACE",
    "BADGE",
    "EXCLUDED_PLACE",
    "FEED",
    "SIGNATURES",
    "STATES_DATA",
    "STATES_PLACE",
    "WORDS",
    "About",
    "Alternate",
    "Card",
    "Counterpart",
    "Faces",
    "Findable",
    "Indexing",
    "IndexingError",
    "Inventory",
    "Kept",
    "Knowledge",
    "Known",
    "Listed",
    "PageState",
    "PlainPage",
    "Shown",
    "Standalone",
    "StoredFigure",
    "Use",
    "Using",
    "Words",
    "alternates",
    "atom",
    "badge_svg",
    "break_names",
    "card_name",
    "changes_of",
    "chosen",
    "colab_address",
    "compact",
    "count_once",
    "custom_fences",
    "download_name",
    "downloads_line",
    "edit_address",
    "feed_line",
    "figure_html",
    "find_counterpart",
    "find_standalones",
    "find_uses",
    "findable",
    "footer_links",
    "installed_fonts",
    "join_units",
    "label_lists",
    "lacking",
    "link_names",
    "lists_for_programs",
    "load_inventory",
    "no_card",
    "offline_copy",
    "page_state",
    "page_urls",
    "panel",
    "pictures_of",
    "place_api_index",
    "place_excluded",
    "place_line",
    "place_standalones",
    "place_states",
    "plain_address",
    "plain_notebook",
    "plain_page",
    "report_address",
    "repository_line",
    "signatures",
    "sitemap_entries",
    "standalone_link",
    "state_marks",
    "states_data",
    "stored_figures",
    "translation_banner",
    "typeset",
    "verification_line",
    "verified_uses",
    "with_an_end",
    "with_light_pictures",
    "with_policy",
    "with_sizes",
    "without_empty_heads",
    "write_size",
]
