# 优化器
# 出自 docs/zh/guides/optimizers.md#where-they-differ

import keras
from keras import optimizers


def from_two(optimizer, penalty=0.0):
    weight = keras.Variable([2.0])
    gradient = penalty * 2 * weight.numpy()  # penalty * weight**2 的梯度
    optimizer.apply([gradient], [weight])
    return round(weight.numpy().item(), 4)


for decay, penalty in ((0.2, 0.0), (None, 0.1)):
    heavy = optimizers.SGD(0.1, momentum=0.9, weight_decay=decay)
    weight = keras.Variable([2.0])
    for _ in range(3):
        heavy.apply([penalty * 2 * weight.numpy()], [weight])
    name = "decay:  " if decay else "penalty:"
    print(f"momentum, {name} {weight.numpy().item():.4f} after 3 steps")
for penalty in (1e-3, 1e-6, 1e-8):
    step = 2 - from_two(optimizers.Adam(0.1), penalty)
    print(f"Adam, penalty of {penalty:g}: a step of {step:.4f}")

# 输出：
# momentum, decay:   1.8824 after 3 steps
# momentum, penalty: 1.7794 after 3 steps
# Adam, penalty of 0.001: a step of 0.0999
# Adam, penalty of 1e-06: a step of 0.0558
# Adam, penalty of 1e-08: a step of 0.0012
