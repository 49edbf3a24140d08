# 分到多个设备
# 出自 docs/zh/api/distribution.md#auto-shard

devices = 4
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
from keras import distribution
import tensorflow as tf

batches = tf.data.Dataset.range(8).batch(4)
for shard in (True, False):
    one = distribution.DataParallel(auto_shard_dataset=shard)
    one._is_multi_process, one._num_processes = True, 2
    parts = one.distribute_dataset(batches).as_numpy_iterator()
    print(shard, [part.tolist() for part in parts])

# 输出：
# True [[0, 1], [4, 5]]
# False [[0, 1, 2, 3], [4, 5, 6, 7]]
