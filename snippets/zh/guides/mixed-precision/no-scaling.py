# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#no-scaling

import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32")
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)


def build_model():
    keras.utils.set_random_seed(0)
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            keras.layers.Rescaling(1 / 16),
            keras.layers.Conv2D(16, 3, activation="relu"),
            keras.layers.BatchNormalization(momentum=0.9),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(10),
            keras.layers.Activation("softmax", dtype="float32"),
        ]
    )


keras.config.set_dtype_policy("mixed_float16")
model = build_model()
model.compile(
    optimizer=keras.optimizers.Adam(0.005),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, epochs=4, verbose=0)
accuracy = model.evaluate(x_test, y_test, verbose=0)[1]

keras.config.set_dtype_policy("float32")
layers_only = keras.Sequential(
    [keras.Input((4,)), keras.layers.Dense(1, dtype="mixed_float16")]
)
layers_only.compile(optimizer="adam", loss="mse")
print("layers only:", type(layers_only.optimizer).__name__)

model.save("mixed.keras")
loaded = keras.models.load_model("mixed.keras")
print("saved: ", type(model.optimizer).__name__)
print(
    "loaded:", type(loaded.optimizer).__name__, loaded.layers[1].compute_dtype
)

# 输出：
# layers only: Adam
# saved:  LossScaleOptimizer
# loaded: Adam float16
# UserWarning: Skipping variable loading for optimizer 'adam', because it has 14 variables whereas the saved optimizer has 18 variables.
