"""A program that lacks something of its page takes it in: what slicing cannot know, running tells."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import dataclasses
import json
import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from projects import Project
from servers import Servers
from test_read_notebook import code, notebook, stream

from verified_docs.read.markdown import read_markdown
from verified_docs.read.notebook import read_notebook
from verified_docs.slicing.snippets import snippet_with, snippets_of
from verified_docs.verify import lacking
from verified_docs.verify.delta_debugging import sufficient
from verified_docs.write.completion import Completed, complete, programs_to_run
from verified_docs.write.needs_option import with_needs

Call = Callable[..., tuple[int, str]]


@dataclasses.dataclass(frozen=True)
class Case:
    """Pieces of code that stand on one page, and what the program of the last one lacks."""

    codes: tuple[str, ...]
    output: str
    """What the last one prints."""
    needs: str = ""
    """Ids of what running adds: the first piece is `b0`."""
    earlier: dict[int, str] = dataclasses.field(default_factory=dict)
    """Options and outputs of earlier pieces: ` raises="KeyError" }`, then what it prints."""

    @property
    def page(self) -> str:
        blocks = []
        for number, source in enumerate(self.codes):
            options, _, output = self.earlier.get(number, "").partition("\n")
            language = "console" if source.startswith("$ ") else "python"
            language = "pycon" if source.startswith(">>> ") else language
            output = self.output if number == len(self.codes) - 1 else output
            text = f'```{language} {{ id="b{number}"{options} }}\n{source}\n```\n'
            blocks.append(text + (f"\n```output\n{output}\n```\n" if output else ""))
        return "# Page\n\n" + "\n".join(blocks)


CASES = {
    # what slicing knows
    "a star import": Case(("from math import *", "print(floor(2.5))"), "2"),
    "a default": Case(("k = 3", "f = lambda x=k: x", "k = 4", "print(f())"), "3"),
    "a class": Case(("class Box:\n    size = 1", "Box.size = 3", "print(Box.size)"), "3"),
    "an iterator": Case(
        ("n = iter([1, 2])", "print(next(n))", "print(next(n))"), "2", "", {1: "\n1"}
    ),
    "a line printed into a file": Case(
        ("with open('f.txt', 'w') as f:\n    print('x', file=f)", "print(open('f.txt').read())"),
        "x\n",
    ),
    "statements on one line": Case(
        ("x = 1; x += 2", "for i in 'ab': print(i)", "print(x, i)"), "3 b", "", {1: "\na\nb"}
    ),
    # what only running tells
    "a variable": Case(
        (
            "import os\nos.environ['VD'] = 'w'",
            "y = 1",
            "from os import environ\nprint(environ['VD'])",
        ),
        "w",
        "b0",
    ),
    "a file": Case(
        ("for n in 'ab':\n    open(n, 'w').close()", "import os\nprint(sorted(os.listdir()))"),
        "['a', 'b']",
        "b0",
    ),
    "a registry": Case(
        (
            "import abc\nclass A(abc.ABC): ...",
            "class B: ...\nA.register(B)",
            "print(isinstance(B(), A))",
        ),
        "True",
        "b1",
    ),
    "a setting": Case(
        (
            "import decimal\ndecimal.getcontext().prec = 3",
            "from decimal import Decimal\nprint(Decimal(1) / 3)",
        ),
        "0.333",
        "b0",
    ),
    "a name made by exec": Case(
        ("import builtins\ncode = 'builtins.VD = 5'\neval(compile(code, '', 'exec'))", "print(VD)"),
        "5",
        "b0",
    ),
    "a patched module": Case(
        ("import math\nmath.tau2 = 7", "import math as m\nprint(m.tau2)"), "7", "b0"
    ),
    "a warm cache": Case(
        (
            "import functools\n@functools.cache\ndef square(x):\n    return x * x\nprint(square(3))",
            "print(square.cache_info().currsize)",
        ),
        "1",
        "b0",
        {0: "\n9"},
    ),
    "an iterator that is emptied": Case(
        ("it = iter('ab')", "print(*it)", "print(list(it))"), "[]", "b1", {1: "\na b"}
    ),
    "a key that was looked up": Case(
        ("import collections\nd = collections.defaultdict(int)", "print(d['a'])", "print(dict(d))"),
        "{'a': 0}",
        "b1",
        {1: "\n0"},
    ),
    "a path to import from": Case(
        (
            "import sys\nsys.path.insert(0, 'lib')",
            "import os\nos.mkdir('lib')\nopen('lib/vd_m.py', 'w').write('v = 3')",
            "import vd_m\nprint(vd_m.v)",
        ),
        "3",
        "b0 b1",
    ),
    "a variable before an import": Case(
        (
            "import os\nopen('vd_n.py', 'w').write('import os\\nv = os.environ.get(\"VE\")')\nos.environ['VE'] = 'on'",
            "import vd_n",
            "print(vd_n.v)",
        ),
        "on",
        "b0",
        {1: ' needs="b0"'},
    ),
    # what slicing takes in, and shows something
    "a function that prints": Case(
        (
            "seen = []\ndef show(x):\n    print(x)\n    seen.append(x)",
            "show(1)\nshow('''a\n  b''')",
            "print(seen)",
        ),
        r"[1, 'a\n  b']",
        "b1",
        {1: "\n1\na\n  b"},
    ),
    "what is done before an exception": Case(
        (
            "import os",
            "os.environ['VH'] = 'h'\n{}['b']\nos.environ['VH'] = 'i'",
            "from os import environ\nprint(environ['VH'])",
        ),
        "h",
        "b1",
        {1: " raises=\"KeyError\"\nKeyError: 'b'"},
    ),
    "what warns": Case(
        (
            "import warnings",
            "def f():\n    warnings.warn('old')\n    return 4\nx = f()",
            "print(x)",
        ),
        "4",
        "b1",
        {1: ' warns="UserWarning"\nUserWarning: old'},
    ),
    # what is no script
    "a console": Case(
        ('$ mkdir data && cd data\n$ echo \'a"""\\\' > b.txt', "print(open('data/b.txt').read())"),
        'a"""\\\n',
        "b0",
    ),
    "a session": Case(
        (
            ">>> import os\n>>> os.environ['VF'] = 's'\n>>> os.environ['VG']\nTraceback (most recent call last):\n    ...\nKeyError: 'VG'",
            "$ true",
            ">>> from os import environ\n>>> environ['VF']\n's'",
        ),
        "",
        "b0",
    ),
    # what nothing helps
    "itself": Case(("x = 1", "print(__file__.endswith('md'), x)"), "True 1"),
}
HELPLESS = {"itself"}


