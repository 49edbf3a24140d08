"""Figures of blocks on the site: files with a size, one for light pages and one for dark ones.

A notebook holds its figures inside; on the site they are files, which a browser loads apart from
the text, when the reader comes near them.
"""

from __future__ import annotations

import base64
import binascii
import io
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from PIL import Image, UnidentifiedImageError

from verified_docs.model import Figure, Page

_IMAGE = re.compile(r'<img (?P<before>[^>]*?)src="(?P<address>[^"#]+)(?P<fragment>#[^"]*)?"')
_DENSITY = 2
"""Pixels of a figure for each pixel of the page: it is drawn at twice its size, to be sharp."""


@dataclass(frozen=True)
class StoredFigure:
    """A figure that a notebook holds, as a file of the site."""

    block: str
    """Id of the block that draws it."""
    path: str
    """Where the file lies: beside the page, in the folder `figures/<page>`."""
    content: bytes
    alt: str
    fragment: str
    """By which the theme shows it on light or on dark pages; empty for both."""


def stored_figures(page: Page, served: str) -> tuple[StoredFigure, ...]:
    """Return the figures inside a notebook; none for a Markdown page, which has them as files.

    Args:
        page: As the engine reads it.
        served: Path in the site of the page's HTML.
    """
    folder = posixpath.join(posixpath.dirname(served), "figures", page.path.stem)
    found = []
    for block in page.blocks:
        figures = [(figure, _decoded(figure)) for figure in block.figures]
        has_dark = any(content for figure, content in figures if figure.theme == "dark")
        for number, (figure, content) in enumerate(figures):
            if not content:
                continue
            dark = "-dark" if figure.theme == "dark" else ""
            name = f"{block.id}-{number // 2 + 1}{dark}.png"
            fragment = f"#only-{figure.theme}" if has_dark else ""
            path = posixpath.join(folder, name)
            found.append(StoredFigure(block.id, path, content, figure.alt, fragment))
    return tuple(found)


def figure_html(figure: StoredFigure, address: str) -> str:
    """Return a figure whose file is at `address`, as Markdown figures are rendered."""
    alt, source = escape(figure.alt), escape(address) + figure.fragment
    return f'<p><img alt="{alt}" {_attributes(figure.content)} src="{source}"></p>'


def with_sizes(html: str, pictures: Mapping[str, bytes]) -> str:
    """Return a page whose pictures tell their size, so that nothing moves when they arrive.

    Args:
        html: The page's content.
        pictures: By path as the page writes it, the content of the pictures.
    """
    attributes = {_inside(path): _attributes(content) for path, content in pictures.items()}

    def image(match: re.Match[str]) -> str:
        found = attributes.get(_inside(match["address"]))
        return f"<img {found} {match[0][5:]}" if found else match[0]

    return _IMAGE.sub(image, html)


def _inside(address: str) -> str:
    """Return an address without the way up: the site's page lies deeper than its source."""
    return re.sub(r"^(\.{1,2}/)+", "", address)


def _decoded(figure: Figure) -> bytes:
    try:
        return base64.b64decode(figure.data)
    except binascii.Error:
        return b""


def _attributes(content: bytes) -> str:
    """Return the attributes of a picture: its size, where known, and that it can wait."""
    size = ""
    try:
        with Image.open(io.BytesIO(content)) as picture:
            width, height = picture.width // _DENSITY, picture.height // _DENSITY
            size = f' width="{width}" height="{height}"'
    except (UnidentifiedImageError, OSError, SyntaxError):
        pass  # a drawing in vectors, or a damaged file, which the engine names
    return f'loading="lazy"{size}'
