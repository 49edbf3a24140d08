# Export, name by name
# From docs/en/api/export.md#input-signature

import keras
import tensorflow as tf
from sklearn.datasets import load_iris
from ai_edge_litert.interpreter import Interpreter

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


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


fixed = [keras.InputSpec(shape=(2, 4), dtype="float32", name="pair")]
model = flower_model()
model.export("fixed", verbose=False, input_signature=fixed)
reloaded = tf.saved_model.load("fixed")
print(reloaded.serve(flowers[:2]).shape)
attempt(lambda: reloaded.serve(flowers[:3]))
for name, signature in (("open.tflite", None), ("pair.tflite", fixed)):
    settings = {"format": "litert", "input_signature": signature}
    model.export(name, verbose=False, **settings)
    details = Interpreter(name).get_input_details()[0]
    print(details["name"], details["shape"], details["shape_signature"])
sized = keras.Sequential([keras.Input((4,), batch_size=2)])
sized.add(keras.layers.Dense(1))
sized.export("sized", verbose=False)
reloaded = tf.saved_model.load("sized")
print(sized.input_shape, reloaded.serve(some).shape)

# Output:
# (2, 3)
# TypeError: Binding inputs to tf.function failed due to `Can not cast TensorSpec(shape=(3, 4), dtype=tf.float32, name='pair') to TensorSpec(shape=(2, 4), dtype=tf.float32, name='pair')`. Received args: (array([[5.1, 3.5, 1.4, 0.2],
# serving_default_flower:0 [1 4] [-1  4]
# serving_default_pair:0 [2 4] [2 4]
# (2, 4) (3, 1)
