# 用 fit 训练
# 出自 docs/zh/guides/fit.md#epoch-numbers

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.25, random_state=0
)


def build():
    normalize = keras.layers.Normalization()
    normalize.adapt(x_train)
    return keras.Sequential(
        [
            keras.Input((30,)),
            normalize,
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


keras.utils.set_random_seed(0)
model = build()
model.compile(loss="binary_crossentropy")
history = model.fit(x_train, y_train, epochs=5, initial_epoch=3, verbose=0)
print("epochs:", history.epoch, "steps:", int(model.optimizer.iterations))

validation = {"validation_data": (x_test, y_test), "verbose": 0}
for frequency in (2, [1, 6]):
    history = model.fit(
        x_train, y_train, epochs=6, validation_freq=frequency, **validation
    )
    lengths = {name: len(values) for name, values in history.history.items()}
    steps = int(model.optimizer.iterations)
    print("entries:", lengths, "steps:", steps)

# 输出：
# epochs: [3, 4] steps: 28
# entries: {'loss': 6, 'val_loss': 3} steps: 112
# entries: {'loss': 6, 'val_loss': 2} steps: 196
