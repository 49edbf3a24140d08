"""A program that sets an environment variable for an import does that import itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from projects import Project

from verified_docs.read.markdown import read_markdown
from verified_docs.run.own_imports import imports_for_itself

MODULE = """\
import os

BACKEND = os.environ.get("READS_ONCE", "unset")
"""


@pytest.fixture
def there(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that preloads a package which reads a variable while it is imported."""
    folder = tmp_path_factory.mktemp("packages")
    (folder / "reads_once.py").write_text(MODULE)
    project.configure(f'preload = ["reads_once"]\nenvironment = {{ PYTHONPATH = "{folder}" }}')
    return project


def fence(code: str, options: str = "", output: str = "") -> str:
    shown = f"\n```output\n{output}\n```\n" if output else ""
    return f"```python {{ {options} }}\n{code}\n```\n{shown}\n"


SETTING = [
    'import os\nos.environ["READS_ONCE"] = "set"',
    'from os import environ\nenviron["READS_ONCE"] = "set"',
    'import os\nos.environ.setdefault("READS_ONCE", "set")',
    'import os\nos.environ.update(READS_ONCE="set")',
    'import os\nos.environ |= {"READS_ONCE": "set"}',
    'import os\nos.putenv("OTHER", "x"); os.environ["READS_ONCE"] = "set"',
    'import os\n\ndef choose(name):\n    os.environ["READS_ONCE"] = name\n\nchoose("set")',
    'import os\nfrom unittest.mock import patch\npatch.dict(os.environ, READS_ONCE="set").start()',
    'import os\nvariables = os.environ\nvariables["READS_ONCE"] = "set"',
]


@pytest.mark.parametrize("code", SETTING)
@pytest.mark.parametrize(
    "then",
    [
        "import reads_once\nprint(reads_once.BACKEND)",
        "from reads_once import BACKEND\nprint(BACKEND)",
        'import importlib\nprint(importlib.import_module("reads_once").BACKEND)',
        "def used():\n    import reads_once\n    return reads_once.BACKEND\n\nprint(used())",
    ],
)
def test_it_is_known_by_its_code(code: str, then: str) -> None:
    for text in (fence(f"{code}\n{then}"), fence(code) + fence(then)):
        page, problems = read_markdown(text, Path("page.md"), "page.md")
        assert not problems
        assert imports_for_itself(page.blocks)


@pytest.mark.parametrize(
    "code",
    [
        'import reads_once, os\nos.environ["READS_ONCE"] = "late"',
        'import os\nprint(os.environ["HOME"], os.environ.get("A"), "B" in os.environ)\n'
        "import reads_once",
        "import os\nfor name in os.environ:\n    pass\nimport reads_once",
        "import os\nchild = {**os.environ, 'A': 'b'} or dict(os.environ)\nimport reads_once",
        'import os\nos.environ["A"] = "b"\nimport json\nprint(json.dumps(1))',
        "import reads_once",
    ],
)
def test_others_share_what_is_imported(code: str) -> None:
    page, problems = read_markdown(fence(code), Path("page.md"), "page.md")
    assert not problems
    assert not imports_for_itself(page.blocks)


def test_what_it_prints_is_what_a_reader_gets(there: Project) -> None:
    use = "import reads_once\nprint(reads_once.BACKEND)"
    there.write("docs/set.md", fence(SETTING[0], 'id="set"') + fence(use, 'id="use"', "set"))
    there.write("docs/late.md", fence(f"{use}\n{SETTING[0]}\n{use}", 'id="late"', "unset\nunset"))
    there.write(
        "docs/file.md",
        fence(f"{SETTING[0]}\n{use}", 'write="chooses.py"')
        + fence("import chooses", 'id="file"', "set"),
    )
    there.write(
        "docs/proof.md",
        fence(SETTING[0], 'id="above"') + "A sentence.\n\n" + fence(use, 'proof id="proof"', "set"),
    )
    verdicts = there.verify()
    assert {id_: verdict.failures for id_, verdict in verdicts.items() if verdict.failures} == {}
    assert all(verdict.recorded for verdict in there.verify().values())
