"""Find terms that a page calls by another name than the glossary."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import typer

from verified_docs.cli.common import (
    Format,
    FormatOption,
    Paths,
    print_json,
    read_pages,
    told_plainly,
)
from verified_docs.settings import load_config


def terms(
    paths: Paths = None,
    format_: FormatOption = Format.text,
) -> None:
    """Find what a page calls otherwise than the glossary.

    The setting `glossary` names a page, the same in each language. The first columns of its tables
    are the languages, in the order of the setting `languages`. A cell holds the forms of a term,
    the preferred one first, with commas between them; a form within <del> is not to be used.

    Each paragraph of a page in the first language is read beside the paragraph that answers to it:
    where one has a term, the other has to have one of its forms. Forms that are not to be used are
    found in every language. Code and names in code font are left aside.

    Reads the pages and the glossary. Writes nothing but .cache/.

    Exit status:
      0    Every term is called what the glossary calls it.
      1    A term is called otherwise, at the lines listed.
      2    There is no such page, no glossary, or the project has one language only.
      130  Interrupted.

    Examples:
      Check every page:
        $ verified-docs terms

      Check one page against its translations:
        $ verified-docs terms docs/en/index.md

    See also:
      verified-docs translations
    """
    from verified_docs.languages import check_terms

    with told_plainly():
        config = load_config(Path.cwd())
        pages, unreadable = read_pages(paths, config)
        problems = [*unreadable, *check_terms(pages, config)]
        if format_ is Format.json:
            print_json([asdict(problem) for problem in problems])
        else:
            for problem in problems:
                typer.echo(str(problem))
        raise typer.Exit(1 if problems else 0)
