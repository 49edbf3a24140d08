# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#not-consumed

import keras
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = (digits.data / 16).astype("float32")
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)
train_set = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(64)


def build():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits], name="model")


model = build()
optimizer = keras.optimizers.Adam(0.01)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
mean_loss = keras.metrics.Mean()
accuracy = keras.metrics.SparseCategoricalAccuracy()


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
twin = build()
twin.compile(
    optimizer=keras.optimizers.Adam(0.01), loss=loss_fn, metrics=["accuracy"]
)
history = twin.fit(train_set, epochs=3, shuffle=False, verbose=0).history
pairs = zip(model.get_weights(), twin.get_weights())
x, y = x_train[:64], y_train[:64]
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
weights, old_weights = model.get_weights()[0], old_model.get_weights()[0]


@tf.function
def test_step(x, y):
    accuracy.update_state(y, twin(x, training=False))


accuracy.reset_state()
for x, y in tf.data.Dataset.from_tensor_slices((x_test, y_test)).batch(128):
    test_step(x, y)
result = twin.evaluate(x_test, y_test, verbose=0, return_dict=True)
called, predicted = (
    twin(x_test, training=False),
    twin.predict(x_test, verbose=0),
)


def checkpoint_of(model, optimizer):
    optimizer.build(model.trainable_variables)
    return tf.train.Checkpoint(model=model, optimizer=optimizer)


trained = checkpoint_of(twin, twin.optimizer)
manager = tf.train.CheckpointManager(trained, "checkpoints", max_to_keep=2)
for _ in range(3):
    manager.save()
empty, adam = build(), keras.optimizers.Adam(0.01)
status = checkpoint_of(empty, adam).restore(manager.latest_checkpoint)
status.assert_consumed()
pairs = zip(empty.get_weights(), twin.get_weights())

late = keras.optimizers.Adam(0.01)
status = tf.train.Checkpoint(model=build(), optimizer=late).restore(
    manager.latest_checkpoint
)
try:
    status.assert_consumed()
except AssertionError as error:
    print(str(error).split(":")[0])

# 输出：
# Unresolved object in checkpoint (root).optimizer._variables.2
