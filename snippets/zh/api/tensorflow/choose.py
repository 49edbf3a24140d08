# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#choose

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


numbers = tf.data.Dataset.range(7)
print("filter     ", elements(numbers.filter(lambda n: n % 3 == 0)))
print("take, skip ", elements(numbers.take(2)), elements(numbers.skip(5)))
print("take(-1)   ", elements(numbers.take(-1)), elements(numbers.skip(-1)))
print("shard      ", elements(numbers.shard(3, 1)))
print("concatenate", elements(numbers.take(2).concatenate(numbers.skip(5))))
pairs = tf.data.Dataset.zip(numbers, numbers.skip(4))
print("zip        ", [(int(a), int(b)) for a, b in pairs])
print("lengths    ", len(numbers.take(2)), len(pairs))
print("of a filter", int(numbers.filter(lambda n: n < 3).cardinality()))
named = tf.data.Dataset.zip(datasets={"a": numbers, "b": numbers.skip(5)})
print("datasets=  ", [{k: int(v) for k, v in each.items()} for each in named])
attempt(lambda: numbers.filter(lambda n: n % 3))
attempt(lambda: numbers.shard(3, 3))
attempt(lambda: numbers.concatenate(tf.data.Dataset.from_tensors("a")))

# 输出：
# filter      [0, 3, 6]
# take, skip  [0, 1] [5, 6]
# take(-1)    [0, 1, 2, 3, 4, 5, 6] []
# shard       [1, 4]
# concatenate [0, 1, 5, 6]
# zip         [(0, 4), (1, 5), (2, 6)]
# lengths     2 3
# of a filter -2
# datasets=   [{'a': 0, 'b': 5}, {'a': 1, 'b': 6}]
# ValueError: Invalid `predicate`. `predicate` must return a `tf.bool` scalar tensor, but its return type is TensorSpec(shape=(), dtype=tf.int64, name=None).
# InvalidArgumentError: Index must be between 0 and 2 (currently index = 3).
# TypeError: Incompatible dataset elements: TensorSpec(shape=(), dtype=tf.int64, name=None) vs.   TensorSpec(shape=(), dtype=tf.string, name=None)
