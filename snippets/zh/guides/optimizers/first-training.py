# 优化器
# 出自 docs/zh/guides/optimizers.md#first-training

import keras
import numpy as np
from keras import ops, optimizers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
x_train, x_test, y_train, y_test = train_test_split(
    digits.data / 16, digits.target, random_state=0
)


def train(optimizer):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(
        optimizer,
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, epochs=5, verbose=0)
    return model.evaluate(x_test, y_test, verbose=0, return_dict=True)


for name, optimizer in (
    ("SGD", optimizers.SGD(0.01)),
    ("SGD with momentum", optimizers.SGD(0.01, momentum=0.9)),
    ("Adam", optimizers.Adam(0.01)),
):
    result = train(optimizer)
    print(f"{name:17} loss {result['loss']:.2f}", end=", ")
    print(f"accuracy {result['accuracy']:.2f}")

# 输出：
# SGD               loss 2.05, accuracy 0.39
# SGD with momentum loss 0.42, accuracy 0.91
# Adam              loss 0.14, accuracy 0.97
