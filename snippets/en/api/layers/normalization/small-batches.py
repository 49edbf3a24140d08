# Normalization layers
# From docs/en/api/layers/normalization.md#small-batches

import keras
from keras import layers
from sklearn.datasets import load_digits

images, digits = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
for kind, size in (
    (None, 2),
    (layers.BatchNormalization, 2),
    (layers.BatchNormalization, 8),
    (layers.BatchNormalization, 32),
    (layers.LayerNormalization, 2),
):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(32),
            *([kind()] if kind else []),
            layers.Activation("relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        keras.optimizers.Adam(0.01),
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    history = model.fit(
        images[:600], digits[:600], batch_size=size, epochs=3, verbose=0
    )
    _, accuracy = model.evaluate(images[1200:], digits[1200:], verbose=0)
    name = kind.__name__ if kind else "none"
    print(f"{name:18} batches of {size:2}", end=": ")
    print(f"training {history.history['accuracy'][-1]:.2f}", end=", ")
    print(f"new images {accuracy:.2f}")

# Output:
# none               batches of  2: training 0.96, new images 0.84
# BatchNormalization batches of  2: training 0.64, new images 0.83
# BatchNormalization batches of  8: training 0.97, new images 0.92
# BatchNormalization batches of 32: training 0.98, new images 0.87
# LayerNormalization batches of  2: training 0.96, new images 0.82
