"""Under pytest each block of a page is a test, collected by pytest-markdown-docs."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from projects import Project
from test_read_notebook import code, notebook, stream

pytest_plugins = "pytester"

APART = ("-p", "no:xdist", "-p", "no:nbmake")
"""What else is installed is no matter of these tests."""
SURROUNDINGS = {"COLUMNS": "200", "GITHUB_ACTIONS": "", "CI": ""}

PAGES = {
    "docs/en/page.md": """
        # Page {#page}

        ```python { id="first" }
        COUNT
        print(1)  # one
        ```

        ```output
        1
        ```

        === "Tab"

            ```python { id="in-a-tab" }
            print("two")
            ```

            ```output
            two
            ```

        ```python { id="skipped" notest reason="too dear" }
        1 / 0
        ```

        ```python { id="gpu" gpu }
        1 / 0
        ```
        """,
    "docs/en/wrong.md": """
        ```python { id="good" }
        x = 1
        ```

        ```python { id="bad" }
        print("got")
        ```

        ```output
        wanted
        ```
        """,
}


@pytest.fixture
def guide(project: Project) -> Project:
    """A project of two languages with a page that passes, one that fails and a notebook."""
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\nwritable = ["counts"]\n')
    counter = project.root / "counts" / "runs"
    count = f"_ = open({str(counter)!r}, 'a').write('x')"
    for name, text in PAGES.items():
        project.write(name, text.replace("COUNT", count))
        chinese = text.replace("# one", "# 一").replace("# Page", "# 页").replace("COUNT", count)
        project.write(name.replace("/en/", "/zh/"), chinese)
    content = notebook(code("print(3)", stream("3\n"), id_="cell"), code("x = 2", id_="silent"))
    for language in ("en", "zh"):
        project.write(f"docs/{language}/tour.ipynb", json.dumps(content, indent=1))
    return project


Pytest = Callable[..., tuple[int, str]]


@pytest.fixture
def run_pytest(
    guide: Project, monkeypatch: pytest.MonkeyPatch, pytester: pytest.Pytester
) -> Pytest:
    """Run pytest in this process and the project's folder; return its status and what it said."""
    for name, value in {**SURROUNDINGS, "PYTEST_ADDOPTS": ""}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(guide.root)

    def run(*arguments: str, option: str = "--markdown-docs") -> tuple[int, str]:
        options = [option] if option else []
        ran = pytester.runpytest_inprocess(*options, *APART, *arguments, syspathinsert=False)
        return int(ran.ret), f"{ran.stdout}\n{ran.stderr}"

    return run


def run_process(project: Project, *arguments: str) -> tuple[int, str]:
    """Run pytest as a process of its own in the project's folder."""
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "--markdown-docs", *APART, *arguments],
        cwd=project.root,
        env={**os.environ, **SURROUNDINGS, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
    )
    return ran.returncode, ran.stdout + ran.stderr


def outcomes(output: str) -> dict[str, str]:
    found = {}
    for line in output.split("\n"):
        words = line.split()
        if len(words) > 1 and "::" in words[0] and words[1] in ("PASSED", "FAILED", "SKIPPED"):
            found[words[0]] = words[1]
    return found


def test_each_block_is_one_test_and_languages_share_one_run(guide: Project) -> None:
    status, output = run_process(guide, "-v", "-rs", "docs", "--junitxml", "report.xml")
    assert "SKIPPED [1] docs/en/page.md:" in output
    assert status == 1
    expected = {
        f"docs/{language}/{name}": result
        for language in ("en", "zh")
        for name, result in {
            "page.md::first": "PASSED",
            "page.md::in-a-tab": "PASSED",
            "page.md::skipped": "SKIPPED",
            "page.md::gpu": "SKIPPED",
            "tour.ipynb::cell": "PASSED",
            "tour.ipynb::silent": "PASSED",
            "wrong.md::good": "PASSED",
            "wrong.md::bad": "FAILED",
        }.items()
    }
    assert outcomes(output) == expected
    assert (guide.root / "counts" / "runs").read_text() == "x"
    # the same diff as the command's, at the line of the page
    assert (
        "docs/en/wrong.md:10: bad: prints something else than the page shows\n    - wanted\n    + got"
        in output
    )
    assert "too dear" in output
    assert "needs a GPU" in output
    assert "Traceback" not in output
    suite = ElementTree.parse(guide.root / "report.xml").getroot().find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("16", "2", "4")
    names = {case.get("name") for case in suite.iter("testcase")}
    assert {"first", "in-a-tab", "cell", "bad"} <= names


