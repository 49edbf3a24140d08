"""Find where the code of a page uses public names of packages.

A name is followed from the imports of the page, through what it is assigned to, as its blocks run:
in order, in one namespace. Objects are followed too, as long as their class is certain: what a
class gives when it is called, what a method declares to return, what `self` is. Nothing is
guessed: a link that is missing is better than one that is wrong.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from verified_docs.kinds import kind_of
from verified_docs.model import Block
from verified_docs.site.api.expressions import Code, Use
from verified_docs.site.api.inventory import Inventory
from verified_docs.site.api.statements import Statements
from verified_docs.site.api.values import History, Public, Scope

_ROUNDS = 3
"""What a function gives is known after one, what the objects hold that are made of it after two."""


def find_uses(blocks: Sequence[Block], inventory: Inventory) -> Mapping[str, tuple[Use, ...]]:
    """Return the public names that each block of a page uses, by the block's id, in order."""
    parsed = [(block, code) for block in blocks if (code := _parsed(block)) is not None]
    history = History()
    found: dict[str, tuple[Use, ...]] = {}
    for _ in range(_ROUNDS):
        walk = Statements(inventory, history)
        for number, (block, code) in enumerate(parsed):
            walk.block, walk.code, walk.found = number, code, []
            walk.scope = _scope(walk, block)
            walk.run(code.tree.body)
            uses = sorted(set(walk.found), key=lambda use: (use.line, use.start, use.name))
            found[block.id] = tuple(uses)
        if walk.history == history:
            break
        history = walk.history
    return found


def _scope(walk: Statements, block: Block) -> Scope:
    """Return the namespace that a block runs in: the page's, but for what does not run there."""
    if kind_of(block).namespace == "own":
        return Scope("module")
    if kind_of(block).namespace == "installed":  # names what is installed, imported or not
        roots = {name.partition(".")[0] for name in walk.inventory.modules}
        installed = {root: Public(walk.inventory.listed(root) or root) for root in roots}
        return Scope("module", bound={**installed, **walk.page.bound})
    if block.excluded:
        return Scope("module", bound=dict(walk.page.bound))
    return walk.page


def _parsed(block: Block) -> Code | None:
    """Return the code of a block line by line as the page shows it; what is none is left blank."""
    if not kind_of(block).is_python:
        return None
    lines = block.source.split("\n")
    shifts = [0] * len(lines)
    if block.steps and block.fence is not None:
        lines = [""] * (block.fence.source.count("\n") + 1)
        shifts = [0] * len(lines)
        for step in block.steps:
            for number, line in enumerate(step.source.split("\n") if step.source else []):
                lines[step.line + number] = line
                shifts[step.line + number] = len(step.typed[number]) - len(line)
    try:
        tree = ast.parse("\n".join(lines))
    except (SyntaxError, ValueError):
        return None
    return Code(tree, tuple(lines), tuple(shifts))
