"""The line of a page in the live preview."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Route, expect
from visiting import Site, Visit


def test_the_line_follows_the_state_of_the_page(few: Path, served: tuple[Path, str], visit: Visit):
    folder, address = served
    build(few, folder / "live")
    state = {"state": "running", "message": ""}
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(body=json.dumps(state), content_type="application/json")

    visit.page.route("**/_verified/state.json*", answer)
    visit.page.goto(f"{address}live/awkward/proven/")
    line = visit.page.locator(".verification")
    expect(line).to_have_attribute("data-state", "running")
    expect(line).to_contain_text("Verifying")
    assert asked[0].endswith("/_verified/state.json?page=docs%2Fen%2Fawkward%2Fproven.md")

    state.update(state="failed", message="docs/en/awkward/proven.md:8: <got 2>")
    expect(line).to_have_attribute("data-state", "failed")
    expect(line).to_contain_text("proven.md:8: <got 2>")

    state.update(state="verified", message="")
    expect(line).to_have_attribute("data-state", "verified")
    expect(line).to_contain_text("Verified with")

    visit.page.goto(f"{address}live/awkward/nested/")
    expect(visit.page.locator(".verification")).to_contain_text("Verified just now")
    assert visit.complaints == []


def build(project: Path, folder: Path) -> None:
    """Build the English pages for the preview, which tells them what it is verifying."""
    name, environment = "mkdocs.en.yml", {"VERIFIED_DOCS_LIVE": "true"}
    command = [sys.executable, "-m", "mkdocs", "build", "-f", name, "-d", str(folder)]
    done = subprocess.run(
        command, cwd=project, env={**os.environ, **environment}, capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()


def test_a_published_page_does_not_ask(site: Site, visit: Visit):
    visit.page.goto(f"{site.address}en/awkward/proven/")
    # The script of the preview asks as soon as it is run, which is before a page has loaded.
    asked = [url for url in visit.requests if "_verified" in url or url.endswith("live.js")]
    assert asked == []
