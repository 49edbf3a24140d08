"""Cells of a notebook run as Jupyter runs them."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable

import pytest
from projects import Project
from test_read_notebook import code, notebook, plain, result, stream

from verified_docs.compare.verdict import Verdict
from verified_docs.model.selection import Selection
from verified_docs.write.outputs import update

Cells = Callable[..., dict[str, Verdict]]
MATPLOTLIB = pytest.mark.skipif(
    importlib.util.find_spec("matplotlib") is None, reason="matplotlib is not installed"
)

ONE = "def one():\n    return 1"


@pytest.fixture
def cells(project: Project) -> Cells:
    """Verify cells, called a, b, c …; each is its code, or its code and what it shows."""

    def verify(*given: str | tuple[str, str], indent: int | None = 1) -> dict[str, Verdict]:
        built = []
        for id_, cell in zip("abcdefgh", given, strict=False):
            source, shown = (cell, "") if isinstance(cell, str) else cell
            built.append(code(source, *([plain(shown)] if shown else []), id_=id_))
        text = json.dumps(notebook(*built), indent=indent)
        project.write("docs/page.ipynb", text)
        return project.verify()

    return verify


@pytest.mark.parametrize(
    "given",
    [
        ["async def five():\n    return 5", ("await five()", "5")],
        [("3", "3"), ("Out[1], _, In[1]", "(3, 3, '3')")],
        [("x = 1;\nx", "1"), "x;"],
        [("%matplotlib inline\n2", "2")],
        [("!echo shell", "shell")],
        [("display({'a': 1})\n2", "{'a': 1}\n2")],
        [ONE, ("import inspect\ninspect.getsource(one)", repr(f"{ONE}\n"))],
        ["class A:\n    'Of A.'", ("A.__doc__, __name__", "('Of A.', '__main__')")],
        ["import sys", ("sys.modules['__main__'].sys is sys", "True")],
    ],
)
@pytest.mark.parametrize("indent", [1, None])
def test_a_cell_does_what_it_does_in_jupyter(
    cells: Cells, given: list[str | tuple[str, str]], indent: int | None
) -> None:
    verdicts = cells(*given, indent=indent)
    assert {verdict.status for verdict in verdicts.values()} == {"passed"}, [
        failure for verdict in verdicts.values() for failure in verdict.failures
    ]


def test_a_loop_is_running_as_in_jupyter(cells: Cells) -> None:
    verdict = cells("import asyncio\nasync def f():\n    pass\nasyncio.run(f())")["a"]
    assert "cannot be called from a running event loop" in verdict.failures[0].message


@pytest.mark.parametrize(("indent", "line"), [(1, 20), (None, 1)])
def test_a_failure_names_the_line_of_the_cell_where_it_stands(
    cells: Cells, indent: int | None, line: int
) -> None:
    verdict = cells("def broken():\n    x = 1\n    return x / 0", "broken()", indent=indent)["b"]
    assert verdict.failures[0].line == line if indent is None else verdict.failures[0].line > 1
    assert 'File "docs/page.ipynb, cell 2", line 1, in <module>' in verdict.failures[0].detail
    assert 'File "docs/page.ipynb, cell 1", line 3, in broken' in verdict.failures[0].detail
    assert "    return x / 0" in verdict.failures[0].detail
    assert "IPython" not in verdict.failures[0].detail


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("1 +", "raised SyntaxError: invalid syntax"),
        ("import sys\nsys.exit(3)", "raised SystemExit: 3"),
        ("%no_such_magic", "raised IPython.core.error.UsageError: Line magic function"),
    ],
)
def test_what_ends_a_cell_is_told_once(cells: Cells, source: str, message: str) -> None:
    verdict = cells(source)["a"]
    assert [message in failure.message for failure in verdict.failures] == [True]
    assert verdict.outcome is not None
    assert verdict.outcome.stdout == ""


@MATPLOTLIB
def test_each_cell_that_draws_shows_its_figure_as_it_ends(cells: Cells) -> None:
    verdicts = cells(
        "import matplotlib.pyplot as plt",
        "lines = plt.plot([0, 1, 4])",
        "plt.plot([4, 1, 0])\nplt.show()\nlines = plt.plot([1, 1])",
    )
    drawn = {id_: verdict.outcome.figures for id_, verdict in verdicts.items() if verdict.outcome}
    assert [len(drawn[id_]) for id_ in "abc"] == [0, 1, 2]
    assert len({image for figures in drawn.values() for image, _ in figures}) == 3


def test_a_notebook_as_jupyter_saves_it_is_made_one_that_verifies(project: Project) -> None:
    table = {"text/plain": "'a'", "text/html": "<table></table>"}
    widget = {"text/plain": "1", "application/vnd.jupyter.widget-view+json": {"model_id": "x"}}
    content = notebook(
        code("import sys\nprint('x', file=sys.stderr)", stream("x\n", "stderr"), id_="a"),
        code("'a'", result(**table), id_="b"),
        code("1", result(**widget), id_="c"),
        code("print('\\x1b[31mred\\x1b[0m')", stream("\x1b[31mred\x1b[0m\n"), id_="d"),
    )
    project.write("docs/page.ipynb", json.dumps(content, indent=1))
    failed = {id_ for id_, verdict in project.verify().items() if verdict.status == "failed"}
    assert failed == {"a", "b", "c"}
    update(project.pages(), project.config, Selection())
    assert {verdict.status for verdict in project.verify().values()} == {"passed"}


def test_what_update_writes_into_cells_verifies_and_stays(project: Project) -> None:
    sources = [
        "3",
        "print('a'); 'b'",
        "display(1)",
        "!echo hi",
        "await __import__('asyncio').sleep(0, 7)",
    ]
    content = notebook(
        *(code(source, id_=id_) for id_, source in zip("abcde", sources, strict=True))
    )
    path = project.write("docs/page.ipynb", json.dumps(content, indent=1))
    update(project.pages(), project.config, Selection())
    assert {verdict.status for verdict in project.verify().values()} == {"passed"}
    before = path.read_bytes()
    update(project.pages(), project.config, Selection())
    assert path.read_bytes() == before
