"""A proof belongs to the sentence above it, runs by itself and changes nothing below it."""

from __future__ import annotations

from pathlib import Path

import pytest
from projects import Project

from verified_docs.export import as_script
from verified_docs.model import ANY_MACHINE
from verified_docs.model.page import Page
from verified_docs.mutate.trial import make_trials
from verified_docs.read.markdown import read_markdown
from verified_docs.record.confirmation import confirmations
from verified_docs.run.program import make_program
from verified_docs.slicing.snippets import snippets_of
from verified_docs.verify.explanation import explain
from verified_docs.verify.verification import Verification

PAGE = """\
# Numbers { #numbers }

```python { id="made" }
import os
import random

random.seed(0)
numbers = [3, 1, 2]
limits = (0, 9)
```

Sorting changes a list, and a proof may do as it likes.

```python { proof id="sorted" }
print(numbers)
numbers.sort()
random.seed(1)
os.environ["MARK"] = "left"
os.mkdir("left")
extra = 1
print(numbers)
```

```output
[3, 1, 2]
[1, 2, 3]
```

```pycon { proof id="again" }
>>> numbers, "MARK" in os.environ, os.listdir()
([3, 1, 2], False, [])
>>> extra
Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
NameError: name 'extra' is not defined
```

```console { proof id="shell" }
$ ls
```

```python { id="after" }
print(numbers, random.random(), "MARK" in os.environ, os.listdir(), "extra" in globals())
```

```output
[3, 1, 2] 0.8444218515250481 False [] False
```
"""


def read(text: str) -> tuple[Page, list[str]]:
    page, problems = read_markdown(text, Path("page.md"), "page.md")
    return page, [f"{problem.line}: {problem.message}" for problem in problems]


def test_a_proof_sees_the_page_above_and_nothing_sees_what_it_does(project: Project) -> None:
    project.write("docs/page.md", PAGE)
    verdicts = project.verify()
    assert {id_: v.failures for id_, v in verdicts.items() if v.failures} == {}
    assert [*verdicts] == ["made", "sorted", "again", "shell", "after"]


def test_only_a_proof_that_needs_what_changed_runs_again(project: Project) -> None:
    def recorded(text: str) -> list[str]:
        project.write("docs/page.md", text)
        return [id_ for id_, verdict in project.verify().items() if verdict.recorded]

    assert recorded(PAGE) == []
    assert recorded(PAGE) == ["made", "sorted", "again", "shell", "after"]
    changed = PAGE.replace("extra = 1\n", "extra = 2\n")
    assert recorded(changed) == ["made", "again", "shell", "after"]
    assert recorded(changed) == ["made", "sorted", "again", "shell", "after"]
    (page,) = project.pages()
    assert len(confirmations(page, project.config.records)) == 1
    # the page runs again, but no proof needs the limits
    assert recorded(changed.replace("(0, 9)", "(0, 8)")) == ["sorted", "again", "shell"]
    assert recorded(changed.replace("[3, 1, 2]\nlimits", "[3, 1, 2, 3]\nlimits")) == ["shell"]


def test_what_a_proof_says_is_judged_as_what_any_block_says(project: Project) -> None:
    text = PAGE.replace("[1, 2, 3]\n", "[1, 2, 4]\n").replace("'extra' is", "'extras' is")
    project.write("docs/page.md", text)
    verdicts = project.verify()
    lines = {id_: v.failures[0].line for id_, v in verdicts.items() if v.failures}
    assert lines == {"sorted": 26, "again": 35}
    (page,) = project.pages()
    assert confirmations(page, project.config.records) == []


SETTINGS = """\
# Settings

```python { id="set" }
import decimal
import os
import sys

decimal.setcontext(decimal.Context(prec=3))
sys.set_int_max_str_digits(640)
os.environ["LEVEL"] = "3"
decimal.DefaultContext.prec = 5
sys.setswitchinterval(5)
```

Some last only for a while.

```python { id="for-a-while" }
try:
    print(sys.getswitchinterval())
finally:
    sys.setswitchinterval(9)
```

```output
5.0
```

What was too late is not done before a proof either.

```python { id="stack" }
import threading

threading.stack_size(1 << 20)
```

```python { id="too-late" }
try:
    sys.setswitchinterval(-1 if threading.stack_size() else 3)
except ValueError as error:
    print(error)
```

```output
switch interval must be strictly positive
```

```python { id="refused" raises="ValueError" }
sys.set_int_max_str_digits(1)
```

```output
ValueError: maxdigits must be 0 or larger than 640
```

They hold for the whole process.

```pycon { proof id="proof" }
>>> from decimal import Decimal
>>> Decimal(1) / 3
Decimal('0.333')
>>> import sys
>>> sys.get_int_max_str_digits(), sys.getswitchinterval()
(640, 9.0)
>>> from os import environ
>>> environ["LEVEL"]
'3'
```
"""


