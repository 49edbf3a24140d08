# Several machines
# From docs/en/guides/distributed-workers.md#run-parameter-servers

import keras
import numpy as np
import tensorflow as tf
import json
import multiprocessing
import os
import socket
import sys
import signal
from sklearn.datasets import load_digits

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


digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def serve():
    resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
    tf.distribute.Server(
        resolver.cluster_spec(),
        job_name=resolver.task_type,
        task_index=resolver.task_id,
        protocol="grpc",
    ).join()


def coordinate(steps):
    strategy = tf.distribute.ParameterServerStrategy(
        tf.distribute.cluster_resolver.TFConfigClusterResolver()
    )
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
        optimizer = keras.optimizers.SGD(0.5)
        optimizer.build(model.trainable_variables)
        count = tf.Variable(0)
    print("kernel on", model.layers[0].kernel.value.device)
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            loss = loss_fn(targets, model(inputs))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        count.assign_add(1)

    @tf.function
    def train_step(batches):
        strategy.run(replica_step, args=next(batches))

    def make_dataset():
        dataset = tf.data.Dataset.from_tensor_slices((images, labels))
        return dataset.shuffle(1797).repeat().batch(64)

    batches = iter(coordinator.create_per_worker_dataset(make_dataset))
    for part in range(2):
        for _ in range(steps // 2):
            coordinator.schedule(train_step, args=(batches,))
        coordinator.join()
        open("half-done", "w").close()
    accuracy = np.mean(model(images).numpy().argmax(axis=1) == labels)
    print("all", steps, "steps done:", count.numpy() >= steps)
    print(f"images right: {accuracy:.2f}")
    print("all iterations counted:", optimizer.iterations.numpy() >= steps)


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


run_parameter_servers(coordinate, 400)

# Output:
# kernel on /job:ps/replica:0/task:0/device:CPU:0
# all 400 steps done: True
# images right: 0.96
# all iterations counted: False
