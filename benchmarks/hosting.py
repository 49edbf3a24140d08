"""Serve a folder as a static host does: text compressed, everything cached for a while, and the
folder's 404.html for an address that leads nowhere; and say which browser looks at it."""

from __future__ import annotations

import gzip
import os
import shutil
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from fnmatch import fnmatchcase
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_TEXT = (".html", ".css", ".js", ".svg", ".xml", ".json", ".txt", ".py", ".ipynb")


def browser_path() -> str | None:
    """Return the Chromium of VERIFIED_DOCS_BROWSER or of the system; None for Playwright's own."""
    installed = map(shutil.which, ("chromium-headless-shell", "chromium"))
    return os.environ.get("VERIFIED_DOCS_BROWSER") or next(filter(None, installed), None)


@contextmanager
def hosted(folder: Path, lost: Collection[str] = ()) -> Iterator[str]:
    """Serve a folder on loopback while the context lasts; yield its address, with a final slash.

    A request with `Cache-Control: no-cache`, as a reload sends, is answered like any other.
    One for a path that a pattern in `lost` matches gets no answer, as when a connection breaks; the
    patterns may change meanwhile.
    """
    handler = partial(_Handler, directory=str(folder), lost=lost)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # or a body waits for its headers' acknowledgement: 40 ms each

    def __init__(self, *arguments: Any, lost: Collection[str], **options: Any) -> None:
        self._lost = lost
        super().__init__(*arguments, **options)

    def parse_request(self) -> bool:
        """Read what is asked for; say whether it is to be answered."""
        if not super().parse_request():
            return False
        path = urlsplit(self.path).path
        if any(fnmatchcase(path, pattern) for pattern in self._lost):
            self.close_connection = True
            return False
        return True

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: what is asked for is what the caller measures."""

    def do_GET(self) -> None:
        path, status = Path(self.translate_path(self.path)), HTTPStatus.OK
        if path.is_dir() and not urlsplit(self.path).path.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{urlsplit(self.path).path}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            path, status = Path(self.directory) / "404.html", HTTPStatus.NOT_FOUND
        text = path.suffix in _TEXT
        body = _content(path, path.stat().st_mtime_ns, text) if path.is_file() else b""
        kind = self.guess_type(str(path))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        if text:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):  # the browser has left the page
            self.wfile.write(body)


@cache
def _content(path: Path, changed: int, text: bool) -> bytes:
    """Return a file as it is sent; `changed` has it read again when it is another."""
    content = path.read_bytes()
    return gzip.compress(content, 6, mtime=0) if text else content
