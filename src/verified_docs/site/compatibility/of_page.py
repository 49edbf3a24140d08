"""Put what is known of other environments where a page shows it: in the marks of its blocks, and in
the lists that it asks for.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence

from verified_docs.kinds import kind_of
from verified_docs.model import ANY_VERSION, Page
from verified_docs.site.compatibility.as_data import (
    DATA_PLACE,
    FILE,
    environments_data,
    link_data,
)
from verified_docs.site.compatibility.between_versions import (
    BLOCKS_PLACE,
    NAMES_PLACE,
    place_blocks,
    place_names,
)
from verified_docs.site.compatibility.page_by_environment import (
    TABLE_PLACE,
    Row,
    coverage,
    place_table,
)
from verified_docs.site.compatibility.said import told_of
from verified_docs.site.compatibility.series import SERIES_PLACE, place_series
from verified_docs.site.compatibility.steps import STEPS_PLACE, place_steps
from verified_docs.site.lists.places import places
from verified_docs.site.work import Listed, Work

_PLACES = (TABLE_PLACE, NAMES_PLACE, STEPS_PLACE, BLOCKS_PLACE, SERIES_PLACE, DATA_PLACE)


def elsewhere_of(work: Work) -> Mapping[str, Sequence[str]]:
    """Return for each block of a page, by its id, what its mark says of other environments, as
    elements.
    """
    known, build = work.known, work.build
    knowledge, aliases = build.knowledge, build.knowledge.inventory.aliases
    return {
        block.id: [
            *(
                f"<span>{line}</span>"
                for line in knowledge.series.told(block, aliases, build.words)
            ),
            *told_of(known.there.get(block.id, ()), build.words),
        ]
        for block in known.source.blocks
    }


def place_compatibility(work: Work, pages: Sequence[Listed]) -> bool:
    """Put the lists into their places on a page; return whether it asks for any."""
    root, build = work.tree.root, work.build
    if not any(places(root, one) for one in _PLACES):
        return False
    rows = [
        Row(
            other.title,
            work.place.to(other.address),
            [
                (block.id, there)
                for block in known.source.blocks
                if (there := known.there.get(block.id))
            ],
            other.section,
        )
        for other, known in pages
        if _has_programs(known.source)
    ]
    note = coverage(rows, build.words)
    environments = build.knowledge.elsewheres.environments
    place_table(root, rows, environments, build.words, note)
    place_names(root, rows, build.words, note)
    place_steps(root, rows, build.words)
    place_blocks(root, rows, build.words)
    place_series(root, build.knowledge.series, build.words)
    if places(root, DATA_PLACE):
        data = environments_data(rows, environments, build.words.code, build.licence)
        work.make(posixpath.join(posixpath.dirname(work.place.served), FILE), data)
        link_data(root, build.words, build.licence)
    return True


def _has_programs(page: Page) -> bool:
    return any(kind_of(block).is_program and ANY_VERSION.runs(block) for block in page.blocks)
