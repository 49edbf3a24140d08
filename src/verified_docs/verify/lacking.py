"""Find by running what a standalone program lacks of its page.

Slicing follows names. What a block owes to the environment, to files, to a registry or to a setting
of the whole process, only running tells: its program prints something else than its page. Such a
program takes in more of what stands before it, whole blocks, until it agrees. With all of them it
does what its page does; of these, delta debugging finds few that suffice.

A program that differs with all of them differs by chance, or in what no program can have. It takes
in nothing, and says what differs.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from verified_docs.compare import Verdict, judge
from verified_docs.model import ANY_MACHINE, Page
from verified_docs.run import ForkServer, make_program, run_program, told_of
from verified_docs.settings import Config
from verified_docs.slicing import snippet_with
from verified_docs.verify.delta_debugging import Trials, sufficient

_NEAREST = 8
"""Blocks that are tried one by one before all others."""
_AT_ONCE = 4
"""How many of them are tried together."""
_MOST = 64
"""Trials after which the smallest set so far is good enough."""
_SURE = 6
"""Runs in which a program has to agree again: chance agrees once in a while."""
_TIMES = (1, 4, 4)
"""How often each trial of a search runs: more often, once chance has misled one."""


@dataclass(frozen=True)
class Lacking:
    """A program that gives something else than its page, and what is to be done about it."""

    pages: tuple[Page, ...]
    """The page of the block, in each language that shares the program."""
    block: str
    """Id of the block."""
    needs: tuple[str, ...]
    """Ids of the blocks that it has to name for its program to agree; none where nothing helps."""
    verdict: Verdict
    """On the program with all that stands before the block; where that agrees, on it as it is."""


@dataclass(frozen=True)
class _Alone:
    """One block as a program of its own, in each language that shares it."""

    pages: tuple[Page, ...]
    block: str
    needs: tuple[str, ...]
    """Ids of the blocks that it names already."""

    def naming(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return ids in the order of the page."""
        return tuple(one.id for one in self.pages[0].blocks if one.id in set(names))

    def programs(self, names: Iterable[str], config: Config) -> list[Page]:
        """Return the program as it is where the block names others; one in each language."""
        named = self.naming(names)
        return [snippet_with(page, self.block, named, config).page for page in self.pages]

    def before(self, config: Config) -> list[str]:
        """Return the ids of the blocks that add to the program as it is, the nearest first."""
        page = self.pages[0]

        def text(names: Iterable[str]) -> str:
            return snippet_with(page, self.block, self.naming(names), config).text

        as_it_is = text(self.needs)
        end = [block.id for block in page.blocks].index(self.block)
        return [
            block.id
            for block in reversed(page.blocks[:end])
            if ANY_MACHINE.runs(block) and text([*self.needs, block.id]) != as_it_is
        ]


