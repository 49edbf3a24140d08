# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#from-generator

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


passes = []


def squares(count):
    passes.append(f"{type(count).__name__} {count}")
    for number in range(count):
        yield number**2


dataset = tf.data.Dataset.from_generator(
    squares, args=(4,), output_signature=tf.TensorSpec((), tf.int32)
)
print(elements(dataset), elements(dataset), "passes:", passes)
print("cardinality:", int(dataset.cardinality()))
old = {"output_types": tf.int32, "output_shapes": ()}
deprecated = tf.data.Dataset.from_generator(squares, args=(3,), **old)
print(elements(deprecated), deprecated.element_spec == dataset.element_spec)
cut = tf.data.Dataset.from_generator(
    lambda: [0.5, 1.5], output_signature=tf.TensorSpec((), tf.int32)
)
print("0.5 and 1.5 as int32:", elements(cut))
try:
    tf.data.Dataset.from_generator(
        squares(4), output_signature=tf.TensorSpec((), tf.int32)
    )
except TypeError as error:
    print(error)
wrong = tf.data.Dataset.from_generator(
    squares, args=(4,), output_signature=tf.TensorSpec((1,), tf.int32)
)
try:
    elements(wrong)
except tf.errors.InvalidArgumentError as error:
    print(error.message.splitlines()[0].split("TypeError: ")[1])

# Output:
# [0, 1, 4, 9] [0, 1, 4, 9] passes: ['int32 4', 'int32 4']
# cardinality: -2
# [0, 1, 4] True
# 0.5 and 1.5 as int32: [0, 1]
# `generator` must be a Python callable.
# `generator` yielded an element of shape () where an element of shape (1,) was expected.
