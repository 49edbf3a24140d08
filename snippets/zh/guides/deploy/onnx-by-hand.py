# 部署模型：SavedModel、HTTP、ONNX、LiteRT
# 出自 docs/zh/guides/deploy.md#onnx-by-hand

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits
import timeit
import warnings

digits = load_digits()
order = np.random.default_rng(0).permutation(len(digits.target))
x = digits.images[order, ..., None].astype("float32")
y = digits.target[order]
x_train, y_train, x_test, y_test = x[:1200], y[:1200], x[1200:], y[1200:]


def build():
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Rescaling(1 / 16),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )


keras.utils.set_random_seed(0)
model = build()
model.compile(
    keras.optimizers.Adam(0.003),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x_train, y_train, epochs=6, verbose=0)
expected = model.predict(x_test, verbose=0)
model.export("digits", verbose=False)
served = tf.saved_model.load("digits")
served.serve(np.zeros((1, 8, 8, 1), "float32"))
one = x_test[:1]
compiled = tf.function(lambda images: model(images, training=False))
for name, call in {
    "predict": lambda: model.predict(one, verbose=0),
    "model(x)": lambda: model(one, training=False),
    "tf.function": lambda: compiled(one),
    "exported": lambda: served.serve(one),
}.items():
    call()
    took = min(timeit.repeat(call, number=1, repeat=20))
model.save_weights("digits.weights.h5")
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)
    model.export("digits.onnx", format="onnx", verbose=False)

import onnxruntime
from onnx import helper, numpy_helper, save

flat = x_train.reshape(-1, 64)
keras.utils.set_random_seed(0)
dense = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(32, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ]
)
dense.compile("adam", "sparse_categorical_crossentropy")
dense.fit(flat, y_train, epochs=3, verbose=0)

names = ["kernel0", "bias0", "kernel1", "bias1"]
weights = [
    numpy_helper.from_array(value, name)
    for name, value in zip(names, dense.get_weights(), strict=True)
]
nodes = [
    helper.make_node("Gemm", ["pixels", "kernel0", "bias0"], ["sums"]),
    helper.make_node("Relu", ["sums"], ["hidden"]),
    helper.make_node("Gemm", ["hidden", "kernel1", "bias1"], ["logits"]),
    helper.make_node("Softmax", ["logits"], ["scores"]),
]
tensor = helper.make_tensor_value_info
graph = helper.make_graph(
    nodes,
    "digits",
    [tensor("pixels", 1, ["batch", 64])],
    [tensor("scores", 1, ["batch", 10])],
    weights,
)
opset = [helper.make_opsetid("", 17)]
save(helper.make_model(graph, opset_imports=opset, ir_version=8), "dense.onnx")

session = onnxruntime.InferenceSession("dense.onnx")
test = x_test.reshape(-1, 64)
[answers] = session.run(None, {"pixels": test})
apart = np.abs(answers - dense.predict(test, verbose=0)).max()
print(answers.shape, f"furthest: {apart:.4f}")

# 输出：
# (597, 10) furthest: 0.0000
