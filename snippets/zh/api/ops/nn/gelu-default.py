# 构成层的运算
# 出自 docs/zh/api/ops/nn.md#gelu-default

from keras import activations, ops
import math

for x in 1.0, 2.0:
    exact = x / 2 * (1 + math.erf(x / math.sqrt(2)))
    inner = math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)
    print(
        f"operation {ops.gelu(x):.5f}, by tanh {x / 2 * (1 + math.tanh(inner)):.5f};"
    )
    print(f"activation {activations.gelu(x):.5f}, exact {exact:.5f}", end=" ")
    print(f"{ops.gelu(x, approximate=False):.5f}")

# 输出：
# operation 0.84119, by tanh 0.84119;
# activation 0.84134, exact 0.84134 0.84134
# operation 1.95460, by tanh 1.95460;
# activation 1.95450, exact 1.95450 1.95450
