"""A figure on a page is the one its block draws, within what an eye would call the same."""

# ruff: noqa: E501  # cases stand on one line each

from __future__ import annotations

import base64
import importlib.util
import io
import json
import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo
from projects import Project
from typer.testing import CliRunner

from verified_docs.cli import app
from verified_docs.compare import images
from verified_docs.compare.images import ALLOWED, image_difference, images_alike
from verified_docs.compare.verdict import judge
from verified_docs.model.outcome import FIGURE_TEXTS, Outcome
from verified_docs.model.page import Block, Figure, Options, Page
from verified_docs.model.selection import Selection
from verified_docs.settings import Config
from verified_docs.verify.unused import unused_figures
from verified_docs.write.outputs import Updated, update

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("matplotlib") is None,  # pages import it, no test does
    reason="matplotlib is not installed",
)

DRAWS = 'preload = ["matplotlib.pyplot"]\n'
"""Settings of a project that draws."""

PAGE = """
# Page

```python { id="a" }
import matplotlib.pyplot as plt
figure, axes = plt.subplots(figsize=(3, 2))
axes.plot([1, 2, 3], [1, 4, 9])
axes.set_title("Squares")
plt.show()
```

![A curve that rises](figures/squares.png#only-light)
![A curve that rises](figures/squares-dark.png#only-dark)
"""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project whose page shows the figures that its block draws."""
    project = Project(tmp_path_factory.mktemp("figures"))
    project.configure(DRAWS)
    project.write("docs/page.md", PAGE)
    result = updated(project)
    assert result.refused == ()
    assert result.changed == ("docs/figures/squares.png", "docs/figures/squares-dark.png")
    return project


@pytest.fixture
def drawn(original: Project, tmp_path: Path) -> Project:
    """A copy of that project."""
    shutil.copytree(original.root, tmp_path / "copy")
    return Project(tmp_path / "copy")


def updated(project: Project) -> Updated:
    return update(project.pages(), project.config, Selection())


def problems(project: Project) -> list[tuple[int, str]]:
    return [(failure.line, failure.message) for failure in project.verify()["a"].failures]


def test_update_draws_what_is_missing_and_verify_then_agrees(drawn: Project) -> None:
    light = drawn.root / "docs/figures/squares.png"
    dark = drawn.root / "docs/figures/squares-dark.png"
    assert light.read_bytes() != dark.read_bytes()
    before = light.stat().st_mtime_ns
    assert updated(drawn).changed == ()
    assert light.stat().st_mtime_ns == before
    assert (drawn.root / "docs/page.md").read_text() == PAGE.lstrip("\n")


OTHER_DRAWINGS = [
    ("[1, 4, 9]", "[1, 4, 8]"),
    ("[1, 4, 9]", "[9, 4, 1]"),
    ('"Squares"', '"Cubes"'),
    ("axes.plot", "axes.scatter"),
    ("[1, 2, 3]", "[1, 2, 30]"),
    ("[1, 4, 9])", "[1, 4, 9], color='red')"),
    ("[1, 4, 9])", "[1, 4, 9], linestyle=':')"),
    ("axes.set_title", "axes.grid(); axes.set_title"),
    ("figsize=(3, 2)", "figsize=(3, 2.5)"),
]
CLAIMS = [
    (PAGE.replace("plt.show()", "x = 1"), 9, "draws 0 figure"),
    (PAGE.replace("plt.show()", "plt.show(); plt.plot([1]); plt.show()"), 9, "draws 2 figure"),
    (PAGE[: PAGE.index("\n![")], 9, "shows 0 image"),
    (PAGE.replace("only-light", "x").replace("only-dark", "only-light"), 12, "come in pairs"),
    (
        PAGE.replace("[A curve that rises](figures/squares.png", "[](figures/squares.png"),
        11,
        "no alt",
    ),
    (PAGE.replace("squares-dark", "missing"), 12, "the image file is missing"),
]


def test_another_drawing_and_a_wrong_image_are_noticed_at_their_lines(drawn: Project) -> None:
    for number, (old, new) in enumerate(OTHER_DRAWINGS):
        assert old in PAGE
        text = PAGE.replace(old, new).replace('"a"', f'"other-{number}"')
        drawn.write(f"docs/other-{number}.md", text)
    for number, (text, _, _) in enumerate(CLAIMS):
        drawn.write(f"docs/claim-{number}.md", text.replace('"a"', f'"claim-{number}"'))
    verdicts = drawn.verify()
    assert verdicts["a"].status == "passed"
    for number, changed in enumerate(OTHER_DRAWINGS):
        lines = [failure.line for failure in verdicts[f"other-{number}"].failures]
        assert lines == [11, 12], changed
    for number, (_, line, message) in enumerate(CLAIMS):
        failures = verdicts[f"claim-{number}"].failures
        assert [f.line for f in failures if message in f.message] == [line], message


def test_a_damaged_image_is_told(drawn: Project) -> None:
    for damage in (b"", b"no image", (drawn.root / "docs/figures/squares.png").read_bytes()[:900]):
        (drawn.root / "docs/figures/squares.png").write_bytes(damage)
        ((line, message),) = problems(drawn)
        assert line == 11
        assert "cannot be read" in message
    assert updated(drawn).changed == ("docs/figures/squares.png",)


def test_figures_come_from_the_record_too(drawn: Project) -> None:
    assert not drawn.verify()["a"].recorded
    assert drawn.verify()["a"].recorded
    Image.new("RGBA", (600, 400), "red").save(drawn.root / "docs/figures/squares.png")
    verdict = drawn.verify()["a"]
    assert verdict.recorded
    assert verdict.status == "failed"


def test_a_drawing_that_depends_on_chance_is_refused(project: Project) -> None:
    project.configure(DRAWS)
    project.write(
        "docs/page.md",
        PAGE.replace("[1, 4, 9]", "[__import__('random').random() for _ in range(3)]"),
    )
    result = updated(project)
    assert [verdict.block.id for verdict in result.refused] == ["a"]
    assert not (project.root / "docs/figures/squares.png").exists()


def encoded(image: Image.Image) -> str:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()


def line_image(offset: float = 0.0, width: int = 3, colour: str = "black") -> Image.Image:
    """A line across the image, drawn fine and reduced, so that it can shift by less than a pixel."""
    image = Image.new("RGBA", (64 * 8, 64 * 8), (0, 0, 0, 0))
    y = int((30 + offset) * 8)
    ImageDraw.Draw(image).line((0, y, 512, y), fill=colour, width=width * 8)
    return image.resize((64, 64), Image.Resampling.BOX)


def test_a_shift_by_a_hair_passes_and_one_that_can_be_seen_does_not(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.png"
    line_image().save(path)
    assert image_difference(path, encoded(line_image())) is None
    for hair in (0.25, 4.0, 8.0):
        assert image_difference(path, encoded(line_image(hair))) is None
    for seen in (-16.0, 16.0, 24.0):
        assert image_difference(path, encoded(line_image(seen))) is not None
    assert image_difference(path, encoded(line_image(colour="red"))) is not None
    assert image_difference(path, encoded(line_image().resize((63, 64)))) is not None


def test_two_images_are_held_against_each_other_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A block is judged for each change of its text, and its figures stay what they are."""
    reduced: list[Image.Image] = []

    def counted(image: Image.Image) -> list[Image.Image]:
        reduced.append(image)
        return plain(image)

    plain = images._tiles
    monkeypatch.setattr(images, "_tiles", counted)
    path = tmp_path / "a.png"
    line_image(0.125).save(path)
    for _ in range(3):
        assert image_difference(path, encoded(line_image(0.375))) is None
        assert image_difference(path, encoded(line_image(17.0))) is not None
    assert len(reduced) == 4
    line_image(17.0).save(path)
    assert image_difference(path, encoded(line_image(0.375))) is not None
    assert len(reduced) == 6


