"""The list of public names that have a place, which the search asks before its index.

An index of words ranks pages by how often they say a word; whoever asks for a name wants the place
where it is explained, however often others use it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from verified_docs.site.api import Inventory, Using

_MEMBERS = ("method", "property")


def list_of_names(pages: Sequence[Using], inventory: Inventory) -> bytes:
    """Return the names that have a place as the file that the search's script reads, in JSON.

    It holds `instead`, other ways to write the beginning of a name; `pages`, each with its address
    relative to the site and its title; and `names`, each with the number of its page and, where it
    is not the name itself, the id of its heading there. What comes first is what most readers mean
    by a word that ends several names: members of classes come last, and before others comes what
    more pages use. `apart` are the numbers of members that a word alone does not mean: more pages
    use a member of that name which has no place.

    Args:
        pages: Of the site, in the order of the navigation, with addresses relative to the site.
        inventory: Of public names.
    """
    uses = Counter(name for page in pages for name in page.named)
    holding = [page for page in pages if page.places]
    found = [(name, number) for number, page in enumerate(holding) for name in page.places]
    found.sort(key=lambda one: (inventory.names[one[0]].kind in _MEMBERS, -uses[one[0]]))
    placed = {name for name, _ in found}
    most: Counter[str] = Counter()
    for name, count in uses.items():
        if name not in placed:
            most[_last(name)] = max(most[_last(name)], count)
    aliases: dict[str, list[str]] = {}
    for alias, name in inventory.aliases.items():
        aliases.setdefault(name, []).append(alias)
    names: list[list[str | int]] = []
    apart = []
    for name, number in found:
        if inventory.names[name].kind in _MEMBERS and most[_last(name)] > uses[name]:
            apart.append(len(names))
        heading = holding[number].places[name]
        for called in (name, *aliases.get(name, ())):
            names.append([called, number] if called == heading else [called, number, heading])
    content = {
        "instead": dict(inventory.prefixes),
        "pages": [[page.address, page.title] for page in holding],
        "names": names,
        "apart": apart,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _last(name: str) -> str:
    return name.rpartition(".")[2]
