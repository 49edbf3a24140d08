# Feed data to a model
# From docs/en/guides/data.md#wrong-signature

import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16

wrong = tf.TensorSpec((None, 8), tf.float32)
dataset = tf.data.Dataset.from_generator(
    lambda: iter([x[:20], x[20:40]]), output_signature=wrong
)
try:
    list(dataset)
except tf.errors.InvalidArgumentError as error:
    lines = str(error).splitlines()
    message = next(line for line in lines if line.startswith("TypeError"))
    print(message.replace(" where", "\nwhere"))

# Output:
# TypeError: `generator` yielded an element of shape (20, 64)
# where an element of shape (None, 8) was expected.
