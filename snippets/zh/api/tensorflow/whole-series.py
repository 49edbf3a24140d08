# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#whole-series

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
import tensorflow as tf


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


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


five = tf.data.Dataset.range(5)
whole = five.batch(2, drop_remainder=True)
lines = five.map(lambda n: tf.repeat(n, n)).skip(1)
endless = five.batch(3).repeat()

print("reduce", five.reduce(np.int64(0), lambda total, n: total + n).numpy())
attempt(lambda: five.reduce(0, lambda total, n: total + n))
for settings in ({}, {"shift": 2}, {"stride": 2}, {"drop_remainder": True}):
    print(settings, [elements(window) for window in five.window(3, **settings)])
windows = five.window(3, shift=1, drop_remainder=True)
print("window", elements(windows.flat_map(lambda window: window.batch(3))))
for block_length in (1, 2):
    taken = tf.data.Dataset.range(1, 4).interleave(
        lambda n: tf.data.Dataset.from_tensors(n * 11).repeat(3),
        cycle_length=2,
        block_length=block_length,
    )
    print("interleave", elements(taken))
parallel = {"num_parallel_calls": 2, "deterministic": False}
taken = tf.data.Dataset.range(1, 4).interleave(
    lambda n: tf.data.Dataset.from_tensors(n * 11).repeat(3), **parallel
)
print("parallel", sorted(elements(taken)))

# 输出：
# reduce 10
# TypeError: Input 'y' of 'AddV2' Op has type int64 that does not match type int32 of argument 'x'.
# {} [[0, 1, 2], [3, 4]]
# {'shift': 2} [[0, 1, 2], [2, 3, 4], [4]]
# {'stride': 2} [[0, 2, 4], [3]]
# {'drop_remainder': True} [[0, 1, 2]]
# window [[0, 1, 2], [1, 2, 3], [2, 3, 4]]
# interleave [11, 22, 11, 22, 11, 22, 33, 33, 33]
# interleave [11, 11, 22, 22, 11, 22, 33, 33, 33]
# parallel [11, 11, 11, 22, 22, 22, 33, 33, 33]
