# Products, matrices, frequencies
# From docs/en/api/ops/linear-algebra.md#frequencies-by-hand

import numpy as np
from keras import ops

signal = np.array([1.0, 2.0, 3.0, 4.0], dtype="float32")
time = np.arange(4)
by_hand = [(signal * np.exp(-2j * np.pi * f * time / 4)).sum() for f in time]
real, imaginary = ops.fft((signal, np.zeros(4, dtype="float32")))
print("fft: ", real.numpy(), imaginary.numpy())
print("hand:", np.real(by_hand).round(4), np.imag(by_hand).round(4) + 0.0)
half_real, half_imaginary = ops.rfft(signal)
print("rfft:", half_real.numpy(), half_imaginary.numpy())
print("back:", ops.irfft((half_real, half_imaginary)).numpy())
image = np.eye(2, dtype="float32")
there = ops.fft2((image, np.zeros((2, 2), dtype="float32")))
print("fft2:", there[0].numpy().tolist(), np.fft.fft2(image).real.tolist())
print("back:", ops.ifft2(there)[0].numpy().tolist())
print("windows:", ops.extract_sequences(np.arange(6), 3, 2).numpy().tolist())

tone = np.sin(2 * np.pi * 4 * np.arange(64) / 32).astype("float32")
settings = {"sequence_length": 32, "sequence_stride": 16, "fft_length": 32}
spectrum = ops.stft(tone, **settings)
strength = np.hypot(*(part.numpy() for part in spectrum))
print("stft:", strength.shape, "strongest:", strength.argmax(axis=-1))
again = ops.istft(spectrum, **settings, length=64)
print("istft, largest difference below 1e-5:", end=" ")
print(abs(again.numpy() - tone).max() < 1e-5)

# Output:
# fft:  [10. -2. -2. -2.] [ 0.  2.  0. -2.]
# hand: [10. -2. -2. -2.] [ 0.  2.  0. -2.]
# rfft: [10. -2. -2.] [0. 2. 0.]
# back: [1. 2. 3. 4.]
# fft2: [[2.0, 0.0], [0.0, 2.0]] [[2.0, 0.0], [0.0, 2.0]]
# back: [[1.0, 0.0], [0.0, 1.0]]
# windows: [[0, 1, 2], [2, 3, 4]]
# stft: (5, 17) strongest: [3 4 4 4 3]
# istft, largest difference below 1e-5: True
