"""Find what leads to a proof: what it takes in of the blocks above it, for a run of its own."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from verified_docs.kinds import SCRIPT, kind_of
from verified_docs.model import Block
from verified_docs.slicing.earlier import named_blocks
from verified_docs.slicing.needed import Statement, needed_statements
from verified_docs.slicing.statement_code import span_of


def taken_in(blocks: Sequence[Block], number: int, display: Sequence[str] = ()) -> list[Block]:
    """Return the earlier blocks that block `number` needs, with no more of each than it needs.

    What they set for the whole process is set here too. Those that it names are taken in as they
    are. Every line stays where it stands on the page. What they print and draw is nobody's claim. A
    block that is not Python takes nothing in, nor does one that needs what is not there: its run
    tells.

    Args:
        blocks: The blocks of the page that run, in order, as far as the one asked for.
        number: Position of that one.
        display: Methods that only show something.
    """
    scripts = [kind_of(block).as_script(block, display) for block in blocks]
    if not kind_of(scripts[number]).is_program:
        return []
    try:
        statements = needed_statements(scripts, number, display, settings=True)
    except (SyntaxError, KeyError):
        return []
    named = named_blocks(blocks, number)
    positions = sorted({statement.block for statement in statements} | named)
    return [
        _whole(blocks[position])
        if position in named
        else _part(scripts[position], [one for one in statements if one.block == position])
        for position in positions
    ]


def _whole(block: Block) -> Block:
    options = dataclasses.replace(block.options, needs=())
    return dataclasses.replace(block, options=options)


def _part(block: Block, statements: Sequence[Statement]) -> Block:
    """Return a block with these of its statements alone."""
    kept: set[int] = set()
    for statement in statements:
        first, last = span_of(statement.node)
        kept.update(range(first, last + 1))
    lines = block.source.split("\n")
    source = "\n".join(line if at in kept else "" for at, line in enumerate(lines, 1))
    options = dataclasses.replace(
        block.options, raises=None, warns=(), stderr=False, workers=None, needs=(), proof=False
    )
    return Block(
        id=block.id,
        source=source.rstrip("\n"),
        line=block.line,
        options=options,
        kind=SCRIPT.name,
        given=block.given,
    )
