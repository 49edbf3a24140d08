"""Put around a page what it was verified with, its lag, its downloads, its source."""

from __future__ import annotations

from pathlib import PurePosixPath

from verified_docs.site.api import SIGNATURES, panel, signatures
from verified_docs.site.page.downloads import colab_address, download_name, downloads_line
from verified_docs.site.page.lag_banner import translation_banner
from verified_docs.site.page.repository import repository_line
from verified_docs.site.page.tables import with_an_end
from verified_docs.site.page.verification_line import place_line, verification_line
from verified_docs.site.tree import put_first, put_last
from verified_docs.site.work import Work


def frame(work: Work) -> None:
    """Put around the content of a page what does not come from its author."""
    known, build = work.known, work.build
    source, words, root = known.source, build.words, work.tree.root
    environments = [confirmation.environment for confirmation in known.confirmations]
    work.line = verification_line(source, environments, build.packages, words)
    if work.line:
        place_line(root, work.line)
    there = {one.language: one for one in work.counterparts}
    put_first(root, translation_banner(build.knowledge.standings(source), there, words))
    put_last(root, downloads_line(source, _downloads(work), words))
    put_last(root, repository_line(build.repository, build.branch, source.name, words))
    if work.names:
        path = str(PurePosixPath(SIGNATURES, work.place.served).with_suffix(".json"))
        content = signatures(work.names, build.knowledge.inventory)
        put_last(root, panel(work.make(path, content)))
    with_an_end(root)


def _downloads(work: Work) -> str | None:
    """Have the page as files beside it; return where Colab opens its notebook, if it can.

    Colab reads the notebook from the branch that holds the published version.
    """
    source, build = work.known.source, work.build
    if not source.blocks:
        return None
    script, notebook = (
        download_name(source, work.place.served, suffix) for suffix in (".py", ".ipynb")
    )
    work.make(script, build.knowledge.script(source))
    if not source.is_notebook:  # mkdocs-jupyter puts a notebook beside its page
        work.make(notebook, build.knowledge.notebook(source, work.figures))
    if not build.version:
        return None
    path = f"{build.words.code}/{build.version}/{notebook}"
    return colab_address(build.repository, build.published, path)
