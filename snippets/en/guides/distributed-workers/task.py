# Several machines
# From docs/en/guides/distributed-workers.md#task

import tensorflow as tf
import json, os
task = {"cluster": {"worker": ["10.0.0.1:2222", "10.0.0.2:2222"]},
        "task": {"type": "worker", "index": 1}}
os.environ["TF_CONFIG"] = json.dumps(task)
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
print(repr(resolver.cluster_spec().num_tasks("worker")))
print(repr((resolver.task_type, resolver.task_id)))
del os.environ["TF_CONFIG"]

# Output:
# 2
# ('worker', 1)
