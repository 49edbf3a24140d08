# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#who-passes

import numpy as np
from keras import layers
import warnings

asked = [
    layers.Dense(2),
    layers.Dropout(0.1),
    layers.Activation("relu"),
    layers.LayerNormalization(),
    layers.BatchNormalization(),
    layers.TimeDistributed(layers.Dense(2)),
    layers.LSTM(2, return_sequences=True),
    layers.Bidirectional(layers.GRU(2, return_sequences=True)),
    layers.LSTM(2),
    layers.GlobalAveragePooling1D(),
    layers.RMSNormalization(),
    layers.EinsumDense("abc,cd->abd", output_shape=(None, 2)),
    layers.GlobalMaxPooling1D(),
    layers.MaxPooling1D(2),
    layers.Conv1D(2, 1),
    layers.Flatten(),
    layers.Permute((2, 1)),
    layers.ZeroPadding1D(1),
]
steps = np.array([[[1.0, 2], [3, 4], [0, 0], [0, 0]]], dtype="float32")
found = {}
for layer in asked:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        output = layer(layers.Masking()(steps))
    kept = getattr(output, "_keras_mask", None) is not None
    end = "drops it, with a warning" if caught else "ends it"
    name = type(layer).__name__
    name += " (sequences)" if getattr(layer, "return_sequences", 0) else ""
    found.setdefault("passes it on" if kept else end, []).append(name)
for what, names in found.items():
    print(f"{what}: {', '.join(names)}")

# 输出：
# passes it on: Dense, Dropout, Activation, LayerNormalization, BatchNormalization, TimeDistributed, LSTM (sequences), Bidirectional (sequences)
# ends it: LSTM, GlobalAveragePooling1D
# drops it, with a warning: RMSNormalization, EinsumDense, GlobalMaxPooling1D, MaxPooling1D, Conv1D, Flatten, Permute, ZeroPadding1D
