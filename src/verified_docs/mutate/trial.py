"""Put mutants to the test: those of outputs against what came, those of code by running them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from verified_docs.compare import Verdict, judge
from verified_docs.kinds import kind_of
from verified_docs.model import ANY_MACHINE, Block, Figure, Outcome, Page
from verified_docs.mutate.allowed import allowance
from verified_docs.mutate.code_mutants import CodeMutant, code_mutants, keyword_values
from verified_docs.mutate.output_mutants import OutputMutant, output_mutants
from verified_docs.mutate.result import Fate, Result
from verified_docs.run import ForkServer, Program, make_program, run_program, same_code
from verified_docs.settings import Config
from verified_docs.slicing import snippets_of
from verified_docs.verify import group

_SLOWER = 3.0
"""How many times as long as the block itself a mutant of it may take."""
_GRACE = 5.0
"""Seconds that it may take beside."""


@dataclass(frozen=True)
class Trial:
    """A mutant of code, and the page and block it belongs to."""

    page: Page
    block: Block
    mutant: CodeMutant


def judge_outputs(verdicts: Sequence[Verdict]) -> Iterator[Result]:
    """Yield what becomes of each mutant of what pages say about blocks that were run."""
    for verdict in verdicts:
        if verdict.outcome is not None:
            for mutant in output_mutants(verdict.block):
                yield judge_output(verdict, mutant, verdict.outcome)


def judge_output(verdict: Verdict, mutant: OutputMutant, outcome: Outcome) -> Result:
    """Return what becomes of one of them."""
    failures = judge(verdict.page, mutant.block, outcome).failures
    fate: Fate = "caught"
    if not failures:
        fate = _allowed(verdict.block, mutant, outcome) or "survived"
    return Result(
        subject="output",
        kind=mutant.kind,
        page=verdict.page.name,
        block=verdict.block.id,
        line=mutant.line,
        column=0,
        before=mutant.before,
        after=mutant.after,
        fate=fate,
        reported=failures[0].line if failures else None,
    )


def claims_alike(one: Verdict, other: Verdict) -> bool:
    """Whether two blocks ran as one and claim the same: only lines and comments may differ.

    What becomes of a mutant of one then becomes of the same mutant of the other. A figure counts by
    what is in its file.
    """
    return (
        one.outcome is not None
        and one.outcome == other.outcome
        and same_code(one.block, other.block)
        and _claims(one) == _claims(other)
    )


def _claims(verdict: Verdict) -> tuple[object, ...]:
    block = verdict.block
    documented = block.documented
    return (
        block.kind,
        replace(block.options, id=None, reason=None, alt=()),
        documented.text if documented else None,
        [(file.name, file.documented.text) for file in block.files],
        block.parameters
        and (block.parameters.complete, [p.text for p in block.parameters.parameters]),
        [_figure(verdict.page, figure) for figure in block.figures],
    )


def _figure(page: Page, figure: Figure) -> tuple[str, bool, bytes]:
    content = (page.path.parent / figure.path).read_bytes() if figure.path else figure.data.encode()
    return figure.theme, bool(figure.alt), content


def one_of_each_kind(mutants: Iterable[OutputMutant], name: str) -> list[OutputMutant]:
    """Return a mutant of each kind; another name draws others."""
    kinds: dict[str, list[OutputMutant]] = {}
    for mutant in mutants:
        kinds.setdefault(mutant.kind, []).append(mutant)
    chance = random.Random(name)
    return [chance.choice(of_kind) for of_kind in kinds.values()]


def make_trials(pages: Sequence[Page]) -> list[Trial]:
    """Return the mutants of the code of pages; code that pages share is changed once."""
    programs = [programs[0] for programs in group(pages, ANY_MACHINE.reason_not_to_run)]
    values = keyword_values(
        [block for program in programs for block in _run_here(program) if kind_of(block).is_program]
    )
    return [
        Trial(page, block, mutant)
        for page, blocks in map(_as_scripts, programs)
        for block in blocks
        if kind_of(block).is_program
        for mutant in code_mutants(block.source, values)
    ]


def _as_scripts(program: Program) -> tuple[Page, tuple[Block, ...]]:
    """Return a page with its sessions as scripts, whose code can be changed; and its blocks."""
    scripts = {block.id: kind_of(block).as_script(block) for block in program.page.blocks}
    page = replace(program.page, blocks=tuple(scripts.values()))
    return page, tuple(scripts[block.id] for block in _run_here(program))


def _run_here(program: Program) -> list[Block]:
    """Return the blocks of a page that run, its proofs among them."""
    return [block for part in program.parts for block in part.own]


def sample(trials: Sequence[Trial], size: int, seed: int) -> list[Trial]:
    """Return `size` of them, spread evenly over pages and kinds; another seed gives others."""
    chance = random.Random(seed)
    groups: dict[tuple[str, str], list[int]] = {}
    for number, trial in enumerate(trials):
        groups.setdefault((trial.page.name, trial.mutant.kind), []).append(number)
    lots = list(groups.values())
    chance.shuffle(lots)
    for lot in lots:
        chance.shuffle(lot)
    longest = max(map(len, lots), default=0)
    in_turn = [lot[turn] for turn in range(longest) for lot in lots if turn < len(lot)]
    return [trials[number] for number in sorted(in_turn[:size])]


def programs_of(page: Page, config: Config) -> list[Page]:
    """Return the programs that show what a block's code does: one a block, as pages.

    A page outside the languages' folders has no standalone programs and is its own.
    """
    return [snippet.page for snippet in snippets_of(page, config)] or [page]


def run_trials(
    trials: Sequence[Trial],
    originals: Sequence[Verdict],
    config: Config,
    server: ForkServer,
    on_result: Callable[[Result], None] = lambda result: None,
) -> list[Result]:
    """Run mutants of code, a few at a time; return what became of each, in order.

    The program of the mutant's block runs first; where it still gives what its page shows and later
    blocks build on it, the page runs as far as the last of these. `originals` are the verdicts on
    the pages and their programs without mutants. `on_result` is called from several threads.
    """
    known = {(verdict.page.name, verdict.block.id): verdict for verdict in originals}

    def one(trial: Trial) -> Result:
        result = result_of(trial, _fate(trial, known, config, server))
        on_result(result)
        return result

    executor = ThreadPoolExecutor(config.jobs, thread_name_prefix="mutant")
    try:
        return list(executor.map(one, trials))
    finally:
        executor.shutdown(cancel_futures=True)


def _fate(
    trial: Trial, originals: Mapping[tuple[str, str], Verdict], config: Config, server: ForkServer
) -> Fate:
    changed = replace(trial.block, source=trial.mutant.source)
    blocks = tuple(changed if block is trial.block else block for block in trial.page.blocks)
    page = replace(trial.page, blocks=blocks)
    changed_programs = [
        program
        for program in programs_of(page, config)
        if program.blocks != _blocks(_verdicts(program, originals))
    ]
    first, last = changed_programs[0], changed_programs[-1]
    fate = _run(first, _verdicts(first, originals), config, server)
    if fate == "survived" and last is not first:
        end = [block.id for block in blocks].index(last.blocks[0].id) + 1
        page = replace(page, blocks=blocks[:end])
        fate = _run(page, _verdicts(page, originals), config, server)
    return fate


def _verdicts(page: Page, originals: Mapping[tuple[str, str], Verdict]) -> list[Verdict]:
    return [originals[page.name, block.id] for block in page.blocks]


def _blocks(verdicts: Sequence[Verdict]) -> tuple[Block, ...]:
    return tuple(verdict.block for verdict in verdicts)


def _run(program: Page, originals: Sequence[Verdict], config: Config, server: ForkServer) -> Fate:
    blocks = tuple(map(bounded, program.blocks, originals))
    to_run = make_program(replace(program, blocks=blocks), ANY_MACHINE.reason_not_to_run)
    run = run_program(server, to_run, config)
    for block, outcome in zip(to_run.blocks, run.outcomes, strict=True):
        if outcome.ended == "timeout":
            return "timeout"
        if judge(program, block, outcome).failures:
            return "caught"
    return "survived"


def bounded(block: Block, original: Verdict) -> Block:
    """Return the block with the time that a mutant may take, told from what the original took."""
    seconds = original.outcome.seconds if original.outcome else 0.0
    timeout = min(block.options.timeout, _SLOWER * seconds + _GRACE)
    return replace(block, options=replace(block.options, timeout=timeout))


def result_of(trial: Trial, fate: Fate) -> Result:
    """Return a fate as that of a mutant of code at its place on the page."""
    mutant = trial.mutant
    return Result(
        subject="code",
        kind=mutant.kind,
        page=trial.page.name,
        block=trial.block.id,
        line=trial.block.page_line(mutant.line - 1),
        column=mutant.column,
        before=mutant.before,
        after=mutant.after,
        fate=fate,
    )


def _allowed(block: Block, mutant: OutputMutant, outcome: Outcome) -> Fate | None:
    if mutant.text is None:
        return None
    came = mutant.text.came(outcome)
    return allowance(mutant.text.shown.text, mutant.documented, came, block.options)
