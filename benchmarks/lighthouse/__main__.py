"""Print Lighthouse's scores of a page of each kind: `make lighthouse` (see README.md here)."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.hosting import browser_path, hosted

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / ".cache" / "lighthouse"
PREFIX = "guide"
LEAST = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
"""By category, the score a page must reach."""
PAGES = {
    "home": "",
    "guide": "guides/losses/",
    "notebook": "guides/custom-layers-notebook/",
    "API": "api/layers/convolution/",
    "index": "api-index/",
    "versions": "compatibility/",
    "differences": "between-versions/",
    "state": "state/",
}
"""By kind, the page that is looked at."""
DEVICES = {"phone": [], "desktop": ["--preset=desktop"]}
RUNS = 3
BROWSER = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync "
    "--disable-background-networking --disable-component-update"
)


def main() -> int:
    """Install, build, look at every page; return 1 when a score is too low, 2 without npm."""
    if not shutil.which("npm"):
        print("lighthouse: npm is missing; install Node.js 18.20 or newer", file=sys.stderr)
        return 2
    _install()
    table = Table("page", "device", *LEAST, title="Lighthouse, median of each page's runs")
    low = 0
    with tempfile.TemporaryDirectory() as name, hosted(Path(name)) as address:
        site = Path(name) / PREFIX
        subprocess.run(
            [sys.executable, "scripts/build-site", str(site)],
            cwd=ROOT,
            env={**os.environ, "SITE_URL": f"{address}{PREFIX}/"},
            check=True,
        )
        for language in ("zh", "en"):
            for kind, page in PAGES.items():
                for device, options in DEVICES.items():
                    scores = _scores(f"{address}{PREFIX}/{language}/{page}", options)
                    low += any(scores[name] < least for name, least in LEAST.items())
                    cells = [_cell(scores[name], least) for name, least in LEAST.items()]
                    table.add_row(f"{language} {kind}", device, *cells)
    Console().print(table)
    return 1 if low else 0


def _install() -> None:
    """Have Lighthouse at the pinned version."""
    lock = Path(__file__).with_name("package-lock.json").read_bytes()
    kept = TOOL / "package-lock.json"
    if kept.is_file() and kept.read_bytes() == lock and (TOOL / "node_modules").is_dir():
        return
    TOOL.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(Path(__file__).with_name(name), TOOL)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(command, cwd=TOOL, check=True)
    kept.write_bytes(lock)


def _scores(address: str, options: list[str]) -> dict[str, float]:
    """Return the median of each category's score, out of 100, over the runs of a page."""
    runs = [_run(address, options) for _ in range(RUNS)]
    return {name: statistics.median(run[name] for run in runs) for name in LEAST}


def _run(address: str, options: list[str]) -> Mapping[str, float]:
    browser = browser_path()
    command = ["node", str(TOOL / "node_modules" / "lighthouse" / "cli" / "index.js"), address]
    command += ["--quiet", "--output=json", f"--chrome-flags={BROWSER}", *options]
    command += [f"--only-categories={','.join(LEAST)}"]
    environment = {**os.environ, "CHROME_PATH": browser} if browser else dict(os.environ)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"lighthouse: {address}: {done.stderr.strip()}")
    categories = json.loads(done.stdout)["categories"]
    return {name: 100 * (categories[name]["score"] or 0) for name in LEAST}


def _cell(score: float, least: int) -> str:
    return f"[red]{score:.0f}[/red]" if score < least else f"{score:.0f}"


if __name__ == "__main__":
    sys.exit(main())
