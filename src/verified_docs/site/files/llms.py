"""What a site tells programs that read it: a list of its pages, and all of them in one file.

Both follow a convention (source: https://llmstxt.org/): `llms.txt` has a title, a summary and links
to the pages as Markdown, in sections; those under “Optional” may be left out where space is short.
A page's Markdown has the page's address with `index.html.md` at its end.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

from verified_docs.model import Page
from verified_docs.site.blocks.notices import notice
from verified_docs.site.files.plain import as_markdown, sentences
from verified_docs.site.lists.excluded import Listed, excluded_as_markdown
from verified_docs.site.page.counterparts import in_language
from verified_docs.site.page.figures import stored_figures
from verified_docs.site.words import WORDS, Words, called

OPTIONAL = "Optional"
"""Name of the section that readers of the convention know, in every language."""


@dataclass(frozen=True)
class About:
    """What the site knows of a page, besides what the page says."""

    title: str
    section: str
    """Where the navigation has it; empty at its top."""
    description: str
    address: str
    """Where the page is published."""
    base: str
    """Where the site is."""
    path: str
    """Of the page's file, relative to the folder of its language."""
    served: str
    """Path in the site of the page's HTML."""
    licence: str
    """What the footer says of it."""
    weight: float = 1
    """How much its words count in the search; less for what few readers look for."""


@dataclass(frozen=True)
class Shown:
    """A page as the engine reads it, and what the site shows of its verification."""

    page: Page
    devices: Sequence[str]
    """Of the runs on record."""
    line: str
    """The line under the title, as HTML."""
    listed: Sequence[Listed] = ()
    """On the page that lists what is not run, every page."""
    boost: float = 1
    """How much its words count in a search."""
    proven: Collection[str] = ()
    """Ids of the blocks that the runs on record prove."""


@dataclass(frozen=True)
class PlainPage:
    """A page as Markdown; a place kept for one until it has a text."""

    title: str = ""
    section: str = ""
    description: str = ""
    address: str = ""
    """Where the Markdown is published."""
    path: str = ""
    """Where it lies in the site: beside the page."""
    text: str = ""
    weight: float = 1


def plain_address(url: str) -> str:
    """Return where the Markdown of a page is published whose address is `url`."""
    return f"{url}index.html.md" if url.endswith("/") else f"{url}.md"


def plain_page(about: About, shown: Shown, addresses: Mapping[str, str], words: Words) -> PlainPage:
    """Return a page as Markdown.

    Args:
        about: What the site knows of it.
        shown: What the engine knows.
        addresses: By path of a file, where a link to it leads.
        words: Of the page's language.
    """
    facts = [f"> {about.description}\n"] if about.description else []
    facts += [f"- {fact}" for fact in (f"<{about.address}>", *sentences(shown.line)) if fact]
    facts += [f"- {about.licence}"] if about.licence else []
    figures: dict[str, str] = {}
    for figure in stored_figures(shown.page, about.served):
        if figure.fragment != "#only-dark":
            image = f"![{figure.alt}]({urljoin(about.base, figure.path)})"
            figures[figure.block] = f"{figures.get(figure.block, '')}\n\n{image}".strip()
    notices = (
        (block.id, notice(block, shown.devices, words, shown.proven)) for block in shown.page.blocks
    )
    text = as_markdown(
        shown.page,
        about.path,
        addresses,
        facts,
        {id_: sentence for id_, sentence in notices if sentence},
        figures,
        excluded_as_markdown(shown.listed, about.address, words),
    )
    return PlainPage(
        about.title,
        about.section,
        about.description,
        plain_address(about.address),
        f"{about.served}.md",
        text,
        about.weight,
    )


def lists_for_programs(
    pages: Sequence[PlainPage],
    title: str,
    summary: str,
    base: str,
    language: str,
    languages: Collection[str],
) -> dict[str, str]:
    """Return the files `llms.txt` and `llms-full.txt`, by their path in the site.

    Args:
        pages: In the order of the navigation.
        title: Of the site.
        summary: What it is, in a sentence.
        base: Where it is published.
        language: Code of its language.
        languages: Codes of all languages that it is published in.
    """
    words = WORDS[language]
    notes = [words.whole.format(link=f"[llms-full.txt]({urljoin(base, 'llms-full.txt')})")]
    for other in languages:
        if other != language:
            address = urljoin(in_language(base, language, other), "llms.txt")
            name = called(other, words)
            notes.append(words.other_language.format(language=name, link=f"[llms.txt]({address})"))
    return {
        "llms.txt": list_of_pages(pages, title, summary, notes, words),
        "llms-full.txt": all_pages(pages, title, summary),
    }


def list_of_pages(
    pages: Sequence[PlainPage], title: str, summary: str, notes: Sequence[str], words: Words
) -> str:
    """Return the content of `llms.txt`.

    Args:
        pages: In the order of the navigation.
        title: Of the site.
        summary: What it is, in a sentence.
        notes: What else there is to know, an item each.
        words: Of the language of the site.
    """
    sections: dict[str, list[PlainPage]] = {}
    for page in pages:
        name = OPTIONAL if page.weight < 0.5 else page.section or words.start
        sections.setdefault(name, []).append(page)
    optional = sections.pop(OPTIONAL, None)
    if optional:
        sections[OPTIONAL] = optional
    parts = [f"# {title}", f"> {summary}", "\n".join(f"- {note}" for note in notes)]
    for name, members in sections.items():
        parts += [f"## {name}", "\n".join(map(_item, members))]
    return "\n\n".join(part for part in parts if part) + "\n"


def all_pages(pages: Sequence[PlainPage], title: str, summary: str) -> str:
    """Return the content of `llms-full.txt`: the pages one after another."""
    parts = [f"# {title}\n\n> {summary}\n", *(page.text for page in pages)]
    return "\n---\n\n".join(parts)


def _item(page: PlainPage) -> str:
    note = f": {page.description}" if page.description else ""
    return f"- [{page.title}]({page.address}){note}"
