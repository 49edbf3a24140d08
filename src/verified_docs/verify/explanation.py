"""Tell an author what the engine knows of one block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from verified_docs.errors import EngineError
from verified_docs.kinds import kind_of
from verified_docs.model import Block, Page, Selection
from verified_docs.read import SUFFIXES, read_page
from verified_docs.record import Records, current_environment
from verified_docs.run import Program, make_program
from verified_docs.settings import Config
from verified_docs.slicing import needed_statements, snippets_of


def explain(place: str, config: Config) -> Iterator[str]:
    """Yield the lines that explain the block at `place`, written `PAGE:LINE` or `PAGE::ID`.

    They say what it needs, where its standalone program is, what is on record of it, and what would
    make it run again.

    Raises:
        EngineError: there is no such page, or no block at that place.
        PageError: the page cannot be read.
    """
    page, block = _find(place, config)
    selection = Selection()
    yield f"{page.name}:{block.line}: {block.id}"
    for excerpt in block.excerpts:
        yield f"line {excerpt.fence.open_line} holds {excerpt.place}, as `update` writes it"
    reason = selection.reason_not_to_run(block)
    if reason:
        yield f"not run here: {reason}"
        return
    program = _part(make_program(page, selection.reason_not_to_run, config.display), block)
    running = [one for one in page.blocks if selection.runs(one)]
    yield from _needs(running, running.index(block), config)
    for snippet in snippets_of(page, config):
        if snippet.path.stem == block.id:
            yield f"standalone: {snippet.page.name}{_state(snippet.path, snippet.text)}"
    records = Records.load(config.records, current_environment(config))
    number = [one.id for one in program.own].index(block.id)
    key = program.keys[number]
    entry = records.entries.get(key)
    if entry is None:
        yield "record: none for this code on this environment; it runs next time"
        return
    seconds = entry["outcome"]["seconds"]
    run = f", {entry['run']}" if entry.get("run") else ""
    yield f"record: {records.environment.file_name}, {entry['date']}, {seconds:.2f} s{run}"
    above = program.blocks[: program.taken_in + number]
    before = ", ".join(earlier.id for earlier in above) or "nothing"
    yield f"runs again when its code changes, or that of what runs before it: {before}"
    for file in records.files_of(key):
        yield f"runs again when {file} changes, which the page reads"
    yield "runs again with another engine, Python, set of packages, device or [tool.verified-docs]"


def _find(place: str, config: Config) -> tuple[Page, Block]:
    path, separator, last = place.rpartition(":")
    if not separator:
        message = f"{place}: name a block of a page, as docs/page.md::ID or as docs/page.md:LINE"
        if Path(place).suffix in SUFFIXES and Path(place).is_file():
            message += f"; the page has: {_blocks_of(read_page(Path(place), config.root))}"
        raise EngineError(message)
    page = read_page(Path(path.removesuffix(":")), config.root)
    for block in page.blocks:
        first = block.fence.open_line if block.fence else block.line
        end = block.documented.close_line if block.documented else None
        end = end or (block.fence.close_line if block.fence else first)
        if last == block.id or (last.isdigit() and first <= int(last) <= end):
            return page, block
    raise EngineError(f"no block at {place}; the page has: {_blocks_of(page)}")


def _blocks_of(page: Page) -> str:
    return ", ".join(f"{block.id} ({block.line})" for block in page.blocks) or "none"


def _part(program: Program, block: Block) -> Program:
    """Return the part of a page's program that is for a block."""
    return next(part for part in program.parts if block.id in [one.id for one in part.own])


def _needs(blocks: Sequence[Block], number: int, config: Config) -> Iterator[str]:
    scripts = [kind_of(block).as_script(block, config.display) for block in blocks]
    statements = needed_statements(scripts, number, config.display)
    names = blocks[number].options.needs
    typed = [one for one in blocks[:number] if one.id in names and not kind_of(one).is_program]
    if not statements and not typed:
        yield "needs: nothing before it"
    for block in typed:
        yield f"needs: {block.id}:{block.line}: {block.source.partition(chr(10))[0].strip()}"
    for statement in statements:
        block = blocks[statement.block]
        number = statement.node.lineno - 1
        line = scripts[statement.block].source.split("\n")[number].strip()
        at = kind_of(block).script_line(block, number)
        yield f"needs: {block.id}:{at}: {line}"


def _state(path: Path, text: str) -> str:
    if not path.is_file():
        return " (not written; `verified-docs snippets` does)"
    return "" if path.read_text("utf-8") == text else " (out of date)"
