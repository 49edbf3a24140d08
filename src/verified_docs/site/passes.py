"""The passes that a page goes through on its way from Markdown to HTML, in order.

Each edits the tree of a page's content, and may note what it finds and have files made. None knows
of MkDocs, which calls them through the plugin beside this module; a test runs the list without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

from verified_docs.languages import without_marks_in_html
from verified_docs.site.api import (
    API_PLACE,
    Using,
    link_names,
    place_api_index,
    place_users,
)
from verified_docs.site.blocks.block_units import join_units
from verified_docs.site.blocks.checked_lists import label_lists
from verified_docs.site.blocks.first_lines import mark_first_lines
from verified_docs.site.blocks.programs import find_standalones
from verified_docs.site.blocks.proofs import fold_proofs
from verified_docs.site.blocks.state_mark import state_marks
from verified_docs.site.compatibility.of_page import elsewhere_of
from verified_docs.site.files.cards import Card, card_name, lacking, no_card
from verified_docs.site.files.llms import About, Shown, plain_page
from verified_docs.site.files.search import findable
from verified_docs.site.frame import frame
from verified_docs.site.lists.excluded import EXCLUDED_PLACE, Listed, place_excluded
from verified_docs.site.lists.feed import FEED, atom, changes_of, feed_line
from verified_docs.site.lists.filter import place_filters
from verified_docs.site.lists.places import places
from verified_docs.site.lists.state import state_of
from verified_docs.site.page.breaks import break_names
from verified_docs.site.page.figures import (
    figure_html,
    figures_of,
    stored_figures,
    with_light_figures,
    with_sizes,
)
from verified_docs.site.page.mathematics import typeset
from verified_docs.site.page.minutes import tell_minutes
from verified_docs.site.page.notebooks import plain_notebook
from verified_docs.site.page.tables import stack_wide, without_empty_heads
from verified_docs.site.page.verification_line import place_line
from verified_docs.site.tree import Fragment
from verified_docs.site.work import Work


@dataclass(frozen=True)
class Pass:
    """One step of the way."""

    edit: Callable[[Work], None]
    why: str
    """What it does, and why it stands where it stands."""

    @property
    def name(self) -> str:
        """What the step is called."""
        return self.edit.__name__.strip("_")


def run(work: Work) -> None:
    """Have a page go through all passes."""
    for one in PASSES:
        one.edit(work)


def content_of(html: str, is_notebook: bool) -> Fragment:
    """Return the tree of a page's content, as it was rendered.

    What marks a translation as up to date is for the engine, and no reader's.
    """
    return Fragment(html if is_notebook else without_marks_in_html(html))


def _notebook(work: Work) -> None:
    if work.known.source.is_notebook:
        addresses = {path: work.place.to(file) for path, file in work.build.files.items()}
        root, path = work.tree.root, work.place.path
        work.headings, problems = plain_notebook(root, path, addresses)
        work.problems += problems


def _feed(work: Work) -> None:
    build, words = work.build, work.build.words
    if work.place.path != build.changes:
        return
    changes, problems = changes_of(work.tree.root)
    lines = {mark.name.partition("#")[2]: mark.line for mark in work.known.source.landmarks}
    work.problems += [f"line {lines.get(id_, 1)}: {problem}" for id_, problem in problems]
    content = atom(
        changes,
        key=f"{build.name}/{words.code}",
        guide=build.title,
        title=f"{build.title}{words.colon}{words.changes}",
        language=words.code,
        page=work.published,
        feed=urljoin(build.base, FEED),
    )
    place_line(work.tree.root, feed_line(work.make(FEED, content), words))


def _minutes(work: Work) -> None:
    tell_minutes(work.tree.root, work.known.source.blocks, work.build.words)


def _excluded(work: Work) -> None:
    if places(work.tree.root, EXCLUDED_PLACE):
        words = work.build.words
        work.listed = [
            Listed(
                place.title,
                work.place.to(place.address),
                known.source.blocks,
                known.devices,
                known.proven,
            )
            for place, known in work.pages()
        ]
        place_excluded(work.tree.root, work.listed, words)


def _using(work: Work) -> list[Using]:
    """Return what the pages of the site use, with addresses as seen from a page."""
    return [replace(one, address=work.place.to(one.address)) for one in work.build.using()]


def _api_index(work: Work) -> None:
    if places(work.tree.root, API_PLACE):
        words, inventory = work.build.words, work.build.knowledge.inventory
        using = _using(work)
        work.more_headings = place_api_index(work.tree.root, using, inventory, words)
        work.names |= {name for one in using for name in one.first}


def _users(work: Work) -> None:
    if work.known.places:
        place_users(work.tree.root, work.known.places, _using(work), work.build.words)


def _formulas(work: Work) -> None:
    work.problems += typeset(work.tree.root)


def _names(work: Work) -> None:
    known, inventory = work.known, work.build.knowledge.inventory
    places = {
        name: work.place.to(address)
        for name, address in work.build.places().items()
        if name not in known.places
    }
    link_names(work.tree.root, known.source.blocks, known.uses, inventory, places)
    work.names |= {use.name for found in known.uses.values() for use in found}


def _units(work: Work) -> None:
    known, build = work.known, work.build
    source = known.source
    work.standalones = find_standalones(source, build.knowledge.config)
    work.problems += join_units(
        work.tree.root,
        source.blocks,
        known.devices,
        build.words,
        {one.block: work.place.to(one.source) for one in work.standalones},
        _stored_figures(work),
        state_marks(
            source.blocks, known.confirmations, build.packages, build.words, elsewhere_of(work)
        ),
        known.proven,
    )
    mark_first_lines(work.tree.root)


def _proofs(work: Work) -> None:
    known = work.known
    states = {block.id: state_of(block, known.confirmations) for block in known.source.blocks}
    work.problems += fold_proofs(work.tree.root, known.source.blocks, states, work.build.words)


def _stored_figures(work: Work) -> Mapping[str, str]:
    """Have the figures inside a notebook as files; return each block's as HTML."""
    shown: dict[str, str] = {}
    for figure in stored_figures(work.known.source, work.place.served):
        address = work.make(figure.path, figure.content)
        light = work.build.knowledge.light_figure(figure.content)
        if light:
            address = work.make(str(Path(figure.path).with_suffix(".webp")), light)
        shown[figure.block] = shown.get(figure.block, "") + figure_html(figure, address)
    return shown


