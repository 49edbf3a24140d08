"""Write images that are not alike side by side, for the author to look at."""

from __future__ import annotations

import base64
import contextlib
import re
from dataclasses import replace

from verified_docs.compare import Failure, Pictures, Verdict
from verified_docs.errors import EngineError
from verified_docs.model import own_folder, write_whole
from verified_docs.settings import Config

FOLDER = "figures"
"""Folder in the cache that they are written to."""


def with_pictures(verdict: Verdict, config: Config) -> Verdict:
    """Return a verdict that says where the images are which a page shows and which came.

    Where nothing can be written the verdict is as it was.
    """
    if not any(isinstance(failure.evidence, Pictures) for failure in verdict.failures):
        return verdict
    failures = tuple(_with_places(failure, verdict, config) for failure in verdict.failures)
    return replace(verdict, failures=failures)


def _with_places(failure: Failure, verdict: Verdict, config: Config) -> Failure:
    pictures = failure.evidence
    if not isinstance(pictures, Pictures):
        return failure
    figure = pictures.figure
    name = re.sub(r"[^\w.-]+", "-", f"{verdict.page.name}-{verdict.block.id}-{failure.line}")
    places = {}
    with contextlib.suppress(EngineError, OSError, ValueError):
        own_folder(config.cache)
        folder = config.cache / FOLDER
        folder.mkdir(exist_ok=True)
        images = {"drawn": pictures.drawn}
        if figure.path:
            places["shown"] = verdict.page.path.parent / figure.path
        else:
            images["shown"] = figure.data
        for what, data in images.items():
            places[what] = folder / f"{name}-{figure.theme}-{what}.png"
            write_whole(places[what], base64.b64decode(data), durable=False)
    lines = []
    for what, words in (("shown", "the page shows"), ("drawn", "the block draws")):
        if what in places:
            place = places[what].resolve()
            with contextlib.suppress(ValueError):
                place = place.relative_to(config.root.resolve())
            lines.append(f"{words}: {place}")
    return replace(failure, evidence="\n".join(lines))
