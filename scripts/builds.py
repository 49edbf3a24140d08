"""What building and publishing the site have in common."""

from __future__ import annotations

import importlib
import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from importlib.metadata import entry_points
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

    What the languages have in common is imported and read once; then a process is forked for each.
    That is safe, on a Mac too, while this process has only the thread that it began with.

    Args:
        folder: An absolute path.
        told: What stands in the environment of MkDocs besides.

    Returns:
        Whether every language was built without a warning.
    """
    from mkdocs.exceptions import MkDocsException

    from verified_docs.errors import EngineError

    try:
        prepare()
    except (EngineError, MkDocsException) as error:
        sys.exit(f"The site cannot be built: {error}")
    forking = multiprocessing.get_context("fork")
    with ExitStack() as files:
        running = []
        # An interrupt between a fork and its being taken down would leave a build behind.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        for language in languages():
            output = files.enter_context(tempfile.TemporaryFile())
            arguments = (language, folder / language, environment() | told, output.fileno())
            process = forking.Process(target=begin, args=arguments, daemon=True)
            process.start()
            running.append((process, output))
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        succeeded = True
        for process, output in running:
            process.join()
            succeeded = succeeded and process.exitcode == 0
            output.seek(0)
            show(output.read().decode("utf-8", "replace"))
    return succeeded


def prepare() -> None:
    """Import MkDocs and the plugins that it is told of, and make what all languages share."""
    os.environ.update(environment())  # the theme asks for it when it is imported
    importlib.import_module("mkdocs.commands.build")

    from verified_docs.settings import load_config
    from verified_docs.site import make_ahead

    told = settings_of(languages()[0])
    for plugin in entry_points(group="mkdocs.plugins"):
        if plugin.name in told["plugins"]:
            plugin.load()
    names = told["plugins"]["verified-docs"]["names"]
    make_ahead(load_config(ROOT), ROOT / names, told["markdown_extensions"]["pymdownx.highlight"])


def begin(language: str, folder: Path, environment: Mapping[str, str], output: int) -> None:
    """Build a language in a process that was forked for it."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    build(language, folder, environment, output)


def build(language: str, folder: Path, environment: Mapping[str, str], output: int) -> None:
    """Be the command that builds a language, with its output in an open file."""
    from mkdocs.__main__ import cli

    for stream in (sys.stdout, sys.stderr):
        stream.flush()
        os.dup2(output, stream.fileno())
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(ROOT)
    settings = f"mkdocs.{language}.yml"
    cli(["build", "--clean", "--config-file", settings, "--site-dir", str(folder)])


def show(output: str) -> None:
    """Show the warnings and errors in what MkDocs has said.

    MkDocs counts no warning when it is told to be quiet, so its other messages are dropped here,
    but for those with a list below them: they name pages, such as those missing in the navigation.
    """
    lines = [line for line in output.splitlines() if line]
    for line, following in zip(lines, [*lines, ""][1:], strict=True):
        if not line.startswith("INFO") or following.startswith("  "):
            print(line, file=sys.stderr)
