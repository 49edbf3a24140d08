"""What stands before a block, as code of its program: imports first, without what only shows."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from verified_docs.model import Block
from verified_docs.slicing.bindings import ANY, FUTURE, name_of_import
from verified_docs.slicing.needed import Statement
from verified_docs.slicing.statement_code import without_prints
from verified_docs.slicing.typed import NO_ANSWERS, answers
from verified_docs.slicing.whole import HELPERS, taken_whole


def earlier_code(
    blocks: Sequence[Block], number: int, statements: Sequence[Statement], display: Sequence[str]
) -> list[str]:
    """Return the code of the statements that block `number` needs, and of the blocks it names.

    Imports come first, and each once. Where the block names others, everything stands in the order
    of the page: what they do may be there for an import to find.
    """
    named = named_blocks(blocks, number)
    used = _used(blocks[number], statements)
    imports: list[str] = []
    parts: list[str] = []
    for position in sorted({one.block for one in statements} | named):
        block = blocks[position]
        nodes = [one.node for one in statements if one.block == position]
        nodes = [node for node in nodes if not _is_future(node)]  # they stand at the top
        own: list[str] = []
        if position in named:
            for code in taken_whole(block, nodes, display):
                where = imports if code in HELPERS else own
                again = code in (*imports, *parts) and code.startswith(("import ", "from "))
                where += [] if again else [code]
        else:
            for node in nodes:
                if isinstance(node, (ast.Import, ast.ImportFrom)):
                    code, where = _pruned(node, used), own if named else imports
                    where += [code] if code and code not in (*imports, *parts) else []
                else:
                    code = without_prints(block.source, node, display)
                    own += [code] if code else []
        answering = answers(block, position, statements) if own else NO_ANSWERS
        imports += [one for one in answering.imports if one not in imports]
        parts += [*answering.before, *own, *answering.after]
    return [*imports, *parts]


def named_blocks(blocks: Sequence[Block], number: int) -> set[int]:
    """Return the positions of the blocks that a block names with `needs`.

    What workers or a proof do stays with them, and helps nobody.
    """
    names = blocks[number].options.needs
    return {
        position
        for position, block in enumerate(blocks[:number])
        if block.id in names and not (block.options.workers or block.options.proof)
    }


def _used(block: Block, statements: Sequence[Statement]) -> set[str]:
    """Return the names that a program uses and its block does not import."""
    own = ast.parse(block.source)
    imported = {
        name_of_import(alias)
        for node in own.body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    used = {node.id for node in ast.walk(own) if isinstance(node, ast.Name)} - imported
    return used | {name for statement in statements for name in statement.uses | statement.later}


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == FUTURE


def _pruned(node: ast.Import | ast.ImportFrom, used: set[str]) -> str:
    kept = [alias for alias in node.names if name_of_import(alias) in {*used, ANY}]
    if not kept:
        return ""
    if isinstance(node, ast.ImportFrom):
        return ast.unparse(ast.ImportFrom(node.module, kept, node.level))
    return ast.unparse(ast.Import(kept))
