"""Check what other processes say: a page runs in a child, and may write anything to its channel."""

from __future__ import annotations

import functools
import json
import re
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from verified_docs.child import BEGINS, ENDS, FromChild, FromServer

_FROM_CHILD = Annotated[FromChild, Field(discriminator="type")]
_FROM_SERVER = Annotated[FromServer, Field(discriminator="type")]


def from_child(line: bytes) -> FromChild:
    """Return the message that a child has sent.

    Raises:
        ValueError: it is none.
    """
    try:
        return _child_messages().validate_python(json.loads(line))
    except ValidationError as error:
        raise ValueError(str(error)) from error


def streams_of(written: bytes) -> list[tuple[str, bytes]]:
    """Return what came on the stdout of a block that documents its stderr, as it was written.

    Pieces of the same stream that follow one another are one.
    """
    pieces: list[tuple[str, bytes]] = []
    stream = "stdout"
    for part in re.split(b"(%b|%b)" % (BEGINS, ENDS), written):
        if part in (BEGINS, ENDS):
            stream = "stderr" if part == BEGINS else "stdout"
        elif pieces and pieces[-1][0] == stream:
            pieces[-1] = stream, pieces[-1][1] + part
        elif part:
            pieces.append((stream, part))
    return pieces


def from_server(line: bytes) -> FromServer:
    """Return the message that the fork server, which runs nothing of a page, has sent."""
    return _server_messages().validate_python(json.loads(line))


@functools.cache
def _child_messages() -> TypeAdapter[FromChild]:
    return TypeAdapter(_FROM_CHILD)


@functools.cache
def _server_messages() -> TypeAdapter[FromServer]:
    return TypeAdapter(_FROM_SERVER)
