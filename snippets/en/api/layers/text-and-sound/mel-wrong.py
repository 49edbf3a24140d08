# Preprocessing text and sound
# From docs/en/api/layers/text-and-sound.md#mel-wrong

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

layer = layers.MelSpectrogram()
quiet = 1e-5 * tone
alone = layer(quiet).numpy()
beside = layer(np.stack([tone, quiet])).numpy()[1]
print(f"quiet alone: {alone.min():.0f} to {alone.max():.0f} dB,", end=" ")
print(f"beside a loud one: {beside.min():.0f} to {beside.max():.0f} dB")
matrix = layer.linear_to_mel_weight_matrix(128, 129, 16000, 20.0, 8000.0)
empty = np.count_nonzero(matrix.numpy().sum(axis=0) == 0)
print("fft_length=256:", empty, "of 128 bands are empty")
for length in [16000, 16383]:
    told = layer(keras.Input((length,))).shape[-1]
    comes = layer(np.zeros(length)).shape[-1]
    print(f"{length} samples: told {told} frames, comes {comes}")
try:
    layer(np.zeros(1024))
except Exception as error:
    message = str(error).splitlines()[2].split("}} ")[-1]
    print(type(error).__name__, message)
try:
    layers.MelSpectrogram(fft_length=256, sequence_length=512)
except ValueError as error:
    print(error)

# Output:
# quiet alone: -100 to -47 dB, beside a loud one: -27 to -27 dB
# fft_length=256: 13 of 128 bands are empty
# 16000 samples: told 32 frames, comes 32
# 16383 samples: told 33 frames, comes 32
# InvalidArgumentError paddings must be less than the dimension size: 1024, 1024 not less than 1024 [Op:MirrorPad]
# `fft_length` must be greater than or equal to   `sequence_length`. Received: `sequence_length`=512, `fft_length`=256.
