"""Write into fences what they are taken from: files of the project, in every language of a page.

One language has a file to the letter: the one that is most like it, or else the first. The others
keep their translations of the comments, as `sync` keeps them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from verified_docs.languages.parity import counterparts
from verified_docs.languages.sync.translated_code import merge
from verified_docs.model import Excerpt, Page, write_whole
from verified_docs.settings import Config
from verified_docs.write import joined, replace_fence, split_lines


def write_excerpts(pages: Sequence[Page], config: Config) -> list[str]:
    """Write what files of the project hold into the fences of pages; return the pages' names.

    The counterparts of a page have to be among `pages`.
    """
    by_path = {page.path.resolve(): page for page in pages}
    written = []
    for page in pages:
        others = [
            by_path[path.resolve()]
            for path in counterparts(page.path, config).values()
            if path.resolve() in by_path
        ]
        lines = {
            excerpt.fence.open_line: (excerpt, _wanted(excerpt, number, page, others, config))
            for number, excerpt in enumerate(_excerpts(page))
            if not excerpt.holds
        }
        if lines:
            pieces = split_lines(page.path.read_bytes().decode("utf-8"))
            for _, (excerpt, wanted) in sorted(lines.items(), reverse=True):
                replace_fence(pieces, excerpt.fence, wanted)
            write_whole(page.path, joined(pieces).encode("utf-8"))
            written.append(page.name)
    return written


def _wanted(
    excerpt: Excerpt, number: int, page: Page, others: Sequence[Page], config: Config
) -> list[str]:
    """Return the lines that a fence is to have.

    Args:
        excerpt: The fence, with the text of its file.
        number: Which excerpt of its page it is.
        page: Its page.
        others: The page in other languages.
        config: Says which language is the first.
    """
    text = excerpt.text.strip("\n").split("\n")
    of_languages = [(page, excerpt)]
    for other in others:
        theirs = list(_excerpts(other))[number : number + 1]
        of_languages += [(other, one) for one in theirs if one.place == excerpt.place]
    order = [_language(one.path, config) for one, _ in of_languages]
    ranked = sorted(
        zip(of_languages, order, strict=True), key=lambda one: (-_likeness(one[0][1]), one[1])
    )
    if ranked[0][0][0] is page:
        return text
    language = excerpt.fence.language
    return list(merge(text, excerpt.fence.source.split("\n"), language, ()).lines)


def _excerpts(page: Page) -> Iterator[Excerpt]:
    for block in page.blocks:
        yield from block.excerpts


def _language(path: Path, config: Config) -> int:
    place = config.place_of(path)
    return list(config.languages).index(place[0]) if place else 0


def _likeness(excerpt: Excerpt) -> float:
    """Return how much of a fence is as its file is."""
    return SequenceMatcher(None, excerpt.fence.source, excerpt.text, autojunk=False).ratio()
