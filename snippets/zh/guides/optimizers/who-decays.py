# 优化器
# 出自 docs/zh/guides/optimizers.md#who-decays

import keras
import numpy as np
from keras import ops, optimizers
import matplotlib.pyplot as plt

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
    pass
schedules = optimizers.schedules
curves = {
    "ExponentialDecay": schedules.ExponentialDecay(0.1, 100, decay_rate=0.5),
    "PiecewiseConstantDecay": schedules.PiecewiseConstantDecay(
        [100, 200], [0.08, 0.04, 0.01]
    ),
    "CosineDecay, warmup": schedules.CosineDecay(
        0.0, decay_steps=250, warmup_target=0.1, warmup_steps=50
    ),
}
steps = np.arange(301)
plt.figure(figsize=(5, 3.4))
for name, schedule in curves.items():
    plt.plot(steps, [schedule(step).numpy() for step in steps], label=name)
weight = keras.Variable([1.0])
scheduled = optimizers.SGD(schedules.ExponentialDecay(0.1, 1, decay_rate=0.5))
for _ in range(3):
    before = float(scheduled.learning_rate)
    scheduled.apply([np.array([1.0], dtype="float32")], [weight])

names = "SGD RMSprop Adam AdamW Nadam Adamax Adagrad Adadelta".split()
names += "Adafactor Lamb Lion Muon ScheduleFreeAdamW Ftrl".split()
for name in names:
    shrunk = []
    for shape in ((2,), (2, 2)):
        optimizer = getattr(optimizers, name)(0.1, weight_decay=0.2)
        weight = keras.Variable(np.full(shape, 2.0, "float32"))
        optimizer.apply([ops.zeros(shape)], [weight])
        shrunk.append(round(weight.numpy().ravel()[0].item(), 4))
    default = getattr(optimizers, name)().weight_decay
    vector, matrix = shrunk
    print(f"{name:18} {vector:7} {matrix:6}  default {default}")
try:
    optimizers.LossScaleOptimizer(optimizers.SGD(), weight_decay=0.2)
except ValueError as error:
    print(error)

# 输出：
# SGD                   1.96   1.96  default None
# RMSprop               1.96   1.96  default None
# Adam                  1.96   1.96  default None
# AdamW                 1.96   1.96  default 0.004
# Nadam                 1.96   1.96  default None
# Adamax                1.96   1.96  default None
# Adagrad               1.96   1.96  default None
# Adadelta              1.96   1.96  default None
# Adafactor             1.96   1.96  default None
# Lamb                  1.96   1.96  default None
# Lion                  1.96   1.96  default None
# Muon                1.9992   1.96  default 0.004
# ScheduleFreeAdamW      2.0    2.0  default None
# Ftrl                   0.0    0.0  default None
# LossScaleOptimizer does not support `weight_decay`. Instead, set `weight_decay` on the `inner_optimizer`.