def test_what_the_page_sets_for_the_process_is_set_for_a_proof(project: Project) -> None:
    project.write("docs/page.md", SETTINGS)
    verdicts = project.verify()
    assert {id_: v.failures for id_, v in verdicts.items() if v.failures} == {}
    wrong = SETTINGS.replace("'0.333'", "'0.3333333333333333333333333333'")
    project.write("docs/page.md", wrong)
    assert project.verify()["proof"].status == "failed"


def test_a_file_above_a_proof_is_for_it_and_for_the_block_below(project: Project) -> None:
    file = '```text { write="a.txt" }\nsugar\n```\n\n'
    proof = 'It is sweet.\n\n```console { proof id="proof" }\n$ cat a.txt\nsugar\n```\n\n'
    block = '```console { id="block" }\n$ wc -c < a.txt\n6\n```\n'
    project.write("docs/page.md", file + proof + block)
    verdicts = project.verify()
    assert {id_: v.status for id_, v in verdicts.items()} == {"proof": "passed", "block": "passed"}
    # a proof is use enough
    assert read(file + proof)[1] == []
    (problem,) = read(block.replace("wc -c < a.txt\n6", "true") + file)[1]
    assert problem.startswith("4: no block after it uses the file `a.txt`")


def test_a_proof_shows_something(project: Project) -> None:
    project.write("docs/page.md", "# A\n\nOne is one.\n\n```python { proof }\nassert 1 == 1\n```\n")
    (failure,) = project.verify()["a-proof-1"].failures
    assert (failure.line, failure.message) == (
        6,
        "this proof shows nothing: print what proves the sentence above",
    )


def test_a_proof_that_asks_another_for_a_name_is_told_that_it_cannot(project: Project) -> None:
    text = "A sentence.\n\n```python { proof }\nx = 1\nprint(x)\n```\n\n```output\n1\n```\n\n"
    project.write("docs/page.md", text + "```python { proof }\nprint(x + 1)\n```\n")
    (failure,) = project.verify()["top-proof-2"].failures
    assert failure.message == (
        "raised NameError: name 'x' is not defined; a proof sees what blocks of the page bind "
        "above it, and nothing that other proofs do"
    )


def test_what_breaks_above_a_proof_is_told_where_it_stands(project: Project) -> None:
    project.write(
        "docs/page.md",
        """\
        # A

        ```python
        import time
        def halved(number):
            return number / zero
        half = halved(1)
        ```

        A half is less.

        ```python { proof }
        print(half)
        ```
        """,
    )
    page_failure, proof_failure = (verdict.failures[0] for verdict in project.verify().values())
    assert page_failure.line == proof_failure.line == 6
    assert 'File "docs/page.md", line 6, in halved' in proof_failure.detail


@pytest.mark.parametrize(
    "above",
    [
        "A sentence.",
        "A sentence.\n\n```python { proof }\nprint(1)\n```\n\n```output\n1\n```",
        "A sentence.\n\n```python { proof }\nshow()\n```\n\n![drawn](figures/a.png#only-light)",
        "- An item.",
        "> A quote.",
        "Term\n:   What it means.",
    ],
)
def test_a_proof_stands_below_a_sentence(above: str) -> None:
    _, problems = read(f"# A\n\n{above}\n\n```python {{ proof }}\nprint(2)\n```\n")
    assert problems == []


@pytest.mark.parametrize(
    "above",
    [
        "",
        "## A heading",
        "```python\nprint(1)\n```",
        "```python\nprint(1)\n```\n\n```output\n1\n```",
        "A sentence.\n\n```python { proof }\nprint(1)\n```\n\n```text\nother\n```",
        "---",
        "<div></div>",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
    ],
)
def test_a_proof_without_a_sentence_is_told(above: str) -> None:
    text = f"# A\n\n{above}\n\n```python {{ proof }}\nprint(2)\n```\n"
    _, problems = read(text)
    line = text[: text.rindex("```python")].count("\n") + 1
    assert problems == [
        f"{line}: a proof belongs to the sentence above it, and no paragraph is: write it right "
        "below the paragraph whose last sentence it proves"
    ]


