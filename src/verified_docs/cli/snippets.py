"""Write each block as a program of its own."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verified_docs.cli.common import Paths, progress, read_pages, told_plainly
from verified_docs.errors import EngineError, PageError
from verified_docs.settings import Config, load_config

if TYPE_CHECKING:
    from verified_docs.model import Page


def snippets(
    paths: Paths = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; report each file that is out of date.")
    ] = False,
    run: Annotated[
        bool, typer.Option("--run", help="Run each program by itself and compare it with its page.")
    ] = False,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="With --run: run every program, whatever is known.")
    ] = False,
) -> None:
    """Write each block as a program that runs by itself.

    A program is the block, the statements of earlier blocks that made what it uses, and, as
    comments, what it prints. Programs of blocks that are gone are removed. A program may print
    something else alone than on its page, which owes it to the environment, a file or a setting:
    --run tells, and `verified-docs update` finds the earlier blocks to take in, and writes them
    into the page, as `needs`.

    A program that was run and prints what its page shows is a fact: compatibility/ENVIRONMENT.json
    lists it with a digest of its text, of what it is to print, of its options and of the packages.
    Commit that file: while nothing of this changes, the program is not run again.

    Reads the pages. Writes snippets/LANGUAGE/PAGE/ID.py, which no person edits; with --run also
    compatibility/ and .verified/.

    Exit status:
      0    The programs are written, or with --check are up to date; with --run
           they print what their pages show.
      1    A page has a mistake, a file is out of date, or a program failed.
      2    Nothing could be done: no such page, one in no folder of a language,
           a wrong option or setting.
      130  Interrupted.

    Examples:
      Write the programs of every page:
        $ verified-docs snippets

      Check that nobody forgot to, and run alone what has changed:
        $ verified-docs snippets --check --run

      Run every program, whatever is known of it:
        $ verified-docs snippets --run --fresh

    See also:
      verified-docs update, verified-docs explain
    """
    from verified_docs.model import Selection
    from verified_docs.record import Facts
    from verified_docs.report import exclusions_text, summary_text, verdict_text
    from verified_docs.slicing import snippet_drift, snippets_of, write_snippets
    from verified_docs.verify import Verification

    with told_plainly():
        started = time.monotonic()
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
        homeless = [page.name for page in pages if config.place_of(page.path) is None]
        if homeless:
            set_up = "" if config.languages else ', such as languages = { en = "docs" }'
            raise EngineError(
                f"{homeless[0]}: in no folder of a language, so its programs have no place below "
                f"snippets/: name its folder in `languages` of [tool.verified-docs]{set_up}"
            )
        programs = []
        for page in pages:
            try:
                programs.extend(snippets_of(page, config))
            except PageError as error:
                problems.extend(error.problems)
        if check:
            problems.extend(snippet_drift(programs, pages, config))
        else:
            for line in write_snippets(programs, pages, config):
                typer.echo(line)
        verdicts = []
        if run:
            facts = Facts.load(config)
            alone = [p.page for p in programs if fresh or not facts.cover(p.page)]
            with progress(alone) as watch:
                verification = Verification(config, alone, Selection(fresh=fresh), *watch)
                try:
                    with verification:
                        verdicts = verification.verdicts()
                finally:  # what was run before an interruption is a fact, too
                    facts.note(verification.concluded(), verification.reads_project)
                    facts.save()
            known = len(programs) - len(alone)
            if known:
                name = facts.path.relative_to(config.root).as_posix()
                typer.echo(
                    f"not run: {known} program(s) that are facts in {name}; --fresh runs them"
                )
        for problem in problems:
            typer.echo(str(problem))
        for verdict in verdicts:
            if verdict.failures:
                typer.echo(verdict_text(verdict))
        wrong = {v.page.path: None for v in verdicts if v.failures}
        if wrong:
            typer.echo(_advice([page for page in pages if page.path in wrong], config))
        not_run = exclusions_text(verdicts)
        if not_run:
            typer.echo(not_run)
        if run:
            seconds = time.monotonic() - started
            typer.echo(summary_text(verdicts, problems, seconds, counted="program"))
        failed = problems or any(verdict.status == "failed" for verdict in verdicts)
        raise typer.Exit(1 if failed else 0)


def _advice(pages: Sequence[Page], config: Config) -> str:
    """Say how programs come to agree with their pages, each page named in one language."""
    named = {}
    for page in reversed(pages):
        place = config.place_of(page.path)
        named[place[1] if place else page.path] = page.name
    return (
        f"`verified-docs update {' '.join(reversed(named.values()))}` finds what these programs "
        "lack of their pages"
    )
