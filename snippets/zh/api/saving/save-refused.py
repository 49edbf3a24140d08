# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#save-refused

import keras
import numpy as np


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


plain = one_weight(1.0)
attempt(lambda: plain.save("iris"))
attempt(lambda: plain.save("iris.keras", zipped=False))
attempt(lambda: plain.save("iris", save_format="tf"))
attempt(lambda: plain.save("iris.keras", signatures=None))
attempt(lambda: plain.save("none/iris.keras"))
attempt(lambda: plain.save("hf://somebody/iris"))

# 输出：
# ValueError: Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format (recommended) or a `.h5` extension. Use `model.export(filepath)` if you want to export a SavedModel for use with TFLite/TFServing/etc. Received: filepath=iris.
# ValueError: When using `zipped=False`, the `filepath` argument should not end in `.keras`. Received: filepath=iris.keras
# ValueError: The `save_format` argument is deprecated in Keras 3. Please remove this argument and pass a file path with either `.keras` or `.h5` extension.Received: save_format=tf
# ValueError: The following argument(s) are not supported: ['signatures']
# FileNotFoundError: [Errno 2] No such file or directory: 'none/iris.keras'
# ImportError: To save models to the Hugging Face Hub, you must install the `huggingface_hub` package.
