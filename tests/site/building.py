"""Projects that sites are built from, each made once however many processes test."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from awkward import add_awkward_pages, add_nested_and_proven, put_on_record
from filelock import FileLock
from visiting import LANGUAGES

from verified_docs.settings import load_config

ROOT = Path(__file__).resolve().parents[2]


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """Return `folder`, filled by `make` in whichever process asks first; the others wait for it."""
    done = folder.with_name(f"{folder.name}.done")
    with FileLock(folder.with_name(f"{folder.name}.lock")):
        if not done.exists():
            make(folder)
            done.touch()
    return folder


def copy_guide(project: Path) -> None:
    """Copy what the guide's site is made from, with what its builds have kept, and add pages."""
    copied = ("docs", "overrides", "reference", "scripts", "snippets", ".verified", "compatibility")
    for name in (*copied, "requirements"):
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, project / name)
    for file in (*ROOT.glob("mkdocs*.yml"), ROOT / "pyproject.toml"):
        shutil.copy(file, project)
    kept = load_config(ROOT).cache
    for name in ("site", "pages", "templates"):
        if (kept / name).exists():
            shutil.copytree(kept / name, project / kept.relative_to(ROOT) / name)
    add_awkward_pages(project)
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nnot_in_nav: /awkward/\n")


def small_project(project: Path) -> None:
    """Make a project of a few pages with the guide's settings and theme, but without notebooks."""
    for name in ("overrides", "reference", "scripts"):
        shutil.copytree(ROOT / name, project / name)
    shutil.copy(ROOT / "pyproject.toml", project)
    for language in LANGUAGES:
        folder = project / "docs" / language
        folder.mkdir(parents=True)
        for name, text in FEW.items():
            (folder / name).write_text(text, "utf-8")
        add_nested_and_proven(folder / "awkward")
        settings = (ROOT / f"mkdocs.{language}.yml").read_text("utf-8")
        settings, _, _ = settings.partition("\nnav:")  # in the order of their names
        (project / f"mkdocs.{language}.yml").write_text(without_notebooks(settings), "utf-8")
    shared = without_notebooks((ROOT / "mkdocs.yml").read_text("utf-8"))
    (project / "mkdocs.yml").write_text(shared, "utf-8")
    put_on_record(project, "proven")


def without_notebooks(settings: str) -> str:
    """Return settings of MkDocs without the plugin that reads notebooks: it is slow to load."""
    found, count = re.subn(r"\n  mkdocs-jupyter:\n(    .*\n)+", "\n", settings)
    assert count == 1
    return found


FEW = {
    "index.md": "# Home {#home}\n\nA page [of layers](layers.md).\n",
    "about.md": "# About {#about}\n\nA few pages.\n",
    "changes.md": "# Changes {#changes}\n\n## 1 March 2026 {#2026-03-01}\n\n"
    "### A page {#first-change}\n\nThere is [a page](layers.md).\n",
    "layers.md": "# Custom layers {#layers}\n\nA page to be found.\n",
}
"""The pages of a small project, by name; they are the same in both languages."""
