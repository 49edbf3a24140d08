# Several machines
# From docs/en/guides/distributed-workers.md#parameter-server-fit

import keras
import numpy as np
import tensorflow as tf
import json
import multiprocessing
import os
import socket
import sys
import signal

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


def serve():
    resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
    tf.distribute.Server(
        resolver.cluster_spec(),
        job_name=resolver.task_type,
        task_index=resolver.task_id,
        protocol="grpc",
    ).join()


def run_parameter_servers(program, *args, kill=False):
    if os.path.exists("half-done"):
        os.remove("half-done")
    addresses = free_addresses(4)
    cluster = {
        "worker": addresses[:2],
        "ps": addresses[2:3],
        "chief": addresses[3:],
    }
    servers = [start(cluster, "worker", index, serve) for index in range(2)]
    servers.append(start(cluster, "ps", 0, serve))
    chief = start(cluster, "chief", 0, program, *args)
    if kill:
        while not os.path.exists("half-done"):
            chief.join(0.05)
        os.kill(servers[1].pid, signal.SIGKILL)
    chief.join()
    for server in servers:
        server.kill()
    with open("chief-0.log") as log:
        print(log.read(), end="")


def fit_with_servers():
    strategy = tf.distribute.ParameterServerStrategy(
        tf.distribute.cluster_resolver.TFConfigClusterResolver()
    )
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
        model.compile(optimizer="sgd", loss="mse")

    def make_dataset():
        return tf.data.Dataset.from_tensor_slices((x, y)).batch(4)

    for data in (
        (x, y),
        (make_dataset(),),
        (coordinator.create_per_worker_dataset(make_dataset),),
    ):
        try:
            model.fit(*data, verbose=0)
        except ValueError as error:
            print("-", str(error).partition("=<")[0])


run_parameter_servers(fit_with_servers)

# Output:
# - To use this dataset, you need to pass this dataset to ClusterCoordinator.create_per_worker_dataset.
# - To use this dataset, you need to pass this dataset to ClusterCoordinator.create_per_worker_dataset.
# - Unrecognized data type: x
