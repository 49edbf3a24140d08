# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#h5-forgets-optimizer

import keras


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


model = classifier()
model.compile("sgd", loss="mse")
model.save("old.h5")
again = keras.models.load_model("old.h5", compile=False)

model = classifier()
model.compile(keras.optimizers.SGD(0.5), loss="mean_squared_error")
model.save("first.keras")
model.save("old.h5")
model.save("second.keras")
model.compile(keras.optimizers.SGD(0.5), loss="mean_squared_error")
model.save("third.keras")
for name in ("first.keras", "second.keras", "third.keras"):
    optimizer = keras.models.load_model(name).optimizer
    rate = float(optimizer.learning_rate)
    print(f"{name}: {type(optimizer).__name__}, learning rate {rate:.3f}")

# 输出：
# first.keras: SGD, learning rate 0.500
# second.keras: RMSprop, learning rate 0.001
# third.keras: SGD, learning rate 0.500
# UserWarning: Skipping variable loading for optimizer 'rm_sprop', because it has 6 variables whereas the saved optimizer has 2 variables.
