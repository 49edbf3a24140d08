"""A page as a script and as a notebook."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from projects import GUIDE, pages_of_the_guide

from verified_docs.export.cells import cells_of
from verified_docs.export.download import as_notebook, as_script
from verified_docs.model.page import Page
from verified_docs.read.markdown import read_markdown
from verified_docs.read.notebook import read_notebook
from verified_docs.read.pages import read_page

PAGE = '''\
---
description: Not for readers of a notebook.
---

# A page {#a-page}

Text with a [link](other.md#there), a [far one](https://example.org/x.md) and `a[0](other.md)`.

```python { id="words" }
for word in ["one", "two"]:
    print(word)
```

```output
one
two
```

![A curve](figures/page/words.png#only-light)
![A curve](figures/page/words-dark.png#only-dark)

!!! note "Take care"

    It raises:

    ```python { id="raises" raises="ValueError" }
    text = """
    as it is
    """
    print("before", repr(text))
    raise ValueError("no")
    ```

    ```output
    before '\\nas it is\\n'
    ValueError: no
    ```

    Still in the note.

1. One

    ```python
    print(len(text))
    ```

    ```output
    10
    ```

    The item goes on.

```python { notest reason="needs a printer" }
print_on_paper()
```

```python { id="broken" raises="SyntaxError" }
x = = 1
```

```output
SyntaxError: invalid syntax
```

```bash
pip install keras
```
'''


def read(text: str) -> Page:
    page, problems = read_markdown(text, Path("docs/en/page.md"), "docs/en/page.md")
    assert not problems
    return page


def notebook(text: str, **arguments):
    content = nbformat.reads(as_notebook(read(text), **arguments), as_version=4)
    nbformat.validate(content)
    return content


def test_the_notebook_is_valid_and_of_format_4_5():
    content = notebook(PAGE)
    assert (content.nbformat, content.nbformat_minor) == (4, 5)
    assert len({cell.id for cell in content.cells}) == len(content.cells)


def test_text_and_code_alternate_in_the_order_of_the_page():
    kinds = [(cell.kind, cell.block.id if cell.block else "") for cell in cells_of(read(PAGE))]
    assert kinds == [
        ("markdown", ""),
        ("code", "words"),
        ("markdown", ""),
        ("code", "raises"),
        ("markdown", ""),
        ("code", "a-page-3"),
        ("markdown", ""),
        ("markdown", ""),
        ("markdown", ""),
        ("markdown", ""),
    ]


def test_code_cells_hold_what_the_page_says_they_print():
    words, raises, *_ = [cell for cell in notebook(PAGE).cells if cell.cell_type == "code"]
    assert [output.text for output in words.outputs] == ["one\ntwo\n"]
    printed, error = raises.outputs
    assert printed.text == "before '\\nas it is\\n'\n"
    assert (error.ename, error.evalue) == ("ValueError", "no")
    assert raises.metadata.tags == ["raises-exception"]


def test_figures_are_in_the_notebook_and_outputs_are_not_in_its_text():
    content = notebook(PAGE, pictures={"figures/page/words.png": b"\x89PNG"})
    assert content.cells[1].outputs[1].data["image/png"]
    text = "\n".join(cell.source for cell in content.cells if cell.cell_type == "markdown")
    for absent in ("```output", "words.png", "words-dark.png", "description", "{#", "!!!"):
        assert absent not in text
    for present in ('# A page <a id="a-page"></a>', "**Take care**", "```bash"):
        assert present in text


def test_text_after_a_nested_block_begins_at_the_margin():
    sources = [cell.source for cell in cells_of(read(PAGE))]
    assert any(source.startswith("Still in the note.") for source in sources)
    assert "The item goes on." in sources


def test_links_lead_to_the_site():
    (first, *_) = cells_of(read(PAGE), {"docs/en/other.md": "https://example.org/other/"})
    assert "[link](https://example.org/other/#there)" in first.source
    assert "(https://example.org/x.md)" in first.source


def test_what_is_not_run_stands_as_text():
    text = "\n".join(cell.source for cell in cells_of(read(PAGE)) if cell.kind == "markdown")
    assert "print_on_paper()" in text
    assert "x = = 1" in text


def test_the_script_runs_alone_and_prints_what_the_page_shows(tmp_path: Path):
    script = tmp_path / "page.py"
    script.write_text(as_script(read(PAGE)), "utf-8")
    done = subprocess.run(
        [sys.executable, script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    expected = "one\ntwo\nbefore '\\nas it is\\n'\nValueError: no\n10\n"
    assert done.stdout == expected


def test_what_gives_a_page_its_devices_comes_before_its_first_code():
    cells = cells_of(read(PAGE), setup=["devices = 2"])
    codes = [cell.source for cell in cells if cell.kind == "code"]
    assert codes == ["devices = 2", *(c.source for c in cells_of(read(PAGE)) if c.kind == "code")]
    assert cells[0].kind == "markdown"
    assert "# %%\ndevices = 2\n" in as_script(read(PAGE), setup=["devices = 2"])
    notebook = nbformat.reads(as_notebook(read(PAGE), setup=["devices = 2"]), as_version=4)
    first = next(cell for cell in notebook.cells if cell.cell_type == "code")
    assert first.source == "devices = 2;"


def test_a_heading_underlined_is_no_tab():
    (cell,) = cells_of(read("Title\n=====\n\nText.\n"))
    assert cell.source == "Title\n=====\n\nText."


def test_a_tab_is_named():
    (cell,) = cells_of(read('=== "CPU"\n\n    Text.\n\n=== "GPU"\n\n    More.\n\nAfter.\n'))
    assert cell.source == "**CPU**\n\nText.\n\n**GPU**\n\nMore.\n\nAfter."


@pytest.mark.parametrize("path", pages_of_the_guide(4), ids=lambda path: "/".join(path.parts[-3:]))
def test_a_page_of_the_guide_becomes_a_script_and_a_notebook(path: Path):
    page = read_page(path, GUIDE)
    script = as_script(page)
    ast.parse(script)
    cells = len(re.findall("^# %%$", script, re.MULTILINE))
    assert cells == len([cell for cell in cells_of(page) if cell.kind == "code"])
    if not page.is_notebook:
        nbformat.validate(nbformat.reads(as_notebook(page), as_version=4))


KINDS = """\
```python { id="writes" }
x = 3
open("out.json", "w").write("[1]")
```

