# 与 Keras 一起用的 TensorFlow
# 出自 docs/zh/api/tensorflow.md#mirrored

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf


strategy = tf.distribute.MirroredStrategy(["/cpu:0", "/cpu:1"])
with strategy.scope():
    total = tf.Variable(0.0, aggregation=tf.VariableAggregation.SUM)
print("replicas:", strategy.num_replicas_in_sync)


@tf.function
def step(batch):
    context = tf.distribute.get_replica_context()
    total.assign_add(tf.reduce_sum(batch))
    everywhere = context.all_reduce("SUM", tf.reduce_sum(batch))
    return batch * 10, everywhere


six = tf.data.Dataset.range(1, 7, output_type=tf.float32).batch(6)
for batch in strategy.experimental_distribute_dataset(six):
    scaled, everywhere = strategy.run(step, args=(batch,))
    shares = strategy.experimental_local_results(scaled)
    print("shares:", [share.numpy().tolist() for share in shares])
    print("SUM, axis=None:", strategy.reduce("SUM", scaled, axis=None).numpy())
    print("SUM, axis=0:   ", strategy.reduce("SUM", scaled, axis=0).numpy())
    print("MEAN, axis=0:  ", strategy.reduce("MEAN", scaled, axis=0).numpy())
    print("gather:", strategy.gather(scaled, axis=0).numpy())
print("all_reduce in the step:", strategy.reduce("MEAN", everywhere, None).numpy())
print("the variable:", total.numpy(), len(total.values), "copies")


def scale(number, by):
    return number * by


strategy = tf.distribute.MirroredStrategy(
    ["/cpu:0", "/cpu:1"], cross_device_ops=tf.distribute.ReductionToOneDevice()
)
scaled = strategy.run(
    scale,
    args=(tf.constant([2.0]),),
    kwargs={"by": 3.0},
    options=tf.distribute.RunOptions(),
)
print("kwargs:", strategy.gather(scaled, axis=0).numpy(), end=", ")
print("one device sums:", strategy.reduce("SUM", scaled, axis=None).numpy())
fetched = strategy.experimental_distribute_dataset(
    six, tf.distribute.InputOptions(experimental_fetch_to_device=False)
)
for batch in fetched:
    shares = strategy.experimental_local_results(batch)
    print("options:", [share.numpy().tolist() for share in shares])

# 输出：
# replicas: 2
# shares: [[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]]
# SUM, axis=None: [50. 70. 90.]
# SUM, axis=0:    210.0
# MEAN, axis=0:   35.0
# gather: [10. 20. 30. 40. 50. 60.]
# all_reduce in the step: 21.0
# the variable: 21.0 2 copies
# kwargs: [6. 6.], one device sums: [12.]
# options: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
