"""The public names that the code of the pages uses: links to their reference, and an index.

The site knows no package: what is public, with signatures and addresses, it reads from a file.
"""

from verified_docs.site.api.expressions import Use
from verified_docs.site.api.index import (
    API_PLACE,
    Using,
    names_with_a_place,
    place_api_index,
    verified_uses,
)
from verified_docs.site.api.inventory import Entry, Inventory, load_inventory
from verified_docs.site.api.links import SIGNATURES, link_names, panel, signatures
from verified_docs.site.api.users import place_users
from verified_docs.site.api.uses import find_uses

__all__ = [
    "API_PLACE",
    "SIGNATURES",
    "Entry",
    "Inventory",
    "Use",
    "Using",
    "find_uses",
    "link_names",
    "load_inventory",
    "names_with_a_place",
    "panel",
    "place_api_index",
    "place_users",
    "signatures",
    "verified_uses",
]
