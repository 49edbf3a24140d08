# 优化器
# 出自 docs/zh/guides/optimizers.md#current-rate

import keras
import numpy as np
from keras import optimizers
import matplotlib.pyplot as plt

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
    print(f"rate {before:.4f}, weight {weight.numpy().item():.4f}")

fixed = optimizers.SGD(0.1)
fixed.learning_rate = 0.02
print("set by hand:", round(float(fixed.learning_rate), 4))
fixed.lr = 0.5
print("after lr = 0.5:", round(float(fixed.learning_rate), 4))
print("from a function:", float(optimizers.SGD(lambda: 0.25).learning_rate))

# 输出：
# rate 0.1000, weight 0.9000
# rate 0.0500, weight 0.8500
# rate 0.0250, weight 0.8250
# set by hand: 0.02
# after lr = 0.5: 0.02
# from a function: 0.25
