# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#map-threads

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


import threading
import time


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


def first_is_slow(number):
    time.sleep(0.5 if number == 0 else 0.0)
    return number


def busy(number):
    with lock:
        running.append(number)
        most.append(len(running))
    time.sleep(0.3)
    with lock:
        running.remove(number)
    return number


def through(function, **settings):
    four = tf.data.Dataset.range(4)
    return elements(
        four.map(
            lambda n: tf.numpy_function(function, [n], tf.int64), **settings
        )
    )


lock, running, most = threading.Lock(), [], []
parallel = {"num_parallel_calls": 4, "use_unbounded_threadpool": True}
for settings in ({}, parallel):
    most.clear()
    through(busy, **settings)
    print("at a time:", max(most), end=", ")
    for deterministic in (True, False):
        settings["deterministic"] = deterministic
        print("last:", through(first_is_slow, **settings)[-1], end=" ")
    print()
print("synchronous:", through(busy, synchronous=True))
attempt(lambda: through(busy, synchronous=True, num_parallel_calls=2))

# Output:
# at a time: 1, last: 3 last: 3
# at a time: 4, last: 3 last: 0
# synchronous: [0, 1, 2, 3]
# ValueError: ('`synchronous` is not supported with `num_parallel_calls`, but `num_parallel_calls` was set to ', 2)
# UserWarning: The `deterministic` argument has no effect unless the `num_parallel_calls` argument is specified.
