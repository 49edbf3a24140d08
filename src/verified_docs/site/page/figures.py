"""Figures of blocks on the site: files with a size, one for light pages and one for dark ones.

A notebook holds its figures inside; on the site they are files, which a browser loads apart from
the text, when the reader comes near them. A browser loads a light form of each: a quarter of what a
plot's PNG weighs, and as sharp.
"""

from __future__ import annotations

import base64
import binascii
import io
import posixpath
from collections.abc import Container, Mapping
from dataclasses import dataclass
from html import escape

from PIL import Image, UnidentifiedImageError

from verified_docs.model import Figure, Page
from verified_docs.site.tree import Node, attribute

_DENSITY = 2
"""Pixels of a figure for each pixel of the page: it is drawn at twice its size, to be sharp."""
_STEP = 255 / 7
"""Between two degrees of transparency. A plot is transparent, and transparency alone smooths the
edges of its lines and letters: 256 degrees of it are most of what a figure weighs, and at two
pixels for each of the page nobody tells them from eight. Colours are kept as they are."""
_METHOD = 6
"""How the encoder looks for the smallest file; no pixel depends on it. The guide's 76 figures come
to 876 KB in 2.3 s; with Pillow's default, 4, to 889 KB in 2.9 s."""


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
    given = "".join(f' {name}="{value}"' for name, value in _attributes(figure.content).items())
    return f'<p><img alt="{alt}"{given} src="{source}"></p>'


def figures_of(page: Page) -> dict[str, bytes]:
    """Return the content of the figures of a page's blocks, by path as the page writes it."""
    paths = dict.fromkeys(figure.path for block in page.blocks for figure in block.figures)
    files = {path: page.path.parent / path for path in paths}
    return {path: file.read_bytes() for path, file in files.items() if file.is_file()}


def light_figure(content: bytes) -> bytes | None:
    """Return a PNG's content as lossless WebP; None for another format or where nothing is won."""
    try:
        with Image.open(io.BytesIO(content), formats=["PNG"]) as image:
            shown = image.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError):
        return None  # another format, or a damaged file, which the engine names
    shown.putalpha(shown.getchannel("A").point(lambda value: round(round(value / _STEP) * _STEP)))
    made = io.BytesIO()
    shown.save(made, "WEBP", lossless=True, method=_METHOD)
    return made.getvalue() if len(made.getvalue()) < len(content) else None


def with_sizes(root: Node, figures: Mapping[str, bytes]) -> None:
    """Have the figures of a page tell their size, so that nothing moves when they arrive.

    Args:
        root: The page's content.
        figures: By path as the page writes it, the content of the figures.
    """
    known = {_inside(path): _attributes(content) for path, content in figures.items()}
    for image in root.css("img[src]"):
        path = _inside((attribute(image, "src") or "").partition("#")[0])
        for name, value in known.get(path, {}).items():
            image.attrs[name] = value


def with_light_figures(root: Node, light: Container[str]) -> None:
    """Have a page show the light forms of its figures, which lie beside them.

    Args:
        root: The page's content.
        light: Paths, as the page writes them, of the PNG files that have one.
    """
    for image in root.css("img[src]"):
        path, hash_, fragment = (attribute(image, "src") or "").partition("#")
        if _inside(path) in light:
            image.attrs["src"] = f"{path.removesuffix('.png')}.webp{hash_}{fragment}"


def _inside(address: str) -> str:
    """Return an address without the way up: the site's page lies deeper than its source."""
    while address.startswith(("./", "../")):
        address = address.partition("/")[2]
    return address


def _decoded(figure: Figure) -> bytes:
    try:
        return base64.b64decode(figure.data)
    except binascii.Error:
        return b""


def _attributes(content: bytes) -> dict[str, str]:
    """Return the attributes of a figure: its size, where known, and that it can wait."""
    found = {"loading": "lazy"}
    try:
        with Image.open(io.BytesIO(content)) as image:
            found["width"] = str(image.width // _DENSITY)
            found["height"] = str(image.height // _DENSITY)
    except (UnidentifiedImageError, OSError, SyntaxError):
        pass  # a drawing in vectors, or a damaged file, which the engine names
    return found
