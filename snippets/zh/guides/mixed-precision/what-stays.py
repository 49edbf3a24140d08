# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#what-stays

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


keras.config.set_dtype_policy("bfloat16")
model = build_model()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
before = model.get_weights()
model.fit(x_train[:256], y_train[:256], verbose=0)
keras.config.set_dtype_policy("float32")
for weight, old in zip(model.weights, before):
    how = "moves" if (weight.numpy() != old).any() else "stays"
    print(f"{weight.name:15} {weight.dtype} {how}")
for variable in model.optimizer.variables[:4]:
    print(f"{variable.name.split('_')[-1]:15} {variable.dtype}")

# 输出：
# kernel          bfloat16 stays
# bias            bfloat16 stays
# gamma           bfloat16 stays
# beta            bfloat16 stays
# moving_mean     bfloat16 moves
# moving_variance bfloat16 moves
# kernel          bfloat16 stays
# bias            bfloat16 stays
# iteration       int64
# rate            float32
# momentum        bfloat16
# velocity        bfloat16
