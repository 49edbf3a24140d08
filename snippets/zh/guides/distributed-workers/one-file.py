# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#one-file

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


def one_file():
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    lines = tf.data.TextLineDataset(["a.txt"]).batch(4)
    try:
        for _ in strategy.experimental_distribute_dataset(lines):
            pass
    except tf.errors.InvalidArgumentError as error:
        message = error.message.partition("Could")
        print("".join(message[1:]).partition(". ")[0])


with open("a.txt", "w") as file:
    file.write("a0\na1\n")
cluster = {"worker": free_addresses(2)}
started = [start(cluster, "worker", n, one_file) for n in range(2)]
started[0].join()
started[1].kill()
with open("worker-0.log") as log:
    print(log.read(), end="")

# 输出：
# Could not apply FILE based sharding: the dataset only has 1 file(s), which is not enough for the required 2 shards/workers
