"""Go through a Markdown page once, fence by fence, as whatever becomes of it needs it.

Admonitions and tabs are taken off, of prose and of fences alike.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from verified_docs.export.portable import PortableLines
from verified_docs.languages import without_marks
from verified_docs.model import Fence, Page
from verified_docs.read import without_metadata


@dataclass(frozen=True)
class Fenced:
    """A fence where it stands on the page."""

    fence: Fence
    prefix: str
    """Spaces and quote marks before its lines."""
    content: tuple[str, ...]
    """What follows the opening line, the closing one included."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The fence as text, without its options."""
        opening = f"{self.prefix}{self.fence.marker}{self.fence.language}".rstrip()
        return (opening, *self.content)


def pieces(
    page: Page, made: PortableLines, dropped: Collection[int] = ()
) -> Iterator[str | Fenced]:
    """Yield the lines of prose and the fences of a page, in order, but for what is dropped.

    Args:
        page: A Markdown page.
        made: Makes its prose portable.
        dropped: Lines of the file that are left out; of a fence, that of its opening marker.
    """
    lines = without_metadata(without_marks(page)).split("\n")
    fences = {fence.open_line: fence for fence in page.fences}
    number = 0
    while number < len(lines):
        number += 1
        fence = fences.get(number)
        if fence is not None:
            made.unboxed(lines[number - 1])
            margin, number = made.margin, fence.close_line
            if fence.open_line not in dropped:
                content = lines[fence.open_line : fence.close_line]
                if fence.origins:  # with what it includes
                    shown = (fence.prefix + line for line in fence.source.split("\n"))
                    content = [*shown, lines[fence.close_line - 1]]
                unindented = (x[margin:] if not x[:margin].strip() else x for x in content)
                yield Fenced(fence, fence.prefix[margin:], tuple(unindented))
        elif number not in dropped:
            yield made.portable(made.unboxed(lines[number - 1]))
