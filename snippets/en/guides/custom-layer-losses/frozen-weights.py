# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#frozen-weights

import keras
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="guide")


@register
class ActivityPenalty(layers.Layer):
    def __init__(self, rate=0.01, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * ops.mean(inputs))
        return inputs


dense = layers.Dense(
    32,
    kernel_initializer=keras.initializers.Constant(3.0),
    kernel_regularizer=keras.regularizers.L2(0.001),
)
model = keras.Sequential([keras.Input((2,)), dense])
dense.kernel.assign(2 * dense.kernel)

dense.trainable = False
print("frozen:", model.losses)
penalty = ActivityPenalty()
penalty.trainable = False
penalty(ops.ones((2, 3)))
print("frozen, add_loss:", [round(float(loss), 4) for loss in penalty.losses])

# Output:
# frozen: []
# frozen, add_loss: [0.01]
