# 量化模型，用 LoRA 微调
# 出自 docs/zh/guides/quantize.md#steps

import numpy as np
import matplotlib.pyplot as plt

weights = np.linspace(-1, 1, 401)
plt.figure(figsize=(5, 3))
for bits, largest, width in (("int8", 127, 3), ("int4", 7, 1.5)):
    kept = np.round(weights * largest) / largest
    moved = np.abs(kept - weights).max()
    print(f"{bits} moves a weight by up to {moved:.3f}")
    plt.plot(weights, kept, label=bits, linewidth=width)
plt.xlabel("weight, as a share of the largest")
plt.ylabel("what is kept of it")
plt.legend()
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()

# 输出：
# int8 moves a weight by up to 0.004
# int4 moves a weight by up to 0.071
