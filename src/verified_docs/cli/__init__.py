"""The command `verified-docs`: one module a command."""

from __future__ import annotations

import typer

from verified_docs.cli.compare import compare
from verified_docs.cli.explain import explain
from verified_docs.cli.ledger import ledger
from verified_docs.cli.serve import serve
from verified_docs.cli.snippets import snippets
from verified_docs.cli.sync import sync
from verified_docs.cli.translations import translations
from verified_docs.cli.update import update
from verified_docs.cli.verify import verify

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Run every code block of a documentation site and compare what it printed with what the "
    "page says it printed.",
)
for command in (verify, update, sync, translations, snippets, ledger, explain, compare, serve):
    app.command()(command)
