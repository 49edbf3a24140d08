# 微调
# 出自 docs/zh/guides/fine-tuning.md#pretrain

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x, x_test, y, y_test = train_test_split(
    images, digits.target, test_size=0.5, random_state=0
)


def make_model():
    base = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, activation="relu", name="strokes"),
            layers.Conv2D(32, 3, activation="relu", name="shapes"),
            layers.MaxPooling2D(name="pool"),
            layers.Flatten(name="flat"),
        ],
        name="base",
    )
    answer = layers.Dense(10, activation="softmax", name="answer")
    return keras.Sequential([base, answer])


def compile_model(model, learning_rate):
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )


keras.utils.set_random_seed(0)
pretrained = make_model()
compile_model(pretrained, 0.01)
pretrained.fit(x, y, batch_size=64, epochs=8, verbose=0)

dim = 0.3 * x_test
bright_accuracy = pretrained.evaluate(x_test, y_test, verbose=0)[1]
dim_accuracy = pretrained.evaluate(dim, y_test, verbose=0)[1]
print(f"right: full contrast {bright_accuracy:.2f}, dim {dim_accuracy:.2f}")

# 输出：
# right: full contrast 0.92, dim 0.61
