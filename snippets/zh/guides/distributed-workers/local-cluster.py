# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#local-cluster

import keras
import numpy as np
import tensorflow as tf

x = np.arange(8, dtype="float32").reshape(8, 1)
y = 3 * x + 1


def train(steps=3, batch_size=4):
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        layer = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input((1,)), layer])
        optimizer = keras.optimizers.SGD(0.01)
        optimizer.build(model.trainable_variables)

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            errors = tf.square(targets - model(inputs))[:, 0]
            loss = tf.nn.compute_average_loss(
                errors, global_batch_size=batch_size
            )
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    @tf.function
    def train_step(batch):
        losses = strategy.run(replica_step, args=batch)
        return strategy.reduce("SUM", losses, axis=None)

    dataset = (
        tf.data.Dataset.from_tensor_slices((x, y)).batch(batch_size).repeat()
    )
    batches = iter(strategy.experimental_distribute_dataset(dataset))
    for step in range(steps):
        loss = train_step(next(batches)).numpy()
        kernel = layer.kernel.numpy().item()
        print(f"step {step}: loss {loss:.4f}, kernel {kernel:.4f}")


import json
import multiprocessing
import os
import socket
import sys

fork = multiprocessing.get_context("fork")


def free_addresses(count):
    sockets = [socket.create_server(("localhost", 0)) for _ in range(count)]
    addresses = [f"localhost:{each.getsockname()[1]}" for each in sockets]
    for each in sockets:
        each.close()
    return addresses


def start(cluster, job, index, program, *args):
    def main():
        task = {"type": job, "index": index}
        os.environ["TF_CONFIG"] = json.dumps(
            {"cluster": cluster, "task": task}
        )
        sys.stdout = open(f"{job}-{index}.log", "w", buffering=1)
        program(*args)

    process = fork.Process(target=main)
    process.start()
    return process


def run_workers(program, *args, workers=2):
    cluster = {"worker": free_addresses(workers)}
    started = [
        start(cluster, "worker", n, program, *args) for n in range(workers)
    ]
    for index, process in enumerate(started):
        process.join()
        print(f"worker {index}, exit code {process.exitcode}:")
        with open(f"worker-{index}.log") as log:
            print(log.read(), end="")


run_workers(train, workers=1)

# 输出：
# worker 0, exit code 0:
# step 0: loss 41.5000, kernel 0.2400
# step 1: loss 267.7669, kernel 2.0767
# step 2: loss 4.8820, kernel 2.1584
