"""A page that the navigation of its site leaves out is told, with the line to add."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from projects import Project

from verified_docs.errors import EngineError
from verified_docs.verify.navigation import unlisted_pages

SITE = """
site_name: Tea
validation:
  nav:
    omitted_files: warn
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
extra:
  address: !ENV [ADDRESS, none]
"""
NAV = """
nav:
  - Start: index.md
  - Brew:
      - guides/black.md
      - Far: https://example.org/far.md
"""


@pytest.fixture
def tea(project: Project) -> Project:
    """A site with three pages, of which the last is in no navigation."""
    for name, title in (("index", "Tea"), ("guides/black", "Black"), ("guides/green", "Green tea")):
        project.write(f"docs/{name}.md", f"# {title}\n")
    return project


def told(project: Project) -> list[str]:
    return [str(problem) for problem in unlisted_pages(project.pages(), project.config)]


def test_a_page_outside_the_navigation_is_told_with_file_and_line_to_add(tea: Project) -> None:
    tea.write("mkdocs.yml", SITE + NAV)
    assert told(tea) == [
        "docs/guides/green.md:1: no reader finds this page: write `- Green tea: guides/green.md` "
        "below `nav` in mkdocs.yml, near line 14"
    ]


def test_each_language_has_a_navigation_of_its_own(tea: Project) -> None:
    tea.configure('languages = { en = "docs", zh = "zh" }\n')
    tea.write("zh/guides/green.md", "# 绿茶\n")
    tea.write("mkdocs.yml", SITE)
    tea.write("mkdocs.en.yml", "INHERIT: mkdocs.yml\n" + NAV + "      - guides/green.md\n")
    tea.write("mkdocs.zh.yml", "INHERIT: mkdocs.yml\ndocs_dir: zh\nnav:\n  - 首页: index.md\n")
    assert told(tea) == [
        "zh/guides/green.md:1: no reader finds this page: write `- 绿茶: guides/green.md` below "
        "`nav` in mkdocs.zh.yml"
    ]


@pytest.mark.parametrize(
    "site",
    [
        SITE + NAV + "      - guides/green.md\n",
        SITE,  # without a navigation MkDocs lists all
        SITE.replace("warn", "info") + NAV,
        SITE + NAV + "plugins:\n  - search\n  - literate-nav:\n      nav_file: nav.md\n",
        SITE + NAV + "not_in_nav: |\n  green.md\n",
        SITE + NAV + "exclude_docs: guides/gr*\n",
    ],
)
def test_what_the_site_does_not_tell_is_not_told(tea: Project, site: str) -> None:
    pytest.importorskip("pathspec")
    tea.write("mkdocs.yml", site)
    assert told(tea) == []


@pytest.mark.parametrize(
    ("site", "message"),
    [
        (SITE + NAV.replace("nav:", "pages: ["), r"mkdocs\.yml:\d+: expected"),
        ("INHERIT: mkdocs.yml\n", "mkdocs.yml: inherits from itself"),
        ("INHERIT: gone.yml\n", "gone.yml: No such file"),
    ],
)
def test_a_site_that_cannot_be_read_is_told(tea: Project, site: str, message: str) -> None:
    tea.write("mkdocs.yml", site)
    with pytest.raises(EngineError, match=message):
        told(tea)


def test_verify_fails_on_such_a_page(tea: Project, call: Callable[..., tuple[int, str]]) -> None:
    tea.write("mkdocs.yml", SITE + NAV)
    status, output = call("verify")
    assert status == 1
    assert "docs/guides/green.md:1: no reader finds this page" in output
