"""A page's content-security policy: what a browser may load and run for it, and nothing else.

A static host sends no header of a project's choosing, so the policy is in the page:
<https://www.w3.org/TR/CSP3/#meta-element>.
"""

from __future__ import annotations

import base64
import hashlib
import re

_CHARSET = '<meta charset="utf-8">'
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
_STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
# With a source the file counts; with another type it is data, which is never run.
_NOT_INLINE = re.compile(r"""\ssrc=|\stype=(?!["']?(?:module|text/javascript)\b)""")


def with_policy(html: str, *, injected: bool = False) -> str:
    """Return a page whose first element after its encoding is its policy.

    Scripts and styles come from the site alone; those inside the page are known by their hash.
    `wasm-unsafe-eval` lets a search index be read by WebAssembly; it allows no script.

    Args:
        html: A whole page, as the theme writes it.
        injected: Whether a server will add scripts of its own, which no hash here can know: the
            preview on the author's machine reloads the page that way.
    """
    scripts = [m["text"] for m in _SCRIPT.finditer(html) if not _NOT_INLINE.search(m["attributes"])]
    inline = ["'unsafe-inline'"] if injected else _hashes(scripts)
    directives = {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'wasm-unsafe-eval'", *inline],
        "style-src": ["'self'", *_hashes(_STYLE.findall(html))],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    policy = "; ".join(" ".join([name, *values]) for name, values in directives.items())
    meta = f'{_CHARSET}\n<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace(_CHARSET, meta, 1)


def _hashes(texts: list[str]) -> list[str]:
    """Return the texts as sources of a policy: <https://www.w3.org/TR/CSP3/#grammardef-hash-source>."""
    digests = [hashlib.sha256(text.encode()).digest() for text in dict.fromkeys(texts)]
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
