# 优化器
# 出自 docs/zh/guides/optimizers.md#momentum

import keras
import numpy as np
from keras import optimizers


gradients = [1.0, -2.0, 0.5]


def three_steps(optimizer, start=1.0):
    weight = keras.Variable([start])
    for gradient in gradients:
        optimizer.apply([np.array([gradient], dtype="float32")], [weight])
    return weight.numpy().item()


rate, momentum = 0.1, 0.9
plain = heavy = nesterov = 1.0
velocity = 0.0
for g in gradients:
    velocity = momentum * velocity - rate * g
    plain -= rate * g
    heavy += velocity
    nesterov += momentum * velocity - rate * g

rows = [
    ("plain", optimizers.SGD(rate), plain),
    ("momentum", optimizers.SGD(rate, momentum=0.9), heavy),
    ("Nesterov", optimizers.SGD(rate, momentum=0.9, nesterov=True), nesterov),
]
for name, optimizer, by_hand in rows:
    print(f"{name:9} {three_steps(optimizer):.4f} {by_hand:.4f}")

# 输出：
# plain     1.0500 1.0500
# momentum  1.0590 1.0590
# Nesterov  1.1031 1.1031
