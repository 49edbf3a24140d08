"""Bring the standalone programs of pages to agree with them: have their blocks say what they need.

What a program lacks is found by running it, and stands on the page from then on, in every language:
the option `needs`, which an author may read, and edit.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from verified_docs.compare import Failure, Verdict
from verified_docs.errors import Problem
from verified_docs.model import Block, OptionError, Page, Selection, options_from, write_whole
from verified_docs.record import Facts
from verified_docs.settings import Config
from verified_docs.slicing import snippets_of
from verified_docs.verify import Lacking, Verification, find_needs, find_unneeded
from verified_docs.write.needs_option import with_needs


@dataclass(frozen=True)
class Completed:
    """What became of the programs of pages."""

    changed: tuple[str, ...] = ()
    """Names of the pages that were written."""
    told: tuple[Problem, ...] = ()
    """What their blocks need from now on, and what they name and do without."""
    refused: tuple[Verdict, ...] = ()
    """Blocks whose programs give something else than their pages, whatever they take in."""


def programs_to_run(pages: Sequence[Page], config: Config, refused: Collection[str]) -> list[Page]:
    """Return the programs of pages, but for those that are facts: these are known to agree.

    `refused` are the names of the verdicts on blocks that fail on their pages; their programs have
    nothing to agree with.
    """
    facts = Facts.load(config)
    return [
        snippet.page
        for page in pages
        for snippet in snippets_of(page, config)
        if f"{page.name}::{snippet.page.blocks[0].id}" not in refused
        and not facts.cover(snippet.page)
    ]


def complete(
    programs: Sequence[Page],
    pages: Sequence[Page],
    config: Config,
    on_block: Callable[[Page, Block], None] = lambda page, block: None,
    on_page: Callable[[Page], None] = lambda page: None,
) -> Completed:
    """Run programs of pages, and write `needs` where one gives something else than its page.

    One that is on record is not run.
    """
    if not programs:
        return Completed()
    with Verification(config, programs, Selection(), on_block, on_page) as verification:
        verdicts = verification.verdicts()
    failed = [verdict for verdict in verdicts if verdict.status == "failed"]
    late = [verdict for verdict in failed if verdict.outcome and verdict.outcome.ended == "timeout"]
    failed = [verdict for verdict in failed if verdict not in late]  # with more it takes longer
    ran = [verdict for verdict in verdicts if verdict.status == "passed" and not verdict.recorded]
    lacking = find_needs(failed, pages, config)
    helped = [one for one in lacking if _can_be_named(one.needs)]
    told = [_told(page, one.block, f'needs="{" ".join(one.needs)}"') for page, one in _each(helped)]
    told += [
        _told(page, block, f"its program does without `{name}`, which `needs` names")
        for page, block, name in find_unneeded(ran, pages, config)
    ]
    changed = []
    for page in pages:
        needs = {one.block: one.needs for one in helped if page in one.pages}
        if needs:
            raw = page.path.read_bytes().decode("utf-8")
            write_whole(page.path, with_needs(page, raw, needs).encode("utf-8"))
            changed.append(page.name)
    unhelped = [_unhelped(page, one) for page, one in _each(lacking) if one not in helped]
    by_path = {page.path: page for page in pages}
    unhelped += [_told_of(one, by_path[one.page.path]) for one in late]
    return Completed(tuple(changed), tuple(told), tuple(unhelped))


def _each(lacking: Sequence[Lacking]) -> list[tuple[Page, Lacking]]:
    return [(page, one) for one in lacking for page in one.pages]


def _block(page: Page, name: str) -> Block:
    return next(block for block in page.blocks if block.id == name)


def _told(page: Page, block: str, message: str) -> Problem:
    return Problem(page.name, _block(page, block).line, f"{block}: {message}")


def _can_be_named(ids: Sequence[str]) -> bool:
    """Whether there are ids, and each may stand in an option; one that was counted may not."""
    try:
        return bool(options_from({"needs": " ".join(ids)}).needs)
    except OptionError:
        return False


def _unhelped(page: Page, lacking: Lacking) -> Verdict:
    if lacking.needs:
        names = " and ".join(f"`{name}`" for name in lacking.needs)
        why = f', as it lacks {names}: give them names that `needs` can hold, as {{ id="name" }}'
        return _told_of(lacking.verdict, page, why=why)
    with_all = ", with all that stands before it on the page"
    return _told_of(
        lacking.verdict, page, with_all, ": show what depends on neither chance nor the page itself"
    )


def _told_of(verdict: Verdict, page: Page, how: str = "", why: str = "") -> Verdict:
    """Return a verdict on a program as one on its block."""
    block, first = _block(page, verdict.block.id), verdict.failures[0]
    message = f"as a program of its own{how}, this block {first.message}{why}"
    failure = Failure(first.kind, block.line, message, first.evidence)
    return replace(verdict, page=page, block=block, failures=(failure,))