def test_a_text_in_a_drawing_counts_where_its_pixels_would_not(tmp_path: Path) -> None:
    def labelled(*texts: str) -> str:
        information = PngInfo()
        information.add_text(FIGURE_TEXTS, json.dumps(texts))
        buffer = io.BytesIO()
        line_image().save(buffer, "PNG", pnginfo=information)
        return base64.b64encode(buffer.getvalue()).decode()

    shown = labelled("epoch", "0.25")
    assert images_alike(shown, labelled("epoch", "0.25"))
    for others in (("epoch", "0.26"), ("epochs", "0.25"), ("epoch",), ("0.25", "epoch"), ()):
        assert not images_alike(shown, labelled(*others))


def saved(path: Path, image: Image.Image, *texts: str) -> Path:
    """Write an image as `update` writes it, or as another program does where no text is given."""
    information = PngInfo()
    if texts:
        information.add_text(FIGURE_TEXTS, json.dumps(texts))
    image.save(path, "PNG", pnginfo=information)
    return path


def corner() -> Image.Image:
    """A drawing that looks otherwise from every side."""
    image = Image.new("RGBA", (64, 48), "white")
    ImageDraw.Draw(image).rectangle((0, 0, 31, 11), fill="black")
    return image


SEEN = {
    "left and right": (Image.Transpose.FLIP_LEFT_RIGHT, "mirrored: left and right are swapped"),
    "top and bottom": (Image.Transpose.FLIP_TOP_BOTTOM, "mirrored: top and bottom are swapped"),
    "upside down": (Image.Transpose.ROTATE_180, "but upside down"),
}


@pytest.mark.parametrize("turn", SEEN)
@pytest.mark.parametrize("texts", [(), ("epoch",)])
def test_a_turned_image_is_told_by_what_is_seen(
    tmp_path: Path, turn: str, texts: tuple[str, ...]
) -> None:
    how, said = SEEN[turn]
    drawn = saved(tmp_path / "drawn.png", corner(), "epoch").read_bytes()
    path = saved(tmp_path / "shown.png", corner().transpose(how), *texts)
    message = image_difference(path, base64.b64encode(drawn).decode())
    assert message is not None
    assert message.startswith("the image is what the block draws, but ")
    assert said in message


