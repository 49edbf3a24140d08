"""The site built with Zensical beside the one that MkDocs builds: how far it goes, and its cost.

Zensical runs no plugins of MkDocs. It runs Python-Markdown, so fences go through the same function
as in the site (`fences`). What the site does to a page after that knows nothing of MkDocs, and is
done here to the pages that Zensical has written (`built`).
"""
