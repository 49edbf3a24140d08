# Embedding and masks
# From docs/en/api/layers/embedding.md#stored-how

import keras
import numpy as np
from keras import layers


four_bits = keras.quantizers.Int4QuantizationConfig
words = np.random.default_rng(0).normal(size=(3, 8)).astype("float32")
words[:, 0] = 20


def stored(layer):
    return [tuple(w.shape) for w in layer.variables if w.name != "g_idx"]


for block_size in [-1, 4, 2]:
    config = four_bits(block_size=block_size)
    layer = layers.Embedding(3, 8, weights=words)
    layer.quantize("int4", config=config)
    error = abs(layer(np.arange(3)).numpy() - words)[:, 4:].mean()
    print(f"quantize(config): {block_size} {stored(layer)[:2]}", end=" ")
    print(f"mean error {error:.2f}")
for block_size in [4, 2]:
    given = {"quantization_config": four_bits(block_size=block_size)}
    layer = layers.Embedding(3, 8, **given)
    layer.build()
    layer.quantize("int4")
    made = layers.Embedding(3, 8, dtype="int4_from_float32", **given)
    made.build()
    print(f"constructor: {block_size} quantize", stored(layer)[:2], end=" ")
    print("built with the dtype", stored(made)[:2])

# Output:
# quantize(config): -1 [(3, 4), (3,)] mean error 0.70
# quantize(config): 4 [(3, 4), (3, 2)] mean error 0.05
# quantize(config): 2 [(3, 4), (3, 4)] mean error 0.24
# constructor: 4 quantize [(3, 4), (3, 1)] built with the dtype [(3, 4), (3, 2)]
# constructor: 2 quantize [(3, 4), (3, 1)] built with the dtype [(3, 4), (3, 4)]
