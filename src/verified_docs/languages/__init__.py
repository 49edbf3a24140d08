"""Keep the languages of a page in step, and tell what has fallen behind."""

from verified_docs.languages.behind import Difference, Standing, State, accept_pages, standings
from verified_docs.languages.from_files import write_excerpts
from verified_docs.languages.glossary import check_terms
from verified_docs.languages.parity import counterparts, parity_problems
from verified_docs.languages.stamps import without_marks, without_marks_in_html
from verified_docs.languages.sync.carry import synced

__all__ = [
    "Difference",
    "Standing",
    "State",
    "accept_pages",
    "check_terms",
    "counterparts",
    "parity_problems",
    "standings",
    "synced",
    "without_marks",
    "without_marks_in_html",
    "write_excerpts",
]
