"""Pages with the same code run once; each is told of it in its own name and lines."""

from __future__ import annotations

import pytest
from projects import Project

EN = '# A page\n\n```python {{ id="a" {options} }}\n{code}\n```\n'
ZH = '# 一页\n\n前言。\n\n再一段。\n\n```python {{ id="a" {options} }}\n# 注释\n\n{code}\n```\n'


def failures(project: Project, code: str, options: str = "") -> dict[str, list[object]]:
    """Verify two pages with the code; return what fails of each."""
    from verified_docs.model.selection import Selection
    from verified_docs.verify.verification import Verification

    project.write("docs/en.md", EN.format(code=code, options=options))
    project.write("docs/zh.md", ZH.format(code=code, options=options))
    with Verification(project.config, project.pages(), Selection()) as verification:
        return {v.page.name: list(v.failures) for v in verification.verdicts()}


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("def f(x):\n    return 1 / x\nf(0)", (5, 11)),
        ("import warnings\nwarnings.warn('old')", (5, 11)),
        ("import threading\nthreading.Thread(target=lambda: 1 / 0).start()", (5, 11)),
    ],
)
def test_a_failure_stands_on_the_lines_of_its_own_page(
    project: Project, code: str, lines: tuple[int, int]
) -> None:
    told = failures(project, code)
    for name, line in zip(("docs/en.md", "docs/zh.md"), lines, strict=True):
        (failure,) = told[name]
        assert failure.line == line
        if "Traceback" in failure.detail:
            assert f'File "{name}", line {line + 1}, in <module>' in failure.detail
            assert f'File "{name}", line {line}, in f' in failure.detail


def test_a_page_that_prints_its_name_has_a_run_of_its_own(project: Project) -> None:
    told = failures(project, "print(__file__)")
    assert "/code/en.md" in told["docs/en.md"][0].detail
    assert "/code/zh.md" in told["docs/zh.md"][0].detail


def test_a_mistake_in_syntax_is_shown_without_the_place_on_the_page(project: Project) -> None:
    told = failures(project, "x = (", 'raises="SyntaxError"')
    assert told["docs/en.md"][-1].detail == "SyntaxError: '(' was never closed"
    assert told["docs/zh.md"][-1].detail == "SyntaxError: '(' was never closed"
