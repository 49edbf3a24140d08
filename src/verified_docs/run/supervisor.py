"""Run one program in one child: time it, bound it, and take down what each block gave."""

from __future__ import annotations

import contextlib
import selectors
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from verified_docs.child import (
    ANSWER,
    Access,
    Began,
    Displayed,
    Ended,
    Finished,
    FromChild,
    Job,
    Refused,
    Stepped,
    encoded,
    keep_bytecode,
)
from verified_docs.model import NOT_RUN, Block, Html, Outcome
from verified_docs.run.folders import own_folder
from verified_docs.run.job import job_of
from verified_docs.run.limits import Stopped, Watch
from verified_docs.run.own_imports import imports_for_itself
from verified_docs.run.program import Program
from verified_docs.run.received import from_child
from verified_docs.run.server import Child, ForkServer
from verified_docs.run.written import Written
from verified_docs.settings import Config

_POLL = 0.1
"""Seconds between two looks at what a page holds."""
_PROLOGUE = 60.0
"""Seconds that a child may take before its first block begins."""
_UNFOLLOWED = "what files the programs it starts read is not known here"
_FOLLOWED = "what files it reads cannot be followed"


@dataclass(frozen=True)
class Run:
    """A program that ran: an outcome for each block that it is for, and the files reached for."""

    outcomes: tuple[Outcome, ...]
    files: tuple[Access, ...] = ()
    unknown: str = ""
    """Why there may be more files than these; empty where there are not."""


def run_program(
    server: ForkServer,
    program: Program,
    config: Config,
    on_block: Callable[[Block], None] = lambda block: None,
) -> Run:
    """Run the blocks of `program` in order; stop at the first that does not end as it should.

    `on_block` is called with each block that it is for as it ends. Where what leads to it does not
    end as it should, that is the outcome of the block. A program that sets an environment variable
    before it imports a package imports for itself.
    """
    if imports_for_itself(program.blocks):
        server = server.without_imports()
    with own_folder() as folder:
        job = job_of(program, config, folder)
        child = server.fork()
        watch = Watch(server.pid, child.pid, folder, config)
        session = _Session(watch, child, program, config, on_block)
        try:
            outcomes = session.run(job)
        finally:
            session.end()
    return session.told(_own(program, outcomes))


def _own(program: Program, outcomes: Sequence[Outcome]) -> tuple[Outcome, ...]:
    """Return the outcomes of the blocks that a program is for."""
    led, own = outcomes[: program.taken_in], outcomes[program.taken_in :]
    leading = zip(program.blocks, led, strict=False)
    broken = next((one for block, one in leading if not _ended_well(block, one)), None)
    return tuple(own) if broken is None else (broken,) * len(own)


def _ended_well(block: Block, outcome: Outcome) -> bool:
    return outcome.ended == "finished" or (outcome.ended == "raised" and bool(block.options.raises))


