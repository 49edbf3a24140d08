"""What runs in one process: the blocks of a page, and keys that tell when two runs are the same."""

from __future__ import annotations

import ast
import dataclasses
import functools
import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from verified_docs.kinds import kind_of
from verified_docs.model import Block, GivenFile, Outcome, Page, code_digest, parsed
from verified_docs.slicing import taken_in

_INTROSPECTION = re.compile(
    r"\b(?:inspect|traceback|linecache|__file__|__code__|__traceback__|_getframe|currentframe)\b"
    r"|getsource|lineno"
)
_ENGINE = re.compile(r"\bverified[-_]docs\b")


@dataclass(frozen=True)
class Program:
    """What runs in one process: blocks in order, in one namespace.

    The blocks of a page that run here are one program, and each of its proofs is another.
    """

    page: Page
    blocks: tuple[Block, ...]
    keys: tuple[str, ...]
    """For each block that it is for, a digest of its code and of everything that runs before it."""
    taken_in: int = 0
    """How many of its blocks only lead to those that it is for."""
    proofs: tuple[Program, ...] = ()
    """Of a page's own program, those of its proofs."""

    @property
    def parts(self) -> tuple[Program, ...]:
        """The program itself and its proofs."""
        return (self, *self.proofs)

    @property
    def own(self) -> tuple[Block, ...]:
        """The blocks that it is for: its outcomes are theirs."""
        return self.blocks[self.taken_in :]

    @property
    def devices(self) -> int | None:
        """Logical CPU devices that the page asks for."""
        return next((block.options.devices for block in self.blocks if block.options.devices), None)

    @property
    def network(self) -> bool:
        """Whether any block may reach the network."""
        return any(block.options.network for block in self.blocks)


def make_program(
    page: Page, reason_not_to_run: Callable[[Block], str | None], display: Sequence[str] = ()
) -> Program:
    """Return the program of a page, without the blocks that there is a reason not to run.

    `display` names methods that only show something, which a proof need not take in.
    """
    running = [block for block in page.blocks if reason_not_to_run(block) is None]
    blocks = tuple(block for block in running if not block.options.proof)
    proofs = tuple(
        _proof(page, running[: number + 1], display)
        for number, block in enumerate(running)
        if block.options.proof
    )
    return Program(page=page, blocks=blocks, keys=chain(blocks, page.name), proofs=proofs)


def _proof(page: Page, blocks: Sequence[Block], display: Sequence[str]) -> Program:
    """Return the program of the last of these blocks, with what it needs of the others."""
    above = taken_in(blocks, len(blocks) - 1, display)
    asked = next((block.options.devices for block in page.blocks if block.options.devices), None)
    own = dataclasses.replace(
        blocks[-1], options=dataclasses.replace(blocks[-1].options, devices=asked)
    )
    keys = chain((*above, own), page.name)[len(above) :]
    return Program(page=page, blocks=(*above, own), keys=keys, taken_in=len(above))


def chain(blocks: Sequence[Block], name: str = "") -> tuple[str, ...]:
    """Return the keys of blocks that run one after another, on the page `name`.

    Comments and layout do not enter: pages whose code has the same syntax tree share their keys.
    They do where a page may look at its own source, lines or name, or does not parse. Of a page
    that uses the engine, all of it enters: the environment covers what runs pages and no more.
    """
    looks_at_itself = any(map(_looks_at_itself, blocks))
    devices = next((block.options.devices for block in blocks if block.options.devices), None)
    digest = hashlib.sha256(f"devices={devices}".encode())
    if any(_ENGINE.search(block.source) for block in blocks):
        digest.update(code_digest().encode())
    keys = []
    for block in blocks:
        options, kind = block.options, kind_of(block)
        place = (name, block.line, block.source, *block.origins) if looks_at_itself else None
        files = tuple(shown.name for shown in block.files)
        given = tuple((file.name, _file_tree(file.name, file.text)) for file in block.given)
        facts: tuple[object, ...] = (kind.shows_value, options.network)
        facts += (options.raises is not None, place)
        facts += ("stderr",) if options.stderr else ()
        if not kind.is_one_piece or files or given or options.workers:
            facts += (kind.name, files, given, options.workers)
        if options.stdin is not None:
            facts += ("stdin", options.stdin)
        digest.update(f"\0{facts}{_code(block)}".encode("utf-8", "surrogatepass"))
        keys.append(digest.hexdigest())
    return tuple(keys)


