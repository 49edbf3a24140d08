# 代码围栏
# 出自 docs/zh/contributing/fences.md#squares

import matplotlib.pyplot as plt

plt.figure(figsize=(4, 2))
plt.plot([0, 1, 2, 3], [0, 1, 4, 9], marker="o")
plt.show()
