# Preprocessing text and sound
# From docs/en/api/layers/text-and-sound.md#stft-wrong

import keras
import numpy as np
import tensorflow as tf
from keras import layers

lines = ["The cat sat.", "The cat, the dog!"]
vectorize = layers.TextVectorization()
vectorize.adapt(lines)


def no_signs(texts):
    return tf.strings.regex_replace(texts, "[，。！？、；：“”（）《》]", "")


def save_and_load(standardize):
    layer = layers.TextVectorization(standardize=standardize)
    layer.adapt(lines)
    model = keras.Sequential([keras.Input((), dtype="string"), layer])
    model.save("words.keras")
    return keras.models.load_model("words.keras")(tf.constant(lines)).numpy()


for call in [
    lambda: save_and_load(no_signs),
    lambda: layers.TextVectorization.from_config(vectorize.get_config())(
        lines
    ),
]:
    try:
        call()
    except Exception as error:
        message = str(error).replace("}} ", ": ").split(": ")
        known = ["Could not locate", "Table not"]
for make in [
    lambda: layers.TextVectorization()(["not adapted"]),
    lambda: vectorize([["two", "columns"]]),
    lambda: layers.TextVectorization(standardize="upper"),
    lambda: layers.TextVectorization(ngrams=[2]),
    lambda: layers.TextVectorization(
        output_mode="count", output_sequence_length=3
    ),
]:
    try:
        make()
    except Exception as error:
        message = str(error).splitlines()
        message = message[2 if len(message) > 2 else 0].split("}} ")[-1]
rate = 16000
time = np.arange(rate) / rate
tone = np.sin(2 * np.pi * 1000 * time).astype("float32")
stereo = np.zeros((2, 1000, 2), dtype="float32")

layer = layers.STFTSpectrogram(name="stft")
print("a frame:  ", layer(np.zeros((1, 256, 1))).shape)
print("too short:", layer(np.zeros((1, 100, 1))).shape)
print([(w.name, tuple(w.shape), w.trainable) for w in layer.weights])
fixed = layers.STFTSpectrogram(trainable=False)
fixed.build((1, 256, 1))
print("trainable=False:", len(fixed.trainable_weights), "to train")
for make in [
    lambda: layer(tone[None]),
    lambda: layer(np.ones((1, 256, 1), dtype="int16")),
    lambda: layers.STFTSpectrogram(dtype="mixed_bfloat16")(stereo),
    lambda: layers.STFTSpectrogram(frame_step=512),
    lambda: layers.STFTSpectrogram(mode="power"),
]:
    try:
        make()
    except (TypeError, ValueError) as error:
        message = str(error).splitlines()
        print(message[2 if len(message) > 2 else 0])

# Output:
# a frame:   (1, 1, 129)
# too short: (1, 100, 1)
# [('real_kernel', (256, 1, 129), True), ('imag_kernel', (256, 1, 129), True)]
# trainable=False: 0 to train
# Input 0 with name 'None' of layer 'stft' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (1, 16000)
# Invalid input type. Expected `float16`, `float32` or `float64`. Received: input type=<dtype: 'int16'>
# Invalid input type. Expected `float16`, `float32` or `float64`. Received: input type=<dtype: 'bfloat16'>
# `frame_step` should be a positive integer not greater than `frame_length`. Received frame_step=512, frame_length=256
# Output mode is invalid, it must be one of log, magnitude, psd, real, imag, angle, stft. Received: mode=power
