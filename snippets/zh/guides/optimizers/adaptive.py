# 优化器
# 出自 docs/zh/guides/optimizers.md#adaptive

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
    pass

epsilon = 1e-7
adagrad = rmsprop = adadelta = 1.0
total, average = 0.1, 0.0
squares, steps = 0.0, 0.0
for g in gradients:
    total += g**2
    adagrad -= rate * g / np.sqrt(total + epsilon)

    average = 0.9 * average + 0.1 * g**2
    rmsprop -= rate * g / np.sqrt(average + epsilon)

    squares = 0.95 * squares + 0.05 * g**2
    step = g * np.sqrt(steps + epsilon) / np.sqrt(squares + epsilon)
    steps = 0.95 * steps + 0.05 * step**2
    adadelta -= 1.0 * step

rows = [
    ("Adagrad", optimizers.Adagrad(rate), adagrad),
    ("RMSprop", optimizers.RMSprop(rate, rho=0.9), rmsprop),
    ("Adadelta", optimizers.Adadelta(1.0, rho=0.95), adadelta),
]
for name, optimizer, by_hand in rows:
    print(f"{name:9} {three_steps(optimizer):.4f} {by_hand:.4f}")
moved = three_steps(optimizers.Adadelta(), start=0.0)
print(f"Adadelta() {moved:.1e} {(adadelta - 1) / 1000:.1e}")

# 输出：
# Adagrad   0.9716 0.9716
# RMSprop   0.8962 0.8962
# Adadelta  0.9998 0.9998
# Adadelta() -2.2e-07 -2.2e-07
