# 架构
# 出自 docs/zh/contributing/architecture.md#lists

import textwrap
from verified_docs.kinds import KINDS
from verified_docs.model import MASKS, known_options
from verified_docs.site import WORDS
print(textwrap.fill(" ".join(known_options()), 80))
print(*MASKS)
print(*[kind.name for kind in KINDS])
print(*WORDS)

# 输出：
# id rtol atol mask raises warns stderr stdin timeout devices if gpu network
# notest reason workers status signature needs proof write file source alt
# time date id rate address path
# script cell session console signature parameters excerpt program
# en zh