```json { file="out.json" }
[1]
```

```pycon
>>> x + 1
4
>>> def inverse(number):
...     return 1 / number
...
>>> inverse(0)
Traceback (most recent call last):
ZeroDivisionError: division by zero
```

!!! note

    ```text { write="data/greeting.txt" }
    a "quoted" \\ greeting
    ```

    ```python { id="reads" }
    print(open("data/greeting.txt").read(), end="")
    ```

    ```output
    a "quoted" \\ greeting
    ```

```console
$ echo hi
hi
```

```python { signature }
len(obj, /)
```

```python { workers=2 }
import workers_of_this_project
```

```output
worker 0:
worker 1:
```
"""


def test_a_page_of_every_kind_runs_as_a_script_and_prints_what_the_page_shows(tmp_path: Path):
    script = tmp_path / "page.py"
    script.write_text(as_script(read(KINDS)), "utf-8")
    done = subprocess.run(
        [sys.executable, script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == '4\nZeroDivisionError: division by zero\na "quoted" \\ greeting\n'


def test_a_given_file_is_written_where_the_page_gives_it():
    cells = cells_of(read(KINDS))
    at = next(n for n, cell in enumerate(cells) if "write_text" in cell.source)
    assert cells[at].kind == "code"
    assert cells[at + 1].block is not None
    assert cells[at + 1].block.id == "reads"
    assert [cell.source.count("greeting.txt") for cell in cells].count(0) == len(cells) - 2


def test_a_cell_that_writes_a_file_shows_nothing():
    (cell,) = [cell for cell in notebook(KINDS).cells if "write_text" in cell.source]
    assert cell.source.endswith(";")
    assert cell.outputs == []


def test_what_is_no_python_program_stands_as_text_with_what_it_shows():
    text = "\n".join(cell.source for cell in cells_of(read(KINDS)) if cell.kind == "markdown")
    for shown in (
        "```console\n$ echo hi\nhi\n```",
        "```python\nlen(obj, /)\n```",
        "```python\nimport workers_of_this_project\n```\n\n```text\nworker 0:\nworker 1:\n```",
        "`out.json`\n\n```json\n[1]\n```",
    ):
        assert shown in text
    assert "{ " not in text


def notebook_page(cells: list[tuple[str, str]]) -> Page:
    """A notebook of cells, each with the text that it shows."""
    content = nbformat.v4.new_notebook()
    for source, shown in cells:
        cell = nbformat.v4.new_code_cell(source)
        if shown:
            cell.outputs = [nbformat.v4.new_output("stream", text=shown)]
        content.cells.append(cell)
    page, problems = read_notebook(nbformat.writes(content), Path("docs/en/n.ipynb"), "n.ipynb")
    assert not problems
    return page


def test_the_script_of_a_notebook_prints_the_values_that_its_cells_show(tmp_path: Path):
    cells = [
        ("numbers = [1, 2]", ""),
        ("numbers[0]  # the first", "1\n"),
        ("name = '文字'; name", "'文字'\n"),
        ("print('x')\n(\n    numbers,\n    1,\n)", "x\n([1, 2], 1)\n"),
        ("1, 'two'", "(1, 'two')\n"),
        ("print('y')\nnumbers;", "y\n"),
        ("class Plot:\n    show = print\nprint('z')\nPlot.show('!')", "z\n!\n"),
        ("class Model:\n    summary = print\nModel.summary('?')", "?\n"),
        ("numbers", ""),
    ]
    script = tmp_path / "page.py"
    script.write_text(as_script(notebook_page(cells), display=["summary"]), "utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", script],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout == "".join(shown for _, shown in cells)
