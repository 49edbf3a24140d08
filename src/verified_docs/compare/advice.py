"""What an author can do about a block that did not do what its page says."""

from __future__ import annotations

import re

from verified_docs.child import denied_in
from verified_docs.kinds import kind_of
from verified_docs.model import NOTHING_TYPED, Block, Outcome, Raised, Warned

_LIMITS = ("memory", "processes", "disk", "output")
"""Ways to end that are named as the setting that allows more."""
_NO_NETWORK = re.compile(
    "name resolution|name or service not known|could not resolve host|nodename nor servname"
    "|network is unreachable|dns error",
    re.IGNORECASE,
)
"""What programs say that the page has started and that find no network."""
_NOT_INSTALLED = re.compile(r"ModuleNotFoundError: No module named '\w+'")


def on_end(block: Block, outcome: Outcome) -> str:
    """Return what to do about a block that did not end by itself; empty where nobody can tell."""
    if outcome.ended == "timeout":
        longer = f"timeout={2 * block.options.timeout:g}"
        return f": have it do less, or give it longer with {longer}"
    if outcome.ended in _LIMITS:
        return f": have it do with less, or allow more with the setting `{outcome.ended}`"
    return ""


def on_exception(block: Block, raised: Raised) -> str:
    """Return what to do about an exception that the page does not announce."""
    if _NOT_INSTALLED.fullmatch(raised.text):
        return (
            "; pages see what is installed beside verified-docs: install it there, a package of "
            "this project with `pip install --editable .`"
        )
    if block.options.proof and raised.type == "NameError":
        return (
            "; a proof sees what blocks of the page bind above it, and nothing that other proofs do"
        )
    if NOTHING_TYPED in raised.text:
        return ""  # it says what to do
    if "exception" in kind_of(block).takes:
        return f'; if it belongs there, add raises="{short(raised.type)}"'
    return ""


def on_output(block: Block, actual: str) -> str:
    """Return what to do about a text that is not the one on the page, where its kind is known."""
    if _NO_NETWORK.search(actual) and not block.options.network:
        return (
            f"; it ran without the network: if it needs it, mark it `network`, as in "
            f"```{kind_of(block).languages[0]} {{ network }}, and have it run with --network"
            if kind_of(block).languages
            else "; it ran without the network: if it needs it, give it the option `network`"
        )
    return ""


def on_warning(block: Block, warned: Warned) -> str:
    """Return what to do about a warning that the page does not document."""
    category = warned.category
    denied = denied_in(warned.message)
    if denied:
        return f"; {denied}"
    if "exception" in kind_of(block).takes and block.options.warns:
        both = ", ".join([*block.options.warns, category])
        return f'; if it belongs there too, write warns="{both}"'
    if "exception" in kind_of(block).takes:
        return f'; if it belongs there, add warns="{category}"'
    return f'; only a ```python fence can say that it belongs there, with warns="{category}"'


def short(name: str) -> str:
    """Return the name of a class without its module."""
    return name.rpartition(".")[2]
