# Preprocessing text and sound
# From docs/en/api/layers/text-and-sound.md#mel-bands

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

for options in [
    {},
    {"sampling_rate": 8000},
    {"min_freq": 900.0},
    {"max_freq": 2000.0},
    {"min_freq": 9000.0},
]:
    layer = layers.MelSpectrogram(
        fft_length=512, num_mel_bins=4, power_to_db=False, **options
    )
    rate_of = layer.sampling_rate
    matrix = layer.linear_to_mel_weight_matrix(
        4, 257, rate_of, layer.min_freq, layer.max_freq
    ).numpy()
    used = np.flatnonzero(matrix.sum(axis=1)) * rate_of / 512
    power = layer(tone).numpy().mean(axis=1)
    if len(used):
        print(f"{used[0]:.0f} to {used[-1]:.0f} Hz,", end=" ")
    print(f"loudest band {power.argmax()}: {power.max():.4g}", options)
for window in ["hann", "hamming", None, np.hanning(513)[:-1]]:
    layer = layers.MelSpectrogram(
        fft_length=512, num_mel_bins=4, window=window, power_to_db=False
    )
    matrix = layer.linear_to_mel_weight_matrix(4, 257, 16000, 20.0, 8000.0)
    weights = {"hann": np.hanning(513)[:-1], "hamming": np.hamming(513)[:-1]}
    name = window if isinstance(window, str) else type(window).__name__
    weights = weights.get(name, np.ones(512) if window is None else window)
    start = slice(16 * 512, 17 * 512)
    by_hand = abs(np.fft.rfft(tone[start] * weights)) ** 2 @ matrix.numpy()
    middle = layer(tone).numpy()[:, 16]
    print(f"{name:8}", middle.round(1), "by hand", by_hand.round(1))

# Output:
# 31 to 7969 Hz, loudest band 1: 1.776e+04 {}
# 31 to 3984 Hz, loudest band 0: 1.57e+04 {'sampling_rate': 8000}
# 906 to 7969 Hz, loudest band 0: 4391 {'min_freq': 900.0}
# 31 to 1969 Hz, loudest band 2: 1.841e+04 {'max_freq': 2000.0}
# loudest band 0: 0 {'min_freq': 9000.0}
# hann     [ 6788.2 17787.8     0.      0. ] by hand [ 6788.2 17787.8     0.      0. ]
# hamming  [ 7193.1 18850.9     0.      0. ] by hand [ 7193.1 18850.9     0.      0. ]
# NoneType [18094.5 47441.5     0.      0. ] by hand [18094.5 47441.5     0.      0. ]
# ndarray  [ 6788.2 17787.8     0.      0. ] by hand [ 6788.2 17787.8     0.      0. ]
