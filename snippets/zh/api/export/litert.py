# 导出：逐个名称
# 出自 docs/zh/api/export.md#litert

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


from ai_edge_litert.interpreter import Interpreter


def lite(path, samples):
    interpreter = Interpreter(path)
    index = interpreter.get_input_details()[0]["index"]
    interpreter.resize_tensor_input(index, samples.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(index, samples)
    interpreter.invoke()
    return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])


model.export("iris.tflite", format="litert", verbose=False)
print(f"{'LiteRT':11}", *lite("iris.tflite", some).round(3))

# 输出：
# LiteRT      [0.574 0.152 0.274] [0.017 0.337 0.646] [0.004 0.329 0.667]
