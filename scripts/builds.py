"""What building and publishing the site have in common."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
_UNPUBLISHED = "http://127.0.0.1:8000/"
"""Where a site is that SITE_URL does not say, as in mkdocs.yml."""


def use_project_environment() -> None:
    """Start this program again with the project's own Python, where there is one."""
    python = ROOT / ".venv" / "bin" / "python"
    if python.exists() and Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
        os.execv(python, [str(python), *sys.argv])


def languages() -> list[str]:
    """Return the languages of the project, as its settings list them."""
    from verified_docs.settings import load_config

    return list(load_config(ROOT).languages)


def settings_of(language: str) -> dict[str, Any]:
    """Return what MkDocs is told of the site of a language."""
    from mkdocs.utils.yaml import get_yaml_loader, yaml_load

    with (ROOT / f"mkdocs.{language}.yml").open("rb") as file:
        return yaml_load(file, get_yaml_loader())


def pages_above(version: str = "") -> dict[str, bytes]:
    """Return what stands above the languages, by name of its file.

    Args:
        version: The published version that search engines are led to, if there is one.
    """
    from verified_docs.site import Edition, root_pages

    told = {language: settings_of(language) for language in languages()}
    editions = [
        Edition(language, settings["site_name"], settings["site_description"])
        for language, settings in told.items()
    ]
    default = told[editions[0].language]["plugins"]["verified-docs"]["default_language"]
    address = (os.environ.get("SITE_URL") or _UNPUBLISHED).rstrip("/") + "/"
    return root_pages(ROOT / "overrides" / "root", editions, default, address, version)


def tool(name: str) -> str:
    """Return the path of a command installed beside this interpreter."""
    return str(Path(sys.executable).with_name(name))


def environment() -> dict[str, str]:
    """Return the environment for MkDocs: its commands on the path, its theme's notice off.

    An address that is set to nothing, as an unset variable of a workflow is, counts as not set.
    """
    unset = {name for name in ("SITE_URL", "REPO_URL") if not os.environ.get(name)}
    given = {name: value for name, value in os.environ.items() if name not in unset}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**given, "PATH": path, "NO_MKDOCS_2_WARNING": "1"}


def build_all(folder: Path, **told: str) -> bool:
    """Build each language into its folder in `folder`, side by side.

    Args:
        folder: An absolute path.
        told: What stands in the environment of MkDocs besides.

    Returns:
        Whether every language was built without a warning.
    """
    commands = [
        (tool("mkdocs"), "build", "--clean")
        + ("--config-file", f"mkdocs.{language}.yml", "--site-dir", str(folder / language))
        for language in languages()
    ]
    return run_all(commands, **told)


def run_all(commands: Sequence[Sequence[str]], **told: str) -> bool:
    """Run commands side by side; show their warnings and errors; return whether all succeeded.

    What is `told` stands in their environment.

    MkDocs counts no warning when it is told to be quiet, so its other messages are dropped here,
    but for those with a list below them: they name pages, such as those missing in the navigation.
    """
    running = [
        subprocess.Popen(
            command,
            cwd=ROOT,
            env={**environment(), **told},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for command in commands
    ]
    succeeded = True
    for process in running:
        output, _ = process.communicate()
        succeeded = succeeded and process.returncode == 0
        lines = [line for line in output.splitlines() if line]
        for line, following in zip(lines, [*lines, ""][1:], strict=True):
            if not line.startswith("INFO") or following.startswith("  "):
                print(line, file=sys.stderr)
    return succeeded
