# 分到多个设备
# 出自 docs/zh/api/distribution.md#distributions

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
    print(one)
    print(
        "  batches along", one.batch_dim_name, one.get_data_layout((8, 3)).axes
    )
    print("  parts of a batch:", one.num_model_replicas)
    for variable in layer.weights:
        print(" ", variable.path, one.get_variable_layout(variable).axes)
    print("  inner tensors:", one.get_tensor_layout("dense/output"))
two = distribution.DataParallel(devices=distribution.list_devices()[:2])
print(two.device_mesh)
for mistake in (
    lambda: distribution.DataParallel(mesh),
    lambda: distribution.ModelParallel(),
    lambda: distribution.ModelParallel(layout_map={}),
    lambda: distribution.DataParallel("cpu"),
):
    try:
        mistake()
    except (TypeError, ValueError) as error:
        print(str(error).split(" Received")[0])

# 输出：
# <DataParallel device_mesh=<DeviceMesh shape=(4,), axis_names=['batch']>>
#   batches along batch ('batch', None)
#   parts of a batch: 4
#   dense/kernel (None, None)
#   dense/bias (None,)
#   inner tensors: None
# <ModelParallel device_mesh=<DeviceMesh shape=(2, 2), axis_names=['batch', 'model']>>
#   batches along model ('model', None)
#   parts of a batch: 2
#   dense/kernel (None, 'model')
#   dense/bias (None,)
#   inner tensors: None
# <DeviceMesh shape=(2,), axis_names=['batch']>
# category must be a Warning subclass, not 'int'
# You must specify a layout_map argument.
# Argument `layout_map` must be a `LayoutMap` instance.
# Expect `mesh` to be an instance of `DeviceMesh`.
