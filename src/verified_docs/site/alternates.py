"""Where search engines find the same page in the other languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from verified_docs.site.languages import Counterpart


@dataclass(frozen=True)
class Alternate:
    """A page that says the same in a language."""

    language: str
    """Its code, or `x-default`: the one for readers of none of the languages."""
    address: str
    """Absolute."""


def alternates(
    canonical: str, url: str, here: str, counterparts: Sequence[Counterpart], default: str
) -> tuple[Alternate, ...]:
    """Return a page in every language that has it, its own included; none where it is alone.

    The rule that each page lists itself and is listed by the others, and what `x-default` is, are
    in <https://developers.google.com/search/docs/specialty/international/localized-versions>.

    Args:
        canonical: The page's own address, in the version that search engines are sent to.
        url: Of the page, relative to its site: `guides/custom-layers/`, or empty for the home page.
        here: Code of the page's language.
        counterparts: The page to show for each language.
        default: Code of the language for readers of none. Its home page gives way to the page
            above the languages, which chooses.
    """
    same = [one.language for one in counterparts if one.same]
    site = canonical.removesuffix(url) if url else canonical
    above, folder, version = site.rpartition(f"/{here}/")
    if len(same) < 2 or not folder:
        return ()
    found = [Alternate(code, f"{above}/{code}/{version}{url}") for code in same]
    if not url:
        found.append(Alternate("x-default", f"{above}/"))
    elif default in same:
        found.append(Alternate("x-default", f"{above}/{default}/{version}{url}"))
    return tuple(found)
