# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#after-loading

import keras
import numpy as np
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
built = build_model()
kernel = built.layers[1].kernel
kernel.assign(np.full(kernel.shape, 1 / 3))
built.compile(optimizer="adam")
built.optimizer.build(built.trainable_variables)
built.save("built.keras")
again = keras.models.load_model("built.keras")
print("under mixed_float16:", type(again.optimizer).__name__)
expected = built.predict(x_test[:8], verbose=0)
keras.config.set_dtype_policy("float32")
again = keras.models.load_model("built.keras", compile=False)
apart = np.abs(again.predict(x_test[:8], verbose=0) - expected).max()
print(f"under float32: predictions {apart:.1f} apart")
built.save_weights("built.weights.h5")
plain = build_model()
plain.load_weights("built.weights.h5")
print("in a float32 model:", plain.layers[1].kernel.numpy().max())
wrapped = keras.optimizers.LossScaleOptimizer(keras.optimizers.Adam())
built.compile(optimizer=wrapped)
wrapped.build(built.trainable_variables)
built.save("wrapped.keras")
again = keras.models.load_model("wrapped.keras")
print("wrapped by hand:", type(again.optimizer).__name__)

# 输出：
# under mixed_float16: LossScaleOptimizer
# under float32: predictions 0.0 apart
# in a float32 model: 0.33333334
# wrapped by hand: LossScaleOptimizer
