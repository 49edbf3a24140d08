# 自定义层
# 出自 docs/zh/guides/custom-layers.md#mask-used-and-dropped

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


class Uses(layers.Layer):
    def call(self, inputs, mask=None):
        print("mask:", mask.numpy().tolist())
        return 2 * inputs


print("hands on:", pool(Uses(name="uses")(vectors)).numpy().tolist())

# 输出：
# mask: [[True, True, False, False], [True, False, False, False]]
# hands on: [[8.0, 10.0], [7.0, 9.0]]
# UserWarning: Layer 'uses' (of type Uses) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
