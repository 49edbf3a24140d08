# A generative adversarial network
# From docs/en/guides/gan.md#networks

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

keras.config.set_floatx("float64")
digits = load_digits()
real_images = digits.data / 16
noise_size = 16


def build_generator(normalize=True):
    model = keras.Sequential([keras.Input((noise_size,))])
    for _ in range(2):
        model.add(layers.Dense(64))
        if normalize:
            model.add(layers.BatchNormalization(momentum=0.9))
        model.add(layers.ReLU())
    model.add(layers.Dense(64, activation="sigmoid"))
    return model


def build_discriminator():
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(2):
        model.add(layers.Dense(128, activation="leaky_relu"))
        model.add(layers.Dropout(0.4))
    model.add(layers.Dense(1))
    return model


print("generator:    ", build_generator().count_params(), "parameters")
print("discriminator:", build_discriminator().count_params(), "parameters")
low, high = real_images.min(), real_images.max()
print(f"real images:   {real_images.shape}, pixels from {low} to {high}")

# Output:
# generator:     9920 parameters
# discriminator: 24961 parameters
# real images:   (1797, 64), pixels from 0.0 to 1.0
