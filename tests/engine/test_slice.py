"""A standalone program holds what its block needs, and nothing else."""

from __future__ import annotations

import textwrap

import pytest

from verified_docs.errors import EngineError, PageError
from verified_docs.model.page import Block, Options, Page
from verified_docs.slicing.needed import needed_statements
from verified_docs.slicing.snippets import snippet_drift, snippets_of, write_snippets
from verified_docs.verify.verification import Verification

from projects import Project  # isort: skip


def needed(*sources: str, **options: object) -> str:
    """What the last block needs of those before it, a statement a line."""
    blocks = [
        Block(f"b{number}", textwrap.dedent(source), 1, Options())
        for number, source in enumerate(sources)
    ]
    blocks[-1] = Block("last", textwrap.dedent(sources[-1]), 1, Options(**options))  # type: ignore[arg-type]
    lines = []
    for statement in needed_statements(blocks, len(blocks) - 1, ["summary"]):
        source = blocks[statement.block].source.split("\n")
        lines.append(source[statement.node.lineno - 1])
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        pytest.param(("x = 1\ny = 2", "print(y)"), "y = 2", id="only what is used"),
        pytest.param(("x = 1", "y = x + 1", "print(y)"), "x = 1\ny = x + 1", id="in turn"),
        pytest.param(("x = 1", "x = 2", "print(x)"), "x = 2", id="the latest binding"),
        pytest.param(("x = 1\nx += 1", "print(x)"), "x = 1\nx += 1", id="augmented"),
        pytest.param(("x = []\nx.append(1)", "print(x)"), "x = []\nx.append(1)", id="a method"),
        pytest.param(("x = {}\nx['a'] = 1", "print(x)"), "x = {}\nx['a'] = 1", id="an element"),
        pytest.param(
            ("import m\nx = m.C()\nx.a = 1", "print(x)"),
            "import m\nx = m.C()\nx.a = 1",
            id="an attribute",
        ),
        pytest.param(
            ("import m\nx = m.C()\nx(1)", "print(x)"), "import m\nx = m.C()\nx(1)", id="a call"
        ),
        pytest.param(
            ("def f():\n    return g()", "def g():\n    return 1", "print(f())"),
            "def f():\ndef g():",
            id="a function's names when it is used",
        ),
        pytest.param(
            ("k = 1\ndef f():\n    return k", "k = 2", "print(f())"),
            "def f():\nk = 2",
            id="a global as it is when the function runs",
        ),
        pytest.param(
            ("k = 1\ndef f(k):\n    return k", "print(f(2))"), "def f(k):", id="a parameter hides"
        ),
        pytest.param(
            ("x = []\ndef f(a):\n    a.append(1)\nf(x)", "print(x)"),
            "x = []\ndef f(a):\nf(x)",
            id="handed to a function of the page",
        ),
        pytest.param(
            ("import m\nx = m.D()\nm.f(x)", "print(x)"),
            "import m\nx = m.D()",
            id="handed to a function of a module",
        ),
        pytest.param(
            ("import m\nm.seed(0)\nx = m.C()", "print(x)"),
            "import m\nm.seed(0)\nx = m.C()",
            id="a seed before what it seeds",
        ),
        pytest.param(
            ("import m\nm.seed(0)", "import m\nprint(m)"), "", id="a seed of another block"
        ),
        pytest.param(("x = 1\nprint(x)", "print(x)"), "x = 1", id="no print of another block"),
        pytest.param(
            ("k = 1\ndef f():\n    def g():\n        k = 2\n    return k", "print(f())"),
            "k = 1\ndef f():",
            id="a function inside hides a name in itself alone",
        ),
        pytest.param(
            (
                "k = 1\ndef f(x):\n    match x:\n        case [k]:\n            return k",
                "print(f([2]))",
            ),
            "def f(x):",
            id="a pattern binds in its function",
        ),
        pytest.param(
            ("match [1, 2]:\n    case [a, *b]:\n        pass", "print(a)"),
            "match [1, 2]:",
            id="a pattern binds",
        ),
        pytest.param(
            ("import m\nx = m.C()\ny = x.part.sum()\nz = x[0].tolist()", "print(x)"),
            "import m\nx = m.C()",
            id="nothing that only reads",
        ),
        pytest.param(
            ("import m\nx = m.C()\ny = x.fit().copy()", "print(x)"),
            "import m\nx = m.C()\ny = x.fit().copy()",
            id="what changes an object whose reading is read",
        ),
        pytest.param(
            ("import m\nx = m.C()\nx.summary()", "print(x)"),
            "import m\nx = m.C()",
            id="nothing that only shows",
        ),
        pytest.param(
            ("import m\na = m.C()\na.save('f.x')\nb = m.C()\nb.save('g.x')", "print(open('f.x'))"),
            "import m\na = m.C()\na.save('f.x')",
            id="a file by its name",
        ),
        pytest.param(
            ("import m\nlayer = m.C()\nmodel = m.M(layer)\nmodel.fit()", "print(layer)"),
            "import m\nlayer = m.C()\nmodel = m.M(layer)\nmodel.fit()",
            id="what an object was made from changes with it",
        ),
        pytest.param(("x = 1", "print([x for x in 'ab'])"), "", id="a comprehension's own name"),
        pytest.param(("xs = [1]", "print([x for x in xs])"), "xs = [1]", id="what it goes through"),
        pytest.param(
            ("i = 5\nfor i in 'ab':\n    y = i", "print(y)"), "for i in 'ab':", id="a loop"
        ),
        pytest.param(
            ("x = [1]\nfor i in x:\n    print(i)", "for i in 'ab':\n    print(i)"),
            "",
            id="a loop of another block over the same name",
        ),
        pytest.param(
            ("s = 1", "for i in 'ab':\n    s = i\n    print(s)"), "", id="a name bound in the loop"
        ),
        pytest.param(
            ("import m\nx = m.C()\ny = [1]\nfor a, b in zip(x.parts, y):\n    a.f(b)", "print(y)"),
            "y = [1]",
            id="what is beside it in a zip is not",
        ),
        pytest.param(
            ("import m\nx = m.C()\nfor part in x.parts:\n    part.on = False", "print(x)"),
            "import m\nx = m.C()\nfor part in x.parts:",
            id="what a loop changes is part of what it goes through",
        ),
        pytest.param(
            ("with open('f') as f:\n    x = 1", "print(x)"), "with open('f') as f:", id="with"
        ),
        pytest.param(
            ("x = 0", "for a in [1]:\n    for b in [1]:\n        x = a\n    print(x)"),
            "",
            id="a loop inside a loop",
        ),
        pytest.param(
            ("x = 0", "for a in [1]:\n    if a:\n        x = a\n    print(x)"),
            "x = 0",
            id="a condition inside a loop",
        ),
        pytest.param(("import a, b", "print(b)"), "import a, b", id="an import"),
        pytest.param(
            ("class A: pass\nclass B(A): pass", "print(B)"),
            "class A: pass\nclass B(A): pass",
            id="a base",
        ),
    ],
)
def test_a_block_needs(sources: tuple[str, ...], expected: str) -> None:
    assert needed(*sources) == expected


