"""What blocks do in other environments as data: a file for others, beside the page of lists."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from verified_docs.matrix import Declared, There
from verified_docs.site.compatibility.between_versions import missing_names
from verified_docs.site.compatibility.page_by_environment import Row
from verified_docs.site.compatibility.steps import steps_of
from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

DATA_PLACE = '<div data-list="environments-data"></div>'
"""What a page holds where the file is to be linked."""
FILE = "environments.json"
"""Its name, beside that page."""


def link_data(root: Node, words: Words, licence: str) -> None:
    """Put a link to the file into its place."""
    link = f'<a href="{FILE}">{FILE}</a>'
    text = words.elsewhere.data.format(data=link, licence=escape(licence, quote=False))
    for place in places(root, DATA_PLACE):
        replace(place, f"<p>{text}</p>")


def environments_data(
    rows: Sequence[Row], environments: Sequence[Declared], language: str, licence: str
) -> str:
    """Return all that is known as JSON: the environments, and what each block did there.

    It holds `language` and `licence`; `environments`, each with the versions of its packages;
    `blocks`, each with its entry in each environment as `compatibility/matrix/schema.json` of the
    repository describes it, and with `older` where the block has changed since; `names`, those that
    are not there everywhere; and `steps`, what each changes from one environment to the next, the
    newest first: `to` is null where that is the one that the pages are verified in. Addresses are
    relative to that of the file.
    """
    content = {
        "language": language,
        "licence": licence,
        "environments": [_environment(one) for one in environments],
        "blocks": [
            _block(row, id_) | {"there": {one.environment.name: _entry(one) for one in there}}
            for row in rows
            for id_, there in row.blocks
        ],
        "names": [
            {
                "name": one.name,
                "missing": list(one.environments),
                "blocks": [_block(row, id_) for (_, id_), row in one.blocks.items()],
            }
            for one in missing_names(rows)
        ],
        "steps": list(_steps(rows)),
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _environment(environment: Declared) -> dict[str, Any]:
    return {
        "name": environment.name,
        "title": environment.title,
        "python": environment.python,
        "backend": environment.backend or None,
        "device": environment.device or None,
        "packages": dict(environment.packages),
    }


def _entry(there: There) -> dict[str, Any]:
    return {**there.entry, "older": True} if there.is_older else dict(there.entry)


def _block(row: Row, id_: str) -> dict[str, Any]:
    return {"page": row.title, "address": f"{row.address}#{id_}", "block": id_}


def _steps(rows: Sequence[Row]) -> Iterator[dict[str, Any]]:
    for step in steps_of(rows):
        yield {
            "from": step.old.name,
            "to": step.new.name if step.new else None,
            "blocks": [
                {**_block(row, one.id), "before": one.before, "after": one.after}
                for row, changes in step.changes
                for one in changes
            ],
        }
