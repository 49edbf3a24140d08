# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#tape

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x * x
    both = tf.stack([x, y])
print("dy/dx, by hand 2x:", tape.gradient(y, x).numpy())
print("of two numbers, 1 + 2x:", tape.gradient(both, x).numpy())
weights = tf.constant([10.0, 1.0])
weighted = tape.gradient(both, x, output_gradients=weights)
print("weighted, 10 + 2x:", weighted.numpy())

other = tf.Variable(1.0)
print("no influence:", tape.gradient(y, other))
zero = tape.gradient(y, other, unconnected_gradients="zero")
print("as zero:", zero.numpy(), end=", ")
with tf.GradientTape() as tape:
    a, b = tf.constant(2.0), tf.constant(3.0)
    tape.watch([a, b])
    product = {"ab": a * b}
grads = tape.gradient(product, {"a": a, "b": b})
print("a structure:", {name: float(grad) for name, grad in grads.items()})

with tf.GradientTape() as once:
    y = x * x
print("not watched:", once.gradient(y, x))
try:
    once.gradient(y, x)
except RuntimeError as error:
    print(error)

# Output:
# dy/dx, by hand 2x: 6.0
# of two numbers, 1 + 2x: 7.0
# weighted, 10 + 2x: 16.0
# no influence: None
# as zero: 0.0, a structure: {'a': 3.0, 'b': 2.0}
# not watched: None
# A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)
