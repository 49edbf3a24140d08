# 用 fit 训练
# 出自 docs/zh/guides/fit.md#first-fit

import keras
import numpy as np
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
model.compile(
    optimizer=keras.optimizers.Adam(0.005),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    x_train, y_train, epochs=15, validation_split=0.2, verbose=0
)
print("first and last epoch:")
for name, values in history.history.items():
    print(f"  {name:12} {values[0]:.2f} {values[-1]:.2f}")
print("test set:")
result = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
for name, value in result.items():
    print(f"  {name:12} {value:.2f}")
predicted = model.predict(x_test[:4], verbose=0)[:, 0]
print("predicted:", *(f"{probability:.2f}" for probability in predicted))
print("answers:  ", *y_test[:4])

# 输出：
# first and last epoch:
#   accuracy     0.55 0.98
#   loss         0.75 0.06
#   val_accuracy 0.81 0.98
#   val_loss     0.41 0.07
# test set:
#   accuracy     0.96
#   loss         0.08
# predicted: 0.01 0.95 1.00 0.98
# answers:   0 1 1 1
