# Several machines
# From docs/en/guides/distributed-workers.md#sharded-by-hand

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


def by_hand():
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    numbers = tf.data.Dataset.range(8)

    def everything(context):
        return numbers.batch(2)

    def part(context):
        share = context.num_input_pipelines, context.input_pipeline_id
        return numbers.shard(*share).batch(2)

    for function in (everything, part):
        batches = strategy.distribute_datasets_from_function(function)
        local = [strategy.experimental_local_results(b)[0] for b in batches]
        print(function.__name__, *(batch.numpy() for batch in local))


run_workers(by_hand)

# Output:
# worker 0, exit code 0:
# everything [0 1] [2 3] [4 5] [6 7]
# part [0 2] [4 6]
# worker 1, exit code 0:
# everything [0 1] [2 3] [4 5] [6 7]
# part [1 3] [5 7]
