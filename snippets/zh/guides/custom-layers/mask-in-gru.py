# 自定义层
# 出自 docs/zh/guides/custom-layers.md#mask-in-gru

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

keras.utils.set_random_seed(0)
gru = layers.GRU(2)
numbers = vectors.numpy() / 10
print("word and three zeros:", gru(embedding(ids) / 10).numpy()[1].round(2))
masked = gru(numbers, mask=embedding.compute_mask(ids))
print("the same, masked:    ", masked.numpy()[1].round(2))
print("the word alone:      ", gru(numbers[1:, :1]).numpy()[0].round(2))

# 输出：
# word and three zeros: [ 0.13 -0.01]
# the same, masked:     [ 0.22 -0.16]
# the word alone:       [ 0.22 -0.16]
