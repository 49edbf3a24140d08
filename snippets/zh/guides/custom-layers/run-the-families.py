# 自定义层
# 出自 docs/zh/guides/custom-layers.md#run-the-families

import keras
from keras import layers

families = [
    (layers.Dense(4), (2, 10)),
    (layers.Conv1D(4, kernel_size=3), (2, 10, 3)),
    (layers.Conv2D(4, kernel_size=3), (2, 10, 10, 3)),
    (layers.Conv3D(4, kernel_size=3), (2, 10, 10, 10, 3)),
    (layers.Conv2DTranspose(4, kernel_size=3, strides=2), (2, 10, 10, 3)),
    (layers.MaxPooling1D(2), (2, 10, 3)),
    (layers.MaxPooling2D(2), (2, 10, 10, 3)),
    (layers.MaxPooling3D(2), (2, 10, 10, 10, 3)),
    (layers.AveragePooling1D(2), (2, 10, 3)),
    (layers.GlobalAveragePooling2D(), (2, 10, 10, 3)),
    (layers.GRU(4), (2, 10, 3)),
    (layers.LSTM(4), (2, 10, 3)),
    (layers.LSTM(4, return_sequences=True), (2, 10, 3)),
    (layers.ConvLSTM2D(4, kernel_size=3), (2, 5, 10, 10, 3)),
    (layers.BatchNormalization(), (2, 10, 3)),
    (layers.LayerNormalization(), (2, 10, 3)),
    (layers.Dropout(0.5), (2, 10, 3)),
    (layers.Embedding(input_dim=100, output_dim=4), (2, 10)),
]
for built_in, shape in families:
    result = built_in(keras.ops.zeros(shape))
    name = type(built_in).__name__
    count = built_in.count_params()
    print(f"{name:22} {shape} -> {tuple(result.shape)}, {count} parameters")

# 输出：
# Dense                  (2, 10) -> (2, 4), 44 parameters
# Conv1D                 (2, 10, 3) -> (2, 8, 4), 40 parameters
# Conv2D                 (2, 10, 10, 3) -> (2, 8, 8, 4), 112 parameters
# Conv3D                 (2, 10, 10, 10, 3) -> (2, 8, 8, 8, 4), 328 parameters
# Conv2DTranspose        (2, 10, 10, 3) -> (2, 21, 21, 4), 112 parameters
# MaxPooling1D           (2, 10, 3) -> (2, 5, 3), 0 parameters
# MaxPooling2D           (2, 10, 10, 3) -> (2, 5, 5, 3), 0 parameters
# MaxPooling3D           (2, 10, 10, 10, 3) -> (2, 5, 5, 5, 3), 0 parameters
# AveragePooling1D       (2, 10, 3) -> (2, 5, 3), 0 parameters
# GlobalAveragePooling2D (2, 10, 10, 3) -> (2, 3), 0 parameters
# GRU                    (2, 10, 3) -> (2, 4), 108 parameters
# LSTM                   (2, 10, 3) -> (2, 4), 128 parameters
# LSTM                   (2, 10, 3) -> (2, 10, 4), 128 parameters
# ConvLSTM2D             (2, 5, 10, 10, 3) -> (2, 8, 8, 4), 1024 parameters
# BatchNormalization     (2, 10, 3) -> (2, 10, 3), 12 parameters
# LayerNormalization     (2, 10, 3) -> (2, 10, 3), 6 parameters
# Dropout                (2, 10, 3) -> (2, 10, 3), 0 parameters
# Embedding              (2, 10) -> (2, 10, 4), 400 parameters
