# 用 fit 训练
# 出自 docs/zh/guides/fit.md#history

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
model.compile(
    optimizer=keras.optimizers.Adam(0.005),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(
    x_train, y_train, epochs=15, validation_split=0.2, verbose=0
)

import matplotlib.pyplot as plt

print(type(history).__name__, sorted(history.history))
print("epochs:", history.epoch[0], "to", history.epoch[-1])

plt.figure(figsize=(5, 3), layout="constrained")
plt.plot(history.epoch, history.history["loss"], label="loss")
plt.plot(history.epoch, history.history["val_loss"], "--", label="val_loss")
plt.xlabel("epoch")
plt.ylabel("binary crossentropy")
plt.legend()
plt.show()

# 输出：
# History ['accuracy', 'loss', 'val_accuracy', 'val_loss']
# epochs: 0 to 14
