"""Notebooks: cells are blocks, stored outputs are what the page shows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verified_docs.errors import Problem
from verified_docs.model.page import Page
from verified_docs.read.notebook import read_notebook


def code(
    source: str, *outputs: dict[str, Any], id_: str | None = None, **options: Any
) -> dict[str, Any]:
    cell: dict[str, Any] = {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {"verified-docs": options} if options else {},
        "outputs": list(outputs),
        "source": source.splitlines(keepends=True),
    }
    return {**cell, "id": id_} if id_ else cell


def text_cell(source: str, id_: str | None = None) -> dict[str, Any]:
    cell = {"cell_type": "markdown", "metadata": {}, "source": source.splitlines(keepends=True)}
    return {**cell, "id": id_} if id_ else cell


def stream(text: str, name: str = "stdout") -> dict[str, Any]:
    return {"output_type": "stream", "name": name, "text": text.splitlines(keepends=True)}


def result(**data: str) -> dict[str, Any]:
    return {
        "output_type": "execute_result",
        "execution_count": None,
        "metadata": {},
        "data": data,
    }


def plain(text: str) -> dict[str, Any]:
    return result(**{"text/plain": text})


def error(name: str, value: str) -> dict[str, Any]:
    return {"output_type": "error", "ename": name, "evalue": value, "traceback": []}


def notebook(*cells: dict[str, Any], minor: int = 5) -> dict[str, Any]:
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": minor}


def read(content: object, indent: int | None = 1) -> tuple[Page, tuple[Problem, ...]]:
    text = content if isinstance(content, str) else json.dumps(content, indent=indent)
    return read_notebook(text, Path("page.ipynb"), "page.ipynb")


def test_cells_become_blocks_with_their_outputs_and_the_lines_of_the_file() -> None:
    content = notebook(
        text_cell("# The title\n\nText", "t"),
        code("x = 1\nprint(x)\nx", stream("1\nmore\n"), plain("1"), id_="a"),
        code("y = 2", id_="b"),
        code("print(2)", stream("2\n"), id_="c", rtol=1e-3, mask="time"),
    )
    page, problems = read(content)
    assert problems == ()
    assert page.title == "The title"
    assert page.is_notebook
    assert [block.id for block in page.blocks] == ["a", "b", "c"]
    a, b, c = page.blocks
    assert a.source == "x = 1\nprint(x)\nx"
    assert a.kind == "cell"
    assert a.documented is not None
    assert a.documented.text == "1\nmore\n1"
    assert b.documented is None
    assert c.options.rtol == 1e-3
    assert c.options.masks == {"time"}
    lines = page.text.split("\n")
    assert '"x = 1\\n"' in lines[a.line - 1]
    assert '"1\\n"' in lines[a.documented.line(0) - 1]
    assert '"more\\n"' in lines[a.documented.line(1) - 1]
    assert '"text/plain": "1"' in lines[a.documented.line(2) - 1]
    assert lines[a.documented.line(9) - 1].strip(" ,") == "]"


@pytest.mark.parametrize("indent", [None, 0, 1, 2])
def test_any_layout_of_the_file_is_read(indent: int | None) -> None:
    page, problems = read(notebook(code("1", plain("1"), id_="a")), indent=indent)
    assert problems == ()
    assert page.blocks[0].documented is not None
    assert page.blocks[0].documented.text == "1"
    assert 1 <= page.blocks[0].line <= page.text.count("\n") + 1


def test_cells_without_ids_are_told_apart_by_their_position() -> None:
    content = notebook(text_cell("x"), code("1"), code("2", plain("2")), minor=4)
    page, problems = read(content)
    assert problems == ()
    assert [block.id for block in page.blocks] == ["cell-2", "cell-3"]
    assert page.blocks[0].line < page.blocks[1].line
    assert [block.id for block in read(content)[0].blocks] == ["cell-2", "cell-3"]


def test_missing_ids_in_the_newest_format_stay_the_same_from_one_reading_to_the_next() -> None:
    content = notebook(code("1"), code("2"))
    assert [block.id for block in read(content)[0].blocks] == ["cell-1", "cell-2"]


def test_an_id_of_the_author_stands_before_the_id_of_the_cell() -> None:
    page, _ = read(notebook(code("1", id_="abc", id="dense")))
    assert page.blocks[0].id == "dense"


def test_parts_of_one_stream_are_joined_and_empty_ones_are_nothing() -> None:
    content = notebook(
        code("1", stream("a"), stream("b\n"), stream("c\n"), plain("v"), id_="a"),
        code("2", stream(""), id_="b"),
        code("3", stream("no end"), plain("v"), id_="c"),
    )
    page, problems = read(content)
    assert problems == ()
    texts = [block.documented and block.documented.text for block in page.blocks]
    assert texts == ["ab\nc\nv", None, "no end\nv"]


def test_errors_are_documented_by_name_and_message() -> None:
    page, _ = read(
        notebook(
            code("1", stream("before\n"), error("ValueError", "bad"), id_="a", raises="ValueError"),
            code("2", error("KeyError", ""), id_="b", raises="KeyError"),
        )
    )
    texts = [block.documented and block.documented.text for block in page.blocks]
    assert texts == ["before\nValueError: bad", "KeyError"]


def test_what_was_written_to_stderr_counts_only_where_a_cell_says_so() -> None:
    warned = stream("UserWarning: old\n", "stderr")
    page, problems = read(notebook(code("1", warned, id_="a", warns="UserWarning")))
    assert problems == ()
    assert page.blocks[0].documented is not None
    assert page.blocks[0].documented.text == "UserWarning: old"
    logged = stream("logged\n", "stderr"), stream("printed\n"), stream("again\n", "stderr")
    page, problems = read(notebook(code("1", *logged, id_="a", stderr=True)))
    assert (problems, page.blocks[0].stale) == ((), ())
    assert page.blocks[0].documented is not None
    assert page.blocks[0].documented.text == "logged\nprinted\nagain"
    page, problems = read(notebook(code("1", warned, id_="a")))
    assert problems == ()
    ((line, message),) = page.blocks[0].stale
    assert "stores what it wrote to stderr" in message
    assert 1 < line < page.text.count("\n")


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        ({"image/jpeg": "x"}, "image/jpeg"),
        ({"text/plain": "x", "text/latex": "x"}, "text/latex, text/plain"),
        ({"text/html": "x"}, "text/html"),
    ],
)
def test_what_no_run_can_confirm_is_kept_apart(data: dict[str, str], kinds: str) -> None:
    page, problems = read(notebook(code("1", result(**data), id_="a")))
    assert problems == ()
    ((line, message),) = page.blocks[0].stale
    assert (
        f"an output of type {kinds}, of which only text, HTML and figures are verified" in message
    )
    assert 1 < line < page.text.count("\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (notebook(code("1", id_="a"), code("2", id_="a")), "duplicate id `a`"),
        (notebook(code("1", id_="a", id="b"), code("2", id_="b")), "duplicate id `b`"),
        (notebook(code("1", id_="a", ids="b")), "did you mean `id`"),
        (notebook(code("1", id_="a", rtol="x")), "takes a number"),
        (notebook(code("1", id_="a", id=3)), "needs a value"),
        (notebook(text_cell("```python\n1\n```", "t")), "text cell is not verified"),
        (notebook(text_cell("```output\n1\n```", "t")), "text cell is not verified"),
    ],
)
def test_a_mistake_is_told_with_the_line_it_stands_on(content: object, message: str) -> None:
    page, problems = read(content)
    assert len(problems) == 1
    assert message in problems[0].message
    assert 1 < problems[0].line < page.text.count("\n")


def test_options_that_are_no_mapping_are_a_mistake() -> None:
    cell = code("1", id_="a")
    cell["metadata"]["verified-docs"] = ["id"]
    _, problems = read(notebook(cell))
    assert "holds options by name" in problems[0].message


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "not a notebook"),
        ("{\n\n x", 3, "not a notebook"),
        ("[]", 1, "not a notebook of format 4"),
        ("3", 1, "not a notebook of format 4"),
        ('{"nbformat": 3, "worksheets": []}', 1, "not a notebook of format 4"),
        ('{"nbformat": 4, "nbformat_minor": 5, "metadata": {}}', 1, "not a valid notebook"),
        (json.dumps(notebook({"cell_type": "code"})), 1, "not a valid notebook"),
        ("1" * 5000, 1, "not a notebook"),
        ("[" * 100_000, 1, "not a notebook"),
    ],
)
def test_a_file_that_is_no_notebook_is_told(text: str, line: int, message: str) -> None:
    page, problems = read(text)
    assert page.blocks == ()
    assert problems[0].line == line
    assert message in problems[0].message


def test_fences_of_text_cells_are_listed_with_their_lines() -> None:
    page, problems = read(notebook(text_cell("Text\n\n```bash\nls\n```", "t")))
    assert problems == ()
    (fence,) = page.fences
    assert fence.language == "bash"
    assert "```bash" in page.text.split("\n")[fence.open_line - 1]


keys = st.sampled_from(
    ["cells", "nbformat", "nbformat_minor", "metadata", "source", "outputs", "id"]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just(4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=10,
)
outputs = st.sampled_from(
    [stream("a"), stream("b\n"), stream("", "stderr"), plain("1\n2"), error("E", "")]
)
cells = st.one_of(
    values,
    st.builds(text_cell, st.text(max_size=20)),
    st.builds(lambda source, items: code(source, *items), st.text(max_size=20), st.lists(outputs)),
)


@given(
    values | st.builds(notebook, cells, cells) | st.builds(lambda c: notebook(*c), st.lists(cells))
)
def test_no_json_makes_reading_crash(content: object) -> None:
    text = json.dumps(content)
    page, problems = read(text)
    assert isinstance(page, Page)
    assert all(problem.line >= 1 for problem in problems)


@given(
    st.lists(
        st.builds(lambda s, o: code(s, *o), st.text(max_size=20), st.lists(outputs)), min_size=1
    ),
    st.sampled_from([None, 1, 2]),
)
def test_each_documented_line_has_a_line_in_the_file(
    items: list[dict[str, Any]], indent: int | None
) -> None:
    page, _ = read(notebook(*items), indent=indent)
    assert len(page.blocks) == len(items)
    for block in page.blocks:
        if block.documented is not None:
            assert len(block.documented.lines) == len(block.documented.text.split("\n"))
            assert list(block.documented.lines) == sorted(block.documented.lines)
            assert block.documented.lines[-1] <= block.documented.close_line