@dataclass
class _Session:
    watch: Watch
    child: Child
    program: Program
    config: Config
    on_block: Callable[[Block], None]
    outcomes: list[Outcome] = field(default_factory=list)
    finished: Finished | None = None
    buffer: bytearray = field(default_factory=bytearray)
    """What the child has sent of its next messages."""
    started: float = 0.0
    parts: list[str] = field(default_factory=list)
    """What the steps of the block that runs have shown."""
    displayed: list[tuple[int, Displayed]] = field(default_factory=list)
    """What its cell has displayed as HTML, each with the place in stdout where its text begins."""

    def run(self, job: Job) -> tuple[Outcome, ...]:
        self.selector = selectors.DefaultSelector()
        self.written = Written(self.child.stdout, self.child.stderr, self.config.output)
        for fd in self.written.descriptors:
            self.selector.register(fd, selectors.EVENT_READ)
        self.selector.register(self.child.control, selectors.EVENT_READ)
        try:
            self._send(encoded(job))
            self._blocks()
        except Stopped as stop:
            self._note_end(stop)
        left = len(self.program.blocks) - len(self.outcomes)
        return (*self.outcomes, *[NOT_RUN] * left)

    def end(self) -> None:
        """End the page's process and everything it has started."""
        self.watch.stop()
        self.child.exited.wait(timeout=10)
        self.watch.clear()
        self.selector.close()
        self.child.close()

    def told(self, outcomes: tuple[Outcome, ...]) -> Run:
        """Return the run with the files it reached for; called when the page has ended."""
        reached, finished = self.child.reached, self.finished
        read = [Access(path, "opened", "") for path in finished.files] if finished else []
        if reached is not None:
            # Python also knows what was imported before the page was forked
            told = {access.path for access in reached.files}
            files = (*reached.files, *(access for access in read if access.path not in told))
            unknown = f"{_FOLLOWED}: it {reached.unknown}" if reached.unknown else ""
            return Run(outcomes, files, unknown)
        has_started = finished is not None and finished.has_started
        return Run(outcomes, tuple(read), _UNFOLLOWED if has_started else "")

    def _blocks(self) -> None:
        deadline = time.monotonic() + _PROLOGUE
        limit = _PROLOGUE
        while True:
            message = self._receive(deadline, limit)
            match message:
                case Stepped(raised):
                    self._take_output()
                    self.parts.append(self._part(raised))
                case Displayed():
                    self._take_output()
                    self.displayed.append((len(self.written.stdout), message))
                case Began(number):
                    options = self._block(number).options
                    self._begin(options.stderr)
                    limit = options.timeout
                    deadline = self.started + limit
                case Ended():
                    self._take_output()
                    block = self._block(message.number)
                    outcome = self._outcome(message)
                    self.outcomes.append(outcome)
                    self._tell(block)
                    if outcome.raised is not None and block.options.raises is None:
                        return
                    limit = _PROLOGUE
                    deadline = time.monotonic() + limit
                case Refused(reason):
                    raise Stopped("crashed", reason)
                case Finished():
                    self.finished = message
                    keep_bytecode(message.uncompiled)
                    return
            self._send(ANSWER)

    def _begin(self, stderr_is_shown: bool) -> None:
        self._take_output()
        self.written.begin(stderr_is_shown=stderr_is_shown)
        self.parts.clear()
        self.displayed.clear()
        self.started = time.monotonic()
        self.watch.begin()

    def _block(self, number: int) -> Block:
        """Return the block that the child speaks of, which can only be the next one."""
        if number != len(self.outcomes) or number >= len(self.program.blocks):
            raise Stopped("crashed", "spoke to the engine of a block that is not its turn")
        return self.program.blocks[number]

    def _outcome(self, ended: Ended) -> Outcome:
        stdout = self.written.stdout
        return Outcome(
            ended="raised" if ended.raised else "finished",
            stdout=stdout,
            stderr=self.written.stderr,
            told=self.written.told,
            value=ended.value,
            html=tuple(self._html(stdout, ended)),
            parts=tuple(self.parts),
            statuses=ended.statuses,
            files=ended.files,
            warnings=ended.warnings,
            raised=ended.raised,
            figures=ended.figures,
            unread=ended.unread,
            waited=ended.waited,
            seconds=ended.seconds,
            memory=self.watch.peak,
        )

    def _html(self, stdout: str, ended: Ended) -> Iterator[Html]:
        """Yield what the cell shows as HTML, where its text was written as it was told."""
        for at, told in self.displayed:
            if stdout.startswith(f"{told.text}\n", at):
                yield Html(told.html, told.text, at)
        if ended.value is not None and ended.html is not None:
            yield Html(ended.html, ended.value, None)

    def _note_end(self, stop: Stopped) -> None:
        with contextlib.suppress(Stopped, OSError):
            self._take_output()
        number = len(self.outcomes)
        if not self.program.blocks:
            return
        told = number == len(self.program.blocks)
        if told:
            # the last block had ended; what came after it is its doing
            number -= 1
            self.outcomes.pop()
        self.outcomes.append(
            Outcome(
                ended=stop.ended,
                stdout=self.written.stdout,
                stderr=self.written.stderr,
                seconds=time.monotonic() - (self.started or time.monotonic()),
                memory=self.watch.peak,
                detail=stop.detail,
            )
        )
        if not told:
            self._tell(self.program.blocks[number])

    def _tell(self, block: Block) -> None:
        if len(self.outcomes) > self.program.taken_in:
            self.on_block(block)

    def _part(self, raised: str) -> str:
        """Return what the last step showed: what it wrote, then its exception."""
        text = self.written.stdout.replace("\r\n", "\n").removesuffix("\n")
        self.written.forget_stdout()
        return "\n".join(part for part in (text, raised) if part)

    def _send(self, line: bytes) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.child.control.sendall(line)

    def _receive(self, deadline: float, limit: float) -> FromChild:
        """Wait for the child's next message while taking down what it writes."""
        looked = 0.0
        searched = 0
        while (end := self.buffer.find(b"\n", searched)) < 0:
            searched = len(self.buffer)
            now = time.monotonic()
            if now >= deadline:
                raise Stopped("timeout", f"did not end within {limit:g} s")
            if now - looked >= _POLL:
                looked = now
                self.watch.check()
            for key, _ in self.selector.select(min(_POLL, deadline - now)):
                if key.fileobj is self.child.control:
                    try:
                        data = self.child.control.recv(1 << 20)
                    except ConnectionResetError:
                        data = b""
                    if not data:
                        raise Stopped("crashed", self._obituary())
                    self.buffer += data
                else:
                    self._read(key.fd)
        line = bytes(self.buffer[:end])
        del self.buffer[: end + 1]
        try:
            return from_child(line)
        except ValueError as error:
            raise Stopped("crashed", f"wrote to the engine's channel: {error}") from error

    def _read(self, fd: int) -> bool:
        """Take down what is there to read; False when there is nothing."""
        there = self.written.read(fd)
        if there is None:
            with contextlib.suppress(KeyError):
                self.selector.unregister(fd)
        return bool(there)

    def _take_output(self) -> None:
        for fd in self.written.descriptors:
            while self._read(fd):
                pass

    def _obituary(self) -> str:
        self.child.exited.wait(timeout=5)
        status = self.child.status
        if status is None:
            return "closed its channel to the engine"
        if status < 0:
            with contextlib.suppress(ValueError):
                return f"the interpreter was ended by {signal.Signals(-status).name}"
            return f"the interpreter was ended by signal {-status}"
        return f"the interpreter ended with exit status {status}"
