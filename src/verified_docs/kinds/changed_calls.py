"""Change one thing in the names a page gives: in a signature, or in a list of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from verified_docs.kinds.calls import Signature, SignatureError, parse_signature
from verified_docs.model import Parameter, ParameterList

_OTHER = "other"


def changed_signatures(text: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield kind, what stood there, what stands there now, and the signature with that change."""
    try:
        shown = parse_signature(text)
    except SignatureError:
        return
    parameters = shown.parameters
    for number, one in enumerate(parameters):
        before, after = parameters[:number], parameters[number + 1 :]
        for kind, other in _others(one):
            yield kind, one, other, Signature(shown.name, (*before, other, *after)).text
        dropped = Signature(shown.name, (*before, *after)).text
        yield "parameter dropped", one, "", dropped
        both_plain = after and not any("*" in x or x == "/" or "=" in x for x in (one, after[0]))
        if both_plain:
            swapped = Signature(shown.name, (*before, after[0], one, *after[1:])).text
            yield "parameters swapped", one, after[0], swapped
    named = [one for one in parameters if one.startswith("**")]
    added = (*parameters[: len(parameters) - len(named)], f"{_OTHER}=None", *named)
    yield "parameter added", "", f"{_OTHER}=None", Signature(shown.name, added).text


def changed_lists(listed: ParameterList) -> Iterator[tuple[str, int, ParameterList]]:
    """Yield kind, position and the list with the parameter there changed, or left out.

    Leaving one out is a change only where the list claims to be complete.
    """
    for number, one in enumerate(listed.parameters):
        before, after = listed.parameters[:number], listed.parameters[number + 1 :]
        for kind, other in _others(one.text):
            changed = (*before, Parameter(other, one.line), *after)
            yield kind, number, replace(listed, parameters=changed)
        if listed.complete:
            yield "parameter dropped", number, replace(listed, parameters=(*before, *after))


def _others(parameter: str) -> Iterator[tuple[str, str]]:
    name, mark, default = parameter.partition("=")
    if name not in ("*", "/"):
        yield "parameter renamed", f"{name}_{mark}{default}"
    if mark:
        yield "default", f"{name}=1{default}" if default.isdigit() else f"{name}=[{default}]"
