"""What the site needs of others stands behind the extra `site`; without it, this import says so."""

from verified_docs.extras import require

require("site", "the site takes", "latex2mathml", "mkdocs", "rjieba", "selectolax")
