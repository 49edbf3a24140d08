# 使用 GPU
# 出自 docs/zh/guides/gpu.md#padding-same

import keras

texts = [[5, 7], [3, 1, 4, 2]]

keras.utils.set_random_seed(0)
layers = [
    keras.layers.Embedding(10, 4, mask_zero=True),
    keras.layers.LSTM(2, use_cudnn=False),
]
masked = keras.Sequential(layers)
for padding in ("post", "pre"):
    padded = keras.utils.pad_sequences(texts, padding=padding)
    print(f"{padding:13}", *masked(padded).numpy().round(4))
no_mask = keras.Sequential(
    [
        keras.layers.Embedding(10, 4, weights=layers[0].get_weights()),
        layers[1],
    ]
)
for padding in ("post", "pre"):
    padded = keras.utils.pad_sequences(texts, padding=padding)
    print(f"no mask, {padding:4}", *no_mask(padded).numpy().round(4))

# 输出：
# post          [-0.0091  0.0026] [-0.001 -0.002]
# pre           [-0.0091  0.0026] [-0.001 -0.002]
# no mask, post [0.0019 0.0087] [-0.001 -0.002]
# no mask, pre  [-0.0078  0.0088] [-0.001 -0.002]