@pytest.fixture(scope="session")
def outcomes(
    servers: Servers, tmp_path_factory: pytest.TempPathFactory, once: Callable[..., object]
) -> dict[str, tuple[str, list[str]]]:
    """The pages of all cases after their programs were completed, and the blocks refused."""

    def make() -> dict[str, tuple[str, list[str]]]:
        project = Project(tmp_path_factory.mktemp("alone"))
        project.configure('languages = { en = "docs" }')
        paths = {name: project.write(f"docs/{name}.md", case.page) for name, case in CASES.items()}
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(lacking, "_SURE", 1)
            pages, config = project.pages(), project.config
            last = {(page.path, page.blocks[-1].id) for page in pages}
            programs = programs_to_run(pages, config, ())
            wanted = [one for one in programs if (one.path, one.blocks[0].id) in last]
            done = complete(wanted, pages, config)
        return {
            name: (
                path.read_text("utf-8"),
                [one.block.id for one in done.refused if one.page.path == path],
            )
            for name, path in paths.items()
        }

    return once("standing-alone", make)  # type: ignore[return-value]


def completed(project: Project) -> Completed:
    pages, config = project.pages(), project.config
    return complete(programs_to_run(pages, config, ()), pages, config)


@pytest.mark.parametrize("name", CASES)
def test_a_program_takes_in_what_it_lacks_and_no_more(
    outcomes: dict[str, tuple[str, list[str]]], name: str
) -> None:
    text, refused = outcomes[name]
    case = CASES[name]
    last = f'id="b{len(case.codes) - 1}"'
    written = case.page.replace(last, f'{last} needs="{case.needs}"') if case.needs else case.page
    assert text == written
    assert refused == (["b1"] if name in HELPLESS else [])


PAGE = """
# Digits {#digits}

```python { id="precise" }
import decimal

decimal.getcontext().prec = 3
```

```python { id="other" }
one = 1
```

```python { id="third" }
from decimal import Decimal

print(Decimal(1) / 3)
```

```output
0.333
```
"""


def in_two_languages(project: Project, text: str = PAGE) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    project.write("docs/en/digits.md", text)
    project.write("docs/zh/digits.md", text.replace("# Digits", "# 数字"))


