# Embedding and masks
# From docs/en/api/layers/embedding.md#table-options

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
l1, limit = keras.regularizers.L1(1.0), keras.constraints.MaxNorm(0.5, axis=1)
for kind in [layers.Embedding, layers.ReversibleEmbedding]:
    begun = {"embeddings_initializer": "ones"}
    layer = kind(4, 2, embeddings_regularizer=l1, **begun)
    layer.build()
    print(kind.__name__, f"penalty {float(layer.losses[0]):.1f}", end=", ")
    layer = kind(4, 2, mask_zero=True, embeddings_constraint=limit)
    numbers = np.array([[1, 2, 0]])
    model = keras.Sequential([keras.Input((3,), dtype="int32"), layer])
    model.compile(keras.optimizers.SGD(50.0), "mse")
    model.fit(numbers, np.ones((1, 3, 2)), verbose=0)
    lengths = np.sqrt((layer.embeddings.numpy() ** 2).sum(axis=1))
    print("lengths of rows", lengths.round(2), end=", ")
    mask = layer.compute_mask(numbers)
    print("mask", mask if mask is None else mask.numpy().tolist())

# Output:
# Embedding penalty 8.0, lengths of rows [0.02 0.5  0.5  0.05], mask [[True, True, False]]
# ReversibleEmbedding penalty 8.0, lengths of rows [0.04 0.5  0.5  0.02], mask None
