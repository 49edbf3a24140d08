# From Keras 2 to today
# From docs/en/guides/migration.md#optimizers-today

import keras
import tensorflow as tf

scaled = keras.optimizers.LossScaleOptimizer(keras.optimizers.SGD())


schedule = keras.optimizers.schedules.InverseTimeDecay(
    0.1, decay_steps=1, decay_rate=0.01
)
print(
    "decay=0.01:", [f"{float(schedule(step)):.3f}" for step in (0, 100, 300)]
)


class Halved(keras.optimizers.SGD):
    def apply(self, gradients, variables=None):
        super().apply([gradient / 2 for gradient in gradients], variables)


weight = keras.Variable([1.0])
Halved(0.1).apply_gradients([(tf.constant([1.0]), weight)])
print("half a step:", weight.numpy())


class Sign(keras.optimizers.Optimizer):
    def update_step(self, gradient, variable, learning_rate):
        rate = keras.ops.cast(learning_rate, variable.dtype)
        self.assign_sub(variable, rate * keras.ops.sign(gradient))


weight = keras.Variable([1.0, -2.0])
sign = Sign(learning_rate=0.1)
sign.apply([tf.constant([5.0, -3.0])], [weight])
print(weight.numpy(), [variable.name for variable in sign.variables])

weight = keras.Variable(1.0)
scaled.build([weight])
with tf.GradientTape() as tape:
    loss = scaled.scale_loss(weight.value * 2.0)
print("scaled loss:", float(loss))
scaled.apply([tape.gradient(loss, weight.value)], [weight])
print(f"weight: {float(weight):.2f}")

# Output:
# decay=0.01: ['0.100', '0.050', '0.025']
# half a step: [0.95]
# [ 0.9 -1.9] ['iteration', 'learning_rate']
# scaled loss: 65536.0
# weight: 0.98
