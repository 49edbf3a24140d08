# 架构
# 出自 docs/zh/contributing/architecture.md#received

from verified_docs.child import Began, encoded
from verified_docs.run.received import from_child
print(repr(encoded(Began(0))))
print(repr(from_child(encoded(Began(0)))))
try:
    from_child(b'{"number": "first", "type": "began"}\n')
except ValueError as error:
    print("not a message:", type(error).__name__)

# 输出：
# b'{"number": 0, "type": "began"}\n'
# Began(number=0, type='began')
# not a message: ValueError
