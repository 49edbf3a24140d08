# 用 fit 训练
# 出自 docs/zh/guides/fit.md#verbose

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
history = model.fit(
    x_train, y_train, epochs=2, validation_split=0.2, verbose=2
)

# 输出：
# Epoch 1/2
# 11/11 - 1s - 101ms/step - loss: 0.9704 - val_loss: 0.7634
# Epoch 2/2
# 11/11 - 0s - 11ms/step - loss: 0.7184 - val_loss: 0.6174