def _lists_of_parameters(work: Work) -> None:
    known = work.known
    work.problems += label_lists(
        work.tree.root, known.source.blocks, work.build.words, verified=bool(known.confirmations)
    )


def _figures(work: Work) -> None:
    work.figures = figures_of(work.known.source)
    folder = PurePosixPath(work.place.path).parent
    light = set()
    for path, content in work.figures.items():
        made = work.build.knowledge.light_figure(content)
        if made:
            work.make(str(folder / PurePosixPath(path).with_suffix(".webp")), made)
            light.add(path)
    with_sizes(work.tree.root, work.figures)
    with_light_figures(work.tree.root, light)


def _heads_of_tables(work: Work) -> None:
    without_empty_heads(work.tree.root)


def _filters(work: Work) -> None:
    work.problems += place_filters(work.tree.root, work.build.words)
    stack_wide(work.tree.root)


def _breaks(work: Work) -> None:
    break_names(work.tree.root)


def _search(work: Work) -> None:
    try:
        names = work.build.knowledge.inventory.called(work.known.places)
        work.findable = findable(work.place.metadata, names)
    except ValueError as error:
        work.problems.append(str(error))


def _plain(work: Work) -> None:
    build, place = work.build, work.place
    about = About(
        title=place.title,
        section=place.section,
        description=place.metadata.get("description", ""),
        address=work.published,
        base=build.base,
        path=place.path,
        served=place.served,
        licence=build.licence,
        weight=work.findable.boost,
    )
    known = work.known
    shown = Shown(known.source, known.devices, work.line, work.listed, proven=known.proven)
    work.plain = plain_page(about, shown, build.addresses, build.words)


def _card(work: Work) -> None:
    build, place = work.build, work.place
    if build.live:
        return
    title = work.known.source.title
    card = Card(title=title, section=place.section, guide=build.title, line=build.summary)
    letters = lacking(card, build.faces) if build.faces else ""
    if not build.faces or letters:
        work.unsaid = no_card(place.path, letters)
        return
    path = f"assets/cards/{card_name(card, build.faces)}"
    work.make(path, build.knowledge.card(card, build.faces))
    work.card = urljoin(build.base, path)


PASSES = (
    Pass(
        _notebook,
        "Leaves of what mkdocs-jupyter renders the cells, as units. First: to the others a notebook"
        " is a page like any other.",
    ),
    Pass(
        _feed,
        "Makes the feed of the page on what changed. Before anything is added: a feed holds its"
        " author's words.",
    ),
    Pass(
        _minutes,
        "Says how long the page takes to read. Before anything is added: what others wrote is no"
        " part of it.",
    ),
    Pass(
        _excluded,
        "Puts the list of blocks that are not run where a page asks for it. Early: to what follows"
        " a list is a part of the page.",
    ),
    Pass(_api_index, "Does the same with the index of public names."),
    Pass(_users, "Leads from the place of a name to the pages that use it."),
    Pass(_formulas, "Typesets formulas."),
    Pass(
        _names,
        "Links the public names in code. Before the units, while code is as highlighting left it.",
    ),
    Pass(_units, "Makes a block, what it prints, draws and writes, and its state, one unit."),
    Pass(
        _proofs,
        "Folds each proof into a mark at the end of its sentence. After the units, of which it"
        " takes whole ones.",
    ),
    Pass(_lists_of_parameters, "Says below a list of parameters what it was compared with."),
    Pass(_figures, "Has figures tell their size, and weigh little."),
    Pass(_heads_of_tables, "Makes the empty corner of a table no heading."),
    Pass(_filters, "Puts a field above a table where a page asks for one."),
    Pass(
        _breaks,
        "Lets long names break. After all that puts code into sentences and tables, and before what"
        " stands around the page.",
    ),
    Pass(_search, "Reads how the page wants to be found."),
    Pass(
        frame,
        "Puts around the page what it was verified with, its lag behind its translations, its"
        " downloads, its source and its signatures. After all that edits what the author wrote.",
    ),
    Pass(_plain, "Makes the page as Markdown. Reads what the passes above have found."),
    Pass(_card, "Draws the image that stands for the page where a link to it is shared."),
)
"""Every pass of a page's content, in order."""
