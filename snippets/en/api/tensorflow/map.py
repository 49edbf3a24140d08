# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#map

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


calls = []


def parts(number):
    calls.append(type(number).__name__)
    return {"number": number, "half": number / 2}


dataset = tf.data.Dataset.range(3).map(parts)
for element in dataset:
    print({name: float(value) for name, value in element.items()})
print("calls of the Python function:", len(calls))


def shout(text):
    return text.decode().upper()


words = tf.data.Dataset.from_tensor_slices(["a", "bc"])
python = words.map(lambda w: tf.numpy_function(shout, [w], tf.string))
print([word.decode() for word in python.as_numpy_iterator()])

# Output:
# {'number': 0.0, 'half': 0.0}
# {'number': 1.0, 'half': 0.5}
# {'number': 2.0, 'half': 1.0}
# calls of the Python function: 1
# ['A', 'BC']
