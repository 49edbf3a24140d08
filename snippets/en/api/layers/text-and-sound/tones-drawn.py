# Preprocessing text and sound
# From docs/en/api/layers/text-and-sound.md#tones-drawn

import numpy as np
from keras import layers
import matplotlib.pyplot as plt

rate = 16000
time = np.arange(rate) / rate
frequency = np.where(time < 0.5, 440, 2000)
tones = np.sin(2 * np.pi * frequency * time).astype("float32")
plain = layers.STFTSpectrogram(frame_length=512)(tones[None, :, None])[0]
mel = layers.MelSpectrogram(
    fft_length=512, sequence_stride=256, num_mel_bins=64
)
figure, panels = plt.subplots(1, 2, figsize=(7, 2.8))
panels[0].imshow(
    plain.numpy().T, origin="lower", aspect="auto", extent=(0, 1, 0, 8)
)
panels[0].set(title="STFTSpectrogram", xlabel="seconds", ylabel="kHz")
panels[1].imshow(
    mel(tones).numpy(), origin="lower", aspect="auto", extent=(0, 1, 0, 64)
)
panels[1].set(title="MelSpectrogram", xlabel="seconds", ylabel="band")
plt.tight_layout()
plt.show()
