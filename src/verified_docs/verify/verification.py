"""Verify pages: what is on record is judged at once, the rest runs, a few pages at a time."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import os
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from verified_docs.compare import Verdict
from verified_docs.errors import EngineError
from verified_docs.model import ANY_MACHINE, Block, Options, Outcome, Page, Selection
from verified_docs.record import (
    Environment,
    Records,
    States,
    committed_seconds,
    current_environment,
    known_seconds,
    of_project,
    recorded_seconds,
    run_address,
    states,
)
from verified_docs.run import ForkServer, Program, Run, make_program, run_program, told_of
from verified_docs.settings import Config
from verified_docs.verify.held_before import HeldBefore
from verified_docs.verify.judgement import held, judged
from verified_docs.verify.schedule import expected_seconds, group

_PROBE = Options(timeout=120)
_CHANGED = "a file that it reads has changed while it ran"
_SAVE_EVERY = 5.0
"""Seconds between two writes of the records."""
_SAVE_SHARE = 0.05
"""Share of the time that writes may take: each writes the whole file, however long it has grown."""


@dataclass(frozen=True)
class _Ran:
    """A program that ran, now or when it was put on record."""

    run: Run
    recorded: bool = False


class Verification:
    """One verification of a set of pages; use as a context manager.

    Pages whose code is the same run once. `on_block` is called with each block as it ends,
    `on_page` with each page once it is judged, from several threads. A `server` that is given stays
    open; otherwise one is started when something has to run. `results` gives a future per page, in
    order; leaving the context ends every process that is still running.
    """

    def __init__(
        self,
        config: Config,
        pages: Sequence[Page],
        selection: Selection = ANY_MACHINE,
        on_block: Callable[[Page, Block], None] = lambda page, block: None,
        on_page: Callable[[Page], None] = lambda page: None,
        server: ForkServer | None = None,
    ) -> None:
        self.config = config
        self.pages = tuple(pages)
        self.selection = selection
        self._on_block = on_block
        self._on_page = on_page
        self._server = server
        self._owns_server = server is None
        self._lock = threading.Lock()
        self._save_at = time.monotonic() + _SAVE_EVERY
        self.results: dict[str, Future[list[Verdict]]] = {page.name: Future() for page in pages}
        self._executor = ThreadPoolExecutor(config.jobs, thread_name_prefix="page")
        self.records: Records | None = None
        self.is_kept = True
        """Whether what passes is put on record: not where nothing can be written."""
        self.unrecorded: dict[str, str] = {}
        """For each page that passed and is not on record, the reason."""
        self.reads_project: dict[str, bool | None] = {}
        """For each page whether it has read a file of the project; None where nobody knows."""
        self._address = ""

    def __enter__(self) -> Verification:
        try:
            self._start()
        except BaseException as error:
            self.__exit__(type(error))
            for result in self.results.values():  # nobody is to wait for what never comes
                if not result.done():
                    result.set_exception(error)
            raise
        return self

    def _start(self) -> None:
        self._address = run_address(os.environ)
        environment = self._environment()
        self.records = Records.load(self.config.records, environment)
        self.is_kept = self.records.can_be_kept()
        waiting = []
        known = {}
        rest = [page for page in self.pages if not self._held_before(page)]
        runs = self.selection.reason_not_to_run
        for programs in group(rest, runs, self.config.display, self.config.cache):
            found = [self._on_record(part) for part in programs[0].parts]
            if all(found):
                self._conclude(programs, [each for each in found if each])
            else:
                waiting.append(programs)
                known[programs[0].page.name] = found
        if waiting:
            server = self._ensure_server()
            for programs in self._longest_first(waiting):
                found = known[programs[0].page.name]
                self._executor.submit(self._work, server, programs, found)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._executor.shutdown(wait=kind is None, cancel_futures=True)
        if self._server is not None and self._owns_server:
            self._server.close()
        self._executor.shutdown(wait=True)
        if self.records is not None:
            self.records.save()

    def verdicts(self) -> list[Verdict]:
        """Wait for all pages; return their verdicts in order.

        Raises:
            EngineError: the pages could not be run at all.
        """
        return [verdict for page in self.pages for verdict in self.results[page.name].result()]

    def concluded(self) -> list[Verdict]:
        """Return the verdicts of the pages that are judged by now, in order."""
        ended = [
            result
            for result in self.results.values()
            if result.done() and not result.cancelled() and result.exception() is None
        ]
        return [verdict for result in ended for verdict in result.result()]

    def _environment(self) -> Environment:
        if self.selection.device == "cpu":
            return current_environment(self.config)
        return current_environment(self.config, gpu_name(self._ensure_server(), self.config))

    def _ensure_server(self) -> ForkServer:
        if self._server is None:
            selection = self.selection
            self._server = ForkServer(self.config, selection.device, selection.reader)
        return self._server

    def _longest_first(self, groups: Sequence[list[Program]]) -> list[list[Program]]:
        """Order what waits, so that the last to end is short and no worker waits for it long."""
        known = {}
        with contextlib.suppress(EngineError):  # only an order follows from it here
            known = committed_seconds(self.pages, self.config)
        known |= known_seconds(self.config)
        known |= recorded_seconds(self.config.records)
        seconds = expected_seconds(groups, known)
        order = sorted(range(len(groups)), key=lambda number: -seconds[number])
        return [groups[number] for number in order]

    def _held_before(self, page: Page) -> bool:
        """Conclude a page that held when it was last judged, and all that it was judged by."""
        if self.selection.fresh:
            return False
        assert self.records is not None
        entries = HeldBefore.of(page, self.config, self.selection).entries()
        outcomes = None if entries is None else self.records.outcomes(entries)
        if entries is None or outcomes is None:
            return False
        self.reads_project[page.name] = any(
            of_project(self.records.files_of(key)) for key, _ in entries.values()
        )
        self._end(page, held(page, outcomes, self.selection))
        return True

    def _on_record(self, program: Program) -> _Ran | None:
        """Return what is on record of a program, as far as records count."""
        if self.selection.fresh and program.own:
            return None
        assert self.records is not None
        outcomes = self.records.find(program)
        return None if outcomes is None else _Ran(Run(outcomes), recorded=True)

    def _work(
        self, server: ForkServer, programs: list[Program], found: Sequence[_Ran | None]
    ) -> None:
        """Run what is not on record of a page, and of those that have the same code."""
        try:
            ran = [
                known or _Ran(self._run(server, [program.parts[number] for program in programs]))
                for number, known in enumerate(found)
            ]
            self._conclude(programs, ran)
        except BaseException as error:  # reaches the caller through the future
            for program in programs:
                result = self.results[program.page.name]
                if not result.done():
                    result.set_exception(error)

    def _run(self, server: ForkServer, programs: Sequence[Program]) -> Run:
        """Run one of these, which have the same code, and tell of all."""
        done: list[Block] = []

        def note(block: Block) -> None:
            for program in programs:
                self._on_block(program.page, program.own[len(done)])
            done.append(block)

        return run_program(server, programs[0], self.config, note)

    def _conclude(self, programs: list[Program], ran: Sequence[_Ran]) -> None:
        """Judge pages that share a run, and keep what may be asked for again."""
        verdicts = [self._judged(program, programs[0], ran) for program in programs]
        on_record = self._keep(programs, ran, verdicts)
        for program, of_page in zip(programs, verdicts, strict=True):
            if on_record and all(verdict.status != "failed" for verdict in of_page):
                assert self.records is not None
                digests = self.records.digests(program)
                HeldBefore.of(program.page, self.config, self.selection).keep(digests)
            self._end(program.page, of_page)

    def _judged(self, program: Program, shared: Program, ran: Sequence[_Ran]) -> list[Verdict]:
        """Judge the blocks of a page by what came of the program whose run it shares."""
        came: dict[str, tuple[Outcome, bool]] = {}
        for part, its, one in zip(program.parts, shared.parts, ran, strict=True):
            last = ""
            for block, outcome in zip(part.own, told_of(one.run.outcomes, its, part), strict=True):
                if outcome.ended == "not run":
                    outcome = dataclasses.replace(outcome, detail=last and f"`{last}`")
                else:
                    last = block.id
                came[block.id] = outcome, one.recorded
        return judged(program.page, came, self.config, self.selection)

    def _end(self, page: Page, verdicts: list[Verdict]) -> None:
        self.results[page.name].set_result(verdicts)
        self._on_page(page)

    def _keep(
        self, programs: list[Program], ran: Sequence[_Ran], verdicts: Sequence[Sequence[Verdict]]
    ) -> bool:
        """Put on record what passed in every language: the page's own blocks together, each proof
        alone. Return whether all of it is there.
        """
        assert self.records is not None
        there = [one.recorded for one in ran]
        if not self.is_kept:
            return all(there)
        program = programs[0]
        broken = {
            number
            for judged in verdicts
            for number, verdict in enumerate(judged)
            if verdict.status == "failed"
        }
        positions = {block.id: number for number, block in enumerate(program.page.blocks)}
        today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        with self._lock:
            known = [self._files(part, one) for part, one in zip(program.parts, ran, strict=True)]
            reads = None if None in known else any(of_project(files) for files in known if files)
            self.reads_project |= {program.page.name: reads for program in programs}
            for number, (part, one, files) in enumerate(
                zip(program.parts, ran, known, strict=True)
            ):
                if one.recorded or any(positions[block.id] in broken for block in part.own):
                    continue
                if files is None:
                    reason = one.run.unknown or _CHANGED
                    self.unrecorded |= {program.page.name: reason for program in programs}
                    continue
                self.records.add(part, one.run.outcomes, files, today, self._address)
                there[number] = True
            started = time.monotonic()
            if started >= self._save_at:
                self.records.save()
                ended = time.monotonic()
                self._save_at = ended + max(_SAVE_EVERY, (ended - started) / _SAVE_SHARE)
        return all(there)

    def _files(self, program: Program, ran: _Ran) -> States | None:
        """Return the states of the files that a run depends on; None where these are not known."""
        assert self.records is not None
        if ran.recorded:
            return {
                file: state
                for key in program.keys
                for file, state in self.records.files_of(key).items()
            }
        writable = [self.config.cache, *(self.config.root / name for name in self.config.writable)]
        return None if ran.run.unknown else states(ran.run.files, self.config.root, writable)


def gpu_name(server: ForkServer, config: Config) -> str:
    """Return the names of the GPUs that pages can use.

    Raises:
        EngineError: there is none, or the project does not say how to find out.
    """
    if not config.gpu_names:
        raise EngineError(
            "set `gpu-names` in [tool.verified-docs] to verify on a GPU: code that leaves the "
            "names of the usable GPUs in `names`"
        )
    source = f"{config.gpu_names}\nprint(', '.join(names))"
    block = Block(id="gpu", source=source, line=1, options=_PROBE)
    page = Page(Path("gpu"), "<gpu-names>", source, "", (block,), ())
    outcome = run_program(server, make_program(page, lambda _: None), config).outcomes[0]
    names = outcome.stdout.strip()
    if outcome.ended != "finished" or not names:
        reason = outcome.raised.text if outcome.raised else outcome.detail
        raise EngineError(f"no GPU that a page could use. {reason}".strip())
    return names
