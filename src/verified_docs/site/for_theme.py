"""What the theme's templates are told of a site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verified_docs.matrix import Declared
from verified_docs.site.page.footer import FooterLink
from verified_docs.site.words import Words


@dataclass(frozen=True)
class ForTheme:
    """What every template finds as `config.extra.verified_docs`."""

    words: Words
    live: bool
    feed: bool
    """Whether the site has one."""
    footer: Sequence[FooterLink]
    environments: Sequence[Declared]
    """Those that the programs of the pages were run in beside the site's own."""
