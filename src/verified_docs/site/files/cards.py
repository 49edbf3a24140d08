"""The picture that stands for a page where a link to it is shared, drawn from installed fonts.

1200 by 630 pixels, in the colours of the site by day. Every colour is one of a few ramps from the
ground to a hue, so that the file is a small one with a palette.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from verified_docs.site.files.fonts import Face, Faces

WIDTH, HEIGHT = 1200, 630
_MARGIN = 88
_DRAWING = "1"
"""Of this module's drawing; another one makes other files."""

_GROUND, _INK, _GREY, _ACCENT, _RULE = "ffffff", "22262b", "565d66", "12706a", "dfe2e5"
_RAMPS = (_INK, _GREY, _ACCENT, _RULE)
_STEPS = 16
"""Colours from the ground to a hue: as many as smooth edges need."""

_COMPRESSION = 6
"""Of 9: more takes eight times as long and saves a tenth."""

_TITLE_SIZES = (84, 76, 68, 60, 52)
_TITLE_LINES = 3
_PIECE = re.compile(r"[!-~\u00a0-\u024f]+|\s+|.")
_NOT_FIRST = "，。：；、！？）》」”’…％"
_NOT_LAST = "（《「“‘"
_ABSENT = "\U0010ffff"
"""A character of no font: how a font draws it is how it draws what it lacks."""


@dataclass(frozen=True)
class Card:
    """What a card says."""

    title: str
    section: str
    """Where the page stands in the guide; empty for a page that stands alone."""
    guide: str
    line: str
    """What the guide is, in a sentence."""


def card_name(card: Card, faces: Faces) -> str:
    """Return the name of a card's file, another one for everything that is drawn differently."""
    told = repr((_DRAWING, astuple(card), astuple(faces)))
    return hashlib.sha256(told.encode()).hexdigest()[:16] + ".png"


def lacking(card: Card, faces: Faces) -> str:
    """Return the characters of a card that its fonts do not have."""
    bold, regular = card.title + card.guide, card.section + card.line
    missing = [*_lacking(faces.bold, bold), *_lacking(faces.regular, regular)]
    return "".join(dict.fromkeys(missing))


def no_card(page: str, letters: str) -> str:
    """Return what to say of a page without a card, for want of `letters` or of any font."""
    why = f"no font installed has {letters}" if letters else "no font for its language is installed"
    return f"{page}: no picture for shared links: {why}; install one, such as Noto Sans CJK"


def draw_card(card: Card, faces: Faces) -> bytes:
    """Return the card as PNG."""
    picture = Image.new("P", (WIDTH, HEIGHT), 0)
    picture.putpalette(_palette())
    _fill(picture, (0, 0, 14, HEIGHT), _ACCENT)
    _paste(picture, _mark(54), (_MARGIN, 76), _ACCENT)
    if card.title != card.guide:  # the home page has the name as its title
        _text(picture, card.guide, (_MARGIN + 74, 103), _font(faces.bold, 34), _INK, "lm")
    font, lines = _title_lines(card.title, faces.bold)
    height = round(font.size * 1.28)
    top = 320 - height * len(lines) // 2 + (26 if card.section else 0)
    if card.section:
        _text(picture, card.section, (_MARGIN, top - 22), _font(faces.regular, 32), _ACCENT, "ls")
    for number, line in enumerate(lines):
        place = (_MARGIN, top + number * height + round(font.size))
        _text(picture, line, place, font, _INK, "ls")
    _fill(picture, (_MARGIN, 520, WIDTH - _MARGIN, 522), _RULE)
    font = _fitting(card.line, faces.regular, 28)
    _text(picture, card.line, (_MARGIN, 560), font, _GREY, "lm")
    content = io.BytesIO()
    picture.save(content, "PNG", compress_level=_COMPRESSION)
    return content.getvalue()


@cache
def _palette() -> list[int]:
    ground = bytes.fromhex(_GROUND)
    colours: list[int] = []
    for hue in map(bytes.fromhex, _RAMPS):
        for step in range(_STEPS):
            share = step / (_STEPS - 1)
            pairs = zip(ground, hue, strict=True)
            colours += [round(below + (above - below) * share) for below, above in pairs]
    return colours


