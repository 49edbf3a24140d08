"""Programs of pages, kept from one run to the next: slicing a page for its proofs takes a while."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter

from verified_docs.model import (
    Block,
    Page,
    cache_file,
    keep_if_it_reads_back,
    made_with,
    read_cached,
)
from verified_docs.run.program import Program, make_program


@dataclass(frozen=True)
class _Kept:
    """What is kept of a program, without its page."""

    blocks: tuple[Block, ...]
    keys: tuple[str, ...]
    taken_in: int


def program_of(
    page: Page,
    reason_not_to_run: Callable[[Block], str | None],
    display: Sequence[str] = (),
    cache: Path | None = None,
) -> Program:
    """Return what `make_program` does, from the cache where the same was asked for before.

    What would not read back the same is not kept, nor is anything where nothing can be written.

    Args:
        page: The page.
        reason_not_to_run: Why a block does not run; None where it does.
        display: Methods that only show something.
        cache: Folder in which programs are kept for the next time; None to keep none.
    """
    if cache is None:
        return make_program(page, reason_not_to_run, display)
    running = [reason_not_to_run(block) is None for block in page.blocks]
    facts = repr((made_with(), page.name, running, tuple(display))).encode()
    file = cache_file(cache, "programs", page.name)
    made_from = facts + blocks_as_json(page)
    body = read_cached(file, made_from)
    if body is not None:
        return _restored(page, _parts().validate_json(body))
    program = make_program(page, reason_not_to_run, display)
    parts = tuple(_Kept(part.blocks, part.keys, part.taken_in) for part in program.parts)
    keep_if_it_reads_back(cache, file, made_from, _parts(), parts)
    return program


def blocks_as_json(page: Page) -> bytes:
    """Return everything that was read of the blocks of a page."""
    return _blocks().dump_json(page.blocks)


def _restored(page: Page, kept: Sequence[_Kept]) -> Program:
    own, *proofs = kept
    return Program(
        page=page,
        blocks=own.blocks,
        keys=own.keys,
        proofs=tuple(Program(page, each.blocks, each.keys, each.taken_in) for each in proofs),
    )


@functools.cache
def _blocks() -> TypeAdapter[tuple[Block, ...]]:
    return TypeAdapter(tuple[Block, ...], config=ConfigDict(ser_json_inf_nan="constants"))


@functools.cache
def _parts() -> TypeAdapter[tuple[_Kept, ...]]:
    return TypeAdapter(tuple[_Kept, ...], config=ConfigDict(ser_json_inf_nan="constants"))
