# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#several-endpoints

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


model = classifier()
model.export("exported", verbose=False)
layer = keras.layers.TFSMLayer("exported", call_endpoint="serve")
difference = np.abs(layer(flowers).numpy() - model(flowers).numpy()).max()

from keras.export import ExportArchive

names = tf.constant(iris.target_names.tolist())
signature = [tf.TensorSpec((None, 4), "float32")]
archive = ExportArchive()
archive.track(model)
archive.add_endpoint("probabilities", model.call, input_signature=signature)
archive.add_endpoint(
    "species",
    lambda x: tf.gather(names, tf.argmax(model(x), axis=-1)),
    input_signature=signature,
)
archive.write_out("endpoints", verbose=False)

for folder in ("exported", "endpoints"):
    served = tf.saved_model.load(folder)
    for name, function in sorted(served.signatures.items()):
        (spec,) = function.structured_input_signature[1].values()
        (output,) = function.structured_outputs.values()
        print(folder, name, spec.shape, "->", output.shape, output.dtype.name)

# 输出：
# exported serve (None, 4) -> (None, 3) float32
# exported serving_default (None, 4) -> (None, 3) float32
# endpoints probabilities (None, 4) -> (None, 3) float32
# endpoints serving_default (None, 4) -> (None, 3) float32
# endpoints species (None, 4) -> (None,) string
