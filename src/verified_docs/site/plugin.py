"""The plugin by which MkDocs builds a site of verified pages; `passes` says what is done to a page.

It passes values between MkDocs and the modules beside it, and decides nothing but the order of
events beside those of other plugins.
"""

from __future__ import annotations

import functools
import gc
import logging
from pathlib import Path
from urllib.parse import urljoin

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config as BaseSettings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from verified_docs.read import page_name
from verified_docs.settings import load_config
from verified_docs.site.ahead import made_ahead
from verified_docs.site.api import Using, verified_uses
from verified_docs.site.blocks.block_units import custom_fences
from verified_docs.site.blocks.programs import place_standalones
from verified_docs.site.build_cache import Kept, keep_templates
from verified_docs.site.files.fonts import chosen, installed_fonts
from verified_docs.site.files.llms import lists_for_programs, plain_address
from verified_docs.site.files.names import list_of_names
from verified_docs.site.files.offline import offline_copy, write_size
from verified_docs.site.files.search import Indexing, IndexingError
from verified_docs.site.for_theme import ForTheme
from verified_docs.site.knowledge import Knowledge
from verified_docs.site.lists.all_pages import badge_of, place_lists
from verified_docs.site.mkdocs_values import (
    add_files,
    base_address,
    break_titles,
    contents,
    place_of,
    source_of,
    tell,
    version_built,
)
from verified_docs.site.page.alternates import alternates, sitemap_entries
from verified_docs.site.page.counterparts import page_urls
from verified_docs.site.page.finished import finished
from verified_docs.site.page.footer import footer_links
from verified_docs.site.passes import content_of, run
from verified_docs.site.plugin_settings import Settings
from verified_docs.site.theme import language_of
from verified_docs.site.words import WORDS
from verified_docs.site.work import Build, Listed, Work

# A warning under this name makes a strict build fail.
log = logging.getLogger("mkdocs.plugins.verified_docs")
# One under this name is shown, and does not: a machine may lack a font.
notes = logging.getLogger("verified_docs.site")

_OBJECTS = 100_000
"""New objects after which Python looks for garbage among them while it builds."""


class _SearchSettings(BaseSettings):
    enabled = config_options.Type(bool, default=True)


class _Search(BasePlugin[_SearchSettings]):
    """Has the theme's header show its search dialog, which asks for a plugin of this name."""


