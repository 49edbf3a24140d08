# Normalization layers
# From docs/en/api/layers/normalization.md#wine

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_wine

wine = load_wine()
x, y = wine.data.astype("float32"), wine.target
print("largest of three features:", wine.data.max(axis=0)[[1, 7, 12]].tolist())
for norm in [[], [layers.BatchNormalization(momentum=0.9)]]:
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((13,)),
            *norm,
            layers.Dense(16, activation="relu"),
            layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.01),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x, y, batch_size=16, epochs=10, verbose=0)
    loss, accuracy = model.evaluate(x, y, verbose=0)
    print(f"{len(norm)} normalization layers: accuracy {accuracy:.1f}")

# Output:
# largest of three features: [5.8, 0.66, 1680.0]
# 0 normalization layers: accuracy 0.8
# 1 normalization layers: accuracy 1.0
