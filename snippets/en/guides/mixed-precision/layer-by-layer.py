# Mixed precision
# From docs/en/guides/mixed-precision.md#layer-by-layer

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

print(f"{'layer':21} {'computes in':12} {'weights in':11} output")
for layer in model.layers:
    weights = layer.variable_dtype if layer.weights else "-"
    print(
        f"{type(layer).__name__:21} {layer.compute_dtype:12} {weights:11} "
        f"{layer.output.dtype}"
    )
print("optimizer:", sorted({v.dtype for v in model.optimizer.variables}))
keras.config.set_dtype_policy("mixed_float16")
loss, metric = keras.losses.MeanSquaredError(), keras.metrics.Mean()
keras.config.set_dtype_policy("float32")
print("loss:", loss.dtype, "metric:", metric.dtype)

# Output:
# layer                 computes in  weights in  output
# Rescaling             float16      -           float16
# Conv2D                float16      float32     float16
# BatchNormalization    float16      float32     float16
# MaxPooling2D          float16      -           float16
# Flatten               float16      -           float16
# Dense                 float16      float32     float16
# Activation            float32      -           float32
# optimizer: ['float32', 'int64']
# loss: float32 metric: float32
