"""What the theme of a site has to have, for the plugin to show what it knows."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from verified_docs.site.files.offline import SCRIPT
from verified_docs.site.words import WORDS


def language_of(config: MkDocsConfig) -> str:
    """Return the language of a site whose theme can show what the plugin knows.

    Raises:
        PluginError: the theme has no languages, or not this project's templates.
    """
    try:
        language = str(config.theme["language"])
    except KeyError:
        message = "verified-docs needs a theme that has languages: set `theme: name: material`"
        raise PluginError(message) from None
    if language not in WORDS:
        known = ", ".join(WORDS)
        raise PluginError(f"the site has no words for the language {language}; it has: {known}")
    if not any((Path(folder) / SCRIPT).is_file() for folder in config.theme.dirs):
        raise PluginError(
            "verified-docs shows what it knows by the templates, styles and scripts in the folder "
            "`overrides` of its repository: copy it, and set `theme: custom_dir: overrides`"
        )
    return language
