# 模型由什么组成
# 出自 docs/zh/api/models/building.md#device

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import re


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


for name in ("cpu:0", "cpu:1"):
    with keras.device(name):
        tensor = keras.ops.ones(2)
        variable = keras.Variable(tensor)
    print(name, tensor.device[-5:], variable.value.device[-5:], end=", ")
    print("outside:", (tensor + 1).device[-5:])


def on(name):
    with keras.device(name):
        return keras.ops.ones(2).device[-5:]


attempt(lambda: on("disk:0"))

# 输出：
# cpu:0 CPU:0 CPU:0, outside: CPU:0
# cpu:1 CPU:1 CPU:1, outside: CPU:0
# ValueError: Unknown attribute 'disk' is encountered while parsing the device spec: 'disk:0'.