def _fill(picture: Image.Image, box: tuple[int, int, int, int], hue: str) -> None:
    picture.paste(_RAMPS.index(hue) * _STEPS + _STEPS - 1, box)


def _paste(picture: Image.Image, mask: Image.Image, place: tuple[int, int], hue: str) -> None:
    """Put what a mask covers into the picture, in as many steps as the ramp has."""
    first = _RAMPS.index(hue) * _STEPS
    levels = [round(value * (_STEPS - 1) / 255) for value in range(256)]
    covered = mask.point([255 if level else 0 for level in levels])
    picture.paste(mask.point([first + level for level in levels]), place, covered)


def _text(
    picture: Image.Image,
    text: str,
    place: tuple[int, int],
    font: ImageFont.FreeTypeFont,
    hue: str,
    anchor: str,
) -> None:
    left, top, right, bottom = (round(edge) for edge in font.getbbox(text, anchor=anchor))
    mask = Image.new("L", (right - left + 2, bottom - top + 2), 0)
    ImageDraw.Draw(mask).text((1 - left, 1 - top), text, 255, font, anchor)
    _paste(picture, mask, (place[0] + left - 1, place[1] + top - 1), hue)


@cache
def _mark(size: int) -> Image.Image:
    """Return the guide's mark as a mask: the ground shows through its tick."""
    large = 8 * size
    unit = large / 24
    mask = Image.new("L", (large, large), 0)
    draw = ImageDraw.Draw(mask)
    draw.rounded_rectangle((0, 0, large - 1, large - 1), radius=round(6 * unit), fill=255)
    tick = [(6.2 * unit, 12.6 * unit), (10.1 * unit, 16.7 * unit), (17.8 * unit, 8 * unit)]
    width = round(2.7 * unit)
    draw.line(tick, fill=0, width=width, joint="curve")
    for x, y in tick:
        draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=0)
    return mask.resize((size, size), Image.Resampling.LANCZOS)


@cache
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face.path, size, index=face.index)


def _fitting(text: str, face: Face, size: int) -> ImageFont.FreeTypeFont:
    """Return the font in the largest size up to `size` in which the text fits a line."""
    while size > 16 and _font(face, size).getlength(text) > WIDTH - 2 * _MARGIN:
        size -= 1
    return _font(face, size)


def _title_lines(title: str, face: Face) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """Return the largest font in which the title has room, and its lines, about equally long."""
    width = WIDTH - 2 * _MARGIN
    for size in _TITLE_SIZES:
        font = _font(face, size)
        lines = list(_wrapped(title, font, width))
        if len(lines) <= _TITLE_LINES and all(font.getlength(line) <= width for line in lines):
            break
    narrower = width
    while narrower > width // 2:
        narrower -= 40
        tried = list(_wrapped(title, font, narrower))
        if len(tried) > len(lines) or any(font.getlength(line) > narrower for line in tried):
            break
        lines = tried
    return font, lines[:_TITLE_LINES]


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    """Yield the lines of a text; Chinese breaks anywhere, but not around its punctuation."""
    line = ""
    for piece in _unbroken(text):
        if line.strip() and font.getlength((line + piece).rstrip()) > width:
            yield line.strip()
            line = ""
        line += piece
    if line.strip():
        yield line.strip()


def _unbroken(text: str) -> Iterator[str]:
    """Yield the pieces of a text between which a line may break."""
    held = ""
    for piece in _PIECE.findall(text):
        if held and piece not in _NOT_FIRST and held[-1] not in _NOT_LAST:
            yield held
            held = ""
        held += piece
    if held:
        yield held


def _lacking(face: Face, text: str) -> Iterator[str]:
    return (letter for letter in dict.fromkeys(text) if not _has(face, letter))


@cache
def _has(face: Face, letter: str) -> bool:
    """Whether a font draws a letter otherwise than what it has no drawing of."""
    mask, absent = (_font(face, 32).getmask(one) for one in (letter, _ABSENT))
    return letter.isspace() or mask.size != absent.size or bytes(mask) != bytes(absent)
