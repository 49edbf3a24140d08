# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#fit-fails

import keras
import numpy as np
import tensorflow as tf
import json
import multiprocessing
import os
import socket
import sys

x = np.arange(8, dtype="float32").reshape(8, 1)
y = 3 * x + 1
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


def fit():
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
        model.compile(optimizer="sgd", loss="mse")
    try:
        model.fit(x, y, batch_size=4, shuffle=False, verbose=0)
    except ValueError as error:
        print(error)


run_workers(fit)

# 输出：
# worker 0, exit code 0:
# Attempt to convert a value (PerReplica:{
#   0: <tf.Tensor: shape=(2, 1), dtype=float32, numpy=
# array([[0.],
#        [1.]], dtype=float32)>
# }) with an unsupported type (<class 'tensorflow.python.distribute.values.PerReplica'>) to a Tensor.
# worker 1, exit code 0:
# Attempt to convert a value (PerReplica:{
#   0: <tf.Tensor: shape=(2, 1), dtype=float32, numpy=
# array([[2.],
#        [3.]], dtype=float32)>
# }) with an unsupported type (<class 'tensorflow.python.distribute.values.PerReplica'>) to a Tensor.
