# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#self-attention

import keras
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="gallery")


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