@dataclass
class _Search:
    """How far the search for what one program lacks has come."""

    alone: _Alone
    verdict: Verdict
    """On the program with all that stands before the block, once that has failed; else as it is."""
    before: list[str]
    """Ids of the blocks that may be taken in, the nearest first."""
    steps: Trials[str]
    waiting: list[tuple[str, ...]]
    """Sets of them to try next."""
    found: tuple[str, ...] = ()

    @classmethod
    def of(cls, alone: _Alone, failed: Verdict, config: Config) -> _Search:
        before = alone.before(config)
        steps = blocks_that_help(before)
        return cls(alone, failed, before, steps, next(steps))

    def with_more(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return what the block names already, and more."""
        return (*self.alone.needs, *names)

    def go_on(self, verdicts: Sequence[Verdict]) -> None:
        """Take the verdicts on what was waiting, and say what is to be tried next."""
        for names, verdict in zip(self.waiting, verdicts, strict=True):
            if len(names) == len(self.before) and verdict.failures:
                self.verdict = verdict
        try:
            self.waiting = self.steps.send([not verdict.failures for verdict in verdicts])
        except StopIteration as end:
            self.waiting, self.found = [], end.value


def find_needs(failed: Sequence[Verdict], pages: Sequence[Page], config: Config) -> list[Lacking]:
    """Return what programs lack, one entry for all languages that share a program.

    Args:
        failed: Verdicts on standalone programs whose blocks agree with their pages.
        pages: These pages.
        config: The project's settings.
    """
    if not failed:
        return []
    searches = [_Search.of(alone, one, config) for alone, one in _alone(failed, pages, config)]
    with _Trier(config) as trier:
        while any(search.waiting for search in searches):
            searching = [search for search in searches if search.waiting]
            tried = trier.verdicts(
                [(s.alone, s.with_more(names)) for s in searching for names in s.waiting]
            )
            for search in searching:
                search.go_on([next(tried) for _ in search.waiting])
    return [
        Lacking(
            pages=search.alone.pages,
            block=search.alone.block,
            needs=search.alone.naming(search.with_more(search.found)) if search.found else (),
            verdict=search.verdict,
        )
        for search in searches
    ]


def find_unneeded(
    agreed: Sequence[Verdict], pages: Sequence[Page], config: Config
) -> list[tuple[Page, str, str]]:
    """Return page, block and id of what blocks name with `needs` and their programs do without.

    `agreed` are verdicts on programs that agree with their pages.
    """
    naming = [verdict for verdict in agreed if verdict.block.options.needs]
    if not naming:
        return []
    asked = [(alone, name) for alone, _ in _alone(naming, pages, config) for name in alone.needs]
    with _Trier(config) as trier:
        for _ in range(_SURE):
            without = [(alone, [n for n in alone.needs if n != name]) for alone, name in asked]
            tried = zip(asked, trier.verdicts(without), strict=True)
            asked = [pair for pair, verdict in tried if not verdict.failures]
    return [(page, alone.block, name) for alone, name in asked for page in alone.pages]


class _Trier:
    """Runs programs, a few at a time; use as a context manager."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._server = ForkServer(config, "cpu")
        self._executor = ThreadPoolExecutor(config.jobs, thread_name_prefix="trial")

    def __enter__(self) -> _Trier:
        return self

    def __exit__(self, *_: object) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._server.close()
        self._executor.shutdown(wait=True)

    def verdicts(self, trials: Sequence[tuple[_Alone, Sequence[str]]]) -> Iterator[Verdict]:
        """Return what becomes of programs whose blocks name others beside, in order."""
        return self._executor.map(lambda trial: self._verdict(*trial), trials)

    def _verdict(self, alone: _Alone, names: Sequence[str]) -> Verdict:
        """Return the verdict of the first language in which a program fails."""
        programs = [
            make_program(page, ANY_MACHINE.reason_not_to_run)
            for page in alone.programs(names, self._config)
        ]
        run = run_program(self._server, programs[0], self._config)
        verdicts = []
        for program in programs:
            (outcome,) = told_of(run.outcomes, programs[0], program)
            verdicts.append(judge(program.page, program.blocks[0], outcome))
        return next((verdict for verdict in verdicts if verdict.failures), verdicts[0])


def _alone(
    verdicts: Sequence[Verdict], pages: Sequence[Page], config: Config
) -> list[tuple[_Alone, Verdict]]:
    """Return the blocks of verdicts on programs, those together that languages share."""
    by_path = {page.path: page for page in pages}
    shared: dict[object, list[tuple[Page, Verdict]]] = {}
    for verdict in verdicts:
        page, block = by_path[verdict.page.path], verdict.block
        (key,) = make_program(verdict.page, ANY_MACHINE.reason_not_to_run).keys
        place = config.place_of(page.path)
        ids = tuple(one.id for one in page.blocks)
        same = (place and place[1], block.id, block.options.needs, key, ids)
        shared.setdefault(same, []).append((page, verdict))
    found = []
    for own in shared.values():
        first = own[0][1]
        alone = _Alone(tuple(page for page, _ in own), first.block.id, first.block.options.needs)
        found.append((alone, first))
    return found


def blocks_that_help(before: Sequence[str]) -> Trials[str]:
    """Find blocks with which a program agrees; none where nothing helps, or chance does.

    `before` are those that it may take in, the nearest first. The nearest are tried one by one:
    often it is one of them, and programs with few blocks are quickly run.
    """
    nearest: list[tuple[str, ...]] = [(name,) for name in before[:_NEAREST]]
    for start in range(0, len(nearest), _AT_ONCE):
        tried = nearest[start : start + _AT_ONCE]
        helps = yield tried
        for names, does in zip(tried, helps, strict=True):
            if does and (yield from _surely(names)):
                return names
    whole = tuple(before)
    (helps_whole,) = yield [whole]
    for times in _TIMES if helps_whole else ():
        found = yield from _each_time(sufficient(before, _MOST), times)
        if (yield from _surely(found)):
            return found
    return ()


def _surely(names: tuple[str, ...]) -> Generator[list[tuple[str, ...]], list[bool], bool]:
    """Return whether a set suffices time and again."""
    return all((yield [names] * _SURE))


def _each_time(trials: Trials[str], times: int) -> Trials[str]:
    """Have each set tried several times; it suffices if it does each time."""
    does: list[bool] | None = None
    while True:
        try:
            waiting = next(trials) if does is None else trials.send(does)
        except StopIteration as end:
            found: tuple[str, ...] = end.value
            return found
        tried = yield [names for names in waiting for _ in range(times)]
        does = [all(tried[n : n + times]) for n in range(0, len(tried), times)]
