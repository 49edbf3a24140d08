"""What a project writes of its site in `mkdocs.yml`."""

from __future__ import annotations

from mkdocs.config import config_options
from mkdocs.config.base import Config as BaseSettings


class Settings(BaseSettings):
    """What a project writes below `verified-docs` in the plugins of its `mkdocs.yml`."""

    live = config_options.Type(bool, default=False)
    """Whether the pages are shown by `verified-docs serve`, which tells them what it verifies."""
    name = config_options.Type(str, default="guide")
    """What the files are called that a reader takes away."""
    about = config_options.Optional(config_options.Type(str))
    """Path of the page with the licences and the statement on accessibility."""
    changes = config_options.Optional(config_options.Type(str))
    """Path of the page on what changed, of which there is a feed."""
    names = config_options.Optional(config_options.Type(str))
    """The file with the public names that code is searched for."""
    packages = config_options.DictOfItems(config_options.Type(str), default={})
    """The packages to name, with the name a reader knows them by."""
    branch = config_options.Type(str, default="main")
    """Of the repository, which pages are edited on."""
    default_language = config_options.Type(str, default="en")
    """The language for readers of none; search engines are told."""
