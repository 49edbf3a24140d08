# Mixed precision
# From docs/en/guides/mixed-precision.md#five-policies

import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32")
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)


def build_model():
    keras.utils.set_random_seed(0)
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            keras.layers.Rescaling(1 / 16),
            keras.layers.Conv2D(16, 3, activation="relu"),
            keras.layers.BatchNormalization(momentum=0.9),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(10),
            keras.layers.Activation("softmax", dtype="float32"),
        ]
    )


def train(policy, optimizer):
    keras.config.set_dtype_policy(policy)
    model = build_model()
    start = model.layers[1].kernel.numpy()
    model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy")
    model.fit(x_train, y_train, batch_size=64, epochs=4, verbose=0)
    accuracy = np.mean(model(x_test).numpy().argmax(axis=1) == y_test)
    moved = (model.layers[1].kernel.numpy() != start).any()
    keras.config.set_dtype_policy("float32")
    return f"at least 90 % right: {accuracy >= 0.9}, weights moved: {moved}"


for policy in (
    "float32",
    "mixed_float16",
    "mixed_bfloat16",
    "float16",
    "bfloat16",
):
    print(f"{policy:14}", train(policy, keras.optimizers.Adam(0.02)))

# Output:
# float32        at least 90 % right: True, weights moved: True
# mixed_float16  at least 90 % right: True, weights moved: True
# mixed_bfloat16 at least 90 % right: True, weights moved: True
# float16        at least 90 % right: False, weights moved: True
# bfloat16       at least 90 % right: False, weights moved: False
