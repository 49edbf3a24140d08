# Export, name by name
# From docs/en/api/export.md#litert-size

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
import os


def lite(path, samples):
    interpreter = Interpreter(path)
    index = interpreter.get_input_details()[0]["index"]
    interpreter.resize_tensor_input(index, samples.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(index, samples)
    interpreter.invoke()
    return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])


keras.utils.set_random_seed(0)
wide = keras.Sequential([keras.Input((64,))])
for width in (256, 256, 10):
    wide.add(keras.layers.Dense(width, activation="tanh"))
samples = np.random.default_rng(0).normal(size=(8, 64)).astype("float32")
expected = wide.predict(samples, verbose=0)
parameters = wide.count_params()
for title, settings in (
    ("floats", {}),
    ("8 bits", {"optimizations": [tf.lite.Optimize.DEFAULT]}),
):
    wide.export("wide.tflite", format="litert", verbose=False, **settings)
    apart = np.abs(lite("wide.tflite", samples) - expected).max()
    per_weight = os.path.getsize("wide.tflite") / parameters
    print(f"{title}: {per_weight:.1f} bytes a weight, apart {apart:.3f}")

# Output:
# floats: 4.0 bytes a weight, apart 0.000
# 8 bits: 1.1 bytes a weight, apart 0.016
