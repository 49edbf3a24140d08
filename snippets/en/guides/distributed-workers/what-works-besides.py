# Several machines
# From docs/en/guides/distributed-workers.md#what-works-besides

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


def besides():
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
        model.layers[0].set_weights([np.array([[3.0]]), np.array([1.0])])
        model.compile(optimizer="sgd", loss="mse")
    quiet = {"batch_size": 4, "verbose": 0}
    print("predict:", *model.predict(x, **quiet).ravel())
    for name in ("evaluate", "fit"):
        try:
            getattr(model, name)(x, y, **quiet)
            print(f"{name} works")
        except ValueError as error:
            print(f"{name}:", str(error).partition(" (")[0])


for workers in (1, 2):
    run_workers(besides, workers=workers)

# Output:
# worker 0, exit code 0:
# predict: 1.0 4.0 7.0 10.0 13.0 16.0 19.0 22.0
# evaluate works
# fit works
# worker 0, exit code 0:
# predict: 1.0 4.0 7.0 10.0 13.0 16.0 19.0 22.0
# evaluate: Attempt to convert a value
# fit: Attempt to convert a value
# worker 1, exit code 0:
# predict: 1.0 4.0 7.0 10.0 13.0 16.0 19.0 22.0
# evaluate: Attempt to convert a value
# fit: Attempt to convert a value
