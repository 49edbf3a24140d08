"""A cell that Jupyter shows as HTML, such as a table: what is stored is what the run gives."""

from __future__ import annotations

import json
from typing import Any

import pytest
from projects import Project
from test_read_notebook import code, notebook, read, result, stream

from verified_docs.compare.verdict import Verdict, judge
from verified_docs.model.outcome import Html, Outcome
from verified_docs.model.selection import Selection
from verified_docs.mutate.output_mutants import output_mutants
from verified_docs.write.outputs import Updated, update

TABLE = """
class Table:
    def __init__(self, *cells):
        self.cells = cells

    def __repr__(self):
        return " ".join(map(str, self.cells))

    def _repr_html_(self):
        return "<table>\\n" + "".join(f"<td>{cell}</td>\\n" for cell in self.cells) + "</table>\\n"
"""


def rich(text: str, html: str) -> dict[str, Any]:
    return result(**{"text/plain": text, "text/html": html})


def displayed(text: str, html: str) -> dict[str, Any]:
    data = {"text/plain": text, "text/html": html}
    return {"output_type": "display_data", "metadata": {}, "data": data}


def table(*cells: object) -> str:
    return "<table>\n" + "".join(f"<td>{cell}</td>\n" for cell in cells) + "</table>"


def verified(project: Project, source: str, *outputs: dict[str, Any]) -> Verdict:
    """The verdict on a cell that stores these outputs, with `Table` above it."""
    cells = [code(TABLE, id_="table"), code(source, *outputs, id_="a")]
    project.write("docs/page.ipynb", json.dumps(notebook(*cells), indent=1))
    return project.verify()["a"]


def updated(project: Project, source: str) -> tuple[Updated, list[dict[str, Any]]]:
    """What `update` did, and what the cell stores then."""
    cells = [code(TABLE, id_="table"), code(source, id_="a")]
    path = project.write("docs/page.ipynb", json.dumps(notebook(*cells), indent=1))
    done = update(project.pages(), project.config, Selection())
    return done, json.loads(path.read_text("utf-8"))["cells"][1]["outputs"]


def test_update_stores_the_html_and_it_is_verified(project: Project) -> None:
    source = (
        "print('before', end='')\ndisplay(Table(1, 'é'))\nprint('between')\n"
        "display(3)\ndisplay(Table(4))\nTable(0.5, 6)"
    )
    done, outputs = updated(project, source)
    assert done.refused == ()
    assert [(one["output_type"], *one.get("data", ())) for one in outputs] == [
        ("stream",),
        ("display_data", "text/html", "text/plain"),
        ("stream",),
        ("display_data", "text/html", "text/plain"),
        ("execute_result", "text/html", "text/plain"),
    ]
    assert outputs[2]["text"] == ["between\n", "3\n"]
    assert "".join(outputs[1]["data"]["text/html"]) == table(1, "é")
    assert "".join(outputs[4]["data"]["text/plain"]) == "0.5 6"
    assert project.verify()["a"].failures == ()
    assert update(project.pages(), project.config, Selection()).changed == ()


@pytest.mark.parametrize(
    ("source", "outputs"),
    [
        ("Table(0.3333333333)", [rich("0.3333333334", table(0.3333333334))]),
        ("Table(1)", [rich("1", table(1) + "\n")]),
        (
            "print(1)\ndisplay(Table(2))\nTable(3)",
            [stream("1\n"), displayed("2", table(2)), rich("3", table(3))],
        ),
        ("Table(1);", []),
        ("with __import__('contextlib').redirect_stdout(None):\n    display(Table(1))", []),
    ],
)
def test_what_jupyter_has_stored_holds(
    project: Project, source: str, outputs: list[dict[str, Any]]
) -> None:
    assert verified(project, source, *outputs).failures == ()


PAGE = notebook(
    code(
        "display(Table(1)), Table(2)",
        displayed("1", table(1)),
        rich("2", table(2, "x")),
        id_="a",
    )
)
CAME = Outcome(
    "finished",
    stdout="1\n",
    value="2",
    html=(Html(table(1), "1", 0), Html(table(2, "x"), "2", None)),
)


def told(content: dict[str, Any]) -> list[tuple[str, str]]:
    page, problems = read(content)
    assert problems == ()
    (block,) = page.blocks
    lines = page.text.split("\n")
    failures = judge(page, block, CAME).failures
    return [(lines[failure.line - 1].strip(), failure.message) for failure in failures]


def test_what_comes_as_it_is_stored_holds() -> None:
    assert told(PAGE) == []


@pytest.mark.parametrize(
    ("before", "after", "line", "message"),
    [
        ("<td>1</td>", "<td>1.0</td>", "<td>1.0", "shows other HTML in Jupyter than the page"),
        ("<td>x</td>", "<td>x<script></script></td>", "script", "shows other HTML in Jupyter"),
        ("<table>", "<table id='x'>", "table", "shows other HTML in Jupyter than the page stores"),
    ],
)
def test_stored_html_cannot_be_wrong(before: str, after: str, line: str, message: str) -> None:
    changed = json.loads(json.dumps(PAGE).replace(before, after, 1))
    ((at, said),) = told(changed)
    assert line in at
    assert said.startswith(message)


def test_html_that_is_left_out_or_added_is_told() -> None:
    fewer, more = json.loads(json.dumps(PAGE)), json.loads(json.dumps(PAGE))
    del fewer["cells"][0]["outputs"][0]["data"]["text/html"]
    assert [said for _, said in told(fewer)] == [
        "shows 2 value(s) as HTML in Jupyter, and the page stores that of 1; "
        "`verified-docs update` stores what comes"
    ]
    more["cells"][0]["outputs"].insert(0, displayed("", "<p>"))
    assert any("stores that of 3" in said for _, said in told(more))


def test_html_beside_another_text_is_told() -> None:
    outputs = [stream("1\n"), displayed("2", table(1))]
    page, _ = read(notebook(code("x", *outputs, id_="a")))
    came = Outcome("finished", "1\n2\n", html=(Html(table(1), "1", 0),))
    (failure,) = judge(page, page.blocks[0], came).failures
    assert failure.message.startswith("the page stores this HTML beside another text")


def test_more_html_than_a_page_can_hold_is_told(project: Project) -> None:
    verdict = verified(project, "Table('x' * (4 << 20))")
    told = [failure.message for failure in verdict.failures if failure.kind == "end"]
    assert [message[:40] for message in told] == ["shows more than 4 MiB of HTML in Jupyter"]


def test_html_that_chance_decides_is_refused(project: Project) -> None:
    done, outputs = updated(
        project,
        "import uuid\nclass Random(Table):\n    def _repr_html_(self):\n"
        "        return f'<p id={uuid.uuid4()}>'\nRandom(1)",
    )
    assert outputs == []
    (refused,) = done.refused
    (failure,) = refused.failures
    assert "shows something else when it runs again" in failure.message
    assert "<p id=" in failure.detail


def test_no_change_of_stored_html_goes_unnoticed() -> None:
    page, _ = read(PAGE)
    (block,) = page.blocks
    mutants = list(output_mutants(block))
    assert sum("<td>" in mutant.before for mutant in mutants) > 10
    unnoticed = [one for one in mutants if judge(page, one.block, CAME).status == "passed"]
    assert unnoticed == []


def test_html_is_written_to_a_record_and_read_from_it() -> None:
    assert Outcome.from_json(json.loads(json.dumps(CAME.to_json()))) == CAME
