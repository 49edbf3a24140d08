"""The contributors' reference names all that there is of each, in both languages."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest

import verified_docs
from verified_docs import child
from verified_docs.kinds import KINDS
from verified_docs.model.masks import MASKS
from verified_docs.model.options import DEFAULT_RTOL, DEFAULT_TIMEOUT, known_options
from verified_docs.settings import load_config
from verified_docs.site.passes import PASSES

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    language: folder / "contributing" for language, folder in load_config(ROOT).languages.items()
}
ROW = re.compile(r"\|\s*\[?`(?P<name>[\w-]+)[^`]*`(?P<rest>.*)\|")


def rows(path: Path) -> dict[str, str]:
    """The rows of a page's tables whose first cell begins with a name in code font."""
    lines = path.read_text("utf-8").splitlines()
    return {match["name"]: match["rest"] for match in map(ROW.fullmatch, lines) if match}


@pytest.mark.parametrize("language", FOLDERS)
def test_every_option_stands_in_the_table_of_options(language: str) -> None:
    assert set(rows(FOLDERS[language] / "options.md")) == set(known_options())


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("option", known_options())
def test_every_option_is_used_by_an_example(language: str, option: str) -> None:
    fence = re.compile(rf"^`{{3,}}\w+ \{{.*\b{option}\b.*\}}$", re.MULTILINE)
    cell = re.compile(rf'"verified-docs": \{{.*"{option}"')
    pages = [path.read_text("utf-8") for path in sorted(FOLDERS[language].glob("*.md"))]
    assert any(fence.search(page) or cell.search(page) for page in pages)


@pytest.mark.parametrize("language", FOLDERS)
def test_the_defaults_in_the_table_are_those_of_the_engine(language: str) -> None:
    shown = rows(FOLDERS[language] / "options.md")
    assert float(shown["rtol"].rpartition("|")[2].strip(" `")) == DEFAULT_RTOL
    assert float(shown["timeout"].rpartition("|")[2].strip(" `")) == DEFAULT_TIMEOUT


@pytest.mark.parametrize("language", FOLDERS)
def test_every_mask_stands_in_the_table_of_masks(language: str) -> None:
    shown = rows(FOLDERS[language] / "comparison.md")
    assert set(MASKS) <= set(shown)


def layers() -> list[str]:
    """The packages of the engine in the order of the import contract."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contract = settings["tool"]["importlinter"]["contracts"][0]
    return [name for layer in contract["layers"] for name in layer.split(" : ")]


def section(language: str, name: str) -> str:
    """What stands below a heading of the architecture page, down to the next of its level."""
    page = (FOLDERS[language] / "architecture.md").read_text("utf-8")
    return page.partition(f"{{#{name}}}\n")[2].partition("\n## ")[0]


def drawn(language: str, drawing: str, kind: str) -> list[str]:
    """The texts of one class in a drawing of the architecture page, from top to bottom."""
    path = FOLDERS[language] / "drawings" / f"{drawing}.svg"
    texts = ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}text")
    found = [one for one in texts if kind in one.get("class", "").split()]
    return [one.text or "" for one in found]


def test_the_contract_names_every_package_and_module() -> None:
    inside = (path for path in Path(verified_docs.__file__).parent.iterdir())
    names = {
        path.stem for path in inside if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert set(layers()) == names - {"__init__"}


@pytest.mark.parametrize("language", FOLDERS)
def test_the_map_of_the_packages_has_all_in_the_order_of_the_contract(language: str) -> None:
    assert drawn(language, "packages", "package") == layers()
    assert re.findall(r"^\| `(\w+)` \|", section(language, "packages"), re.MULTILINE) == layers()


@pytest.mark.parametrize("language", FOLDERS)
def test_the_drawing_of_a_page_has_every_pass_in_order(language: str) -> None:
    assert drawn(language, "page", "pass") == [one.name for one in PASSES]


@pytest.mark.parametrize("language", FOLDERS)
def test_every_message_is_drawn_and_explained(language: str) -> None:
    answers = {one.__name__ for one in (*get_args(child.FromChild), *get_args(child.FromServer))}
    messages = answers | {"Job", "Limits", "BlockJob", "StepJob"}
    text = " ".join(drawn(language, "messages", "message"))
    assert messages <= set(re.findall(r"\w+", text))
    explained = re.findall(r"^\| `.*", section(language, "messages"), re.MULTILINE)
    assert messages <= set(re.findall(r"`(\w+)`", "\n".join(explained)))


@pytest.mark.parametrize("language", FOLDERS)
def test_every_function_in_a_drawing_is_one_of_the_engine(language: str) -> None:
    code = "\n".join(
        path.read_text("utf-8") for path in Path(verified_docs.__file__).parent.rglob("*.py")
    )
    names = re.findall(
        r"[A-Za-z_]{4,}",
        " ".join(drawn(language, "block", "code") + drawn(language, "page", "code")),
    )
    shown = {"python", "index", "html", "page", "ipynb", "tree", "work"}
    defined = set(re.findall(r"\b(?:def|class) (\w+)", code)) | set(layers())
    assert {name for name in names if name not in shown} <= defined | {one.name for one in PASSES}


@pytest.mark.parametrize("language", FOLDERS)
def test_every_kind_that_is_written_in_a_fence_stands_in_the_table_of_fences(language: str) -> None:
    page = (FOLDERS[language] / "fences.md").read_text("utf-8")
    rows_of_fences = [row for row in page.split("\n") if row.startswith("| ` ```")]
    for kind in KINDS:
        if kind.languages:
            assert any(f"```{kind.languages[0]} " in row for row in rows_of_fences), kind.name


@pytest.mark.parametrize("language", FOLDERS)
def test_every_decision_has_a_reason(language: str) -> None:
    table = section(language, "decisions").strip().split("\n")
    decisions = [[cell.strip() for cell in row.strip("|").split(" | ")] for row in table[2:]]
    assert len(decisions) >= 15
    for decision in decisions:
        assert len(decision) == 2, decision
        assert all(len(cell) > 6 for cell in decision), decision


@pytest.mark.parametrize("language", FOLDERS)
def test_every_drawing_is_shown_in_both_palettes_at_its_size(language: str) -> None:
    page = (FOLDERS[language] / "architecture.md").read_text("utf-8")
    image = re.compile(
        r"!\[(.+)\]\(drawings/(\w+)\.svg#only-(light|dark)\)"
        r'\{ width="(\d+)" height="(\d+)" loading="lazy" \}'
    )
    shown = image.findall(page)
    for name in ("packages", "block", "page", "messages"):
        root = ElementTree.parse(FOLDERS[language] / "drawings" / f"{name}.svg").getroot()
        size = (root.get("width"), root.get("height"))
        found = [one for one in shown if one[1] == name]
        assert [(theme, width, height) for _, _, theme, width, height in found] == [
            ("light", *size),
            ("dark", *size),
        ]
        assert found[0][0] == found[1][0]
