"""The fonts of this machine that can draw a language, in the order the site's styles prefer them.

Fontconfig knows where it has them; where there is none, as on a Mac, they are where the system puts
them.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verified_docs.site.words import WORDS

_BOLD, _REGULAR = 200, 80
"""Weights as fontconfig counts them."""
_LISTING = "%{file}\t%{index}\t%{family}\t%{weight}\t%{slant}\t%{width}\n"
_UPRIGHT, _NORMAL_WIDTH = "0", "100"
_OF_SYSTEM = (
    ("/System/Library/Fonts/Hiragino Sans GB.ttc", 0, "Hiragino Sans GB", 80),
    ("/System/Library/Fonts/Hiragino Sans GB.ttc", 2, "Hiragino Sans GB", 180),
    ("/System/Library/Fonts/STHeiti Light.ttc", 1, "Heiti SC", 50),
    ("/System/Library/Fonts/STHeiti Medium.ttc", 1, "Heiti SC", 100),
    ("/System/Library/Fonts/HelveticaNeue.ttc", 0, "Helvetica Neue", 80),
    ("/System/Library/Fonts/HelveticaNeue.ttc", 1, "Helvetica Neue", 200),
)


@dataclass(frozen=True)
class Face:
    """One font in a file that may hold several."""

    path: str
    index: int


@dataclass(frozen=True)
class Faces:
    """Two fonts of one family."""

    bold: Face
    regular: Face


@dataclass(frozen=True)
class Installed:
    """A font of this machine."""

    face: Face
    families: tuple[str, ...]
    """The names it goes by."""
    weight: float


def installed_fonts() -> tuple[Installed, ...]:
    """Return the upright fonts of this machine; empty where none can be found."""
    command = ["fc-list", "--format", _LISTING]
    try:
        listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        listing = ""
    found = [
        Installed(Face(path, index), (family,), weight)
        for path, index, family, weight in _OF_SYSTEM
        if Path(path).is_file()
    ]
    return (*parsed(listing), *found)


def parsed(listing: str) -> tuple[Installed, ...]:
    """Return the fonts that fontconfig lists, but for slanted, narrow and variable ones."""
    fonts = []
    for line in sorted(listing.splitlines()):
        path, index, families, weight, slant, width = line.split("\t")
        upright = slant == _UPRIGHT and width == _NORMAL_WIDTH
        if upright and index.isdigit() and int(index) < 1 << 16 and _is_number(weight):
            face = Face(path, int(index))
            fonts.append(Installed(face, tuple(families.split(",")), float(weight)))
    return tuple(fonts)


def chosen(fonts: Sequence[Installed], language: str) -> Faces | None:
    """Return the fonts to draw a language with; None where no family of it is installed."""
    for family in WORDS[language].fonts:
        members = [font for font in fonts if family in font.families]
        if members:
            bold = min(members, key=lambda font: abs(font.weight - _BOLD))
            regular = min(members, key=lambda font: abs(font.weight - _REGULAR))
            return Faces(bold.face, regular.face)
    return None


def _is_number(text: str) -> bool:
    """Tell a weight from the range of weights of a variable font."""
    try:
        float(text)
    except ValueError:
        return False
    return True
