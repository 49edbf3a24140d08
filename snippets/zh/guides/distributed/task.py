# 多设备与多机训练
# 出自 docs/zh/guides/distributed.md#task

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf
import json, os
task = {"cluster": {"worker": ["10.0.0.1:2222", "10.0.0.2:2222"]},
        "task": {"type": "worker", "index": 0}}
print(json.dumps(task))
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver
os.environ["TF_CONFIG"] = json.dumps(task)
print(repr(resolver().cluster_spec().num_tasks("worker")))
print(repr((resolver().task_type, resolver().task_id)))
del os.environ["TF_CONFIG"]

# 输出：
# {"cluster": {"worker": ["10.0.0.1:2222", "10.0.0.2:2222"]}, "task": {"type": "worker", "index": 0}}
# 2
# ('worker', 0)
