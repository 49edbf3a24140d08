# Use a GPU
# From docs/en/guides/gpu.md#right-padded

import tensorflow as tf
import keras
from keras.src.backend.tensorflow.rnn import _assert_valid_mask

texts = [[5, 7], [3, 1, 4, 2]]
for padding, sequences in [
    ("post", texts),
    ("pre", texts),
    ("post", [*texts, []]),
]:
    padded = keras.utils.pad_sequences(sequences, padding=padding)
    print(padding, padded.tolist())
    try:
        _assert_valid_mask(tf.constant(padded != 0))
        print("  taken")
    except tf.errors.InvalidArgumentError as error:
        begin = error.message.find("You are passing")
        print(" ", error.message[begin : begin + 85])

# Output:
# post [[5, 7, 0, 0], [3, 1, 4, 2]]
#   taken
# pre [[0, 0, 5, 7], [3, 1, 4, 2]]
#   You are passing a RNN mask that does not correspond to right-padded sequences, while
# post [[5, 7, 0, 0], [3, 1, 4, 2], [0, 0, 0, 0]]
#   You are passing a RNN mask that does not correspond to right-padded sequences, while
