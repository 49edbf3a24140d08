"""What builds of the site keep for the next one: as good as new, or made again."""

from __future__ import annotations

import io
import pickle
from pathlib import Path

import markdown
import pytest
from jinja2 import DictLoader, Environment
from PIL import Image
from projects import Project

from verified_docs.export.download import as_notebook
from verified_docs.languages.behind import accept_pages, standings
from verified_docs.settings import Config
from verified_docs.site import build_cache as module
from verified_docs.site import custom_fences, make_ahead
from verified_docs.site.ahead import made_ahead
from verified_docs.site.build_cache import Kept, keep_templates
from verified_docs.site.knowledge import Knowledge

NAMES = """
{
  "prefixes": {}, "aliases": {},
  "names": {"json.dumps": {"kind": "function", "signature": "(obj)", "address": null}}
}
"""


class Counted:
    """Makes a thing and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, int]:
        self.times += 1
        return {"made": self.times}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "en"


def test_what_was_made_for_the_same_is_made_once(file: Path):
    make = Counted()
    kept = Kept(file)
    assert kept.get("thing", make, "a", {"b": b"c"}) == {"made": 1}
    assert kept.get("thing", make, "a", {"b": b"c"}) == {"made": 1}
    kept.save()
    assert Kept(file).get("thing", make, "a", {"b": b"c"}) == {"made": 1}
    assert make.times == 1


@pytest.mark.parametrize("given", [("other", "a", 1), ("thing", "b", 1), ("thing", "a", 2)])
def test_for_anything_else_it_is_made_again(file: Path, given: tuple[str, str, int]):
    make = Counted()
    kept = Kept(file)
    kept.get("thing", make, "a", 1)
    kept.save()
    name, *rest = given
    assert Kept(file).get(name, make, *rest) == {"made": 2}


def test_what_no_build_asks_for_is_forgotten(file: Path):
    first, second, third = Kept(file), Kept(file), Counted()
    first.get("old", Counted())
    first.save()
    second.get("new", Counted())
    second.save()
    assert Kept(file).get("old", third) == {"made": 1}
    assert third.times == 1
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_other_code_makes_everything_again(file: Path, monkeypatch: pytest.MonkeyPatch):
    make = Counted()
    kept = Kept(file)
    kept.get("thing", make)
    kept.save()
    monkeypatch.setattr(module, "made_with", lambda: "of other code")
    assert Kept(file).get("thing", make) == {"made": 2}


@pytest.mark.parametrize("damage", ["cut", "changed", "emptied", "foreign"])
def test_a_damaged_file_holds_nothing(file: Path, damage: str):
    make = Counted()
    kept = Kept(file)
    kept.get("thing", make)
    kept.save()
    content = bytearray(file.read_bytes())
    content[-3] ^= 1
    found = {
        "cut": file.read_bytes()[:-5],
        "changed": bytes(content),
        "emptied": b"",
        "foreign": pickle.dumps("something else"),
    }
    file.write_bytes(found[damage])
    assert Kept(file).get("thing", make) == {"made": 2}


def test_what_was_made_ahead_is_found_and_not_kept_twice(file: Path):
    make, ahead = Counted(), file.with_name("ahead")
    first = Kept(ahead)
    first.get("thing", make)
    first.save()
    kept = Kept(file, ahead)
    assert kept.get("thing", make) == {"made": 1}
    assert kept.get("other", make) == {"made": 2}
    kept.save()
    assert Kept(file).get("thing", make) == {"made": 3}
    assert Kept(file).get("other", make) == {"made": 2}


def test_templates_are_compiled_once_and_again_when_they_have_changed(tmp_path: Path):
    def rendered(template: str) -> str:
        environment = Environment(loader=DictLoader({"a.html": template}))
        keep_templates(environment, tmp_path / "templates")
        return environment.get_template("a.html").render(word="there")

    def kept() -> list[tuple[str, int]]:
        files = (tmp_path / "templates").iterdir()
        return [(file.name, file.stat().st_mtime_ns) for file in files]

    assert rendered("Hello {{ word }}") == "Hello there"
    before = kept()
    assert len(before) == 1
    assert rendered("Hello {{ word }}") == "Hello there"
    assert kept() == before
    assert rendered("Still {{ word }}") == "Still there"


def test_templates_are_compiled_where_nothing_can_be_kept(tmp_path: Path):
    (tmp_path / "file").touch()
    environment = Environment(loader=DictLoader({"a.html": "{{ 1 + 1 }}"}))
    keep_templates(environment, tmp_path / "file" / "templates")
    assert environment.get_template("a.html").render() == "2"


def test_without_a_file_nothing_is_written(tmp_path: Path):
    kept = Kept()
    kept.get("thing", Counted())
    kept.save()
    assert not list(tmp_path.iterdir())


PAGE = '# A\n\nText.\n\n```python { id="x" }\nimport json\n\njson.dumps(1)\n```\n'


def knowledge(project: Project, file: Path) -> Knowledge:
    names = project.root / "names.json"
    names.write_text(NAMES)
    return Knowledge(project.config, names, Kept(file))


def test_a_page_is_read_again_only_when_it_has_changed(project: Project, file: Path):
    page = project.write("docs/en/a.md", PAGE)
    before = knowledge(project, file)
    first = before.of(page)
    before.kept.save()
    again = knowledge(project, file).of(page)
    assert again.source == first.source
    assert [use.name for use in again.uses["x"]] == ["json.dumps"]
    page.write_text(PAGE.replace("Text", "Other"))
    assert "Other" in knowledge(project, file).of(page).source.text


def test_a_page_is_read_again_when_the_names_have_changed(project: Project, file: Path):
    page = project.write("docs/en/a.md", PAGE)
    before = knowledge(project, file)
    before.of(page)
    before.kept.save()
    names = project.root / "other.json"
    names.write_text(NAMES.replace("dumps", "loads"))
    assert Knowledge(project.config, names, Kept(file)).of(page).uses["x"] == ()


def test_a_page_falls_behind_when_only_the_other_language_changes(project: Project, file: Path):
    folders = {language: project.root / "docs" / language for language in ("en", "zh")}
    config = Config(root=project.root, languages=folders)
    english = project.write("docs/en/a.md", PAGE)
    chinese = project.write("docs/zh/a.md", PAGE.replace("Text", "文字"))
    names = project.root / "names.json"
    names.write_text(NAMES)

    def states() -> list[str]:
        known = Knowledge(config, names, Kept(file))
        source = known.of(english).source
        found = known.standings(source)
        known.kept.save()
        assert list(found) == standings([source], config)
        return [one.state for one in found]

    assert states() == ["unmarked"]
    accept_pages([Knowledge(config, names, Kept(file)).of(english).source], config)
    assert states() == ["in step"]
    chinese.write_text(chinese.read_text().replace("文字", "别的"))
    assert states() == ["behind"]
    chinese.unlink()
    assert states() == ["missing"]


def test_code_is_highlighted_again_when_highlighting_is_set_otherwise(file: Path):
    def rendered(**settings: bool) -> str:
        kept = Kept(file)
        configs = {
            "pymdownx.highlight": settings,
            "pymdownx.superfences": {"custom_fences": custom_fences(kept, settings)},
        }
        names = ["pymdownx.highlight", "pymdownx.superfences"]
        html = markdown.markdown("```python\nx\n```\n", extensions=names, extension_configs=configs)
        kept.save()
        return html

    assert "language-python" not in rendered(pygments_lang_class=False)
    assert "language-python" in rendered(pygments_lang_class=True)


def test_what_languages_share_is_made_before_their_builds(project: Project, file: Path):
    folders = {language: project.root / "docs" / language for language in ("en", "zh", "none")}
    config = Config(root=project.root, languages=folders)
    drawn = PAGE + "\n![Loss](figures/loss.png)\n"
    project.write("docs/en/a.md", drawn)
    chinese = project.write("docs/zh/a.md", drawn.replace("Text", "文字"))
    project.write("docs/zh/broken.md", "").write_bytes(b"\xff")
    plot = io.BytesIO()
    Image.new("RGBA", (64, 64), "red").save(plot, "PNG", compress_level=0)
    for language in ("en", "zh"):
        picture = folders[language] / "figures" / "loss.png"
        picture.parent.mkdir()
        picture.write_bytes(plot.getvalue())
    names = project.root / "names.json"
    names.write_text(NAMES)
    make_ahead(config, names, {})

    kept = Kept(file, made_ahead(config))
    known = Knowledge(config, names, kept)
    page = known.of(chinese)
    assert [use.name for use in page.uses["x"]] == ["json.dumps"]
    assert known.light_figure(plot.getvalue())
    extensions = ["pymdownx.highlight", "pymdownx.superfences"]
    configs = {"pymdownx.superfences": {"custom_fences": custom_fences(kept)}}
    html = markdown.markdown(page.source.text, extensions=extensions, extension_configs=configs)
    assert "<span" in html
    kept.save()
    assert not file.exists()


@pytest.mark.parametrize("picture", ["loss.png", "loss.svg"])
def test_a_notebook_holds_its_pictures_and_what_is_kept_does_not(
    project: Project, file: Path, picture: str
):
    text = f"{PAGE}\n![Loss](figures/a/{picture})\n"
    page = project.write("docs/en/a.md", text)
    contents = {f"figures/a/{picture}": b'<svg>\n<!--"-->\n</svg>' * 9}
    for _ in range(2):
        known = knowledge(project, file)
        source = known.of(page).source
        assert known.notebook(source, contents) == as_notebook(source, {}, contents)
        known.kept.save()
    contents = dict.fromkeys(contents, b"other")
    assert known.notebook(source, contents) == as_notebook(source, {}, contents)