def told_of(outcomes: Sequence[Outcome], ran: Program, other: Program) -> tuple[Outcome, ...]:
    """Return the outcomes of one program as those of another that shares its run.

    What points at a line of the page that ran points at the same statement of the other.
    """
    if ran is other or not any(outcome.raised or outcome.warnings for outcome in outcomes):
        return tuple(outcomes)  # nothing points at a line
    pairs = tuple(zip(ran.blocks, other.blocks, strict=True))

    @functools.cache
    def counterpart(line: int) -> int:
        """Return the line of the other page for one of the page that ran."""
        lines: dict[int, int] = {}
        for block, twin in pairs:
            if block.page_line(0) <= line <= block.last_line:
                for offset in range(block.source.count("\n") + 1):
                    lines[block.page_line(offset)] = twin.page_line(offset)
                for node, same in zip(_nodes(block), _nodes(twin), strict=False):
                    lines[block.page_line(node - 1)] = twin.page_line(same - 1)
        return lines.get(line, line)

    return tuple(
        _told_of(outcome, ran.page.name, other.page.name, counterpart) for outcome in outcomes
    )


def _nodes(block: Block) -> list[int]:
    """Return the lines of the nodes of a block's syntax tree, counted from 1, in one order."""
    tree = parsed(block.source)
    if tree is None:
        return []
    return [node.lineno for node in ast.walk(tree) if hasattr(node, "lineno")]


def _told_of(outcome: Outcome, ran: str, other: str, counterpart: Callable[[int], int]) -> Outcome:
    def place(match: re.Match[str]) -> str:
        return f'File "{other}", line {counterpart(int(match["line"]))}'

    raised = outcome.raised
    if raised is not None:
        in_page = rf'File "{re.escape(ran)}", line (?P<line>\d+)'
        raised = dataclasses.replace(
            raised,
            line=raised.line and counterpart(raised.line),
            traceback=re.sub(in_page, place, raised.traceback).replace(
                f'File "{ran}, ', f'File "{other}, '
            ),
        )
    warnings = tuple(
        dataclasses.replace(warned, line=warned.line and counterpart(warned.line))
        for warned in outcome.warnings
    )
    return dataclasses.replace(outcome, raised=raised, warnings=warnings)


def same_code(one: Block, other: Block) -> bool:
    """Whether two blocks have the same code, comments and layout aside."""
    if one.kind != other.kind:
        return False
    return kind_of(one).code(one) == kind_of(other).code(other) or _code(one) == _code(other)


def same_file(one: GivenFile, other: GivenFile) -> bool:
    """Whether two files are the same; comments and layout aside where they are Python."""
    return one.name == other.name and _file_tree(one.name, one.text) == _file_tree(
        other.name, other.text
    )


def _code(block: Block) -> str:
    kind = kind_of(block)
    pieces = kind.code(block)
    return "\0".join(map(_meaning, pieces) if kind.is_program else pieces)


def _file_tree(name: str, text: str) -> str:
    return _meaning(text) if name.endswith(".py") else text


def _looks_at_itself(block: Block) -> bool:
    return bool(_INTROSPECTION.search(block.source)) or (
        kind_of(block).is_one_piece and _tree(block.source) is None
    )


def _meaning(source: str) -> str:
    """Return what two programs have in common that differ in comments and layout only."""
    return _tree(source) or source


@functools.lru_cache(maxsize=2**14)  # asked several times for one block, and in each language
def _tree(source: str) -> str | None:
    """Return a digest of the syntax tree, or None of what does not parse."""
    try:
        tree = ast.dump(ast.parse(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return hashlib.sha256(tree.encode("utf-8", "surrogatepass")).hexdigest()
