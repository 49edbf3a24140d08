# 用 fit 训练
# 出自 docs/zh/guides/fit.md#mismatch

import keras
from sklearn.datasets import load_breast_cancer


from sklearn.datasets import load_diabetes, load_digits
from sklearn.preprocessing import scale


def trained(load, units, activation, loss, metric):
    x, y = load(return_X_y=True)
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, "relu")
    last = keras.layers.Dense(units, activation)
    model = keras.Sequential([hidden, last])
    model.compile(keras.optimizers.Adam(0.05), loss=loss, metrics=[metric])
    history = model.fit(scale(x), y, epochs=8, verbose=0).history
    losses, values = history["loss"], history[metric]
    print(f"{units:2} {activation!s:7} {loss:31}", end=" ")
    print(f"loss {losses[0]:.2f} to {losses[-1]:.2f}", end=", ")
    print(f"{metric} {values[-1]:.2f}")


loss = "binary_crossentropy"
for activation in ("sigmoid", "softmax"):
    trained(load_breast_cancer, 1, activation, loss, "accuracy")
loss = "sparse_categorical_crossentropy"
for activation in ("softmax", None):
    trained(load_digits, 10, activation, loss, "accuracy")
for activation in (None, "sigmoid"):
    trained(load_diabetes, 1, activation, "mse", "mae")

# 输出：
#  1 sigmoid binary_crossentropy             loss 0.19 to 0.02, accuracy 0.99
#  1 softmax binary_crossentropy             loss 0.19 to 0.02, accuracy 0.63
# 10 softmax sparse_categorical_crossentropy loss 0.50 to 0.21, accuracy 0.96
# 10 None    sparse_categorical_crossentropy loss 2.94 to 2.30, accuracy 0.17
#  1 None    mse                             loss 28162.97 to 3161.65, mae 44.83
#  1 sigmoid mse                             loss 28829.00 to 28771.23, mae 151.13
# UserWarning: You are using a softmax over axis -1 of a tensor of shape (None, 1). This axis has size 1. The softmax operation will always return the value 1, which is likely not what you intended. Did you mean to use a sigmoid instead?
