# Optimizers
# From docs/en/guides/optimizers.md#custom-optimizer

import keras
import numpy as np
from keras import ops, optimizers

gradients = [1.0, -2.0, 0.5]


def three_steps(optimizer, start=1.0):
    weight = keras.Variable([start])
    for gradient in gradients:
        optimizer.apply([np.array([gradient], dtype="float32")], [weight])
    return weight.numpy().item()


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


print(f"by hand: {1.0 - 0.1 + 0.1 + 0.1:.4f}")
print(f"own:     {three_steps(SignedMomentum(0.1)):.4f}")
lion = optimizers.Lion(0.1, beta_1=0.9, beta_2=0.9)
print(f"Lion:    {three_steps(lion):.4f}")

# Output:
# by hand: 1.1000
# own:     1.1000
# Lion:    1.1000
