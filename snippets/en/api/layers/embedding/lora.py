# Embedding and masks
# From docs/en/api/layers/embedding.md#lora

import numpy as np
from keras import layers

thin = layers.Embedding(1000, 64, lora_rank=4, lora_alpha=8)
thin.build()
print("trained:", {w.name: tuple(w.shape) for w in thin.trainable_weights})
print("frozen: ", {w.name: w.shape for w in thin.non_trainable_weights})
print("lora_alpha given to the constructor: 8, then", thin.lora_alpha)
later = layers.Embedding(1000, 64)
later.build()
later.enable_lora(4, lora_alpha=8)
print("given to enable_lora: 8, then", later.lora_alpha)

drawn = layers.Embedding(1000, 64)
drawn.build()
numbers = np.arange(1000)
before = drawn(numbers).numpy()
drawn.quantize("int8")
print(
    "quantized:", *(f"{w.name} {w.dtype} {w.shape}" for w in drawn.variables)
)
print(f"largest error: {abs(drawn(numbers).numpy() - before).max():.4f}")

# Output:
# trained: {'lora_embeddings_a': (1000, 4), 'lora_embeddings_b': (4, 64)}
# frozen:  {'embeddings': TensorShape([1000, 64])}
# lora_alpha given to the constructor: 8, then 4
# given to enable_lora: 8, then 8
# quantized: embeddings int8 (1000, 64) embeddings_scale float32 (1000,)
# largest error: 0.0002
