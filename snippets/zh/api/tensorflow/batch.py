# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#batch

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


five = tf.data.Dataset.range(5)
print(elements(five.batch(2)), five.batch(2).element_spec.shape)
whole = five.batch(2, drop_remainder=True)
print(elements(whole), whole.element_spec.shape)
print(elements(five.batch(2).unbatch()))
parallel = {"num_parallel_calls": 2, "deterministic": False}
print("parallel:", sorted(map(len, elements(five.batch(2, **parallel)))))

lines = five.map(lambda n: tf.repeat(n, n)).skip(1)
attempt(lambda: elements(lines.batch(2)))
print(elements(lines.padded_batch(2)))
minus = tf.constant(-1, tf.int64)  # 类型与元素相同
print(elements(lines.padded_batch(2, [5], padding_values=minus)))
print(elements(lines.padded_batch(3, drop_remainder=True)))
attempt(lambda: lines.padded_batch(2, padding_values=-1))
attempt(lambda: elements(lines.padded_batch(2, [3])))

# 输出：
# [[0, 1], [2, 3], [4]] (None,)
# [[0, 1], [2, 3]] (2,)
# [0, 1, 2, 3, 4]
# parallel: [1, 2, 2]
# InvalidArgumentError: Cannot batch tensors with different shapes in component 0. First element had shape [1] and element 1 had shape [2].
# [[[1, 0], [2, 2]], [[3, 3, 3, 0], [4, 4, 4, 4]]]
# [[[1, -1, -1, -1, -1], [2, 2, -1, -1, -1]], [[3, 3, 3, -1, -1], [4, 4, 4, 4, -1]]]
# [[[1, 0, 0], [2, 2, 0], [3, 3, 3]]]
# TypeError: Invalid `padding_values`. `padding_values` values type <dtype: 'int32'> does not match type <dtype: 'int64'> of the corresponding input component.
# DataLossError: Attempted to pad to a smaller size than the input element.
