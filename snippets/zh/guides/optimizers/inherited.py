# 优化器
# 出自 docs/zh/guides/optimizers.md#inherited

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
halving = schedules.ExponentialDecay(1.0, 1, decay_rate=0.5)


@keras.saving.register_keras_serializable(package="guide")
class SignedMomentum(optimizers.Optimizer):
    def __init__(self, learning_rate=0.001, beta=0.9, **kwargs):
        super().__init__(learning_rate=learning_rate, **kwargs)
        self.beta = beta

    def build(self, variables):
        if not self.built:
            super().build(variables)
            self.averages = self.add_optimizer_variables(variables, "average")

    def update_step(self, gradient, variable, learning_rate):
        average = self.averages[self._get_variable_index(variable)]
        self.assign_add(average, (1 - self.beta) * (gradient - average))
        self.assign_sub(variable, learning_rate * ops.sign(average))

    def get_config(self):
        return {**super().get_config(), "beta": self.beta}


halving = schedules.ExponentialDecay(0.1, 1, decay_rate=0.5)
print(f"schedule:     {three_steps(SignedMomentum(halving)):.4f}")
for options in ({"clipvalue": 1.0}, {"weight_decay": 0.2}):
    print(options, f"{three_steps(SignedMomentum(0.1, **options)):.4f}")

# 输出：
# schedule:     0.9750
# {'clipvalue': 1.0} 0.9000
# {'weight_decay': 0.2} 1.0432
