# A training loop of your own
# From docs/en/guides/training-loop.md#tracing

import tensorflow as tf


traced = []


@tf.function
def double(value):
    traced.append(value)
    return 2 * value


def count(label, values):
    traced.clear()
    for value in values:
        double(value)
    print(f"{label:15} {len(values)} calls, traced {len(traced)} times")


count("Python numbers", [1.0, 2.0, 3.0])
count("tensors", [tf.constant(v) for v in (1.0, 2.0, 3.0)])
count("new shapes", [tf.zeros(n) for n in (1, 2)])
count("the same again", [1.0, tf.constant(5.0), tf.zeros(2)])

# Output:
# Python numbers  3 calls, traced 3 times
# tensors         3 calls, traced 1 times
# new shapes      2 calls, traced 2 times
# the same again  3 calls, traced 0 times
