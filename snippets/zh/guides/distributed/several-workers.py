# 多设备与多机训练
# 出自 docs/zh/guides/distributed.md#several-workers

workers = 2
import json
import os
import socket
import subprocess
import sys
import tempfile
import time

if "TF_CONFIG" not in os.environ:
    sockets = [socket.create_server(("localhost", 0)) for _ in range(workers)]
    addresses = [f"localhost:{one.getsockname()[1]}" for one in sockets]
    for one in sockets:
        one.close()
    started = []
    for index in range(workers):
        task = {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
        environment = os.environ | {"TF_CONFIG": json.dumps(task)}
        output = tempfile.TemporaryFile("w+")
        process = subprocess.Popen([sys.executable, __file__], env=environment, stdout=output)
        started.append((process, output))
    while any(process.poll() is None for process, _ in started):
        if any(process.poll() for process, _ in started):  # one has failed; the rest would wait
            for process, _ in started:
                process.kill()
        time.sleep(0.1)
    for index, (_, output) in enumerate(started):
        output.seek(0)
        print(f"worker {index}:\n{output.read()}", end="")
    sys.exit(any(process.returncode for process, _ in started))
import keras
import numpy as np
import tensorflow as tf

x = np.arange(8, dtype="float32").reshape(8, 1)
y = 3 * x + 1


def train(strategy, steps=4, batch_size=4):
    with strategy.scope():
        layer = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input((1,)), layer])
        optimizer = keras.optimizers.SGD(0.01)
        optimizer.build(model.trainable_variables)  # 优化器的变量也属于各个副本

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            errors = tf.reduce_sum((targets - model(inputs)) ** 2, axis=1)
            # 每个副本只有一批数据的一部分：要除以整批的大小
            loss = tf.nn.compute_average_loss(errors, global_batch_size=batch_size)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    @tf.function
    def train_step(batch):
        losses = strategy.run(replica_step, args=batch)
        return strategy.reduce(tf.distribute.ReduceOp.SUM, losses, axis=None)

    options = tf.data.Options()
    policy = tf.data.experimental.AutoShardPolicy.DATA  # 每个进程只读每一批中自己的那一份
    options.experimental_distribute.auto_shard_policy = policy
    dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(batch_size).repeat()
    batches = iter(strategy.experimental_distribute_dataset(dataset.with_options(options)))
    for step in range(steps):
        loss = train_step(next(batches))
        print(f"step {step}: loss {loss:.4f}, kernel {layer.kernel.numpy().item():.4f}")


strategy = tf.distribute.MultiWorkerMirroredStrategy()
print("replicas:", strategy.num_replicas_in_sync)
train(strategy)

# 输出：
# worker 0:
# replicas: 2
# step 0: loss 41.5000, kernel 0.2400
# step 1: loss 267.7669, kernel 2.0767
# step 2: loss 4.8820, kernel 2.1584
# step 3: loss 27.4944, kernel 2.7469
# worker 1:
# replicas: 2
# step 0: loss 41.5000, kernel 0.2400
# step 1: loss 267.7669, kernel 2.0767
# step 2: loss 4.8820, kernel 2.1584
# step 3: loss 27.4944, kernel 2.7469
