"""What the site says to its readers, in the language of its pages: one module a language."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from verified_docs.site.words.words import StateWords, Words

_NO_LANGUAGE = ("__init__", "words")


def _read() -> dict[str, Words]:
    found = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        if path.stem not in _NO_LANGUAGE:
            words: Words = import_module(f"{__name__}.{path.stem}").WORDS
            found[path.stem] = words
    return found


WORDS = _read()
"""The words of each language, by the theme's code of it."""


def called(language: str, words: Words) -> str:
    """Return what a language, given by its code, is called in the language of `words`."""
    return WORDS[language].called.get(words.code) or words.calls[language]


__all__ = ["WORDS", "StateWords", "Words", "called"]
