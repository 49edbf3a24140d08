# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#retracing

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


def attempt(function):
    try:
        print(function())
    except Exception as error:
        lines = str(getattr(error, "message", error)).splitlines()
        if lines[0].startswith("in user code"):
            lines = lines[-1:]
        message = " ".join(line.strip() for line in lines)
        message = message.split("}} ")[-1].split(" [Op")[0]
        name = type(error).__name__
        print(f"{name}: {message.removeprefix(f'{name}: ')[:200]}")


traced = []


def double(x):
    traced.append(str(getattr(x, "shape", x)))
    return 2 * x


def traces(function, *arguments):
    traced.clear()
    for argument in arguments:
        function(argument)
    return traced[:]


vectors = [tf.zeros(2), tf.zeros(2), tf.zeros(3), tf.zeros(4)]
print("shapes:          ", traces(tf.function(double), *vectors))
reduced = tf.function(double, reduce_retracing=True)
print("reduce_retracing:", traces(reduced, *vectors))
any_length = [tf.TensorSpec((None,), tf.float32)]
signed = tf.function(double, input_signature=any_length)
print("input_signature: ", traces(signed, *vectors))
print("Python numbers:  ", traces(tf.function(double), 1, 2, 2, 3))
tensors = [tf.constant(n) for n in (1, 2, 2, 3)]
print("as tensors:      ", traces(tf.function(double), *tensors))
print("the first shape again:", traces(reduced, tf.zeros(2)))
try:
    signed(tf.zeros((2, 2)))
except TypeError as error:
    print(str(error).split(". ")[0])
for named in (
    {"experimental_relax_shapes": True},
    {"experimental_follow_type_hints": True},
    {"experimental_implements": "doubling"},
    {"experimental_attributes": {"api_implements": "doubling"}},
):
    made = tf.function(double, **named)
    attributes = made.get_concrete_function(tf.zeros(2)).function_def.attr
    print(*named, traces(made, *vectors), end=" ")
    print([name for name in attributes if name.endswith("implements")])
print(tf.function(double, experimental_compile=True)(tf.ones(2)).numpy())
other = {"experimental_attributes": {"other": "doubling"}}
attempt(lambda: tf.function(double, **other))


def checked(x):
    assert tf.reduce_sum(x) > 0.0
    return x


for options in (None, tf.autograph.experimental.Feature.ASSERT_STATEMENTS):
    given = {"experimental_autograph_options": options}
    print(options, end=" ")
    attempt(lambda: tf.function(checked, **given)(tf.ones(2)).numpy())

# Output:
# shapes:           ['(2,)', '(3,)', '(4,)']
# reduce_retracing: ['(2,)', '(None,)']
# input_signature:  ['(None,)']
# Python numbers:   ['1', '2', '3']
# as tensors:       ['()']
# the first shape again: []
# Binding inputs to tf.function failed due to `Can not cast TensorSpec(shape=(2, 2), dtype=tf.float32, name=None) to TensorSpec(shape=(None,), dtype=tf.float32, name=None)`
# experimental_relax_shapes ['(None,)'] []
# experimental_follow_type_hints ['(3,)', '(4,)'] []
# experimental_implements ['(3,)', '(4,)'] ['_implements']
# experimental_attributes ['(3,)', '(4,)'] ['api_implements']
# [2. 2.]
# ValueError: `other is not supported by tf.function as an attribute.
# None OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt the following resolutions to the problem: If you are running in Graph mode, use Eager execution mode or decorate this fu
# Feature.ASSERT_STATEMENTS [1. 1.]
