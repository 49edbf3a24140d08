# 架构
# 出自 docs/zh/contributing/architecture.md#slice

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

page = read_page(Path("example.md"), Path.cwd())

import ast
from verified_docs.slicing import needed_statements
print(repr([ast.unparse(one.node) for one in needed_statements(page.blocks, 1)]))

# 输出：
# ['readings = [18, 19, 21]']
