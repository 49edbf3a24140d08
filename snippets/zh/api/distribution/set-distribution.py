# 分到多个设备
# 出自 docs/zh/api/distribution.md#set-distribution

devices = 4
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import distribution

mesh = distribution.DeviceMesh((2, 2), ["batch", "model"])
layouts = distribution.LayoutMap(mesh)
layouts[".*kernel"] = (None, "model")
layouts["net/logits/bias"] = distribution.TensorLayout(("model",))
layouts["net/hidden/.*"] = ("batch", None)
for mistake in (
    lambda: layouts["net/hidden/kernel"],
    lambda: layouts.__setitem__(".*kernel", (None, None)),
    lambda: layouts.__setitem__("gamma", ["model"]),
    lambda: layouts.__setitem__("gamma", ("rows",)),
    lambda: distribution.DeviceMesh((3,), ["batch"]),
    lambda: distribution.DeviceMesh((4,), ["batch", "model"]),
    lambda: setattr(layouts[".*kernel"], "device_mesh", mesh),
):
    try:
        mistake()
    except ValueError as error:
        text = str(error).split(". Please")[0].split(" value is")[0]
layout = distribution.TensorLayout(("batch", None), mesh)
for mistake in (
    lambda: distribution.distribute_tensor(np.ones((4, 2)), layout),
    lambda: layout.backend_layout,
):
    try:
        mistake()
    except (AttributeError, ValueError) as error:
        pass
data = distribution.DataParallel()
layouts = distribution.LayoutMap(mesh)
layouts[".*kernel"] = (None, "model")
model = distribution.ModelParallel(
    layout_map=layouts, batch_dim_name="model", anything="else"
)
layer = keras.layers.Dense(4, name="dense")
layer.build((None, 8))
for one in (data, model):
    for variable in layer.weights:
        pass
for mistake in (
    lambda: distribution.DataParallel(mesh),
    lambda: distribution.ModelParallel(),
    lambda: distribution.ModelParallel(layout_map={}),
    lambda: distribution.DataParallel("cpu"),
):
    try:
        mistake()
    except (TypeError, ValueError) as error:
        pass


def where():
    net = keras.Sequential([keras.Input((8,)), keras.layers.Dense(4)])
    net.compile(loss="mse")
    net.fit(np.ones((8, 8)), np.ones((8, 4)), verbose=0)
    return net.layers[0].kernel.value.device.split(":", 3)[-1]


print("none:", distribution.distribution(), where())
for one in (data, model):
    distribution.set_distribution(one)
    print(type(distribution.distribution()).__name__, where())
distribution.set_distribution(None)
with data.scope():
    print("in the scope:", type(distribution.distribution()).__name__)
print("after it:", distribution.distribution())
distribution.set_distribution(data)
keras.utils.clear_session()
print("after clear_session:", distribution.distribution())

# 输出：
# none: None 0/device:CPU:0
# DataParallel 0/device:CPU:0
# ModelParallel 0/device:CPU:0
# in the scope: DataParallel
# after it: None
# after clear_session: None