def test_what_workers_bind_stays_with_them() -> None:
    blocks = [
        Block("first", "x = 1", 1, Options()),
        Block("spread", "x = 2", 1, Options(workers=2)),
        Block("last", "print(x)", 1, Options()),
    ]
    assert [statement.block for statement in needed_statements(blocks, 2)] == [0]


def test_a_loop_that_only_prints_stays_for_the_names_that_it_binds(project: Project) -> None:
    project.write(
        "docs/en/page.md",
        """
        ```python
        for x in [1, 2]:
            print(x)
        ```

        ```output
        1
        2
        ```

        ```python { id="last" }
        print(x)
        ```

        ```output
        2
        ```
        """,
    )
    project.configure('languages = { en = "docs/en" }\n')
    *_, last = snippets_of(project.pages()[0], project.config)
    assert "for x in [1, 2]:\n    pass\n" in last.text


def test_needs_adds_blocks_to_what_is_found() -> None:
    assert needed("x = 1", "y = 2", "z = 3", "print(x)", needs=("b1",)) == "x = 1\ny = 2"
    with pytest.raises(KeyError):
        needed("x = 1", "print(x)", needs=("b9",))


PAGE = """
# A page {#page}

```python { id="a" }
import os, sys
# two numbers
x, y = 1, 2
for n in range(3):
    print(n)
    x += n
print("not this")
```

```output
0
1
2
not this
```

```python { id="b" }
print(x, sys.byteorder in ("little", "big"))
```

```output
4 True
```
"""


def bilingual(project: Project, text: str = PAGE) -> list[Page]:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    for language in ("en", "zh"):
        project.write(f"docs/{language}/page.md", text)
    return project.pages()


def test_a_snippet_is_short_and_says_where_it_is_from_and_what_it_prints(project: Project) -> None:
    pages = bilingual(project)
    texts = {s.page.name: s.text for page in pages for s in snippets_of(page, project.config)}
    assert texts["snippets/zh/page/b.py"] == textwrap.dedent(
        """\
        # A page
        # 出自 docs/zh/page.md#b

        import sys

        # two numbers
        x, y = 1, 2
        for n in range(3):
            x += n

        print(x, sys.byteorder in ("little", "big"))

        # 输出：
        # 4 True
        """
    )


