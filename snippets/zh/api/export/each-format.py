# 导出：逐个名称
# 出自 docs/zh/api/export.md#each-format

import keras
import tensorflow as tf
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def flower_model():
    keras.utils.set_random_seed(0)
    stack = [keras.layers.Dense(8, "relu"), keras.layers.Dense(3, "softmax")]
    made = keras.Sequential([keras.Input((4,), name="flower"), *stack])
    made.compile(
        keras.optimizers.Adam(0.05), "sparse_categorical_crossentropy"
    )
    return made


some = flowers[[0, 70, 140]]
model = flower_model()
model.fit(flowers, iris.target, epochs=5, verbose=0)
model.export("served", verbose=False)
served = tf.saved_model.load("served")
for title, result in (
    ("Keras", model.predict(some, verbose=0)),
    ("SavedModel", served.serve(some).numpy()),
):
    pass
model.export("iris.tflite", format="litert", verbose=False)


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


def write(name, format):
    print(f"{format}:", end=" ")
    model.export(name, format=format, verbose=False)
    print("written")


for format, name in (
    ("tf_saved_model", "iris"),
    ("litert", "iris.tflite"),
    ("openvino", "iris.xml"),
    ("torch", "iris.pt2"),
    ("tflite", "iris.tflite"),
):
    attempt(lambda: write(name, format))

# 输出：
# tf_saved_model: written
# litert: written
# openvino: ModuleNotFoundError: No module named 'openvino'
# torch: ValueError: Torch export requires PyTorch backend.
# tflite: ValueError: Unrecognized format=tflite. Supported formats are: ['tf_saved_model', 'onnx', 'openvino', 'litert', 'torch'].
