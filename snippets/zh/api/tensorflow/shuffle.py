# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#shuffle

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
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


numbers = tf.data.Dataset.range(10)
for size in (1, 3, 10):
    print(f"buffer {size:2}:", elements(numbers.shuffle(size, seed=0)))
again = numbers.shuffle(10, seed=0)
print("two passes:", elements(again)[:5], elements(again)[:5])
same = numbers.shuffle(10, seed=0, reshuffle_each_iteration=False)
print("without:   ", elements(same)[:5], elements(same)[:5])
attempt(lambda: numbers.shuffle(0))

# 输出：
# buffer  1: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# buffer  3: [0, 2, 3, 5, 1, 4, 6, 7, 8, 9]
# buffer 10: [2, 0, 1, 4, 5, 6, 9, 7, 8, 3]
# two passes: [2, 0, 1, 4, 5] [9, 3, 6, 5, 7]
# without:    [1, 2, 8, 4, 9] [1, 2, 8, 4, 9]
# InvalidArgumentError: buffer_size must be greater than zero or UNKNOWN_CARDINALITY
