"""The public names that the code of the pages uses: links to their reference, and an index.

The site knows no package: what is public, with signatures and addresses, it reads from a file.
"""

from verified_docs.site.api.expressions import Use
from verified_docs.site.api.inventory import Entry, Inventory, load_inventory
from verified_docs.site.api.uses import find_uses

__all__ = ["Entry", "Inventory", "Use", "find_uses", "load_inventory"]
