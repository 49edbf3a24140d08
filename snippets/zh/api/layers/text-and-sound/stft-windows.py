# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#stft-windows

import numpy as np
from keras import layers

rate = 16000
time = np.arange(rate) / rate
tone = np.sin(2 * np.pi * 1000 * time).astype("float32")

from scipy.signal import get_window

sound = tone[None, :, None]
first_frame = tone[:256]
for name, options, weights in [
    ("hann", {}, get_window("hann", 256, fftbins=False)),
    ("periodic", {"periodic": True}, get_window("hann", 256)),
    (
        "hamming",
        {"window": "hamming"},
        get_window("hamming", 256, fftbins=False),
    ),
    ("array", {"window": np.ones(256, dtype="float32")}, np.ones(256)),
    ("None", {"window": None}, None),
]:
    layer = layers.STFTSpectrogram("magnitude", **options)
    largest = layer(sound).numpy()[0, 0].max()
    divisor = 1 if weights is None else np.sqrt((weights**2).sum())
    weights = np.ones(256) if weights is None else weights
    by_hand = abs(np.fft.rfft(first_frame * weights)).max() / divisor
    print(f"{name:9} largest {largest:.3f}, by hand {by_hand:.3f}")
for options in [{}, {"fft_length": 512}, {"frame_step": 64}]:
    print(options, layers.STFTSpectrogram(**options)(sound).shape)
pair = np.stack([tone, 2 * tone], axis=-1)[None]
for expand in [False, True]:
    last = layers.STFTSpectrogram(expand_dims=expand)(pair).numpy()
    first = layers.STFTSpectrogram(
        expand_dims=expand, data_format="channels_first"
    )(pair.transpose(0, 2, 1)).numpy()
    apart = abs(np.moveaxis(last, -1, 1) - first).max()
    print(last.shape, "channels first", first.shape, f"apart {apart:.4f}")

# 输出：
# hann      largest 6.519, by hand 6.519
# periodic  largest 6.532, by hand 6.532
# hamming   largest 6.843, by hand 6.843
# array     largest 8.000, by hand 8.000
# None      largest 128.000, by hand 128.000
# {} (1, 124, 129)
# {'fft_length': 512} (1, 124, 257)
# {'frame_step': 64} (1, 247, 129)
# (1, 124, 258) channels first (1, 258, 124) apart 0.0000
# (1, 124, 129, 2) channels first (1, 2, 124, 129) apart 0.0000
