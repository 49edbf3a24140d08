# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#mel-options

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

magnitude = np.sqrt(power)
loudness = 10 * np.log10(np.maximum(power @ bands, 1e-10))
for options, by_hand in [
    ({"power_to_db": False}, power @ bands),
    ({"power_to_db": False, "mag_exp": 1.0}, magnitude @ bands),
    (
        {"ref_power": 100.0, "top_db": 20.0},
        np.maximum(loudness, loudness.max() - 20) - 20,
    ),
    (
        {"min_power": 1.0, "top_db": 200.0},
        10 * np.log10(np.maximum(power @ bands, 1.0)),
    ),
]:
    outputs = layers.MelSpectrogram(**options)(tone).numpy()
    print(f"{outputs.min():.1f} to {outputs.max():.4g}, by hand", end="")
    print(f" {by_hand.min():.1f} to {by_hand.max():.4g}", options)

# 输出：
# 0.0 to 2.087e+05, by hand 0.0 to 2.087e+05 {'power_to_db': False}
# 0.0 to 814.7, by hand 0.0 to 814.7 {'power_to_db': False, 'mag_exp': 1.0}
# 13.2 to 33.2, by hand 13.2 to 33.2 {'ref_power': 100.0, 'top_db': 20.0}
# 0.0 to 53.2, by hand 0.0 to 53.2 {'min_power': 1.0, 'top_db': 200.0}
