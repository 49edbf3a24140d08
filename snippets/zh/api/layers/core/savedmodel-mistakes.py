# 核心层
# 出自 docs/zh/api/layers/core.md#savedmodel-mistakes

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


with redirect_stdout(StringIO()):
    source = keras.Sequential(
        [keras.Input((2,)), layers.Dense(3), layers.Dropout(0.5)]
    )
    archive = keras.export.ExportArchive()
    archive.track(source)
    signature = [keras.InputSpec(shape=(None, 2), dtype="float32")]
    archive.add_endpoint("serve", lambda x: source(x, training=False), signature)
    archive.add_endpoint("train", lambda x: source(x, training=True), signature)
    archive.write_out("exported", verbose=False)
    served = layers.TFSMLayer("exported", call_training_endpoint="train")
    many = np.ones((1000, 2), "float32")
    print("difference", abs(served(many) - source(many)).numpy().max())
    for training in [False, True]:
        zeros = (served(many, training=training).numpy() == 0).mean()
        print(f"training={training}: {zeros:.1f} of the outputs are 0")
    print(
        len(served.trainable_weights),
        "trainable weights, frozen",
        len(layers.TFSMLayer("exported", trainable=False).trainable_weights),
    )

import shutil

attempt(keras.models.load_model, "exported")
attempt(layers.TFSMLayer, "exported", "predict")
outer = keras.Sequential([keras.Input((2,)), served])
outer.save("outer.keras")
attempt(keras.models.load_model, "outer.keras")
loaded = keras.models.load_model("outer.keras", safe_mode=False)
print("difference", abs(loaded(many) - source(many)).numpy().max())
shutil.rmtree("exported")
attempt(lambda: keras.models.load_model("outer.keras", safe_mode=False))

# 输出：
# ValueError: File format not supported: filepath=exported. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer(exported, call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name).
# ValueError: The endpoint 'predict' is neither an attribute of the reloaded SavedModel, nor an entry in the `signatures` field of the reloaded SavedModel. Select another endpoint via the `call_endpoint` argument. Available endpoints for this SavedModel: ['serve', 'train', 'serving_default']
# ValueError: Requested the deserialization of a `TFSMLayer`, which loads an external SavedModel. This carries a potential risk of arbitrary code execution and thus it is disallowed by default. If you trust the source of the artifact, you can override this error by passing `safe_mode=False` to the loading function, or calling `keras.config.enable_unsafe_deserialization().
# difference 0.0
# OSError: SavedModel file does not exist at: exported/{saved_model.pbtxt|saved_model.pb}
