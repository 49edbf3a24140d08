# Custom layers
# From docs/en/guides/custom-layers.md#compute-mask

import keras
import numpy as np
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="guide")


@register
class TokenEmbedding(layers.Layer):
    def __init__(self, words, width, **kwargs):
        super().__init__(**kwargs)
        self.words, self.width = words, width

    def build(self, input_shape):
        shape = (self.words, self.width)
        self.table = self.add_weight(
            shape=shape, initializer="uniform", name="table"
        )

    def call(self, ids):
        return ops.take(self.table, ids, axis=0)

    def compute_mask(self, ids, mask=None):
        return ops.not_equal(ids, 0)


@register
class AttentionPool(layers.Layer):
    def build(self, input_shape):
        self.query = self.add_weight(
            shape=(input_shape[-1],), initializer="zeros", name="query"
        )

    def weigh(self, inputs, mask=None):
        scores = ops.matmul(inputs, self.query)
        if mask is not None:
            scores = ops.where(mask, scores, -1e9)
        return ops.softmax(scores)

    def call(self, inputs, mask=None):
        weights = self.weigh(inputs, mask)
        return ops.sum(weights[..., None] * inputs, axis=1)

    def compute_mask(self, inputs, mask=None):
        return None


ids = np.array([[5, 3, 0, 0], [7, 0, 0, 0]])
embedding, pool = TokenEmbedding(10, 2), AttentionPool()
embedding.build(ids.shape)
embedding.table.assign(np.arange(20).reshape(10, 2))
vectors = embedding(ids)
print(embedding.compute_mask(ids).numpy())
print("vectors of the first:", vectors[0].numpy().tolist())
print("with the mask:   ", pool(vectors).numpy().tolist())
print("without the mask:", pool(vectors.numpy()).numpy().tolist())

# Output:
# [[ True  True False False]
#  [ True False False False]]
# vectors of the first: [[10.0, 11.0], [6.0, 7.0], [0.0, 1.0], [0.0, 1.0]]
# with the mask:    [[8.0, 9.0], [14.0, 15.0]]
# without the mask: [[4.0, 5.0], [3.5, 4.5]]
