"""Tell whether a block uses names of blocks that do not run wherever it does."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from verified_docs.kinds import kind_of
from verified_docs.model import ANY_VERSION, Block, implied
from verified_docs.slicing.bindings import ANY
from verified_docs.slicing.needed import Statement, statements_of


def names_not_everywhere(blocks: Sequence[Block], number: int) -> dict[str, list[Block]]:
    """Return the names block `number` uses that it may lack, for no block that binds them is there.

    With each name come the earlier blocks that bind it; none of them runs wherever this one does.
    """
    block = blocks[number]
    always: set[str] = set()
    sometimes: dict[str, list[Block]] = {}
    for earlier in filter(ANY_VERSION.runs, blocks[:number]):
        if earlier.options.workers or earlier.options.proof:
            continue  # what they bind stays with them
        bound = {name for statement in _statements(earlier) for name in statement.binds}
        if implied(earlier.options.condition, block.options.condition):
            always |= bound
        else:
            for name in bound:
                sometimes.setdefault(name, []).append(earlier)
    if not sometimes or ANY in always:
        return {}
    wanted: set[str] = set()
    later: set[str] = set()
    for statement in _statements(block):
        wanted |= statement.uses - always
        later |= statement.later
        always |= statement.binds - statement.partly
    wanted |= later - always
    known = always & later | set(dir(builtins))
    return {name: sometimes[name] for name in sorted(wanted - known) if name in sometimes}


def _statements(block: Block) -> list[Statement]:
    try:
        return statements_of(kind_of(block).as_script(block), 0)
    except SyntaxError:
        return []  # told by its run
