"""The guide's pages built by Zensical have what the site's own passes make of them."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.zensical.built import build, finish
from bs4 import BeautifulSoup

ROOT = Path(__file__).resolve().parents[2]
PAGE = """\
# Page

```python { id="first" }
print("one")
```

```output
one
```

It is one word.

```python { id="proof" proof }
print(len("one".split()))
```

```output
1
```
"""


def test_a_page_that_zensical_has_built_goes_through_the_passes(tmp_path: Path) -> None:
    project, work = tmp_path / "project", tmp_path / "work"
    for name in ("overrides", "reference", "mkdocs.yml", "pyproject.toml"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, project / name) if project.mkdir(exist_ok=True) is None else None
    for language in ("en", "zh"):
        told = (ROOT / f"mkdocs.{language}.yml").read_text("utf-8").partition("\nnav:")[0]
        (project / f"mkdocs.{language}.yml").write_text(told, "utf-8")
        (project / "docs" / language).mkdir(parents=True)
        (project / "docs" / language / "index.md").write_text(PAGE, "utf-8")
    work.mkdir()
    site = build(project, "en", work)
    assert finish(project, "en", site) == []
    html = BeautifulSoup((site / "index.html").read_text("utf-8"), "html.parser")
    unit = html.select_one("#first.block")
    assert unit is not None
    assert "one" in unit.select_one(".block-output").get_text()
    assert unit.select_one(".block-state") is not None
    assert html.select_one("details.proof #proof") is not None
    assert html.select_one('meta[http-equiv="Content-Security-Policy"]') is not None
