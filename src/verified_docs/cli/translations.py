"""List the pages that have fallen behind the other language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from verified_docs.cli.common import (
    Format,
    Paths,
    print_json,
    read_files,
    read_pages,
    told_plainly,
    with_translations,
)
from verified_docs.errors import EngineError
from verified_docs.settings import load_config

if TYPE_CHECKING:
    from verified_docs.languages import Standing

SHOWN = 100
"""Characters of a paragraph that are shown."""


def translations(
    paths: Paths = None,
    accept: Annotated[
        bool,
        typer.Option("--accept", help="Mark the pages given, and their counterparts, as in step."),
    ] = False,
    format_: Annotated[Format, typer.Option("--format", help="Text, or JSON for machines.")] = (
        Format.text
    ),
) -> None:
    """List the pages that have fallen behind another language.

    Reads pages and the digests they carry of the other language's paragraphs that they were
    written against: a Markdown page in a comment at its end, a notebook in its metadata. For each
    page that has fallen behind, each paragraph that has changed, is new or has gone is shown with
    its place in the counterpart. An edit of either language is seen in the other. Comments in code
    are paragraphs too; the code itself is not: `verified-docs sync` carries it over. A page
    without digests, and one without a counterpart, is listed as well.

    Writes nothing but .cache/, unless with --accept: then the pages given, and their counterparts,
    are marked as written against each other as they are now. Do this once you have brought them in
    step. Nothing but the marks is changed.

    --format json prints a list with `page`, `language`, `counterpart`, `state` (`behind`,
    `unmarked` or `missing`) and `differences`, each with `kind` (`changed`, `new` or `gone`),
    `line`, `text` and `heading`.

    Exit status:
      0    Every page is in step with its counterparts.
      1    A page is listed.
      2    There is no such page, or the project has one language only.
      130  Interrupted.

    Examples:
      See what is left to translate:
        $ verified-docs translations

      Say that a page and its counterpart are in step:
        $ verified-docs translations --accept docs/zh/index.md

    See also:
      verified-docs sync
    """
    from verified_docs.languages import accept_pages, standings

    with told_plainly():
        config = load_config(Path.cwd())
        if accept and not paths:
            raise EngineError("--accept takes the pages that you have brought in step")
        if len(config.languages) < 2:
            raise EngineError(
                "set two or more `languages` in [tool.verified-docs], such as "
                'languages = { en = "docs/en", zh = "docs/zh" }'
            )
        pages, problems = read_pages(paths, config)
        pages.extend(with_translations(pages, config, problems))
        for problem in problems:
            typer.echo(str(problem), err=True)
        if accept:
            for name in accept_pages(pages, config):
                typer.echo(f"wrote {name}", err=format_ is Format.json)
            pages, _ = read_files([page.path for page in pages], config)
        pages.sort(key=lambda page: page.name)
        found = [one for one in standings(pages, config) if one.state != "in step"]
        if format_ is Format.json:
            print_json([_plain(one) for one in found])
        else:
            for one in found:
                for line in _text(one):
                    typer.echo(line)
            behind_now = len({one.page.name for one in found})
            typer.echo(f"{len(pages)} page(s), {behind_now} to bring in step")
        raise typer.Exit(1 if found or problems else 0)


def _text(one: Standing) -> list[str]:
    if one.state == "missing":
        return [
            f"{one.page.name}: no translation in `{one.language}`: copy the page to "
            f"{one.counterpart} and translate its prose"
        ]
    if one.state == "unmarked":
        return [
            f"{one.page.name}: does not say what it was written against; when it is in step with "
            f"{one.counterpart}, run `verified-docs translations --accept {one.page.name}`"
        ]
    lines = [f"{one.page.name}: {one.counterpart} has changed since this page was written"]
    for difference in one.differences:
        place = f"    {one.counterpart}:{difference.line}:"
        text = difference.text
        text = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
        gone = "a paragraph after this line has gone"
        lines.append(f"{place} {f'{difference.kind}: {text}' if text else gone}")
    return lines


def _plain(one: Standing) -> dict[str, Any]:
    return {
        "page": one.page.name,
        "language": one.language,
        "counterpart": one.counterpart,
        "state": one.state,
        "differences": [
            {"kind": d.kind, "line": d.line, "text": d.text, "heading": d.heading}
            for d in one.differences
        ],
    }