def test_another_image_is_told_by_how_much_of_it_differs(tmp_path: Path) -> None:
    drawn = saved(tmp_path / "drawn.png", corner(), "epoch").read_bytes()
    path = saved(tmp_path / "shown.png", Image.new("RGBA", (64, 48), "white"))
    message = image_difference(path, base64.b64encode(drawn).decode())
    assert message == f"the image is not what the block draws: {32 * 12} of {64 * 48} pixels differ"


def test_an_image_that_another_program_has_saved_is_told_as_that(tmp_path: Path) -> None:
    drawn = base64.b64encode(saved(tmp_path / "drawn.png", corner(), "epoch").read_bytes()).decode()
    message = image_difference(saved(tmp_path / "shown.png", corner()), drawn)
    assert message is not None
    assert "looks like what the block draws, but" in message
    assert "another program has saved it" in message


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (("epoch", "0.26", "loss"), "the image reads '0.26'; the block draws '0.25'"),
        (("epoch", "0.25"), "the image does not read 'loss'; the block draws it"),
        (("epoch", "0.25", "loss", "x"), "the image reads 'x'; the block draws no such text"),
    ],
)
def test_the_first_text_that_differs_is_told(
    tmp_path: Path, texts: tuple[str, ...], said: str
) -> None:
    drawn = saved(tmp_path / "drawn.png", corner(), "epoch", "0.25", "loss").read_bytes()
    path = saved(tmp_path / "shown.png", corner(), *texts)
    assert image_difference(path, base64.b64encode(drawn).decode()) == said


def test_an_author_is_told_where_to_look_at_both_images(drawn: Project) -> None:
    path = drawn.root / "docs/figures/squares.png"
    right = path.read_bytes()
    with Image.open(io.BytesIO(right)) as image:
        image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(path)
    (failure,) = drawn.verify()["a"].failures
    assert "mirrored: left and right are swapped" in failure.message
    assert failure.message.endswith("; if that is right, `verified-docs update` writes it")
    shown, came = failure.detail.splitlines()
    assert shown == "the page shows: docs/figures/squares.png"
    written = drawn.root / came.removeprefix("the block draws: ")
    assert written.read_bytes() == right
    assert written.is_relative_to(drawn.config.cache)


def test_images_in_each_others_place_are_told_as_that(drawn: Project) -> None:
    light, dark = (drawn.root / f"docs/figures/squares{name}.png" for name in ("", "-dark"))
    light_bytes = light.read_bytes()
    light.write_bytes(dark.read_bytes())
    dark.write_bytes(light_bytes)
    assert [message for _, message in problems(drawn)] == [
        "this is the image for dark pages: exchange the two",
        "this is the image for light pages: exchange the two",
    ]


def test_the_tolerance_is_what_it_says(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGBA", (64, 64), (100, 100, 100, 255)).save(path)
    for difference, same in ((ALLOWED, True), (ALLOWED + 1, False)):
        for channel in range(3):
            colour = [100, 100, 100, 255]
            colour[channel] += difference
            image = Image.new("RGBA", (64, 64), (100, 100, 100, 255))
            image.paste(tuple(colour), (8, 16, 16, 24))
            assert (image_difference(path, encoded(image)) is None) is same


def test_the_config_of_a_project_without_figures_needs_no_matplotlib(project: Project) -> None:
    assert isinstance(project.config, Config)
    project.write(
        "docs/page.md",
        '```python { id="a" }\nimport sys\nprint("matplotlib" in sys.modules)\n```\n',
    )
    outcome = project.verify()["a"].outcome
    assert outcome is not None
    assert outcome.stdout == "False\n"


def test_a_figure_that_no_page_shows_is_told_once_all_pages_are_read(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.root)
    project.write("docs/one.md", "![One](figures/one.png)\n")
    project.write("docs/guides/two.md", "![Two](figures/two.png#only-light)\n")
    for name in ("figures/one.png", "guides/figures/two.png", "guides/figures/old/three.png"):
        project.write(f"docs/{name}", "no image")
    pages = project.pages()
    told = list(unused_figures(pages, project.config))
    assert [(problem.path, problem.line) for problem in told] == [
        ("docs/guides/figures/old/three.png", 1)
    ]
    assert list(unused_figures(pages[:1], project.config)) == []
    result = CliRunner().invoke(app, ["verify"])
    assert result.exit_code == 1
    assert "three.png:1: no page shows this figure" in result.output


def test_a_figure_of_a_cell_without_a_text_is_told_once() -> None:
    drawn = io.BytesIO()
    Image.new("RGBA", (60, 40), "white").save(drawn, "PNG")
    image = base64.b64encode(drawn.getvalue()).decode()
    shown = (Figure("", "", 5, "light", image), Figure("", "", 5, "dark", image))
    block = Block("a", "plot()", 1, Options(), figures=shown, kind="cell")
    page = Page(Path("page.ipynb"), "page.ipynb", "", "Page", (block,), ())
    (failure,) = judge(page, block, Outcome("finished", figures=((image, image),))).failures
    assert (failure.kind, failure.line) == ("figure", 5)
    assert "no alternative text" in failure.message
