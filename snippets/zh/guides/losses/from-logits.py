# 损失函数
# 出自 docs/zh/guides/losses.md#from-logits

import numpy as np
from keras import losses

logits = np.array([[-1.0, -2.0, -3.0]])
for target in range(3):
    label = np.array([target])
    wrong = losses.SparseCategoricalCrossentropy()(label, logits)
    aware = losses.SparseCategoricalCrossentropy(from_logits=True)
    right = aware(label, logits)
    print(f"class {target}: {wrong:.4f}, should be {right:.4f}")

# 输出：
# class 0: 1.0986, should be 0.4076
# class 1: 1.0986, should be 1.4076
# class 2: 1.0986, should be 2.4076