@pytest.mark.parametrize(
    "statement",
    [
        "import tool",
        "import json, tool",
        "from tool import seven",
        "from tool import seven as tool_seven",
        'open("tool.py")',
    ],
)
def test_a_program_brings_the_files_it_imports_and_those_they_import(
    project: Project, statement: str
) -> None:
    text = f"""
        ```python {{ write="parts/one.py" }}
        one = 1
        ```

        ```python {{ write="tool.py" }}
        from parts import one

        seven = 6 + one.one
        ```

        ```python {{ write="toolbox.py" }}
        other = 8
        ```

        ```python {{ id="uses" }}
        {statement}
        ```

        ```python {{ id="uses-not" }}
        import toolbox
        ```
        """
    (page, _) = bilingual(project, textwrap.dedent(text))
    uses, uses_not = (snippet.text for snippet in snippets_of(page, project.config))
    assert uses.index("one = 1") < uses.index("seven = 6") < uses.index(statement)
    assert "other = 8" not in uses
    assert "other = 8" in uses_not
    assert "seven = 6" not in uses_not


def test_a_print_into_a_stream_has_no_value_to_be_printed(project: Project) -> None:
    text = '```pycon { id="a" }\n>>> import sys\n>>> print("x", file=sys.stdout)\nx\n```\n'
    program = snippets_of(bilingual(project, text)[0], project.config)[0].text
    assert 'print("x", file=sys.stdout)\n' in program
    assert "repr" not in program


def test_drift_is_noticed_and_written(project: Project) -> None:
    pages = bilingual(project)
    snippets = [snippet for page in pages for snippet in snippets_of(page, project.config)]
    assert len(snippet_drift(snippets, pages, project.config)) == 4
    assert len(write_snippets(snippets, pages, project.config)) == 4
    assert snippet_drift(snippets, pages, project.config) == []
    assert write_snippets(snippets, pages, project.config) == []
    snippets[0].path.write_text("print(5)\n")
    (snippets[0].path.parent / "gone.py").write_text("")
    messages = [str(problem) for problem in snippet_drift(snippets, pages, project.config)]
    assert messages == [
        "snippets/en/page/a.py:1: is not what its page gives; `verified-docs snippets` writes it",
        "snippets/en/page/gone.py:1: belongs to no block; `verified-docs snippets` removes it",
    ]
    assert len(write_snippets(snippets, pages, project.config)) == 2
    assert snippet_drift(snippets, pages, project.config) == []


def test_a_block_that_needs_what_is_not_above_it_is_a_mistake(project: Project) -> None:
    text = PAGE.replace('{ id="a" }', '{ id="a" needs="b" }')
    with pytest.raises(PageError, match=r"page\.md:3: `needs` names `b`, which is no block above"):
        bilingual(project, text)


def test_a_block_that_is_not_python_on_purpose_does_not_disturb_the_others(
    project: Project,
) -> None:
    broken = '```python { id="x" raises="SyntaxError" }\nprint(\n```\n\n```output\nx\n```\n\n'
    page = bilingual(
        project, PAGE.replace("# A page {#page}\n\n", "# A page {#page}\n\n" + broken)
    )[0]
    assert {snippet.path.stem for snippet in snippets_of(page, project.config)} == {"a", "b"}


def test_what_a_removed_page_leaves_behind_is_stale(project: Project) -> None:
    pages = bilingual(project)
    snippets = [snippet for page in pages for snippet in snippets_of(page, project.config)]
    write_snippets(snippets, pages, project.config)
    for language in ("en", "zh"):
        (project.root / f"docs/{language}/page.md").unlink()
    assert len(snippet_drift([], [], project.config)) == 4
    assert sorted(write_snippets([], [], project.config))[0] == "removed snippets/en/page/a.py"
    assert list((project.root / "snippets").rglob("*.py")) == []


def test_a_page_with_devices_gives_programs_that_set_them_up(project: Project) -> None:
    code = "import sys\nprint(sys.given)"
    text = f'```python {{ id="a" devices=3 }}\n{code}\n```\n\n```output\n3\n```\n'
    project.configure(
        'languages = { en = "docs/en" }\ndevice-setup = """\nimport sys\nsys.given = devices\n"""\n'
    )
    project.write("docs/en/page.md", text)
    assert project.verify()["a"].status == "passed"
    (snippet,) = snippets_of(project.pages()[0], project.config)
    assert "devices = 3\nimport sys\nsys.given = devices\n" in snippet.text
    with Verification(project.config, [snippet.page]) as verification:
        (verdict,) = verification.verdicts()
    assert verdict.status == "passed", verdict.failures


def test_devices_without_a_setting_for_them_are_a_clear_error(project: Project) -> None:
    project.write("docs/page.md", "```python { devices=2 }\nx = 1\n```\n")
    with pytest.raises(EngineError, match=r"page\.md asks for devices: set `device-setup`"):
        project.verify()