def test_the_usual_selections_of_pytest_work(guide: Project, run_pytest: Pytest) -> None:
    _, output = run_pytest("-v", "docs", "-k", "in-a-tab")
    assert outcomes(output) == {
        "docs/en/page.md::in-a-tab": "PASSED",
        "docs/zh/page.md::in-a-tab": "PASSED",
    }
    _, output = run_pytest("-v", "docs/en/page.md::first")
    assert outcomes(output) == {"docs/en/page.md::first": "PASSED"}
    status, output = run_pytest("-v", "docs", "-x")
    assert status == 1
    assert list(outcomes(output).values()).count("FAILED") == 1
    assert "1 failed" in output
    run_pytest("docs")
    _, output = run_pytest("-v", "docs", "--lf")
    assert outcomes(output) == {
        "docs/en/wrong.md::bad": "FAILED",
        "docs/zh/wrong.md::bad": "FAILED",
    }


def test_records_are_shared_with_the_command_and_can_be_ignored(
    guide: Project, run_pytest: Pytest, call: Callable[..., tuple[int, str]]
) -> None:
    assert call("verify", "docs/en/page.md")[0] == 0
    run_pytest("docs/en/page.md")
    assert (guide.root / "counts" / "runs").read_text() == "x"
    run_pytest("docs/en/page.md", "--verified-docs-fresh")
    assert (guide.root / "counts" / "runs").read_text() == "xx"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("```output\n1\n```\n", "docs/en/page.md:1: an `output` fence with no code before it"),
        ('```python { ids="a" }\n1\n```\n', "docs/en/page.md:1: unknown option `ids`"),
        ('```python { id="other" }\n1\n```\n', "docs/en/page.md:2: block `other` stands where"),
    ],
)
def test_a_broken_page_is_an_error_of_collection_with_its_line(
    guide: Project, run_pytest: Pytest, text: str, message: str
) -> None:
    guide.write("docs/en/page.md", text)
    status, output = run_pytest("docs/en")
    assert status == 2
    assert message in output
    assert "Traceback" not in output


def test_a_missing_translation_is_an_error_of_collection(
    guide: Project, run_pytest: Pytest
) -> None:
    (guide.root / "docs/zh/tour.ipynb").unlink()
    status, output = run_pytest("docs/en/tour.ipynb")
    assert status == 2
    assert "no translation" in output


def test_other_files_are_collected_as_ever(guide: Project, run_pytest: Pytest) -> None:
    guide.write("tests/test_it.py", 'def test_one():\n    """```python\n    1 / 0\n    ```"""\n')
    guide.write("README.md", "```python\n1 / 0\n```\n")
    status, output = run_pytest("-v", "--ignore=docs")
    assert outcomes(output) == {"tests/test_it.py::test_one": "PASSED"}
    assert status == 0


def test_without_the_option_no_page_is_collected(guide: Project, run_pytest: Pytest) -> None:
    assert run_pytest("docs", option="")[0] == 5


def test_a_wrong_setting_is_an_error_of_usage(guide: Project, run_pytest: Pytest) -> None:
    guide.configure("colour = 1\n")
    status, output = run_pytest("docs")
    assert status == 4
    assert "unknown setting `colour`" in output
    assert "INTERNALERROR" not in output


def test_pages_run_that_cannot_start_are_a_clear_failure(
    guide: Project, run_pytest: Pytest
) -> None:
    guide.configure(
        'languages = { en = "docs/en", zh = "docs/zh" }\npreload = ["surely_missing"]\n'
    )
    status, output = run_pytest("docs/en/page.md")
    assert status == 1
    assert "cannot import `surely_missing`" in output
    assert "INTERNALERROR" not in output
    assert "Traceback" not in output
    assert "server.py" not in output


def test_a_missing_gpu_fails_each_block_and_keeps_none_waiting(
    guide: Project, run_pytest: Pytest
) -> None:
    status, output = run_pytest("docs/en/page.md", "-v", "--verified-docs-device", "gpu")
    assert status == 1
    assert set(outcomes(output).values()) == {"FAILED"}
    assert "set `gpu-names`" in output
    assert "verify.py" not in output


def test_a_project_without_pages_is_an_error_of_usage(guide: Project, run_pytest: Pytest) -> None:
    guide.configure('languages = { en = "documentation" }\n')
    status, output = run_pytest()
    assert status == 4
    assert "no folder of pages here: looked for" in output
    guide.write("documentation/page.rst", "Not a page\n")
    status, output = run_pytest()
    assert status == 4
    assert "documentation: looked for files that end in .md or .ipynb" in output
    assert "INTERNALERROR" not in output


def test_a_page_outside_the_navigation_is_an_error_of_collection(
    guide: Project, run_pytest: Pytest
) -> None:
    guide.write(
        "mkdocs.en.yml", "docs_dir: docs/en\nvalidation: { omitted_files: warn }\nnav: []\n"
    )
    status, output = run_pytest("docs/en/page.md")
    assert status == 2
    assert "docs/en/page.md:1: no reader finds this page: write `- Page: page.md`" in output
