"""The line under a page's title that says what the page was verified with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Protocol

from verified_docs.model import FULL_MACHINE, Page
from verified_docs.site.tree import Node, first, put_after, put_first
from verified_docs.site.words import Words


class Environment(Protocol):
    """What a record says about the run that proved a page."""

    @property
    def device(self) -> str: ...
    @property
    def python(self) -> str: ...
    @property
    def packages(self) -> Mapping[str, str]: ...
    @property
    def date(self) -> str: ...


def verification_line(
    page: Page, environments: Sequence[Environment], packages: Mapping[str, str], words: Words
) -> str:
    """Return the line as HTML; empty for a page on which nothing is run.

    Args:
        page: As the engine reads it.
        environments: Those whose record matches the page as it is now.
        packages: The packages to name, with the name a reader knows them by.
        words: Of the page's language.
    """
    if not any(map(FULL_MACHINE.runs, page.blocks)):
        return ""
    ordered = sorted(environments, key=lambda one: (one.device != "cpu", one.device))
    state = "verified" if ordered else "unverified"
    lines = [_sentence(one, packages, words) for one in ordered] or [escape(words.unverified)]
    inside = "".join(f"<p>{line}</p>" for line in lines)
    states = (
        f'data-running="{escape(words.running)}" data-verified="{escape(words.settled)}" '
        f'data-failed="{escape(words.failed)}"'
    )
    attributes = f'class="verification" data-state="{state}" data-search-exclude {states}'
    return f"<div {attributes}>{inside}</div>"


def place_line(root: Node, line: str) -> None:
    """Put the line under the title of a page, or at its top when it has none.

    What the page promises in a paragraph `{ .lede }` under its title stands above the line.
    """
    above = first(root, "h1 + p.lede") or first(root, "h1")
    if above is None:
        put_first(root, line)
    else:
        put_after(above, f"\n{line}")


def software_of(environment: Environment, packages: Mapping[str, str], words: Words) -> str:
    """Return what a page ran with, as a list in a sentence: `Keras 3.15.1, Python 3.11.7`."""
    software = [
        f"{name} {environment.packages[package]}"
        for package, name in packages.items()
        if package in environment.packages
    ]
    return words.separator.join([*software, f"Python {environment.python}"])


def device_name(environment: Environment) -> str:
    """Return what a reader calls the device."""
    return "CPU" if environment.device == "cpu" else environment.device


def _sentence(environment: Environment, packages: Mapping[str, str], words: Words) -> str:
    software = software_of(environment, packages, words)
    day = date.fromisoformat(environment.date[:10])
    text = words.verified.format(software=software, device=device_name(environment), date="\0")
    moment = f'<time datetime="{day.isoformat()}">{words.day(day)}</time>'
    return escape(text, quote=False).replace("\0", moment)
