"""What building and publishing the site have in common."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("zh", "en")


def use_project_environment() -> None:
    """Start this program again with the project's own Python, where there is one."""
    python = ROOT / ".venv" / "bin" / "python"
    if python.exists() and Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
        os.execv(python, [str(python), *sys.argv])


def root_pages() -> dict[str, bytes]:
    """Return the pages above the languages: the one that chooses, and the one for a wrong address.

    A static host answers every wrong address with the same page, whatever its depth, so the links
    of that page start with the path of SITE_URL.
    """
    base = urlsplit(os.environ.get("SITE_URL", "/")).path.rstrip("/") + "/"
    return {
        path.name: path.read_text("utf-8").replace("{{ base }}", base).encode()
        for path in sorted((ROOT / "overrides" / "root").glob("*.html"))
    }


def tool(name: str) -> str:
    """Return the path of a command installed beside this interpreter."""
    return str(Path(sys.executable).with_name(name))


def environment() -> dict[str, str]:
    """Return the environment for MkDocs: its commands on the path, its theme's notice off."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return {**os.environ, "PATH": path, "NO_MKDOCS_2_WARNING": "1"}