def test_update_writes_into_every_language_what_a_program_lacks_and_then_has_nothing_to_do(
    project: Project, call: Call
) -> None:
    in_two_languages(project)
    status, output = call("update", "docs/en")
    assert (status, output.splitlines()[-3:]) == (
        0,
        [
            'docs/en/digits.md:14: third: needs="precise"',
            'docs/zh/digits.md:14: third: needs="precise"',
            "9 file(s) changed, 0 block(s) refused",
        ],
    )
    for language in ("en", "zh"):
        text = (project.root / f"docs/{language}/digits.md").read_text("utf-8")
        assert text.count("needs") == 1
        assert '```python { id="third" needs="precise" }\n' in text
        program = (project.root / f"snippets/{language}/digits/third.py").read_text("utf-8")
        assert "prec = 3" in program
        assert "one = " not in program
    assert call("update") == (0, "0 file(s) changed, 0 block(s) refused\n")
    assert call("snippets", "--check", "--run")[0] == 0


def test_a_program_that_disagrees_is_told_with_what_finds_what_it_lacks(
    project: Project, call: Call
) -> None:
    in_two_languages(project)
    status, output = call("snippets", "--run")
    assert status == 1
    (advice,) = (line for line in output.splitlines() if "update" in line)
    assert advice.startswith("`verified-docs update docs/en/digits.md` finds what")
    assert (project.root / "docs/en/digits.md").read_text("utf-8") == PAGE.lstrip("\n")


def test_where_nothing_helps_update_says_what_differs_and_writes_no_need(
    project: Project, call: Call
) -> None:
    in_two_languages(
        project, PAGE.replace("Decimal(1) / 3", 'Decimal(1) / 3, __file__.endswith("md")')
    )
    status, output = call("update", "docs/en")
    assert status == 1
    (where,) = (line for line in output.splitlines() if line.startswith("docs/en/digits.md:14: "))
    assert where.startswith("docs/en/digits.md:14: third: as a program of its own, with all")
    assert "    - 0.333 True\n    + 0.333 False\n" in output
    assert output.endswith(" file(s) changed, 2 block(s) refused\n")
    assert "needs" not in (project.root / "docs/en/digits.md").read_text("utf-8")


def test_a_program_that_takes_too_long_is_told_and_takes_in_nothing(project: Project) -> None:
    """With more it would take longer still."""
    project.configure('languages = { en = "docs" }')
    text = """
        ```python { id="first" }
        import builtins

        builtins.quick = True
        ```

        ```python { id="slow" timeout=0.5 }
        while not hasattr(__builtins__, "quick"):
            pass
        ```
        """
    project.write("docs/page.md", text)
    (refused,) = completed(project).refused
    assert refused.failures[0].message.startswith("as a program of its own, this block ")
    assert "0.5 s" in refused.failures[0].message


def test_the_program_of_a_block_that_fails_on_its_page_is_not_run(project: Project) -> None:
    in_two_languages(project)
    names = {f"docs/{language}/digits.md::third" for language in ("en", "zh")}
    programs = programs_to_run(project.pages(), project.config, names)
    assert sorted(program.name for program in programs) == [
        f"snippets/{language}/digits/{id_}.py"
        for language in ("en", "zh")
        for id_ in ("other", "precise")
    ]


def test_what_the_author_wrote_stays_beside_what_was_found(project: Project) -> None:
    in_two_languages(project, PAGE.replace('"third"', '"third" needs="other" rtol=1e-6'))
    assert completed(project).refused == ()
    text = (project.root / "docs/zh/digits.md").read_text("utf-8")
    assert '```python { id="third" needs="precise other" rtol=1e-6 }\n' in text


def test_what_a_program_does_without_is_told_and_stays(project: Project) -> None:
    in_two_languages(project, PAGE.replace('"third"', '"third" needs="precise other"'))
    before = (project.root / "docs/en/digits.md").read_bytes()
    assert [str(one) for one in completed(project).told] == [
        f"docs/{language}/digits.md:14: third: its program does without `other`, which `needs` names"
        for language in ("en", "zh")
    ]
    assert (project.root / "docs/en/digits.md").read_bytes() == before
    assert completed(project).told == ()  # on record, which asks nothing again


