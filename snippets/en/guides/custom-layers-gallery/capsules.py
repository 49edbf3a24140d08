# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#capsules

import keras
import numpy as np
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="gallery")


def squash(vectors):
    """Keep the direction, map the length to between 0 and 1."""
    square = ops.sum(vectors**2, axis=-1, keepdims=True)
    return vectors * ops.sqrt(square + 1e-7) / (1 + square)


@register
class Capsules(layers.Layer):
    def __init__(self, count, size, iterations=3, **kwargs):
        super().__init__(**kwargs)
        self.count, self.size = count, size
        self.iterations = iterations

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[1], self.count, input_shape[2], self.size),
            initializer=keras.initializers.RandomNormal(stddev=0.1),
            name="kernel",
        )

    def vote(self, inputs):
        return ops.einsum("bif,icfs->bics", inputs, self.kernel)

    def route(self, votes):
        logits = ops.zeros_like(votes[..., 0])
        history = []
        for _ in range(self.iterations):
            shares = ops.softmax(logits, axis=-1)
            outputs = squash(ops.einsum("bic,bics->bcs", shares, votes))
            logits = logits + ops.einsum("bics,bcs->bic", votes, outputs)
            history.append(shares)
        return outputs, history

    def call(self, inputs):
        return self.route(self.vote(squash(inputs)))[0]


lengths = np.array([[0.1], [1.0], [10.0]])
print(np.linalg.norm(squash(lengths), axis=-1).round(4))

# Output:
# [0.0099 0.5    0.9901]
