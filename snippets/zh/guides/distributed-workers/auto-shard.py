# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#auto-shard

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


def shard():
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    for policy in ("OFF", "DATA", "FILE", "AUTO"):
        options = tf.data.Options()
        options.experimental_distribute.auto_shard_policy = (
            tf.data.experimental.AutoShardPolicy[policy]
        )
        lines = tf.data.TextLineDataset(["a.txt", "b.txt"]).batch(4)
        lines = strategy.experimental_distribute_dataset(
            lines.with_options(options)
        )
        batches = [
            strategy.experimental_local_results(batch)[0] for batch in lines
        ]
        print(
            f"{policy:4}",
            *(b" ".join(batch.numpy()).decode() for batch in batches),
            sep=" | ",
        )


for name in "ab":
    with open(f"{name}.txt", "w") as file:
        file.writelines(f"{name}{number}\n" for number in range(4))
run_workers(shard)

# 输出：
# worker 0, exit code 0:
# OFF  | a0 a1 | a2 a3 | b0 b1 | b2 b3
# DATA | a0 a1 | b0 b1
# FILE | a0 a1 | a2 a3
# AUTO | a0 a1 | a2 a3
# worker 1, exit code 0:
# OFF  | a0 a1 | a2 a3 | b0 b1 | b2 b3
# DATA | a2 a3 | b2 b3
# FILE | b0 b1 | b2 b3
# AUTO | b0 b1 | b2 b3
