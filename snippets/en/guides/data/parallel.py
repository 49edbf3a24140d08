# Feed data to a model
# From docs/en/guides/data.md#parallel

import tensorflow as tf


import time


class Reader:
    def __init__(self):
        self.active = self.most = self.done = 0

    def read(self, number):
        self.active += 1
        self.most = max(self.most, self.active)
        time.sleep(0.05)
        self.active -= 1
        self.done += 1
        return number


def pipeline(reader, **kwargs):
    def read_op(number):
        return tf.numpy_function(reader.read, [number], tf.int64)

    return tf.data.Dataset.range(12).map(read_op, **kwargs)


reader = Reader()
list(pipeline(reader))
print("at once:", reader.most)
reader = Reader()
order = [int(i) for i in pipeline(reader, num_parallel_calls=8)]
print(
    "several at once:", reader.most > 1, "in order:", order == list(range(12))
)

for buffer in (0, 2):
    reader = Reader()
    numbers_in_turn = iter(pipeline(reader).prefetch(buffer))
    next(numbers_in_turn)
    before = reader.done
    time.sleep(0.5)
    print(f"prefetch({buffer}): read during a step:", reader.done - before > 0)

# Output:
# at once: 1
# several at once: True in order: True
# prefetch(0): read during a step: False
# prefetch(2): read during a step: True
