# 防止过拟合
# 出自 docs/zh/guides/regularization.md#comparison-images

import keras
import matplotlib.pyplot as plt
from keras import layers
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images.reshape(-1, 8, 8, 1).astype("float32") / 16
shift = layers.RandomTranslation(
    0.12, 0.12, fill_mode="constant", interpolation="nearest", seed=0
)
digit_curves = {}
for name, augmentation in ("nothing", []), ("RandomTranslation", [shift]):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((8, 8, 1)), *augmentation])
    model.add(layers.Conv2D(16, 3, activation="relu"))
    model.add(layers.Conv2D(32, 3, activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(64, activation="relu"))
    model.add(layers.Dense(10, activation="softmax"))
    loss = "sparse_categorical_crossentropy"
    model.compile(
        optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"]
    )
    digit_curves[name] = model.fit(
        images[:100],
        labels[:100],
        validation_data=(images[-500:], labels[-500:]),
        batch_size=50,
        validation_batch_size=500,
        epochs=30,
        verbose=0,
    ).history

without, shifted = digit_curves.values()
less = shifted["val_loss"][-1] < 0.6 * without["val_loss"][-1]
print("validation loss at least 40 % less:", less)
print(
    "more digits right:",
    shifted["val_accuracy"][-1] > without["val_accuracy"][-1],
)

figure, axes = plt.subplots(1, 2, figsize=(5, 2.9), sharex=True, sharey=True)
for axis, (name, curve) in zip(axes, digit_curves.items()):
    axis.plot(range(1, 31), curve["loss"], label="training")
    axis.plot(range(1, 31), curve["val_loss"], label="validation")
    axis.set_title(name, fontsize=10)
    axis.set_xlabel("epoch")
axes[0].set_ylabel("cross-entropy")
axes[0].legend()
plt.tight_layout()
plt.show()

# 输出：
# validation loss at least 40 % less: True
# more digits right: True
