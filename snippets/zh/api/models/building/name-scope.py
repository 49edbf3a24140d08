# 模型由什么组成
# 出自 docs/zh/api/models/building.md#name-scope

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


def dense(name=None, units=2):
    return keras.layers.Dense(units, name=name)


with keras.name_scope("outer"):
    print(keras.Variable(1.0, name="one").path, end=" ")
    with keras.name_scope("inner"):
        print(keras.Variable(1.0, name="two").path, end=" ")
    with keras.name_scope("inner", override_parent="other"):
        print(keras.Variable(1.0, name="three").path, end=" ")
    inside = dense("inside")
    inside.build((None, 2))
    print(inside.kernel.path)
for deduplicate in (True, False):
    known = {"caller": inside, "deduplicate": deduplicate}
    with keras.name_scope("same", **known), keras.name_scope("same", **known):
        print(keras.Variable(1.0, name="four").path, end=" ")
print()
attempt(lambda: keras.name_scope("a/b"))

# 输出：
# outer/one outer/inner/two other/inner/three outer/inside/kernel
# outer/same/four same/same/four
# ValueError: Argument `name` must be a string and cannot contain character `/`. Received: name=a/b
