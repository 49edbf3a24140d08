# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#stft-by-hand

import numpy as np
from keras import layers

rate = 16000
time = np.arange(rate) / rate

tone = np.sin(2 * np.pi * 1000 * time).astype("float32")
window = np.hanning(256)
frames = np.stack([tone[i : i + 256] for i in range(0, rate - 255, 128)])
transform = np.fft.rfft(frames * window) / np.sqrt((window**2).sum())
power = abs(transform) ** 2
for mode, by_hand in {
    "magnitude": abs(transform),
    "log": np.log(np.sqrt(np.maximum(power, 1e-7))),
    "psd": power * np.array([1, *[2] * 127, 1]),
    "real": transform.real,
    "imag": transform.imag,
}.items():
    outputs = layers.STFTSpectrogram(mode)(tone[None, :, None]).numpy()[0]
    print(
        f"{mode:9} {outputs.shape}, largest {outputs.max():.2f}, by hand"
        f" {by_hand.max():.2f}, apart {abs(outputs - by_hand).max():.1f}"
    )
loudest = abs(transform).mean(axis=0).argmax()
print("loudest:", loudest * rate / 256, "Hz")
stereo = np.zeros((2, 1000, 2), dtype="float32")
print("stereo:", layers.STFTSpectrogram()(stereo).shape, end=" ")
print(layers.STFTSpectrogram(expand_dims=True)(stereo).shape, end=" ")
print(layers.STFTSpectrogram(padding="same")(stereo).shape)

# 输出：
# magnitude (124, 129), largest 6.52, by hand 6.52, apart 0.0
# log       (124, 129), largest 1.87, by hand 1.87, apart 0.0
# psd       (124, 129), largest 85.00, by hand 85.00, apart 0.0
# real      (124, 129), largest 0.04, by hand 0.04, apart 0.0
# imag      (124, 129), largest 3.28, by hand 3.28, apart 0.0
# loudest: 1000.0 Hz
# stereo: (2, 6, 258) (2, 6, 129, 2) (2, 8, 258)
