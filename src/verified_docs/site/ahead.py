"""What the builds of several languages have in common, made once before they are forked.

Most code is the same in all languages, and so are figures. What is made of them is kept in a file
that each build reads; the pages themselves stay in the memory that a forked process begins with.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from markdown import Markdown

from verified_docs.errors import EngineError, PageError
from verified_docs.read import find_pages
from verified_docs.settings import Config
from verified_docs.site.blocks.block_units import custom_fences
from verified_docs.site.build_cache import Kept
from verified_docs.site.knowledge import Knowledge
from verified_docs.site.page.figures import figures_of, stored_figures

_MARKER = "`" * 20
"""Of a fence around any code."""


def made_ahead(config: Config) -> Path:
    """Return the file in which is kept what was made ahead."""
    return config.cache / "site" / "ahead"


def make_ahead(config: Config, names: Path | None, highlighting: Mapping[str, Any]) -> None:
    """Read the pages of all languages, and make what their builds will ask for more than once.

    What cannot be read is left to the build that shows it.

    Args:
        config: Of the project.
        names: The file that lists public names, if there is one.
        highlighting: The settings of `pymdownx.highlight`.
    """
    kept = Kept(made_ahead(config))
    knowledge = Knowledge(config, names, kept)
    extensions: dict[str, Mapping[str, Any]] = {
        "pymdownx.highlight": highlighting,
        "pymdownx.superfences": {"custom_fences": custom_fences(kept, highlighting)},
    }
    markdown = Markdown(extensions=[*extensions], extension_configs=extensions)
    for path in find_pages([folder for folder in config.languages.values() if folder.is_dir()]):
        try:
            page = knowledge.of(path).source
        except (EngineError, PageError):
            continue
        stored = [figure.content for figure in stored_figures(page, "")]
        for content in [*figures_of(page).values(), *stored]:
            knowledge.light_figure(content)
        fences = [block.fence for block in page.blocks if block.fence]
        code = [f"{_MARKER}{one.language}\n{one.source}\n{_MARKER}\n" for one in fences]
        markdown.reset().convert("\n".join(code))
    kept.save()
