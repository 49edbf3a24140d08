"""The preview builds the site, and verifies in the background what is edited."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator

import pytest
from projects import Project

from verified_docs.cli._preview import STATE_PATH, Watcher
from verified_docs.run.server import ForkServer

PAGE = "```python\nprint({value})\n```\n\n```output\n1\n```\n"
BUILD = """
import sys
from pathlib import Path

Path(sys.argv[1], "index.html").write_text("built")
"""


def wait_for(state: Callable[[], dict[str, str]], wanted: str, message: str = "") -> None:
    """Wait until a page is in a state, with a message that holds some text."""
    until = time.monotonic() + 300
    while time.monotonic() < until:
        now = state()
        if now.get("state") == wanted and message in now.get("message", ""):
            return
        time.sleep(0.05)
    raise AssertionError(f"still {state()}")


@pytest.fixture
def watcher(project: Project) -> Iterator[Watcher]:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", PAGE.format(value=1))
    with ForkServer(project.config, "cpu") as server:
        yield Watcher(project.config, server)


def test_an_edited_page_is_verified_again(project: Project, watcher: Watcher) -> None:
    def state() -> dict[str, str]:
        return watcher.state("docs/en/page.md")

    assert state() == {}
    watcher.look()
    wait_for(state, "verified")
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", PAGE.format(value=2))
    watcher.look()
    wait_for(state, "failed", "docs/en/page.md:6: top-1: prints something else")
    project.write("docs/en/page.md", "```python { idd=a }\n1\n```\n")
    watcher.look()
    wait_for(state, "failed", "did you mean `id`")


def test_a_page_that_leaves_its_translation_behind_fails(
    project: Project, watcher: Watcher
) -> None:
    watcher.look()
    wait_for(lambda: watcher.state("docs/zh/page.md"), "verified")
    project.write("docs/zh/page.md", PAGE.format(value=3))
    watcher.look()
    wait_for(lambda: watcher.state("docs/en/page.md"), "failed", "the code of `top-1` is not the")


def test_a_page_that_goes_away_stops_nothing(project: Project, watcher: Watcher) -> None:
    watcher.look()
    wait_for(lambda: watcher.state("docs/en/page.md"), "verified")
    for language in ("en", "zh"):
        (project.root / f"docs/{language}/page.md").unlink()
        project.write(f"docs/{language}/other.md", PAGE.format(value=1))
    watcher.look()
    wait_for(lambda: watcher.state("docs/zh/other.md"), "verified")


def test_the_command_serves_the_site_and_the_state_of_its_pages(project: Project) -> None:
    project.configure('build = "build.py"\n')
    project.write("build.py", BUILD)
    project.write("docs/page.md", PAGE.format(value=1))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def get(path: str) -> bytes:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=60) as reply:
            return reply.read()

    def state() -> dict[str, str]:
        try:
            return json.loads(get(f"{STATE_PATH}?page=docs/page.md"))
        except OSError:
            return {}

    command = [sys.executable, "-m", "verified_docs", "serve", "--port", str(port)]
    with subprocess.Popen(
        command,
        cwd=project.root,
        env={**os.environ, "NO_COLOR": "1"},
        stdout=subprocess.DEVNULL,
        # What a shell starts in the background ignores Ctrl-C, and so does what that starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as serving:
        try:
            wait_for(state, "verified")
            assert get("/index.html").startswith(b"built")
            project.write("docs/page.md", PAGE.format(value=2))
            wait_for(state, "failed")
            serving.send_signal(signal.SIGINT)
            assert serving.wait(timeout=300) in (0, 130)
        finally:
            serving.kill()


@pytest.mark.parametrize(
    ("settings", "message"),
    [("", "set `build`"), ('build = "build.py"\n', "cannot serve on port")],
)
def test_what_keeps_it_from_serving_is_told(project: Project, settings: str, message: str) -> None:
    project.configure(settings)
    project.write("build.py", BUILD)
    project.write("docs/page.md", "Text\n")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        command = [sys.executable, "-m", "verified_docs", "serve"]
        served = subprocess.run(
            [*command, "--port", str(taken.getsockname()[1])],
            cwd=project.root,
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert served.returncode == 2
    assert message in served.stderr
    assert "Traceback" not in served.stderr
