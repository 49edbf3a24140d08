"""Compare the image a page shows with the one its code draws."""

from __future__ import annotations

import base64
import io
from pathlib import Path

from PIL import Image, ImageChops, UnidentifiedImageError

TILE = 8
"""Pixels along the side of a tile; differences within one are averaged, as the eye does."""
ALLOWED = 40
"""Largest difference of a tile's mean in any channel, of 255."""


def difference(path: Path, drawn: str) -> str | None:
    """Say how the file at `path` differs from `drawn`, a PNG in base64; None when it does not.

    Both are reduced to the means of tiles of 8 by 8 pixels: a line that shifts by a fraction of a
    pixel from one machine to another passes, one that runs elsewhere does not.
    """
    try:
        shown = _flat(Image.open(path))
    except FileNotFoundError:
        return "the image file is missing; `verified-docs update` draws it"
    except (UnidentifiedImageError, OSError) as error:
        return f"the image file cannot be read: {error}"
    actual = _flat(Image.open(io.BytesIO(base64.b64decode(drawn))))
    if shown.size != actual.size:
        sizes = ["x".join(map(str, image.size)) for image in (shown, actual)]
        return f"the image is {sizes[0]} pixels; the block draws {sizes[1]}"
    extremes = ImageChops.difference(_tiles(shown), _tiles(actual)).getextrema()
    largest = max(high for _, high in extremes)
    if largest <= ALLOWED:
        return None
    return f"the block draws something else: a tile of the image differs by {largest} of 255"


def write(path: Path, drawn: str) -> bool:
    """Write the image unless the file shows the same already; tell whether it was written."""
    if path.is_file() and difference(path, drawn) is None:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(base64.b64decode(drawn))
    return True


def _flat(image: Image.Image) -> Image.Image:
    """The image with its transparency as a fourth channel of equal weight."""
    return image.convert("RGBA")


def _tiles(image: Image.Image) -> Image.Image:
    premultiplied = image.convert("RGBa")
    return Image.frombytes("RGBA", premultiplied.size, premultiplied.tobytes()).resize(
        (max(1, image.width // TILE), max(1, image.height // TILE)), Image.Resampling.BOX
    )
