"""What rewriting never does, whatever the page: touch what agrees, or write what is not read back."""

# ruff: noqa: E501  # lines stand together on one line each

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from projects import examples
from test_read_notebook import code, notebook, stream, text_cell
from test_read_properties import TEXTS, Written, below, pages, read_bytes, within

from verified_docs.compare.shown import printed
from verified_docs.compare.verdict import judge
from verified_docs.model.outcome import Outcome
from verified_docs.model.page import Page
from verified_docs.read.notebook import read_notebook
from verified_docs.write.edit import Change, rewritten

one_file = settings(
    max_examples=examples(200),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
NEWLINES = st.sampled_from(["\n", "\r\n", "\r"])

LINES = st.sampled_from(
    ["a", "0.5", "1e-05 x", "  in", "\tin", "a\tb", "", " ", "```", "~~~", "````output", "> q", "- x", "# h"]
    + ["中文", "<!-- x", "-->", "</div>", "&lt;", "{: .x }", "=== 'x'", "\\", "*[A]: b", "[^1]: x", "---", "a: b"]
)  # fmt: skip
PRINTED = st.lists(LINES, max_size=5).map("\n".join).filter(lambda text: not text or text.strip())
PLACES = st.lists(
    st.sampled_from(
        [("- item", "    "), ('=== "T"', "    "), ("!!! note", "    "), ("??? x", "    ")]
        + [("", "> ")] * 3
    ),
    max_size=3,
)


@st.composite
def verified_pages(draw: st.DrawFn) -> tuple[str, str]:
    """A page with blocks in every place, some with an output; and the newline it is written with."""
    parts = []
    for number in range(draw(st.integers(1, 3))):
        marker = draw(st.sampled_from(["```", "~~~", "````"]))
        lines = [f'{marker}python {{ id="b{number}" }}', "x", marker]
        documented = draw(st.none() | PRINTED.filter(bool))
        if documented is not None:
            lines += [*draw(st.sampled_from([(), ("",), ("", "")])), "``````output"]
            lines += [*documented.split("\n"), "``````"]
        part = Written(tuple(lines))
        for head, prefix in draw(PLACES):
            blank = draw(st.sampled_from([prefix.rstrip(), prefix]))
            part = within(part, head, prefix, blank)
        parts.append(part)
        parts.append(Written((draw(st.sampled_from(["Text  ", "## Heading", "***"])),)))
    text = "\n".join(below(*parts).lines) + draw(st.sampled_from(["", "\n", "\n\n"]))
    return text, draw(NEWLINES)


def read(folder: Path, raw: str, suffix: str = ".md") -> Page:
    page, _ = read_bytes(folder, raw.encode(), suffix)
    return page


def without_outputs(page: Page, raw: str) -> list[str]:
    """The lines of a file, line breaks included, that no output and no blank line before it has."""
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", raw)
    for block in reversed(page.blocks):
        if block.documented:
            assert block.fence is not None
            del lines[block.fence.close_line : block.documented.close_line]
    return lines


@settings(one_file)
@given(TEXTS | pages().map(lambda page: "\n".join(page.lines)), NEWLINES)
def test_a_page_without_changes_is_the_same_to_the_byte(
    tmp_path: Path, text: str, newline: str
) -> None:
    raw = text.replace("\n", newline)
    page = read(tmp_path, raw)
    assert rewritten(page, raw, []) == raw


@settings(one_file)
@given(verified_pages(), st.sampled_from(["", "\ufeff"]))
def test_outputs_that_are_right_already_are_the_same_to_the_byte(
    tmp_path: Path, written: tuple[str, str], mark: str
) -> None:
    text, newline = written
    raw = mark + text.replace("\n", newline)
    page = read(tmp_path, raw)
    changes = [
        Change(block, Outcome("finished", stdout=block.documented.text + "\n"))
        if block.documented
        else Change(block, Outcome("finished"))
        for block in page.blocks
    ]
    assert rewritten(page, raw, changes) == raw


@settings(one_file, max_examples=examples(300))
@given(verified_pages(), st.data())
def test_what_is_written_is_read_back_and_nothing_else_has_changed(
    tmp_path: Path, written: tuple[str, str], data: st.DataObject
) -> None:
    text, newline = written
    raw = text.replace("\n", newline)
    page = read(tmp_path, raw)
    changes = []
    for block in page.blocks:
        stdout = data.draw(PRINTED)
        end = data.draw(st.sampled_from(["\n", "\r\n", ""])) if stdout else ""
        changes.append(Change(block, Outcome("finished", stdout=stdout + end)))
    changed = [change for change in changes if data.draw(st.booleans())]
    result = rewritten(page, raw, changed)
    again = read(tmp_path, result)
    assert [block.id for block in again.blocks] == [block.id for block in page.blocks]
    by_id = {change.block.id: change for change in changed}
    for old, new in zip(page.blocks, again.blocks, strict=True):
        assert new.source == old.source
        if old.id in by_id:
            assert judge(again, new, by_id[old.id].outcome).failures == ()
        else:
            assert (new.documented and new.documented.text) == (
                old.documented and old.documented.text
            )
    if raw.endswith(newline) or not changed:
        assert without_outputs(again, result) == without_outputs(page, raw)
    assert set(re.findall(r"\r\n|\r|\n", result)) <= {newline}
    same = [Change(block, by_id[block.id].outcome) for block in again.blocks if block.id in by_id]
    assert rewritten(again, result, same) == result


@pytest.mark.parametrize("prefix", ["", "> ", "    ", "> > ", "    > "])
def test_a_tab_that_a_block_prints_is_as_wide_on_the_page(tmp_path: Path, prefix: str) -> None:
    head = "- item\n\n" if prefix.startswith(" ") else ""
    lines = "".join(f"{prefix}{line}\n" for line in ("```python", "x", "```"))
    page = read(tmp_path, head + lines)
    outcome = Outcome("finished", stdout="\tdeep\na\tb\n")
    again = read(tmp_path, rewritten(page, head + lines, [Change(page.blocks[0], outcome)]))
    assert judge(again, again.blocks[0], outcome).failures == ()


VALUES = st.none() | PRINTED.filter(bool)


@st.composite
def notebooks(draw: st.DrawFn) -> str:
    cells: list[dict[str, Any]] = [text_cell("# 标题", "t")]
    for number in range(draw(st.integers(1, 3))):
        outputs = [stream(f"{text}\n") for text in draw(st.lists(PRINTED.filter(bool), max_size=2))]
        cells.append(code("x", *outputs, id_=f"b{number}"))
    indent = draw(st.sampled_from([None, 1, "\t"]))
    ascii_only = draw(st.booleans())
    text = json.dumps(notebook(*cells), indent=indent, ensure_ascii=ascii_only)
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"]))) + draw(
        st.sampled_from(["", "\n"])
    )


@settings(max_examples=examples(200))
@given(notebooks(), st.data())
def test_a_notebook_changes_in_the_outputs_it_is_told_and_nowhere_else(
    raw: str, data: st.DataObject
) -> None:
    path = Path("page.ipynb")
    page, _ = read_notebook(raw, path, "page.ipynb")
    assert rewritten(page, raw, []) == raw
    changed = [
        Change(block, Outcome("finished", stdout=data.draw(PRINTED), value=data.draw(VALUES)))
        for block in page.blocks
        if data.draw(st.booleans())
    ]
    result = rewritten(page, raw, changed)
    again, problems = read_notebook(result, path, "page.ipynb")
    assert problems == ()
    by_id = {change.block.id: change for change in changed}
    old, new = json.loads(raw), json.loads(result)
    for before, after, block in zip(old["cells"][1:], new["cells"][1:], again.blocks, strict=True):
        if block.id in by_id:
            shown = block.documented.text if block.documented else ""
            assert shown == printed(block, by_id[block.id].outcome)
            before["outputs"] = after["outputs"] = []
    assert new == old
    if not changed:
        assert result == raw
    same = [Change(block, by_id[block.id].outcome) for block in again.blocks if block.id in by_id]
    assert rewritten(again, result, same) == result
