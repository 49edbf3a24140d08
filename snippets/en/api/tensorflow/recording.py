# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#recording

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf

a, b = tf.Variable(2.0, name="a"), tf.Variable(5.0, name="b")
with tf.GradientTape() as tape:
    tape.stop_recording()
    y = a * b
with tf.GradientTape(persistent=True) as tape:
    with tape.stop_recording():
        hidden = a * b
    seen = a * a
    before = [variable.name for variable in tape.watched_variables()]
    tape.reset()
    after = b * b
print("hidden:", tape.gradient(hidden, a))
print("of before reset:", tape.gradient(seen, a))
print("of after reset: ", tape.gradient(after, b).numpy())
print(before, [variable.name for variable in tape.watched_variables()])
with tf.GradientTape(watch_accessed_variables=False) as tape:
    tape.watch(b)
    y = a * b
print("only what is watched:", [one.name for one in tape.watched_variables()])

# Output:
# hidden: None
# of before reset: None
# of after reset:  10.0
# ['a:0'] ['b:0']
# only what is watched: ['b:0']
