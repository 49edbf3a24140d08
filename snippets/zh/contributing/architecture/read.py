# 架构
# 出自 docs/zh/contributing/architecture.md#read

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
from verified_docs.kinds import kind_of
from verified_docs.read import read_page
page = read_page(Path("example.md"), Path.cwd())
print(repr([block.id for block in page.blocks]))
highest = page.blocks[1]
print(repr((highest.line, highest.kind, highest.documented.text)))
print(repr(kind_of(highest).takes_output))

# 输出：
# ['readings', 'highest']
# (6, 'script', '22')
# True
