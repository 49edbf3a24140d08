# 优化器
# 出自 docs/zh/guides/optimizers.md#rates

import keras
from keras import optimizers
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


rates = (0.1, 1.0)
print(f"{'rate':17}", *(f"{rate:6}" for rate in rates))
for name, make in (
    ("SGD", optimizers.SGD),
    ("SGD with momentum", lambda rate: optimizers.SGD(rate, momentum=0.9)),
    ("Adam", optimizers.Adam),
):
    accuracies = [train(make(rate))["accuracy"] for rate in rates]
    print(f"{name:17}", *(f"{accuracy:6.2f}" for accuracy in accuracies))

# 输出：
# rate                 0.1    1.0
# SGD                 0.92   0.94
# SGD with momentum   0.95   0.10
# Adam                0.95   0.11
