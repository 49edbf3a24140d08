# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#ctc-wrong

import numpy as np
from keras import losses

logits = np.array(
    [[[0.0, 1.0, 0.5], [1.0, 0.5, 0.0], [0.0, 0.5, 1.0]]], dtype="float32"
)
p = np.exp(logits[0]) / np.exp(logits[0]).sum(axis=-1, keepdims=True)


import keras
import tensorflow as tf


def ctc(labels, scores=logits):
    return losses.ctc(np.array([labels]), scores).numpy()[0].round(3)


print(f"1, 1, 2 in three steps: {ctc([1, 1, 2]):.0e}")
print("1 filled up with -1:", ctc([1, -1]), "with 0:", ctc([1, 0]))
print("1, 0, 2:", ctc([1, 0, 2]), "1, 2:", ctc([1, 2, 0]))
print("of probabilities:", ctc([1, 2], p[None]), "of logits:", ctc([1, 2]))
for labels, scores in [
    (np.array([1, 2]), logits),
    (np.array([[1, 2]]), logits[0]),
]:
    try:
        losses.ctc(labels, scores)
    except ValueError as error:
        print(error)
masked = keras.layers.Masking()(np.repeat(logits, 2, axis=0))
try:
    losses.CTC()(np.array([[1, 2], [1, 0]]), masked)
except tf.errors.InvalidArgumentError as error:
    print(error.message.split("}} ")[1].split(" [Op")[0])

# Output:
# 1, 1, 2 in three steps: 7e+02
# 1 filled up with -1: -0.068 with 0: 1.705
# 1, 0, 2: 1.698 1, 2: 1.194
# of probabilities: 1.503 of logits: 1.194
# Targets `y_true` are expected to be a tensor of shape `(batch_size, max_length)` in integer format. Received: y_true.shape=(2,)
# Logits `y_pred` are expected to be a tensor of shape `(batch_size, max_length, num_classes)`. Received: y_pred.shape=(3, 3)
# Incompatible shapes: [2] vs. [2,3]
