"""From the place of a name to the pages that use it: a line at the end of the name's section."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verified_docs.site.api.index import Using, links_to_users
from verified_docs.site.tree import HEADINGS, Node, after, attribute, put_before, put_last
from verified_docs.site.words import Words


def place_users(
    root: Node, places: Mapping[str, str], pages: Sequence[Using], words: Words
) -> None:
    """Say at the end of the section of each name which pages use it.

    Pages that are the places of names are not among them: those explain, and these are where one
    sees a name at work.

    Args:
        root: Of a page that is the place of some names.
        places: By public name, the id of the heading that is about it.
        pages: Every page of the site, with addresses as seen from this one.
        words: Of the page's language.
    """
    headings = {attribute(node, "id"): node for node in root.css(HEADINGS)}
    users = [page for page in pages if not page.places]
    for name, id_ in places.items():
        links, heading = links_to_users(name, users, words), headings.get(id_)
        if not links or heading is None or heading.parent is None:
            continue
        # No paragraph: what opens the other pages would end it.
        line = f'<div class="api-users">{words.used_in}{words.colon}{" · ".join(links)}</div>'
        following = next(
            (node for node in after(heading) if node.tag in HEADINGS.split(", ")), None
        )
        if following is None:
            put_last(heading.parent, line)
        else:
            put_before(following, line)
