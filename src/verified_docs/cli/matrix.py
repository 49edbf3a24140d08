"""Run the programs of the pages in other environments."""

from __future__ import annotations

import math
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verified_docs.cli.common import counted, read_pages, told_plainly
from verified_docs.errors import EngineError
from verified_docs.settings import Config, load_config

if TYPE_CHECKING:
    from verified_docs.matrix import Chance, Declared, Entry
    from verified_docs.model import Page


_EVERY = 60.0
"""Seconds between two writes of what is known, and two lines that say how far it is."""


def matrix(
    asked: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ENVIRONMENT|PAGE",
            help="Environments to run in, and pages or folders whose programs to run; all of them "
            "when none is given.",
        ),
    ] = None,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Run every program, whatever is known of it.")
    ] = False,
    seconds: Annotated[
        float | None,
        typer.Option(min=1, help="Begin no program after that many seconds in an environment."),
    ] = None,
    list_: Annotated[
        bool, typer.Option("--list", help="List the environments, and what is known of each.")
    ] = False,
    differences: Annotated[
        bool,
        typer.Option("--differences", help="Print as Markdown what is known to be different."),
    ] = False,
) -> None:
    """Run standalone programs in other environments.

    requirements/matrix/environments.toml declares the environments: other versions, and other
    backends. One that is missing is built in .matrix/NAME, with what requirements/matrix/NAME.txt
    pins. The programs are those of the pages in the first language; their translations have the
    same code. No failure ends the run: it is what the reader of that environment is to know.

    A program holds there or it does not: it prints something else (the first line that differs is
    written down), raises, warns, draws something else, uses a name that is not there, or is not run
    there for a reason. What differs only in numbers that other seeds change as well is chance.

    Reads the pages. Writes compatibility/matrix/NAME.json, to be committed; programs that it knows
    are not run again. Other files: .matrix/, which can be removed whenever you like.

    Exit status:
      0    Every program was run, whatever it did.
      2    No such environment or page; or one cannot be built, or runs nothing,
           and the others were run.
      130  Interrupted; what was run by then is written down.

    Examples:
      Run everything everywhere:
        $ verified-docs matrix

      Run the programs of one page with an older TensorFlow:
        $ verified-docs matrix tensorflow-2.19 docs/en/index.md

    See also:
      verified-docs snippets
    """
    from verified_docs.matrix import Chance, at_hand, declared_environments

    with told_plainly():
        config = load_config(Path.cwd())
        declared = declared_environments(config)
        if not declared:
            raise EngineError("no environment is declared in requirements/matrix/environments.toml")
        named = [name for name in asked or () if name in declared]
        paths = [Path(name) for name in asked or () if name not in declared]
        for path in paths:
            if not path.exists():
                names = ", ".join(declared)
                raise EngineError(f"{path} is no environment and no page; known: {names}")
        chosen = [declared[name] for name in named or declared]
        if list_:
            _list(chosen, config)
            return
        if differences:
            _differences(chosen, config)
            return
        programs = _programs(paths, config)
        failed = False
        with Chance(config) as chance:
            for environment in chosen:
                out = environment.out
                if environment.is_here and not named:
                    out = "It is whatever runs this command: name it to have it run."
                if out:
                    typer.echo(f"{environment.name}: not run. {out}")
                    continue
                try:
                    how = (programs, config, fresh, seconds or math.inf)
                    if environment.is_here:
                        there = at_hand(environment, config)
                        with Chance(config, there) as its_own:
                            _run(there, its_own, *how)
                    else:
                        _run(environment, chance, *how)
                except EngineError as error:  # the others are run all the same
                    typer.echo(f"{environment.name}: {error}", err=True)
                    failed = True
        raise typer.Exit(2 if failed else 0)


def _programs(paths: Sequence[Path], config: Config) -> list[Page]:
    """Return the programs of the pages asked for, in the first language."""
    from verified_docs.slicing import snippets_of

    if not config.languages:
        raise EngineError("programs have no place without `languages` in [tool.verified-docs]")
    language = next(iter(config.languages))
    folder = config.languages[language]
    pages, problems = read_pages([folder], config)
    if problems:
        raise EngineError("\n".join(map(str, problems)))
    wanted = [path.resolve() for path in paths]
    chosen = [
        snippet.page
        for page in pages
        for snippet in snippets_of(page, config)
        if not wanted
        or any(page.path.resolve() == one or one in page.path.resolve().parents for one in wanted)
    ]
    if not chosen:
        raise EngineError(f"no program of a page in {folder} was asked for")
    return chosen


def _run(
    environment: Declared,
    chance: Chance,
    programs: Sequence[Page],
    config: Config,
    fresh: bool,
    most: float,
) -> None:
    from verified_docs.matrix import Committed, Elsewhere, build, digest_of, is_built, name_of
    from verified_docs.slicing import FOLDER

    if not is_built(environment):
        typer.echo(f"{environment.name}: building .matrix/{environment.name}")
        build(environment)
    known = Committed.load(environment, config)
    language = next(iter(config.languages))
    root = config.root / FOLDER / language
    known.forget([name for name in known.programs if not (root / f"{name}.py").is_file()])
    digests = {name_of(program): digest_of(program) for program in programs}
    waiting = [
        program
        for program in programs
        if fresh or not known.knows(name_of(program), digests[name_of(program)])
    ]
    started = time.monotonic()
    did: Counter[str] = Counter()
    try:
        with counted(len(waiting), environment.name) as count:
            told = started

            def on_entry(program: Page, entry: Entry) -> None:
                nonlocal told
                name = name_of(program)
                known.note(name, entry, digests[name])
                did[entry["result"]] += 1
                count(name)
                if time.monotonic() - told >= _EVERY:  # where a log shows no bar
                    told = time.monotonic()
                    known.save()
                    _tell(environment.name, did.total(), len(waiting), told - started)

            if waiting:
                with Elsewhere(environment, config, chance) as elsewhere:
                    elsewhere.entries(waiting, on_entry, started + most)
    finally:  # what was run before an interruption is known, too
        known.save()
    seconds = time.monotonic() - started
    results = ", ".join(f"{number} {result}" for result, number in did.most_common())
    again = f"; {len(programs) - len(waiting)} known" if len(waiting) < len(programs) else ""
    left = f"; {len(waiting) - did.total()} left" if did.total() < len(waiting) else ""
    what = results or "nothing to run"
    typer.echo(f"{environment.name}: {what} in {seconds:.0f} s{again}{left}")


def _tell(name: str, done: int, total: int, seconds: float) -> None:
    """Say how far it is, and how long what is left will take at this pace."""
    minutes = seconds / done * (total - done) / 60
    if not sys.stderr.isatty():
        typer.echo(f"{name}: {done} of {total}, {minutes:.0f} min left", err=True)


def _list(environments: Sequence[Declared], config: Config) -> None:
    from verified_docs.matrix import Committed, as_it_was

    for declared in environments:
        environment = as_it_was(declared, config)
        known = Committed.load(environment, config)
        results = Counter(entry["result"] for entry in known.programs.values())
        said = ", ".join(f"{number} {result}" for result, number in results.most_common())
        typer.echo(
            f"{environment.name}: {environment.title}: {said or environment.out or 'not run'}"
        )


def _differences(environments: Sequence[Declared], config: Config) -> None:
    from verified_docs.matrix import Committed, as_it_was
    from verified_docs.site import WORDS
    from verified_docs.site import differences as told

    words = WORDS["en"]
    for declared in environments:
        environment = as_it_was(declared, config)
        known = Committed.load(environment, config)
        if known.programs:
            typer.echo(told(environment.title, known.programs, words))
