"""The fences of the guide, as functions that the settings of SuperFences can name."""

from __future__ import annotations

from typing import Any

from verified_docs.site import custom_fences

(_FENCES,) = custom_fences(None, {"pygments_lang_class": True})


def render(*given: Any, **named: Any) -> str:
    """Return a fence as HTML."""
    return str(_FENCES["format"](*given, **named))


def accept(*given: Any, **named: Any) -> bool:
    """Take the options of a fence."""
    return bool(_FENCES["validator"](*given, **named))
