# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#strategy-late

import tensorflow as tf
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


def late():
    tf.constant(1.0)
    try:
        tf.distribute.MultiWorkerMirroredStrategy()
    except RuntimeError as error:
        print(error)


run_workers(late, workers=1)

# 输出：
# worker 0, exit code 0:
# Collective ops must be configured at program startup
