"""Bring each block's standalone program to the reader: beside the page, a click away."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from verified_docs.kinds import kind_of
from verified_docs.model import Page
from verified_docs.settings import Config
from verified_docs.site.words import Words
from verified_docs.slicing import FOLDER, programs_folder


@dataclass(frozen=True)
class Standalone:
    """The committed program of one block, and where the site puts it."""

    block: str
    """Id of the block."""
    path: Path
    """The file as committed."""
    source: str
    """Path in the site of the page's language: `snippets/guides/custom-layers/dense.py`."""


def find_standalones(page: Page, config: Config) -> tuple[Standalone, ...]:
    """Return the committed programs of a page's blocks; a block that is not run has none.

    That they are what the page gives is not checked here: `verified-docs snippets --check` does.
    """
    place = config.place_of(page.path)
    if place is None:
        return ()
    language, inside = place
    folder = programs_folder(language, inside, config)
    there = set(os.listdir(folder)) if folder.is_dir() else set()
    place_in_site = f"{FOLDER}/{inside.with_suffix('').as_posix()}"
    return tuple(
        Standalone(block.id, folder / f"{block.id}.py", f"{place_in_site}/{block.id}.py")
        for block in page.blocks
        if f"{block.id}.py" in there and kind_of(block).is_program and not block.options.restricted
    )


def place_standalones(found: Sequence[Standalone], folder: Path) -> None:
    """Have programs in a built site, where each is a second name of the committed file, if it can.

    There are a dozen to a page, and a copy takes a file system many times longer than a name.
    """
    for parent in {(folder / one.source).parent for one in found}:
        parent.mkdir(parents=True, exist_ok=True)
    for one in found:
        target = folder / one.source
        try:
            os.link(one.path, target)
        except OSError:  # it is there, on another disk, or the file system has no second names
            target.unlink(missing_ok=True)
            shutil.copyfile(one.path, target)


def standalone_link(address: str, words: Words) -> str:
    """Return the control that copies the program at `address`; without a script it opens it."""
    return (
        f'<a class="block-standalone" href="{escape(address)}" data-search-exclude '
        f'title="{escape(words.standalone_title)}" aria-label="{escape(words.standalone)}">'
        f"<span>{escape(words.standalone)}</span></a>"
    )