@pytest.mark.parametrize(
    ("fence", "message"),
    [
        (
            '```python { proof notest reason="slow" }\nx\n```',
            "a proof that is not run proves nothing: take `proof` or `notest` away",
        ),
        (
            "```python { proof signature }\nlen(obj, /)\n```",
            "option `proof` belongs to a ```python fence or a ```pycon fence or "
            "a ```console fence, not to a signature",
        ),
    ],
)
def test_what_cannot_be_a_proof_is_told(fence: str, message: str) -> None:
    _, problems = read(f"# A\n\nA sentence.\n\n{fence}\n")
    assert problems == [f"5: {message}"]


def test_a_proof_leaves_the_names_of_other_blocks_as_they_were() -> None:
    text = "# A\n\n## B { #b }\n\nOne.\n\n```python\n1\n```\n\nTwo.\n\n```python\n2\n```\n"
    with_proof = text.replace("One.\n", "One.\n\n```python { proof }\n0\n```\n")
    (before, _), (page, _) = read(text), read(with_proof)
    assert [block.id for block in before.blocks] == ["b-1", "b-2"]
    assert [block.id for block in page.blocks] == ["b-proof-1", "b-1", "b-2"]


def test_a_proof_is_in_no_program_but_its_own(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    project.write("docs/page.md", PAGE)
    (page,) = project.pages()
    programs = {one.path.stem: one.text for one in snippets_of(page, project.config)}
    assert "numbers.sort()" in programs["sorted"]
    assert "numbers = [3, 1, 2]" in programs["sorted"]
    assert "limits" not in programs["sorted"]
    assert "sort()" not in programs["after"] + programs["again"]
    taken_away = [line for line in as_script(page).split("\n") if not line.startswith("#")]
    assert "numbers.sort()" not in taken_away


def test_a_proof_has_the_devices_of_its_page() -> None:
    text = (
        "# A\n\n```python { devices=2 }\nx = 1\n```\n\nTwo.\n\n```python { proof }\nprint(2)\n```\n"
    )
    page, _ = read(text)
    (proof,) = make_program(page, ANY_MACHINE.reason_not_to_run).proofs
    assert proof.devices == 2
    one = text.replace("devices=2", "devices=1")
    (other,) = make_program(read(one)[0], ANY_MACHINE.reason_not_to_run).proofs
    assert proof.keys != other.keys


def test_the_code_of_a_proof_is_changed_and_doubted_too(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    project.write("docs/page.md", "# A\n\nTwo.\n\n```python { proof }\nx = 1 + 1\nprint(x)\n```\n")
    (page,) = project.pages()
    trials = make_trials([page])
    assert trials
    assert {trial.block.id for trial in trials} == {"a-proof-1"}


def test_explain_says_what_a_proof_takes_in(project: Project) -> None:
    project.write("docs/page.md", PAGE)
    project.verify()
    lines = [*explain(f"{project.root}/docs/page.md::sorted", project.config)]
    assert "needs: made:8: numbers = [3, 1, 2]" in lines
    assert "runs again when its code changes, or that of what runs before it: made" in lines
    lines = [*explain(f"{project.root}/docs/page.md::after", project.config)]
    assert "runs again when its code changes, or that of what runs before it: made" in lines


def test_a_proof_takes_in_the_blocks_that_it_names_as_they_are(project: Project) -> None:
    project.configure('languages = { en = "docs" }')
    text = """
        ```console { id="made" }
        $ mkdir data
        ```

        ```python { id="ends" raises="KeyError" }
        import os

        os.environ["MARK"] = "left"
        {}["no"]
        os.environ["MARK"] = "never"
        ```

        ```output
        KeyError: 'no'
        ```

        What was done above is seen.

        ```python { proof id="seen" needs="made ends" }
        from os import environ, listdir

        print(listdir(), environ["MARK"])
        ```

        ```output
        ['data'] left
        ```
        """
    project.write("docs/page.md", text)
    assert {verdict.status for verdict in project.verify().values()} == {"passed"}
    *_, alone = snippets_of(project.pages()[0], project.config)
    with Verification(project.config, [alone.page]) as verification:
        assert [verdict.failures for verdict in verification.verdicts()] == [()]
