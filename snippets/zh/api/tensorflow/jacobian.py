# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#jacobian

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    y = x * x
print("gradient:", tape.gradient(y, x).numpy().tolist())
print("jacobian:", tape.jacobian(y, x).shape)
print("batch_jacobian:", tape.batch_jacobian(y, x).numpy().tolist())
slower = {"experimental_use_pfor": False, "parallel_iterations": 1}
print("without pfor:", tape.batch_jacobian(y, x, **slower).numpy().tolist())
print("and jacobian:", tape.jacobian(y, x, **slower).shape, end=", ")
unused = tf.constant([1.0, 2.0, 3.0])
zeros = tape.jacobian(y, unused, unconnected_gradients="zero")
print("no influence:", tape.jacobian(y, unused), "or", zeros.shape)

point = tf.Variable(3.0)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        cube = point**3
    first = inner.gradient(cube, point)
print("first, 3x²:", first.numpy())
print("second, 6x:", outer.gradient(first, point).numpy())

# 输出：
# gradient: [[2.0, 4.0], [6.0, 8.0]]
# jacobian: (2, 2, 2, 2)
# batch_jacobian: [[[2.0, 0.0], [0.0, 4.0]], [[6.0, 0.0], [0.0, 8.0]]]
# without pfor: [[[2.0, 0.0], [0.0, 4.0]], [[6.0, 0.0], [0.0, 8.0]]]
# and jacobian: (2, 2, 2, 2), no influence: None or (2, 2, 3)
# first, 3x²: 27.0
# second, 6x: 18.0
