"""Run the programs of a project in an environment of the matrix, a few at a time.

Each is forked from one process of that environment, which has done its imports. What a program
prints otherwise is looked at twice more: it is run there again, so that an entry tells what comes
every time, and here with other seeds, so that chance is told apart.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from verified_docs.compare import Verdict, judge, printed, tolerance_of
from verified_docs.matrix.classified import Entry, can_be_chance, entry_of, not_to_run
from verified_docs.matrix.committed import digest_of
from verified_docs.matrix.declared import Declared
from verified_docs.matrix.reseeded import SHIFTS, is_chance, with_other_seeds
from verified_docs.model import Outcome, Page, write_whole
from verified_docs.record import current_environment
from verified_docs.run import ForkServer, make_program, run_program
from verified_docs.settings import Config


class Elsewhere:
    """An environment while programs run in it; use as a context manager."""

    def __init__(self, environment: Declared, config: Config, chance: Chance) -> None:
        self.environment = environment
        self._config = environment.settings(config)
        self._chance = chance
        self._gpu_rtol = config.gpu_rtol if environment.processor == "gpu" else 0.0
        self._server: ForkServer | None = None

    def __enter__(self) -> Elsewhere:
        device, interpreter = self.environment.processor, self.environment.interpreter
        self._server = ForkServer(self._config, device, None, interpreter)
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    def entries(
        self,
        programs: Sequence[Page],
        on_entry: Callable[[Page, Entry], None],
        until: float = math.inf,
    ) -> None:
        """Run programs, and hand over what each did as soon as it is known.

        `on_entry` is called from several threads, by one at a time. What goes wrong with a program
        is its entry; only an environment that cannot run anything ends this early. No program is
        begun after `until`, by the clock of `time.monotonic`.

        Raises:
            EngineError: the environment cannot run programs at all.
        """
        lock = threading.Lock()

        def work(program: Page) -> None:
            if time.monotonic() > until:
                return
            entry = self._entry(program)
            with lock:
                on_entry(program, entry)

        with ThreadPoolExecutor(self._config.jobs, thread_name_prefix="elsewhere") as pool:
            futures = [pool.submit(work, program) for program in programs]
            try:
                for future in futures:
                    future.result()
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise

    def _entry(self, program: Page) -> Entry:
        reason = not_to_run(program, self.environment)
        if reason is not None:
            return reason
        verdict = self._verdict(program)
        entry = entry_of(verdict, self.environment)
        if entry["result"] in ("holds", "not run"):
            return entry
        if can_be_chance(verdict) and self._is_chance(program, verdict):
            return entry_of(verdict, self.environment, chance=True)
        again = self._verdict(program)
        return entry if entry_of(again, self.environment) == entry else {"result": "varies"}

    def _verdict(self, program: Page) -> Verdict:
        assert self._server is not None
        ran = run_program(self._server, make_program(program, lambda _: None), self._config)
        return judge(program, program.blocks[0], ran.outcomes[0], self._gpu_rtol)

    def _is_chance(self, program: Page, verdict: Verdict) -> bool:
        """Whether what differs is what other seeds change in the project's own environment."""
        assert verdict.outcome is not None
        shown = verdict.block.documented.text if verdict.block.documented else ""
        came = printed(verdict.block, verdict.outcome)
        others = self._chance.with_other_seeds(program)
        kinds = {failure.kind for failure in verdict.failures}
        if not others or ("figure" in kinds and not all(one.draws_otherwise for one in others)):
            return False
        texts = [one.text for one in others]
        tolerance = tolerance_of(verdict.block, self._gpu_rtol)
        return "output" not in kinds or is_chance(shown, came, texts, tolerance)


@dataclasses.dataclass(frozen=True)
class Reseeded:
    """What a program gave with other seeds."""

    text: str
    draws_otherwise: bool


class Chance:
    """What programs print in the project's own environment with other seeds; kept in a file.

    Use as a context manager: the process that runs them is started when the first is asked for.
    Where somebody else's environment is at hand and the project's own is not, it is that one.
    """

    def __init__(self, config: Config, here: Declared | None = None) -> None:
        self._config = here.settings(config) if here else config
        name = f"chance-{here.name}.json" if here else "chance.json"
        self._file = config.cache / "matrix" / name
        self._where = current_environment(self._config).fingerprint[:16]
        self._known: dict[str, list[Reseeded]] = dict(self._kept())
        self._lock = threading.Lock()
        self._server: ForkServer | None = None

    def __enter__(self) -> Chance:
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
        known = {
            name: [dataclasses.asdict(one) for one in runs] for name, runs in self._known.items()
        }
        self._file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._file, json.dumps({"where": self._where, "known": known}).encode())

    def with_other_seeds(self, program: Page) -> Sequence[Reseeded]:
        """Return what a program gives with other seeds; nothing where it has none, or fails."""
        key = digest_of(program)
        with self._lock:  # one at a time: the others have an environment to run in meanwhile
            if key not in self._known:
                runs = [self._run(program, shift) for shift in SHIFTS]
                self._known[key] = [one for one in runs if one is not None]
            return self._known[key]

    def _run(self, program: Page, shift: int) -> Reseeded | None:
        block = program.blocks[0]
        source = with_other_seeds(block.source, shift)
        if source is None:
            return None
        if self._server is None:
            self._server = ForkServer(self._config, "cpu")
        changed = dataclasses.replace(block, source=source)
        page = dataclasses.replace(program, text=source, blocks=(changed,))
        ran = run_program(self._server, make_program(page, lambda _: None), self._config)
        outcome = ran.outcomes[0]
        if outcome.ended != ("raised" if block.options.raises else "finished"):
            return None
        return Reseeded(printed(block, outcome), _draws_otherwise(program, outcome))

    def _kept(self) -> Iterator[tuple[str, list[Reseeded]]]:
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            content = json.loads(self._file.read_text("utf-8"))
            if content["where"] == self._where:
                for name, runs in content["known"].items():
                    yield name, [Reseeded(**one) for one in runs]


def _draws_otherwise(program: Page, outcome: Outcome) -> bool:
    verdict = judge(program, program.blocks[0], outcome)
    return any(failure.kind == "figure" for failure in verdict.failures)
