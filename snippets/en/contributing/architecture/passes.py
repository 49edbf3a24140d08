# Architecture
# From docs/en/contributing/architecture.md#passes

import textwrap

from verified_docs.site.passes import PASSES

for number, one in enumerate(PASSES, 1):
    text = f"{number}. {one.name}: {one.why}"
    print(textwrap.fill(text, 78, subsequent_indent="   "))

# Output:
# 1. notebook: Leaves of what mkdocs-jupyter renders the cells, as units. First:
#    to the others a notebook is a page like any other.
# 2. feed: Makes the feed of the page on what changed. Before anything is added:
#    a feed holds its author's words.
# 3. minutes: Says how long the page takes to read. Before anything is added:
#    what others wrote is no part of it.
# 4. excluded: Puts the list of blocks that are not run where a page asks for
#    it. Early: to what follows a list is a part of the page.
# 5. api_index: Does the same with the index of public names.
# 6. users: Leads from the place of a name to the pages that use it.
# 7. formulas: Typesets formulas.
# 8. names: Links the public names in code. Before the units, while code is as
#    highlighting left it.
# 9. units: Makes a block, what it prints, draws and writes, and its state, one
#    unit.
# 10. proofs: Folds each proof into a mark at the end of its sentence. After the
#    units, of which it takes whole ones.
# 11. lists_of_parameters: Says below a list of parameters what it was compared
#    with.
# 12. figures: Has figures tell their size, and weigh little.
# 13. heads_of_tables: Makes the empty corner of a table no heading.
# 14. filters: Puts a field above a table where a page asks for one.
# 15. breaks: Lets long names break. After all that puts code into sentences and
#    tables, and before what stands around the page.
# 16. search: Reads how the page wants to be found.
# 17. frame: Puts around the page what it was verified with, its lag behind its
#    translations, its downloads, its source and its signatures. After all that
#    edits what the author wrote.
# 18. plain: Makes the page as Markdown. Reads what the passes above have found.
# 19. card: Draws the image that stands for the page where a link to it is
#    shared.
