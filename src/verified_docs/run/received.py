"""Check what other processes say: a page runs in a child, and may write anything to its channel."""

from __future__ import annotations

import functools
import json
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError

from verified_docs.child import FromChild, FromServer

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


def from_server(line: bytes) -> FromServer:
    """Return the message that the fork server, which runs nothing of a page, has sent."""
    return _server_messages().validate_python(json.loads(line))


@functools.cache
def _child_messages() -> TypeAdapter[FromChild]:
    return TypeAdapter(_FROM_CHILD)


@functools.cache
def _server_messages() -> TypeAdapter[FromServer]:
    return TypeAdapter(_FROM_SERVER)
