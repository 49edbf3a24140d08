"""Preview the site while its pages are edited, and verify what was edited in the background.

MkDocs' own live-reload server watches the files and reloads the browser; the site is built by the
project's build command. The state of each page's verification is served beside it, for the theme
to show.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from mkdocs.livereload import LiveReloadServer

from verified_docs.compare import Verdict
from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.languages import counterparts, parity_problems
from verified_docs.model import Page, Selection, own_folder
from verified_docs.read import find_pages, folders_of_pages, page_name, read_page, state_of
from verified_docs.report import summary_text, verdict_text
from verified_docs.run import ForkServer
from verified_docs.settings import Config
from verified_docs.verify import Verification

STATE_PATH = "/_verified/state.json"
log = logging.getLogger("verified-docs")


class Watcher:
    """Verifies pages as their files change; `state` tells how far each is."""

    def __init__(self, config: Config, server: ForkServer) -> None:
        self._config = config
        self._server = server
        self._contents: dict[Path, str] = {}
        self._waiting: set[Path] = set()
        self._wake = threading.Condition()
        self._states: dict[str, dict[str, str]] = {}
        threading.Thread(target=self._work, daemon=True).start()

    def look(self) -> None:
        """Note which pages have changed since the last look; they are verified soon."""
        changed = set()
        folders = [folder for folder in folders_of_pages(self._config) if folder.is_dir()]
        for path in find_pages(folders, self._config.root):
            try:
                content = state_of(path, self._config.root)
            except PageError as error:
                content = str(error)
            except EngineError:
                continue  # the file has gone since
            if self._contents.get(path) != content:
                self._contents[path] = content
                changed.add(path)
        together = changed | {
            other
            for path in changed
            for other in counterparts(path, self._config).values()
            if other.is_file()
        }
        with self._wake:
            for path in together:
                self._states[page_name(path, self._config.root)] = {"state": "running"}
            self._waiting |= together
            self._wake.notify()

    def state(self, name: str) -> dict[str, str]:
        """Return the state of a page: `running`, `verified` or `failed`, with a message."""
        with self._wake:
            return self._states.get(name, {})

    def _work(self) -> None:
        while True:
            with self._wake:
                while not self._waiting:
                    self._wake.wait()
                paths = sorted(self._waiting)
                self._waiting.clear()
            self._verify(paths)

    def _verify(self, paths: list[Path]) -> None:
        pages: list[Page] = []
        for path in paths:
            try:
                pages.append(read_page(path, self._config.root, self._config.cache))
            except PageError as error:
                self._settle(page_name(path, self._config.root), error.problems, [])
            except EngineError:
                continue  # the file has gone since
        problems = parity_problems(pages, self._config)
        try:
            with Verification(
                self._config, pages, Selection(), server=self._server
            ) as verification:
                for page in pages:
                    verdicts = verification.results[page.name].result()
                    mine = [problem for problem in problems if problem.path == page.name]
                    self._settle(page.name, mine, verdicts)
        except Exception as error:  # the preview goes on, and the page says what happened
            for page in pages:
                self._settle(page.name, [Problem(page.name, 1, str(error) or repr(error))], [])

    def _settle(self, name: str, problems: Iterable[Problem], verdicts: list[Verdict]) -> None:
        problems = list(problems)
        failed = [verdict for verdict in verdicts if verdict.status == "failed"]
        lines = [*map(str, problems), *map(verdict_text, failed)]
        for line in lines:
            print(line, flush=True)
        if verdicts and not lines:
            seconds = sum(v.outcome.seconds for v in verdicts if v.outcome and not v.recorded)
            print(f"{name}: {summary_text(verdicts, [], seconds)}", flush=True)
        with self._wake:
            edited_again = any(page_name(path, self._config.root) == name for path in self._waiting)
            if not edited_again:
                state = "failed" if lines else "verified"
                self._states[name] = {"state": state, "message": "\n".join(lines)}


class PreviewServer(LiveReloadServer):
    """MkDocs' live-reload server with one more address: the state of a page."""

    def __init__(self, watcher: Watcher, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.watcher = watcher

    def serve_request(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """Answer with a file of the site, or with the state of a page."""
        if environ["PATH_INFO"] != STATE_PATH:
            return super().serve_request(environ, start_response)
        name = parse_qs(environ.get("QUERY_STRING", "")).get("page", [""])[0]
        body = json.dumps(self.watcher.state(name)).encode()
        headers = [("Content-Type", "application/json"), ("Cache-Control", "no-store")]
        start_response("200 OK", [*headers, ("Content-Length", str(len(body)))])
        return [body]


def serve(config: Config, port: int) -> None:
    """Build, serve on this machine and watch, until interrupted.

    Raises:
        EngineError: the project names no build command, or the port is taken.
    """
    if not config.build:
        raise EngineError(
            "set `build` in [tool.verified-docs] to the Python script that builds the site into "
            'the folder it is given, such as build = "scripts/build-site"'
        )
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    site = config.cache / "serve"
    try:
        own_folder(config.cache)
        own_folder(config.records)
        site.mkdir(exist_ok=True)
    except OSError as error:
        raise EngineError(f"cannot make {error.filename}: {error.strerror}") from error
    with ForkServer(config, "cpu") as fork_server:
        watcher = Watcher(config, fork_server)

        def build() -> None:
            watcher.look()
            _build(config, site, port)

        build()
        server = PreviewServer(
            watcher, builder=build, host="127.0.0.1", port=port, root=str(site), mount_path="/"
        )
        watched = [
            *folders_of_pages(config),
            config.records,
            *(config.root / w for w in config.watch),
        ]
        for path in watched:
            if path.exists():
                server.watch(str(path))
        try:
            server.serve()  # type: ignore[no-untyped-call]  # MkDocs' own
        except OSError as error:
            raise EngineError(f"cannot serve on port {port}: {error.strerror}") from error
        finally:
            server.shutdown()


def _build(config: Config, site: Path, port: int) -> None:
    """Run the project's build command; a failure is shown and the last site stays."""
    environment = {
        **os.environ,
        "VERIFIED_DOCS_LIVE": "true",
        "MKDOCS_STRICT": "false",
        "NO_MKDOCS_2_WARNING": "1",
        "SITE_URL": f"http://127.0.0.1:{port}/",
    }
    command = [sys.executable, str(config.root / config.build), str(site)]
    finished = subprocess.run(command, cwd=config.root, env=environment, check=False)
    if finished.returncode:
        log.error("the site was not built; see above")
