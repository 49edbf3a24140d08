"""The command `verified-docs`: one module a command."""

from __future__ import annotations

from typing import Annotated

import typer

from verified_docs import __version__
from verified_docs.cli.compare import compare
from verified_docs.cli.explain import explain
from verified_docs.cli.ledger import ledger
from verified_docs.cli.manual import Contents, Manual
from verified_docs.cli.matrix import matrix
from verified_docs.cli.mutants import mutants
from verified_docs.cli.serve import serve
from verified_docs.cli.settings import settings
from verified_docs.cli.snippets import snippets
from verified_docs.cli.sync import sync
from verified_docs.cli.terms import terms
from verified_docs.cli.translations import translations
from verified_docs.cli.update import update
from verified_docs.cli.verify import verify

__all__ = ["app"]

app = typer.Typer(
    cls=Contents,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in (
    *(verify, update, sync, translations, terms),
    *(snippets, matrix, mutants, ledger, explain, settings, compare, serve),
):
    app.command(cls=Manual)(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"verified-docs {__version__}")
        raise typer.Exit


@app.callback()
def verified_docs(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Show the version and exit.", callback=_show_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Run every code block of a documentation site and compare it with its page.

    A page is a Markdown file or a notebook. Its blocks run from top to bottom in one process; what
    they print, raise, warn of and draw is compared with what the page shows. What held is kept on
    record and not run again until something changes that it depends on.

    A project is the nearest folder, from the current one upwards, whose pyproject.toml has the
    table [tool.verified-docs]; without one it is the nearest with pages in docs/. Records are kept
    in .verified/, standalone programs in snippets/. What was read of a page, and what its proofs
    take in of it, is in .cache/verified-docs/ for the next time; that folder can be removed
    whenever you like.

    `verified-docs COMMAND --help` is the manual of a command.

    Exit status:
      0    What was asked for is so, or is done.
      1    A page says something that does not hold, or a file is out of date.
      2    The command cannot do what it was asked to: a missing file, a wrong
           option or setting.
      130  Interrupted.

    Examples:
      Verify every page:
        $ verified-docs verify

      Write what a page's blocks print into the page:
        $ verified-docs update docs/en/index.md

      Ask why a block runs again:
        $ verified-docs explain docs/en/index.md::first
    """
