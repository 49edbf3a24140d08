"""Print what the site costs with Zensical beside MkDocs, and how far it goes: `make zensical`."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.zensical.built import build, finish

ROOT = Path(__file__).resolve().parents[2]
LANGUAGE = "en"
PAGE = "guides/fit/index.html"
RUNS = 3


def main(folder: Path | None) -> int:
    """Build both, in turn; keep Zensical's in a folder where one is given."""
    seconds: dict[str, list[float]] = {"MkDocs": [], "Zensical": [], "Zensical, the passes": []}
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        there = {"MkDocs": work / "mkdocs", "Zensical": (folder or work) / "site"}
        missing: list[str] = []
        for _ in range(RUNS):
            seconds["MkDocs"].append(_timed(lambda: _mkdocs(there["MkDocs"])))
            seconds["Zensical"].append(_timed(lambda: build(ROOT, LANGUAGE, folder or work)))
            begun = time.perf_counter()
            missing = finish(ROOT, LANGUAGE, there["Zensical"])
            seconds["Zensical, the passes"].append(time.perf_counter() - begun)
        least = {name: min(found) for name, found in seconds.items()}
        table = Table("", "seconds", "beside MkDocs", "page, gzip", "styles and scripts, gzip")
        for name, found in least.items():
            weights = map(str, _weights(there[name])) if name in there else ("", "")
            table.add_row(name, f"{found:.1f}", f"{found / least['MkDocs']:.2f} ×", *weights)
        Console().print(f"Zensical {version('zensical')}, MkDocs {version('mkdocs')}", table)
        print("not built:", ", ".join(missing) or "nothing")
    return 0


def _timed(build_it: object) -> float:
    begun = time.perf_counter()
    build_it()  # type: ignore[operator]
    return time.perf_counter() - begun


def _mkdocs(target: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--clean"]
    command += ["--config-file", f"mkdocs.{LANGUAGE}.yml", "--site-dir", str(target)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "MKDOCS_STRICT": "false"}, check=True)


def _weights(site: Path) -> tuple[int, int]:
    """Return the compressed bytes of a page, and of the styles and scripts that it names."""
    from bs4 import BeautifulSoup

    path = site / PAGE
    html = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    named = [one["href"] for one in html.select('link[rel="stylesheet"]')]
    named += [one["src"] for one in html.select("script[src]")]
    files = [(path.parent / str(name).partition("?")[0]).resolve() for name in named]
    held = sum(len(gzip.compress(file.read_bytes())) for file in files if file.is_file())
    return len(gzip.compress(path.read_bytes())), held


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else None))
