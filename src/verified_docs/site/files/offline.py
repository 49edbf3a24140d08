"""The whole site of a language as one file to read without a network.

A page opened from a disk differs from one that is served in three ways: no server turns the address
of a folder into that of its `index.html`; the browser refuses to fetch what lies beside the page;
and there is no site around it to change the language in. So the copy names each file, carries what
scripts would fetch as scripts (`offline.js` answers from them), and leads to the published site for
what it does not hold.
"""

from __future__ import annotations

import base64
import json
import posixpath
import re
import zipfile
from collections.abc import Callable, Container, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

from verified_docs.site.api import SIGNATURES
from verified_docs.site.tree import Document, Node, attribute, first, put_after, put_last

SIZE_PLACE = "<!--size of the offline copy-->"
"""What a page holds where it tells how large the copy is."""

SCRIPT = "assets/javascripts/offline.js"
"""Path in the site of the script that a page of the copy needs."""

PACKED = {folder: f"assets/packed/{folder}.js" for folder in ("pagefind", SIGNATURES, "snippets")}
"""Folders whose files scripts fetch, and the script that carries each in the copy."""

_LEFT_OUT = (
    "*.map",
    "*.zip",
    "404.html",
    "*.html.md",
    "llms*.txt",
    "feed.xml",
    "sitemap.xml*",
    "assets/cards/*",
    "assets/javascripts/lunr/*",
    "assets/javascripts/workers/*",
    "pagefind/*",
    SCRIPT,
)
"""What only a published site has a use for, and what the copy has in another form."""
_NOT_PACKED = ("pagefind/pagefind-worker.js",)
_STORED = (".png", ".gz", ".woff2", ".jpg", ".webp")
"""Files that are compressed already."""
_TIME = (1980, 1, 1, 0, 0, 0)
"""The first moment that the format knows: the same site gives the same copy."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//|#|$", re.IGNORECASE)
_BEYOND = re.compile("[?#]")
# Nothing but files of the copy: the search is a module made from one of them, with WebAssembly.
_OWN_POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'self\' file: blob: data: '
    "'unsafe-inline' 'wasm-unsafe-eval'\">"
)


def offline_copy(
    folder: Path, name: str, address: str, indexed: Callable[[], None], target: BinaryIO
) -> None:
    """Write the copy of a built site as a ZIP file, all in a folder `name`.

    Args:
        folder: The built site of one language.
        name: Of the copy, such as `guide-en`.
        address: Where the site is published, for what the copy leads to and does not hold.
        indexed: Returns when the index of the search is in the folder; it is asked for last.
        target: The file to write.
    """
    held = [path for path in _files(folder) if not any(fnmatchcase(path, out) for out in _LEFT_OUT)]
    known = {*held, SCRIPT}
    with zipfile.ZipFile(target, "w") as archive:
        for path in [*held, SCRIPT]:
            if path.endswith(".html"):
                html = (folder / path).read_text("utf-8")
                data = offline_page(html, path, known, address).encode()
            else:
                data = (folder / path).read_bytes()
            archive.writestr(_entry(f"{name}/{path}"), data)
        indexed()
        for packed, script in PACKED.items():
            files = [f"{packed}/{path}" for path in _files(folder / packed)]
            archive.writestr(_entry(f"{name}/{script}"), _pack(folder, files))


def _files(folder: Path) -> list[str]:
    """Return the paths of the files in a folder, relative to it, in order."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.external_attr = 0o644 << 16
    stored = name.endswith(_STORED)
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    return entry


def offline_page(html: str, path: str, known: Container[str], address: str) -> str:
    """Return a page as the copy holds it.

    Args:
        html: The page as it is published.
        path: Of its file in the site.
        known: Path of each file that the copy holds.
        address: Where the site is published.
    """
    folder = posixpath.dirname(path)
    base = urljoin(address, f"{folder}/" if folder else "")

    document = Document(html)
    root = document.root
    for element in root.css("a[href], link[href]"):
        target = attribute(element, "href") or ""
        if not _SCHEME.match(target):
            element.attrs["href"] = _held(target, folder, known) or urljoin(base, target)
    _without_versions(root)
    for link in root.css('link[rel="preload"]'):  # from a folder browsers load nothing ahead
        link.decompose()
    for meta in root.css("meta[http-equiv]"):
        if (attribute(meta, "http-equiv") or "").lower() == "content-security-policy":
            meta.decompose()
    encoding = first(root, "meta[charset]")
    if encoding is not None:
        put_after(encoding, f"\n{_OWN_POLICY}")
    head = first(root, "head")
    if head is not None:
        up = "../" * path.count("/")
        put_last(head, f'<script src="{up}{SCRIPT}" data-packed="{" ".join(PACKED)}"></script>\n')
    return document.html


def _held(target: str, folder: str, known: Container[str]) -> str | None:
    """Return a link to the file of the copy that an address leads to; None where there is none."""
    file = _BEYOND.split(target, maxsplit=1)[0]
    inside = posixpath.normpath(posixpath.join(folder, file))
    if inside in known:
        return target
    if posixpath.join(inside, "index.html").removeprefix("./") in known:
        return posixpath.join(file, "index.html") + target[len(file) :]
    return None


def _without_versions(root: Node) -> None:
    """Have a page know of one version: the selector would fetch the list of them."""
    settings = first(root, "script#__config")
    if settings is None or settings.first_child is None:
        return
    told = json.dumps({**json.loads(settings.text()), "version": None}, ensure_ascii=False)
    settings.first_child.replace_with(told.replace("<", "\\u003c"))


def write_size(page: Path, size: int) -> None:
    """Have a published page tell the size of the copy, in bytes.

    It is written in its place, as long as what it replaces: no page is written anew for it.
    """
    told = f" · {size / 1e6:.1f} MB".encode()
    told += b"<!--%b-->" % (b" " * (len(SIZE_PLACE) - len(told) - len("<!---->")))
    with page.open("r+b") as file:
        place = file.read().find(SIZE_PLACE.encode())
        if place >= 0:
            file.seek(place)
            file.write(told)


def _pack(folder: Path, paths: list[str]) -> bytes:
    """Return a script that hands files to `offline.js`, as base64."""
    files: Mapping[str, str] = {
        path: base64.b64encode((folder / path).read_bytes()).decode()
        for path in paths
        if not any(fnmatchcase(path, out) for out in _NOT_PACKED)
    }
    return f"offlineCopy.take({json.dumps(files, separators=(',', ':'))});\n".encode()