class VerifiedDocs(BasePlugin[Settings]):
    """A site of one language while it is built."""

    _collecting: tuple[int, int, int] | None = None
    """How often Python looked for garbage before; None where it does so now."""

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> None:
        """Before mike, which appends the version to the address."""
        root, language = Path(config.config_file_path).parent, language_of(config)
        project = load_config(root)
        kept = Kept(project.cache / "site" / language, ahead=made_ahead(project))
        names = root / self.config.names if self.config.names else None
        self._knowledge = Knowledge(project, names, kept)
        self._urls = {code: page_urls(folder) for code, folder in project.languages.items()}
        self._words = WORDS[language]
        self._works: dict[str, Work] = {}
        self._noted = False
        search = _Search()
        search.load_config({})
        config.plugins["material/search"] = search
        config.site_url = f"{(config.site_url or '').rstrip('/')}/{language}/"
        fences = custom_fences(kept, config.mdx_configs.get("pymdownx.highlight", {}))
        config.mdx_configs["pymdownx.superfences"] = {"custom_fences": fences}
        # The language for readers of none stands last: who looks for it has read the others.
        config.extra["alternate"] = [
            {"name": WORDS[code].name, "lang": code}
            for code in sorted(self._urls, key=lambda code: code == self.config.default_language)
        ]
        if version_built():
            config.extra["version"] = {"provider": "mike", "alias": True}

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Have Python look for garbage less often: most of what a build makes stays to its end."""
        self._collecting = gc.get_threshold()
        gc.set_threshold(_OBJECTS, *self._collecting[1:])

    def on_build_error(self, *, error: Exception) -> None:
        """Leave Python as it was."""
        self._collect_as_before()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        """Leave out the templates of what stands above the languages."""
        for file in [file for file in files if file.src_uri.startswith("root/")]:
            files.remove(file)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Tell the passes where everything is."""
        base, knowledge = base_address(config), self._knowledge
        folder = page_name(Path(config.docs_dir), knowledge.config.root)
        published = {file: urljoin(base, file.url) for file in files}
        knowledge.leads_to({f"{folder}/{file.src_uri}": url for file, url in published.items()})
        self._nav = [page.file.src_uri for page in nav.pages]
        self._build = Build(
            knowledge=knowledge,
            words=self._words,
            title=config.site_name,
            summary=config.site_description or "",
            licence=config.copyright or "",
            name=self.config.name,
            base=base,
            version=version_built(),
            urls=self._urls,
            files={file.src_uri: file.url for file in files},
            addresses={
                file.src_uri: plain_address(url) if file.is_documentation_page() else url
                for file, url in published.items()
            },
            packages=self.config.packages,
            changes=self.config.changes,
            repository=config.repo_url or "",
            branch=self.config.branch,
            published=config.remote_branch,
            live=self.config.live,
            faces=chosen(installed_fonts(), self._words.code),
            places=functools.cache(lambda: self._places(files)),
            using=functools.cache(lambda: self._using(files)),
        )

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Have the page go through the passes."""
        known = self._knowledge.of(source_of(page))
        work = Work(
            build=self._build,
            place=place_of(page),
            known=known,
            tree=content_of(html, known.source.is_notebook),
            pages=lambda: self._pages(files),
        )
        run(work)
        self._works[page.file.src_uri] = work
        for mistake in known.mistakes:
            log.warning("%s", mistake)
        for problem in work.problems:
            log.warning("%s: %s", known.source.name, problem)
        if work.unsaid and not self._noted:  # it is said once
            self._noted = True
            notes.warning("%s", work.unsaid)
        add_files(work.files, files, config)
        if work.headings is not None:
            page.toc = contents(work.headings)
        if work.more_headings:
            page.toc.items[0].children += contents(work.more_headings).items
        break_titles(page.toc)
        # Raw HTML to MkDocs, which checks links to anchors.
        anchors = {block.id for block in known.source.blocks}
        page.present_anchor_ids = (page.present_anchor_ids or set()) | anchors
        return work.tree.html

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Make what tells of all pages, now that each has its title; and speak to the templates."""
        keep_templates(env, self._knowledge.config.cache / "templates")
        pages = self._pages(files)
        badge = badge_of(pages, self.config.packages, self._words)
        add_files([badge], files, config)
        for work in self._works.values():
            page = files.src_uris[work.place.path].page
            before = len(work.files)
            if page is not None and place_lists(work, pages):
                page.content = work.tree.html
                add_files(work.files[before:], files, config)
        config.extra["verified_docs"] = ForTheme(
            words=self._words,
            live=self.config.live,
            feed=bool(self.config.changes),
            footer=footer_links(self.config.about, self.config.changes, self._copy, self._words),
            environments=self._knowledge.elsewheres.environments,
        )

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Tell the sitemap where each page is in the other languages."""
        if template_name == "sitemap.xml":
            urls = ["" if file.url == "./" else file.url for file in context["pages"]]
            default = self.config.default_language
            entries = sitemap_entries(
                urls, base_address(config), self._words.code, self._urls, default
            )
            tell(context, sitemap=entries)
        return context

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Tell the templates of a page what stands in its head."""
        work = self._works[page.file.src_uri]
        base, default = base_address(config), self.config.default_language
        tell(
            context,
            counterparts=work.counterparts,
            alternates=alternates(page.url, base, self._words.code, self._urls, default),
            card=work.card,
            source_name=work.known.source.name,
        )
        return context

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """After every other plugin, since what is added to a page later is not in its policy."""
        return finished(output, live=self.config.live)

    @event_priority(-100)
    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """After every other plugin, as above."""
        if not template_name.endswith(".html"):
            return output_content
        return finished(output_content, live=self.config.live, indented=True)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make what is made of the pages as they are published."""
        folder, language, works = Path(config.site_dir), self._words.code, self._works
        place_standalones([one for work in works.values() for one in work.standalones], folder)
        found = {work.place.served: work.findable for work in works.values()}
        kept, inventory = self._knowledge.kept, self._knowledge.inventory
        names = list_of_names(self._build.using(), inventory)
        indexing = Indexing(folder, language, found, kept, names)  # has enough to do meanwhile
        kept.save()
        pages = [work.plain for name in self._nav if (work := works.get(name)) and work.plain]
        lists = lists_for_programs(
            pages,
            config.site_name,
            config.site_description or "",
            base_address(config),
            language,
            list(self._urls),
        )
        for path, text in {**{page.path: page.text for page in pages}, **lists}.items():
            (folder / path).write_text(text, "utf-8")
        try:
            if self._copy:
                name = Path(self._copy).stem
                with (folder / self._copy).open("wb") as file:
                    offline_copy(folder, name, base_address(config), indexing.finish, file)
                size = (folder / self._copy).stat().st_size
                for html in folder.rglob("*.html"):
                    write_size(html, size)
            else:
                indexing.finish()
        except IndexingError as error:
            raise PluginError(str(error)) from error
        self._collect_as_before()

    def _collect_as_before(self) -> None:
        if self._collecting is not None:
            gc.set_threshold(*self._collecting)
            self._collecting = None

    @property
    def _copy(self) -> str | None:
        """Path in the site of the copy to read offline; a preview has none."""
        return None if self.config.live else f"{self.config.name}-{self._words.code}.zip"

    def _places(self, files: Files) -> dict[str, str]:
        """Return the addresses of the headings that are about public names."""
        return {
            name: f"{place.address}#{heading}"
            for place, known in self._pages(files)
            for name, heading in known.places.items()
        }

    def _using(self, files: Files) -> tuple[Using, ...]:
        """Return what the verified blocks of each page use."""
        return tuple(
            Using(
                place.title,
                place.address,
                verified_uses(known.source.blocks, known.uses, known.devices, self._words),
                known.places,
                frozenset(use.name for uses in known.uses.values() for use in uses),
            )
            for place, known in self._pages(files)
        )

    def _pages(self, files: Files) -> list[Listed]:
        """Return the pages in the order of the navigation, and then those that it leaves out."""
        pages = {file.src_uri: file.page for file in files.documentation_pages() if file.page}
        ordered = dict.fromkeys([*(name for name in self._nav if name in pages), *pages])
        listed = [page for page in map(pages.get, ordered) if page]
        return [(place_of(page), self._knowledge.of(source_of(page))) for page in listed]
