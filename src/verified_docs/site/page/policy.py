"""A page's content-security policy: what a browser may load and run for it, and nothing else.

A static host sends no header of a project's choosing, so the policy is in the page:
<https://www.w3.org/TR/CSP3/#meta-element>.
"""

from __future__ import annotations

import base64
import hashlib

from verified_docs.site.tree import Document, Node, attribute, first, put_after

_RUN = (None, "", "module", "text/javascript")
"""Types of scripts; what has another is data, which is never run."""


def with_policy(html: str, *, injected: bool = False) -> str:
    """Return a whole page with its policy, as `add_policy` adds it."""
    document = Document(html)
    add_policy(document.root, injected=injected)
    return document.html


def add_policy(root: Node, *, injected: bool = False) -> None:
    """Make its policy the first element of a page after its encoding.

    Scripts and styles come from the site alone; those inside the page are known by their hash.
    `wasm-unsafe-eval` lets a search index be read by WebAssembly; it allows no script.

    Args:
        root: A whole page, which nothing changes any more.
        injected: Whether a server will add scripts of its own, which no hash here can know: the
            preview on the author's machine reloads the page that way.
    """
    scripts = [
        script.text()
        for script in root.css("script")
        if attribute(script, "src") is None and attribute(script, "type") in _RUN
    ]
    styles = [style.text() for style in root.css("style")]
    inline = ["'unsafe-inline'"] if injected else _hashes(scripts)
    directives = {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'wasm-unsafe-eval'", *inline],
        "style-src": ["'self'", *_hashes(styles)],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    policy = "; ".join(" ".join([name, *values]) for name, values in directives.items())
    encoding = first(root, "meta[charset]")
    if encoding is not None:
        put_after(encoding, f'\n<meta http-equiv="Content-Security-Policy" content="{policy}">')


def _hashes(texts: list[str]) -> list[str]:
    """Return the texts as sources of a policy: <https://www.w3.org/TR/CSP3/#grammardef-hash-source>."""
    digests = [hashlib.sha256(text.encode()).digest() for text in dict.fromkeys(texts)]
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
