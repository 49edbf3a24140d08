# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#equal-to-built-in

import keras
import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits

register = keras.saving.register_keras_serializable(package="gallery")
digits = load_digits()


def attend(query, key, value, mask=None):
    scores = ops.matmul(query, ops.swapaxes(key, -2, -1))
    scores = scores / np.sqrt(query.shape[-1])
    if mask is not None:
        scores = ops.where(mask, scores, -1e9)
    weights = ops.softmax(scores, axis=-1)
    return ops.matmul(weights, value), weights


# one image, a sequence of eight rows of pixels
rows = digits.images[:1].astype("float32") / 16
by_hand, weights = attend(rows, rows, rows)


@register
class SelfAttention(layers.Layer):
    def __init__(self, heads, key_dim, causal=False, **kwargs):
        super().__init__(**kwargs)
        self.heads, self.key_dim, self.causal = heads, key_dim, causal
        self.supports_masking = True

    def build(self, input_shape):
        width, head = input_shape[-1], (self.heads, self.key_dim)
        self.projections = []
        for name in ("query", "key", "value"):
            kernel = self.add_weight(shape=(width, *head), name=name)
            bias = self.add_weight(
                shape=head, initializer="zeros", name=f"{name}_bias"
            )
            self.projections.append((kernel, bias))
        self.out = self.add_weight(shape=(*head, width), name="out")
        self.out_bias = self.add_weight(
            shape=(width,), initializer="zeros", name="out_bias"
        )

    def call(self, inputs, mask=None):
        query, key, value = (
            ops.einsum("btw,whk->bhtk", inputs, kernel) + bias[:, None]
            for kernel, bias in self.projections
        )
        if mask is not None:
            mask = mask[:, None, None, :]
        if self.causal:
            steps = inputs.shape[1]
            earlier = ops.tril(ops.ones((steps, steps), dtype="bool"))
            mask = earlier if mask is None else ops.logical_and(mask, earlier)
        found, _ = attend(query, key, value, mask)
        return ops.einsum("bhtk,hkw->btw", found, self.out) + self.out_bias


keras.utils.set_random_seed(0)
rows = digits.images[:4].astype("float32") / 16
present = np.arange(8) < np.array([[8], [5], [3], [6]])
built_in = layers.MultiHeadAttention(num_heads=2, key_dim=4)
built_in.build(rows.shape, rows.shape)

for causal in (False, True):
    mine = SelfAttention(heads=2, key_dim=4, causal=causal)
    mine.build(rows.shape)
    mine.set_weights(built_in.get_weights())
    for mask in (None, present):
        theirs = built_in(
            rows,
            rows,
            attention_mask=None if mask is None else mask[:, None, :],
            use_causal_mask=causal,
        )
        apart = np.abs(mine(rows, mask=mask) - theirs).max()
        masked = "mask" if mask is not None else "no mask"
        print(f"causal {causal!s:5} {masked:7} {apart:.5f} apart")

# Output:
# causal False no mask 0.00000 apart
# causal False mask    0.00000 apart
# causal True  no mask 0.00000 apart
# causal True  mask    0.00000 apart
