# Distribution over devices
# From docs/en/api/distribution.md#layout-map

devices = 4
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
from keras import distribution

mesh = distribution.DeviceMesh((2, 2), ["batch", "model"])
print(mesh)
print(mesh.devices.tolist())
layouts = distribution.LayoutMap(mesh)
layouts[".*kernel"] = (None, "model")
layouts["net/logits/bias"] = distribution.TensorLayout(("model",))
for path in ("net/hidden/kernel", "net/logits/bias", "logits/bias"):
    layout = layouts[path]
    print(f"{path:18}", layout and layout.axes)
print(layouts["net/logits/bias"].device_mesh, len(layouts))
print("gamma" in layouts, layouts["gamma"])
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
        print(text.split(". Valid")[0].split(" with value")[0])

# Output:
# <DeviceMesh shape=(2, 2), axis_names=['batch', 'model']>
# [['cpu:0', 'cpu:1'], ['cpu:2', 'cpu:3']]
# net/hidden/kernel  (None, 'model')
# net/logits/bias    ('model',)
# logits/bias        None
# <DeviceMesh shape=(2, 2), axis_names=['batch', 'model']> 2
# True None
# Path 'net/hidden/kernel' matches multiple layout specification keys: ['.*kernel', 'net/hidden/.*']
# .*kernel already exist in the LayoutMap
# ['model'] should be a TensorLayout type, got <class 'list'>
# Invalid axis names for Layout
# Shape does not match the number of devices. Received: shape=(3,); devices.shape=(4,)
# Shape and axis_names should have same size. Received: shape=(4,), axis_names=['batch', 'model']
# Cannot override device mesh value. Existing
