# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#losses-of-one-pass

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


class Twice(layers.Layer):
    def __init__(self):
        super().__init__()
        self.penalty = ActivityPenalty()

    def call(self, inputs):
        return self.penalty(2 * self.penalty(inputs))


twice = Twice()
for _ in range(3):
    twice(ops.full((2, 3), 10.0))
print([round(float(loss), 4) for loss in twice.losses])

# Output:
# [0.1, 0.2]
