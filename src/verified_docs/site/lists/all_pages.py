"""What tells of the state of all pages, made once each has its title: the badge and the list."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence

from verified_docs.site.compatibility.of_page import place_compatibility
from verified_docs.site.lists.badge import BADGE, badge_svg, count_once
from verified_docs.site.lists.places import places
from verified_docs.site.lists.state import page_state
from verified_docs.site.lists.state_list import STATES_DATA, STATES_PLACE, place_states, states_data
from verified_docs.site.words import Words
from verified_docs.site.work import Listed, Made, Work


def badge_of(pages: Sequence[Listed], packages: Mapping[str, str], words: Words) -> Made:
    """Return the badge of a site of these pages."""
    counted = [
        (place.path, page_state(known.source, "", "", known.confirmations))
        for place, known in pages
    ]
    found = [confirmation for _, state in counted for confirmation in state.confirmations]
    return Made(BADGE, badge_svg(count_once(counted), found, packages, words))


def place_lists(work: Work, pages: Sequence[Listed]) -> bool:
    """Put the lists of all pages where a page asks for them; return whether it does."""
    states = place_list_of_states(work, pages)
    return place_compatibility(work, pages) or states


def place_list_of_states(work: Work, pages: Sequence[Listed]) -> bool:
    """Put the list of all pages where a page asks for it; return whether it does."""
    if not places(work.tree.root, STATES_PLACE):
        return False
    place, build = work.place, work.build
    states = [
        page_state(known.source, other.title, place.to(other.address), known.confirmations)
        for other, known in pages
    ]
    data = states_data(states, build.words.code)
    work.make(posixpath.join(posixpath.dirname(place.served), STATES_DATA), data)
    place_states(work.tree.root, states, build.packages, build.words, place.to_file(BADGE))
    return True