def test_a_block_that_cannot_be_named_is_told(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    text = PAGE.replace(' { id="precise" }', "").replace("# Digits {#digits}", "# 数 {#数}")
    path = project.write("docs/page.md", text)
    (refused,) = completed(project).refused
    assert "as it lacks `数-1`: give them names" in refused.failures[0].message
    assert "needs" not in path.read_text("utf-8")


def test_a_cell_says_in_its_metadata_what_its_program_lacks(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    cells = notebook(
        code("import decimal\ndecimal.getcontext().prec = 3", id_="precise"),
        code("from decimal import Decimal\nprint(Decimal(1) / 3)", stream("0.333\n"), id_="third"),
    )
    path = project.write("docs/page.ipynb", json.dumps(cells, indent=1))
    assert completed(project).changed == ("docs/page.ipynb",)
    written = json.loads(path.read_text("utf-8"))
    cells["cells"][1]["metadata"] = {"verified-docs": {"needs": "precise"}}
    assert written == cells
    assert completed(project) == Completed()


# Programs that take in blocks whole


def program(project: Project, text: str, block: str, needs: Sequence[str]) -> str:
    project.configure('languages = { en = "docs" }')
    project.write("docs/page.md", text)
    (page,) = project.pages()
    return snippet_with(page, block, needs, project.config).text.partition("#a\n")[0]


def test_a_block_taken_in_whole_closes_its_figures_and_brings_its_files(project: Project) -> None:
    text = """
    ```text { write="data/table.csv" }
    a,b
    ```

    ```python { id="draw" }
    import plots as plt

    plt.plot([1])
    plt.show()
    ```

    ![light](figures/a.png#only-light)

    ```python { id="last" }
    print(1)
    ```
    """
    alone = program(project, text, "last", ["draw"])
    assert 'plt.plot([1])\nplt.close("all")\n' in alone
    assert "a,b\n" in alone
    assert "a,b\n" not in program(project, text, "last", [])


def test_a_block_that_is_taken_in_whole_may_take_as_long_as_on_its_page(project: Project) -> None:
    text = """
    ```python { id="slow" timeout=100 }
    x = 1
    ```

    ```python { id="last" timeout=10 needs="slow" }
    print(x)
    ```
    """
    project.configure('languages = { en = "docs" }')
    project.write("docs/page.md", text)
    *_, last = snippets_of(project.pages()[0], project.config)
    assert last.page.blocks[0].options.timeout == 110


# The search


def searched(number: int, suffices: Callable[[set[int]], bool]) -> tuple[tuple[int, ...], int]:
    """Return what is found among some numbers, and in how many trials."""
    steps = sufficient(range(number), 10**6)
    trials = 0
    try:
        tried = next(steps)
        while True:
            trials += len(tried)
            tried = steps.send([suffices(set(one)) for one in tried])
    except StopIteration as end:
        return end.value, trials


@given(
    st.integers(1, 40).flatmap(
        lambda n: st.tuples(st.just(n), st.sets(st.integers(0, n - 1), min_size=1))
    )
)
def test_delta_debugging_finds_what_suffices_and_nothing_else(drawn: tuple[int, set[int]]) -> None:
    number, wanted = drawn
    found, _ = searched(number, lambda some: wanted <= some)
    assert set(found) == wanted


@given(st.integers(2, 30), st.randoms(use_true_random=False))
def test_nothing_can_be_left_out_of_what_is_found_whatever_suffices(number: int, chance) -> None:
    memory: dict[frozenset[int], bool] = {frozenset(): False, frozenset(range(number)): True}

    def suffices(some: Iterable[int]) -> bool:
        return memory.setdefault(frozenset(some), chance.random() < 0.3)

    found, _ = searched(number, suffices)
    assert suffices(found)
    assert not any(suffices(set(found) - {one}) for one in found)


def test_one_block_among_many_is_found_in_few_trials_and_the_nearest_of_two() -> None:
    for wanted in range(64):
        assert searched(64, lambda some, wanted=wanted: wanted in some) == ((wanted,), 12)
    assert searched(64, lambda some: bool(some & {9, 50}))[0] == (9,)


def test_the_search_ends_after_so_many_trials_with_what_it_has() -> None:
    steps = sufficient(range(64), 4)
    tried = next(steps)
    tried = steps.send([False for _ in tried])
    assert [len(one) for one in tried] == [16, 16, 16, 16, 48, 48, 48, 48]
    with pytest.raises(StopIteration) as end:
        steps.send([len(one) == 48 for one in tried])
    assert len(end.value.value) == 48


def helped(
    before: Sequence[str], suffices: Callable[[tuple[str, ...]], bool]
) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return the blocks that are found, and all sets that were tried."""
    steps = lacking.blocks_that_help(before)
    asked = list(next(steps))
    tried = asked
    try:
        while True:
            tried = steps.send([suffices(one) for one in tried])
            asked += tried
    except StopIteration as end:
        return end.value, asked


def test_the_nearest_blocks_are_tried_one_by_one_before_all_together() -> None:
    found, tried = helped("abcdefghijkl", lambda names: "c" in names)
    assert found == ("c",)
    assert set(tried) == {("a",), ("b",), ("c",), ("d",)}
    found, tried = helped("abcdefghijkl", lambda names: "k" in names)
    assert found == ("k",)
    assert tried[8] == tuple("abcdefghijkl")


def test_blocks_that_help_only_together_are_found() -> None:
    assert helped("abcdefghijkl", lambda names: {"b", "k"} <= set(names))[0] == ("b", "k")


def test_where_all_blocks_do_not_help_nothing_is_taken_in_after_few_trials() -> None:
    found, tried = helped("abcdefghijkl", lambda names: False)
    assert (found, len(tried)) == ((), 9)
    assert helped("a", lambda names: False)[0] == ()
    assert helped("", lambda names: False)[0] == ()


def test_a_program_that_agrees_now_and_then_takes_in_what_ends_that_or_nothing() -> None:
    """Without `f`, which sets the seed, it prints one of two things."""
    found = []
    for seed in range(200):
        chance = random.Random(seed)
        found.append(helped("abcdefghijkl", lambda names: "f" in names or chance.random() < 0.5)[0])  # noqa: B023
    assert found.count(("f",)) > 180


# Writing


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("```python", '```python { needs="a b" }'),
        ("```python ", '```python { needs="a b" }'),
        ('```python { id="x" }', '```python { id="x" needs="a b" }'),
        ('```python {id="x"}', '```python {id="x" needs="a b" }'),
        ('```python { needs="c" id="x" }', '```python { needs="a b" id="x" }'),
        ("```python { id=x needs=c }", '```python { id=x needs="a b" }'),
        (
            '```python { raises="E" .annotate title="needs=c" }',
            '```python { raises="E" .annotate title="needs=c" needs="a b" }',
        ),
        (
            '```python title="x.py" linenums="1"',
            '```python { title="x.py" linenums="1" needs="a b" }',
        ),
        ("    ```py", '    ```py { needs="a b" }'),
        ("> ~~~~pycon", '> ~~~~pycon { needs="a b" }'),
    ],
)
def test_an_option_is_written_where_a_fence_has_them(before: str, after: str) -> None:
    lead = before[: len(before) - len(before.lstrip("> "))]
    marker = before[len(lead) :].partition("p")[0]
    body = ">>> x" if "pycon" in before else "x"
    above = '=== "Tab"' if lead == "    " else "Text"
    raw = f"{above}\r\n\r\n{before}\r\n{lead}{body}\r\n{lead}{marker}\r\n\r\n```python\r\ny\r\n```\r\n"
    page, problems = read_markdown(raw.replace("\r\n", "\n"), Path("page.md"), "page.md")
    assert problems == ()
    block = page.blocks[0]
    text = with_needs(page, raw, {block.id: ("a", "b")})
    assert text == raw.replace(before, after, 1)
    again, problems = read_markdown(text.replace("\r\n", "\n"), Path("page.md"), "page.md")
    assert problems == ()
    assert again.blocks[0].options == dataclasses.replace(block.options, needs=("a", "b"))


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize(
    "metadata", [{}, {"tags": ["x"]}, {"verified-docs": {"needs": "c", "rtol": 1}}]
)
def test_an_option_is_written_into_the_metadata_of_a_cell(
    indent: int | None, metadata: dict[str, object]
) -> None:
    cells = notebook(code("x", id_="x"), code("y", id_="y"))
    cells["cells"][1]["metadata"] = metadata
    raw = json.dumps(cells, indent=indent)
    page, _ = read_notebook(raw, Path("page.ipynb"), "page.ipynb")
    text = with_needs(page, raw, {"y": ("x",)})
    own = metadata.get("verified-docs", {})
    cells["cells"][1]["metadata"] = {**metadata, "verified-docs": {**own, "needs": "x"}}  # type: ignore[dict-item]
    assert json.loads(text) == cells
    again, problems = read_notebook(text, Path("page.ipynb"), "page.ipynb")
    assert problems == ()
    assert again.blocks[1].options.needs == ("x",)
