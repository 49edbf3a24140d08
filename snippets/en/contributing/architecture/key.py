# Architecture
# From docs/en/contributing/architecture.md#key

from pathlib import Path

Path("example.md").write_text("""\
```python { id="readings" }
readings = [18, 19, 21]
```

```python { id="highest" }
print(max(readings))
```

```output
22
```
""", encoding="utf-8")
from pathlib import Path
from verified_docs.read import read_page
import dataclasses

page = read_page(Path("example.md"), Path.cwd())
highest = page.blocks[1]


from verified_docs.run import chain
def key(**changes):
    return chain([dataclasses.replace(highest, **changes)])[0]
print(repr(key(source="print(21)  # degrees") == key(source="print(21)")))
print(repr(key(source="print(22)") == key(source="print(21)")))
print(repr(key(documented=None) == key()))

# Output:
# True
# False
# True
