# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#saving-gone

import re
import textwrap
import warnings
import keras
import numpy as np


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # 略去的是次序每次运行都不同的集合，以及模块的路径
    first_line = re.split(r" Expected one of| \(.+\.py\)", first_line)[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


model = line()
model.compile("sgd", loss="mse")
loss = model.compute_loss(x=x, y=y, y_pred=model(x))

print(old("save(signatures=)", lambda: model.save("m.keras", signatures=None)))
print(old("save(options=)", lambda: model.save("m.keras", options=None)))
print(
    old("save(save_traces=)", lambda: model.save("m.keras", save_traces=True))
)
print(old('save_format="tf"', lambda: model.save("folder", save_format="tf")))
print(old("to_yaml", lambda: model.to_yaml()))
print(old("model_from_yaml", lambda: keras.models.model_from_yaml("")))
print(old("model_from_config", lambda: keras.models.model_from_config({})))
model.save_weights("m.weights.h5")
by_name = {"by_name": True}
print(
    old("by_name=True", lambda: model.load_weights("m.weights.h5", **by_name))
)

# 输出：
# save(signatures=)
#     ValueError: The following argument(s) are not supported: ['signatures']
# save(options=)
#     ValueError: The following argument(s) are not supported: ['options']
# save(save_traces=)
#     ValueError: The following argument(s) are not supported: ['save_traces']
# save_format="tf"
#     ValueError: The `save_format` argument is deprecated in Keras 3. Please
#     remove this argument and pass a file path with either `.keras` or `.h5`
#     extension.Received: save_format=tf
# to_yaml
#     AttributeError: 'Sequential' object has no attribute 'to_yaml'
# model_from_yaml
#     AttributeError: module 'keras.models' has no attribute 'model_from_yaml'
# model_from_config
#     AttributeError: module 'keras.models' has no attribute 'model_from_config'
# by_name=True
#     ValueError: `by_name` only supports loading legacy '.h5' or '.hdf5' files.
#     Received: m.weights.h5
