# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#mel-by-hand

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


def to_mel(frequency):
    return 1127 * np.log(1 + frequency / 700)


padded = np.pad(tone, 1024, mode="reflect")
window = np.hanning(2049)[:-1]
starts = range(0, len(padded) - 2047, 512)
frames = np.stack([padded[i : i + 2048] for i in starts])
power = abs(np.fft.rfft(frames * window)) ** 2
edges = np.linspace(to_mel(20), to_mel(8000), 128 + 2)
mels = to_mel(np.linspace(0, 8000, 1025))[:, None]
rising = (mels - edges[:-2]) / (edges[1:-1] - edges[:-2])
falling = (edges[2:] - mels) / (edges[2:] - edges[1:-1])
bands = np.maximum(np.minimum(rising, falling), 0)
decibels = 10 * np.log10(np.maximum(power @ bands, 1e-10))
decibels = np.maximum(decibels, decibels.max() - 80).T
outputs = layers.MelSpectrogram()(tone).numpy()
print(
    "Keras:  ", outputs.shape, outputs.max().round(2), outputs.min().round(2)
)
print(
    "by hand:",
    decibels.shape,
    decibels.max().round(2),
    decibels.min().round(2),
)
print(f"apart:   {abs(outputs - decibels).max():.2f}")
loudest = outputs.mean(axis=1).argmax()
print("loudest band:", loudest, "of", (edges[loudest : loudest + 3]).round())
print("1000 Hz in mel:", to_mel(1000).round())

# 输出：
# Keras:   (128, 32) 53.2 -26.8
# by hand: (128, 32) 53.2 -26.8
# apart:   0.00
# loudest band: 43 of [ 968.  990. 1011.]
# 1000 Hz in mel: 1000.0
