# 文本与声音的预处理
# 出自 docs/zh/api/layers/text-and-sound.md#stft-other-modes

import numpy as np
from keras import layers

rate = 16000
time = np.arange(rate) / rate
tone = np.sin(2 * np.pi * 1000 * time).astype("float32")
window = np.hanning(256)
frames = np.stack([tone[i : i + 256] for i in range(0, rate - 255, 128)])
transform = np.fft.rfft(frames * window) / np.sqrt((window**2).sum())

sound = tone[None, :, None]
angle = layers.STFTSpectrogram("angle")(sound).numpy()[0]
loud = abs(transform) > 0.1
apart = abs(angle - np.angle(transform))[loud].max()
print(f"angle     {angle.shape}, apart {apart:.2f} where it is loud")
both = layers.STFTSpectrogram("stft")(sound).numpy()[0]
by_hand = np.concatenate([transform.real, transform.imag], axis=-1)
print(f"stft      {both.shape}, apart {abs(both - by_hand).max():.2f}")
unscaled = np.fft.rfft(frames * window)
for scaling, divisor in {"spectrum": window.sum(), None: 1.0}.items():
    layer = layers.STFTSpectrogram("magnitude", scaling=scaling)
    largest = layer(sound).numpy().max()
    by_hand = abs(unscaled / divisor).max()
    print(f"scaling={scaling!s:8} largest {largest:.2f}, by hand {by_hand:.2f}")

# 输出：
# angle     (124, 129), apart 0.00 where it is loud
# stft      (124, 258), apart 0.00
# scaling=spectrum largest 0.50, by hand 0.50
# scaling=None     largest 63.75, by hand 63.75
