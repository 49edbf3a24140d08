"""Measure what a verification proves."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verified_docs.cli.common import (
    Format,
    Paths,
    counted,
    print_json,
    progress,
    read_pages,
    told_plainly,
)
from verified_docs.errors import EngineError, PageError
from verified_docs.settings import Config, load_config

if TYPE_CHECKING:
    from verified_docs.compare import Verdict
    from verified_docs.model import Page
    from verified_docs.mutate import Result
    from verified_docs.run import ForkServer


def mutants(
    paths: Paths = None,
    outputs: Annotated[bool, typer.Option("--outputs", help="Change outputs only.")] = False,
    code: Annotated[bool, typer.Option("--code", help="Change code only.")] = False,
    sample: Annotated[
        int | None,
        typer.Option(
            help="Run this many mutants of code, spread evenly over pages and kinds; all of them "
            "when not given.",
            min=0,
        ),
    ] = None,
    seed: Annotated[int, typer.Option(help="Another seed, another sample.")] = 0,
    format_: Annotated[Format, typer.Option("--format", help="Text, or JSON for machines.")] = (
        Format.text
    ),
    report: Annotated[
        Path | None, typer.Option(help="Write the report as Markdown, too.", metavar="FILE")
    ] = None,
) -> None:
    """Change one thing at a time and see whether the page fails.

    A mutant is a page with one change. It is caught when the page fails; it survives when the page
    still passes. The score is the share that is caught. Reads the pages and leaves them as they
    are; writes nothing but the report, and nothing that a mutant gives is put on record.

    OUTPUTS of every block, in every language, against what the block gave, without running it
    again:

    \b
      digit            each digit of each number becomes another
      sign             of each number, added or dropped
      exponent         its sign, or all of it, added or dropped
      decimal point    moved, added or dropped
      number dropped   also `numbers swapped`: each with the next
      shape            an axis changed, unknown, added, dropped, swapped
      dtype            float32 becomes float64, and so on
      word replaced    by another word; also `word dropped`, `words joined`
      letter           becomes the next; `case` changes that of a word's first
      bracket dropped  and `mark dropped`: a comma, a colon, a percent sign
      indentation      of a line, added or dropped
      line added       also `line dropped`, `line doubled`, `line swapped` with
                       the next, `line joined` to the next, `line broken` in two
      text emptied     no line is left; `text deleted`: no output at all
      text added       an output below a block that prints nothing
      exception added  also renamed or dropped: the option `raises`
      warning added    also renamed or dropped: the option `warns`
      figure dropped   also `figure exchanged`: another in its place
      parameter ...    renamed, dropped, added, swapped; `default`: another
      exit status      of a console's last command

    A change that the block allows, within its tolerance or behind its mask, is counted as allowed.
    Whether it is, is decided without the comparison that is being measured.

    CODE of every block that is run. Code that languages share is changed once. The block's
    standalone program runs with the change, then, where that shows nothing and later blocks build
    on it, the page. A block that takes longer than three times its usual time and 5 s is caught.

    \b
      arithmetic operator       + becomes -, * becomes /, @ becomes *
      relational operator       < becomes >= and <=, == becomes !=
      logical connector         `and` becomes `or`
      condition negated         `if x` becomes `if not x`
      unary operator deleted    -x becomes x
      number                    n becomes n + 1, x becomes 1.5 x
      boolean                   True becomes False
      string                    "s" becomes "XXsXX"
      argument's value          activation="relu" becomes a text that the
                                argument has elsewhere on the pages
      keyword argument dropped  f(x, axis=0) becomes f(x)
      statement deleted         a call, a change of an object, an assertion
      returned value            `return x` becomes `return None`
      decorator deleted         a function or class without it
      slice bound deleted       x[1:] becomes x[:]
      loop                      goes through nothing; `break` is `continue`
      exception handler         lets the exception through

    What survives of code is no mistake as such: it shows what no output of the page depends on.
    `verbose=0` is meant to show nothing; a `rate=0.5` that could be anything is a claim to add.

    Interrupt it, and it reports what it has measured so far.

    Exit status:
      0    Every mutant of an output is caught or allowed.
      1    One survives.
      2    Nothing could be measured, as where a page fails as it stands.
      130  Interrupted; what had been measured is reported.

    Examples:
      Ask of one page what its outputs depend on, and keep the answer:
        $ verified-docs mutants docs/en/index.md --report mutants.md

      Change outputs only, which runs nothing again:
        $ verified-docs mutants --outputs

    See also:
      verified-docs verify, verified-docs snippets --run
    """
    from verified_docs.mutate import judge_outputs, table_markdown, table_text, table_values

    with told_plainly():
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
        if problems:
            raise PageError(problems)
        quiet = format_ is Format.json
        results: list[Result] = []
        if outputs or not code:
            results += judge_outputs(_verified(pages, config, quiet))
        left = 0
        if code or not outputs:
            of_code, left = _of_code(pages, config, sample, seed, quiet)
            results += of_code
        if not results and not left:
            raise EngineError(
                "there is nothing to change on these pages: none of their blocks is run or prints "
                "anything"
            )
        if quiet:
            print_json(table_values(results))
        else:
            typer.echo(table_text(results))
        if report is not None:
            _write(report, table_markdown(results))
        if left:
            raise KeyboardInterrupt
        raise typer.Exit(0 if table_values(results)["passed"] else 1)


def _of_code(
    pages: Sequence[Page], config: Config, size: int | None, seed: int, quiet: bool
) -> tuple[list[Result], int]:
    """Return what became of mutants of code, and how many an interruption left."""
    from verified_docs.mutate import make_trials, programs_of, run_trials
    from verified_docs.mutate import sample as some
    from verified_docs.run import ForkServer

    trials = make_trials(pages)
    if size is not None:
        trials = some(trials, size, seed)
    originals = {
        program.name: program
        for page in {trial.page.name: trial.page for trial in trials}.values()
        for program in (page, *programs_of(page, config))
    }
    with ForkServer(config, "cpu") as server:
        verdicts = _verified(list(originals.values()), config, quiet, server)
        results: list[Result] = []
        with counted(len(trials), "mutants", quiet) as advance, suppress(KeyboardInterrupt):

            def note(result: Result) -> None:
                results.append(result)
                advance(result)

            return run_trials(trials, verdicts, config, server, note), 0
    return results, len(trials) - len(results)


def _verified(
    pages: Sequence[Page], config: Config, quiet: bool, server: ForkServer | None = None
) -> list[Verdict]:
    """Return the verdicts on pages, or on programs, that pass.

    Raises:
        EngineError: one of them fails: a mutant of it would fail for the same reason.
    """
    from verified_docs.model import Selection
    from verified_docs.verify import Verification

    with (
        progress(pages, quiet) as (on_block, on_page),
        Verification(config, pages, Selection(), on_block, on_page, server) as verification,
    ):
        verdicts = verification.verdicts()
    failed = [verdict for verdict in verdicts if verdict.failures]
    if failed:
        first = failed[0].failures[0]
        raise EngineError(
            f"{failed[0].page.name}:{first.line}: {failed[0].block.id}: {first.message}\n"
            f"{len(failed)} block(s) fail without any change, and so would every mutant; "
            "`verified-docs verify`, or `verified-docs snippets --run`, shows them all"
        )
    return verdicts


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise EngineError(f"cannot write the report to {path}: {error.strerror}") from error
