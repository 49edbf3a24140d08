# 模型由什么组成
# 出自 docs/zh/api/models/building.md#stateless-scope

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
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


class Adding(keras.layers.Layer):
    def call(self, inputs):
        self.add_loss(keras.ops.sum(inputs))
        return inputs


variable, other = keras.Variable(1.0), keras.Variable(2.0)
with keras.StatelessScope(state_mapping=[(variable, 10.0)]) as scope:
    print("inside:", float(variable + 0), float(other + 0), end=", ")
    variable.assign(20.0)
    print("assigned:", float(variable + 0))
    print("other:", scope.get_current_value(other), end=", ")
    scope.add_update((other, keras.ops.convert_to_tensor(30.0)))
    print("updated:", float(scope.get_current_value(other)))
print("outside:", variable.numpy(), other.numpy(), end=", ")
print("found by the scope:", float(scope.get_current_value(variable)))
with keras.StatelessScope(state_mapping=[(variable, 10.0)]):
    with keras.StatelessScope(state_mapping=[(other, 20.0)]):
        print("one in another:", float(variable + 0), float(other + 0))
for collect_losses in (False, True):
    layer = Adding()
    with keras.StatelessScope(collect_losses=collect_losses) as scope:
        layer(np.ones((1, 2)))
        scope.add_loss(keras.ops.convert_to_tensor(7.0))
    print(collect_losses, [float(loss) for loss in scope.losses])
with keras.StatelessScope():
    later = keras.Variable("ones", shape=(2,))
    attempt(lambda: keras.Variable(1.0))
print("made at the end:", later.numpy())
with keras.StatelessScope(initialize_variables=False):
    never = keras.Variable("ones", shape=(2,))
attempt(lambda: never.assign([2.0, 2.0]))
attempt(lambda: keras.StatelessScope([(variable, [1.0, 2.0])]))
attempt(lambda: keras.StatelessScope([("variable", 1.0)]))

# 输出：
# inside: 10.0 2.0, assigned: 20.0
# other: None, updated: 30.0
# outside: 1.0 2.0, found by the scope: 20.0
# one in another: 1.0 20.0
# False [7.0]
# True [2.0, 7.0]
# ValueError: You are attempting to create a variable while in a stateless scope. This is disallowed. Make sure that all var
# made at the end: [1. 1.]
# AttributeError: 'NoneType' object has no attribute 'assign'
# ValueError: Invalid variable value in StatelessScope: all values in argument `mapping` must be tensors with a shape that m
# ValueError: Invalid reference variable in StatelessScope: all keys in argument `mapping` must be Variable instances. Recei
