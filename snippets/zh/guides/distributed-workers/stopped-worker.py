# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#stopped-worker

import tensorflow as tf
import json
import multiprocessing
import os
import socket
import sys
import signal

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


import time


def stopped():
    options = tf.distribute.experimental.CommunicationOptions(timeout_seconds=5)
    strategy = tf.distribute.MultiWorkerMirroredStrategy(
        communication_options=options
    )

    @tf.function
    def step():
        ones = strategy.run(lambda: tf.constant(1.0))
        return strategy.reduce("SUM", ones, axis=None)

    print("sum:", step().numpy())
    if strategy.cluster_resolver.task_id == 1:
        os.kill(os.getpid(), signal.SIGSTOP)
    for _ in range(2):
        began = time.monotonic()
        try:
            step()
        except tf.errors.DeadlineExceededError as error:
            seconds = time.monotonic() - began
            print(type(error).__name__, "within 9 s:", seconds < 9)


cluster = {"worker": free_addresses(2)}
started = [start(cluster, "worker", n, stopped) for n in range(2)]
started[0].join()
started[1].kill()
with open("worker-0.log") as log:
    print(log.read(), end="")

# 输出：
# sum: 2.0
# DeadlineExceededError within 9 s: True
# DeadlineExceededError within 9 s: True
