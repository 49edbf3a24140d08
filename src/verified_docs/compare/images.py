"""Compare the image a page shows with the one its code draws.

Two images agree when every text in them agrees as printed output does, and when every spot of one
looks like some spot of the other within a few pixels. A curve that shifts by a hair from one
machine to another passes; one that runs elsewhere, is missing or has another colour does not, and
neither does a number on an axis.
"""

from __future__ import annotations

import base64
import functools
import io
import itertools
import json
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter, UnidentifiedImageError

from verified_docs.compare.text import agree
from verified_docs.model import FIGURE_TEXTS, write_whole

TILE = 4
"""Pixels along the side of a tile; an image is compared by the means of its tiles."""
REACH = 2
"""Tiles by which something may have moved: 8 pixels of an image drawn at twice its size."""
ALLOWED = 48
"""Difference of a tile from the range of those around its place, in any channel, of 255."""
_KEPT = 32
"""Images whose comparison is kept: a block is judged once for each change of what it prints."""
_TURNS = {
    Image.Transpose.FLIP_LEFT_RIGHT: "mirrored: left and right are swapped",
    Image.Transpose.FLIP_TOP_BOTTOM: "mirrored: top and bottom are swapped",
    Image.Transpose.ROTATE_180: "upside down",
}
"""What may have been done to a drawing, and how it looks then."""


def image_difference(path: Path, drawn: str) -> str | None:
    """Say how the file at `path` differs from `drawn`, a PNG in base64; None when it does not."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return "the image file is missing; `verified-docs update` draws it"
    except OSError as error:
        return _unreadable(error)
    return None if content == _decoded_bytes(drawn) else _difference_of_file(content, drawn)


def _unreadable(error: Exception) -> str:
    return f"the image file cannot be read: {error}; `verified-docs update` draws it again"


@functools.lru_cache(maxsize=_KEPT)
def _difference_of_file(content: bytes, drawn: str) -> str | None:
    try:
        with Image.open(io.BytesIO(content)) as file:
            file.load()
            shown: Image.Image = file
    except (UnidentifiedImageError, OSError, SyntaxError) as error:
        return _unreadable(error)
    return _difference(shown, _decoded(drawn))


@functools.lru_cache(maxsize=_KEPT)
def image_difference_between(shown: str, drawn: str) -> str | None:
    """Say how one image differs from another, both PNG in base64; None when it does not."""
    try:
        if _decoded_bytes(shown) == _decoded_bytes(drawn):
            return None
        image = _decoded(shown)
        image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        return f"the image cannot be read: {error}; `verified-docs update` draws it again"
    return _difference(image, _decoded(drawn))


def images_alike(one: str, other: str) -> bool:
    """Whether two drawings, PNG in base64, show the same."""
    return one == other or _difference(_decoded(one), _decoded(other)) is None


def write_image(path: Path, drawn: str) -> bool:
    """Write the image unless the file shows the same already; tell whether it was written."""
    if path.is_file() and image_difference(path, drawn) is None:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, base64.b64decode(drawn))
    return True


def _difference(shown: Image.Image, actual: Image.Image) -> str | None:
    """Say what somebody sees who lays the two side by side."""
    if shown.size != actual.size:
        sizes = [f"{image.width}×{image.height}" for image in (shown, actual)]
        return f"the image has {sizes[0]} pixels; the block draws {sizes[1]}"
    one, other = _texts(shown), _texts(actual)
    if one is not None and not agree(one, other or ""):
        return _first_text_apart(one, other or "")
    left, right = _tiles(shown), _tiles(actual)
    if _strays(left, right) or _strays(right, left):
        return _what_is_seen(shown, actual, left, right)
    if one is None and other:
        return (
            "the image looks like what the block draws, but does not say which texts are in it, as "
            "another program has saved it"
        )
    return None


def _first_text_apart(one: str, other: str) -> str:
    for shown, drawn in itertools.zip_longest(one.split("\n"), other.split("\n")):
        if shown is None or drawn is None or not agree(shown, drawn):
            break
    if not shown:
        return f"the image does not read {drawn!r}; the block draws it"
    if not drawn:
        return f"the image reads {shown!r}; the block draws no such text"
    return f"the image reads {shown!r}; the block draws {drawn!r}"


def _what_is_seen(
    shown: Image.Image, actual: Image.Image, left: list[Image.Image], right: list[Image.Image]
) -> str:
    for turn, name in _TURNS.items():
        turned = [tiles.transpose(turn) for tiles in left]
        if not (_strays(turned, right) or _strays(right, turned)):
            return f"the image is what the block draws, but {name}"
    apart = Image.new("L", shown.size)
    for mine, theirs in zip(_channels(shown), _channels(actual), strict=True):
        apart = ImageChops.lighter(apart, ImageChops.difference(mine, theirs))
    differ = sum(apart.histogram()[ALLOWED + 1 :])
    pixels = shown.width * shown.height
    return f"the image is not what the block draws: {differ} of {pixels} pixels differ"


def _decoded(drawn: str) -> Image.Image:
    return Image.open(io.BytesIO(_decoded_bytes(drawn)))


@functools.lru_cache(maxsize=_KEPT)
def _decoded_bytes(drawn: str) -> bytes:
    return base64.b64decode(drawn)


def _texts(image: Image.Image) -> str | None:
    """The texts in an image, one a line; None for a file that does not list them."""
    listed = image.info.get(FIGURE_TEXTS)
    try:
        return None if listed is None else "\n".join(json.loads(listed))
    except (ValueError, TypeError):
        return None


def _channels(image: Image.Image) -> list[Image.Image]:
    """The image channel by channel: colour weighted by opacity, and opacity."""
    weighted = image.convert("RGBA").convert("RGBa")
    content = weighted.tobytes()
    return [Image.frombytes("L", weighted.size, content[number::4]) for number in range(4)]


def _tiles(image: Image.Image) -> list[Image.Image]:
    """The image's tiles, channel by channel."""
    size = (max(1, image.width // TILE), max(1, image.height // TILE))
    return [channel.resize(size, Image.Resampling.BOX) for channel in _channels(image)]


def _strays(one: list[Image.Image], other: list[Image.Image]) -> bool:
    """Whether a tile of `one` is brighter or darker than all around its place in `other`."""
    window = 2 * REACH + 1
    for mine, theirs in zip(one, other, strict=True):
        above = ImageChops.subtract(mine, theirs.filter(ImageFilter.MaxFilter(window)))
        below = ImageChops.subtract(theirs.filter(ImageFilter.MinFilter(window)), mine)
        for excess in (above, below):
            if any(excess.histogram()[ALLOWED + 1 :]):
                return True
    return False
