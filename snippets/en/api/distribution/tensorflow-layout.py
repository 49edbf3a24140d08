# Distribution over devices
# From docs/en/api/distribution.md#tensorflow-layout

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
symbolic = keras.Input((2,))
print(distribution.distribute_tensor(symbolic, layout) is symbolic)
for mistake in (
    lambda: distribution.distribute_tensor(np.ones((4, 2)), layout),
    lambda: layout.backend_layout,
):
    try:
        mistake()
    except (AttributeError, ValueError) as error:
        print(str(error).split(" has ")[-1])

# Output:
# True
# no attribute 'distribute_tensor'
# Accelerators are uninitialized, please run dtensor.initialize_accelerator_system() first.
