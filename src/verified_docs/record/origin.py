"""Where blocks run, as an address that a reader can open to see the run."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from verified_docs.errors import EngineError

VARIABLE = "VERIFIED_DOCS_RUN"
"""The environment variable that names the address."""
_ACTIONS = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")


def run_address(environment: Mapping[str, str]) -> str:
    """Return the address of the run that this process is part of; empty where it has none.

    GitHub Actions says it without being asked: default variables of a workflow,
    https://docs.github.com/actions/reference/workflows-and-actions/variables.

    Args:
        environment: The environment variables of the process.

    Raises:
        EngineError: what VERIFIED_DOCS_RUN holds is no address of a page.
    """
    given = environment.get(VARIABLE, "").strip()
    if given:
        if not is_address(given):
            raise EngineError(f"{VARIABLE} is {given!r}: write an address such as https://…")
        return given
    server, repository, number = (environment.get(name, "") for name in _ACTIONS)
    if environment.get("GITHUB_ACTIONS") != "true" or not (server and repository and number):
        return ""
    attempt = environment.get("GITHUB_RUN_ATTEMPT", "")
    found = f"{server}/{repository}/actions/runs/{number}"
    return f"{found}/attempts/{attempt}" if attempt else found


def is_address(text: str) -> bool:
    """Whether a text is the address of a page, so that a link to it runs no script."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    plain = text.isprintable() and not any(character.isspace() for character in text)
    return plain and parts.scheme in ("http", "https") and bool(parts.netloc)
