# Several machines
# From docs/en/guides/distributed-workers.md#killed-and-restored

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


def checkpointed(steps, dies_at=None):
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    index = strategy.cluster_resolver.task_id
    with strategy.scope():
        layer = keras.layers.Dense(1, kernel_initializer="zeros")
        layer.build((None, 1))
        optimizer = keras.optimizers.Adam(0.1)
        optimizer.build(layer.trainable_variables)
    checkpoint = tf.train.Checkpoint(layer=layer, optimizer=optimizer)
    manager = tf.train.CheckpointManager(
        checkpoint, f"saved-{index}", max_to_keep=2
    )
    latest = tf.train.latest_checkpoint("saved-0")
    if latest:
        checkpoint.restore(latest)
        print("restored step", optimizer.iterations.numpy())

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            errors = tf.square(targets - layer(inputs))[:, 0]
            loss = tf.nn.compute_average_loss(errors, global_batch_size=8)
        gradients = tape.gradient(loss, layer.trainable_variables)
        optimizer.apply(gradients, layer.trainable_variables)
        return loss

    @tf.function
    def train_step(inputs, targets):
        losses = strategy.run(replica_step, args=(inputs, targets))
        return strategy.reduce("SUM", losses, axis=None)

    half = slice(4 * index, 4 * index + 4)
    while optimizer.iterations.numpy() < steps:
        if index == 0 and optimizer.iterations.numpy() == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)
        try:
            loss = train_step(x[half], y[half]).numpy()
        except tf.errors.UnavailableError as error:
            lines = error.message.splitlines()
            reason = next(
                line for line in lines if line.startswith("Collective")
            )
            print(type(error).__name__, "-", reason.partition(" by:")[0])
            sys.exit(1)
        print(f"step {optimizer.iterations.numpy()}: loss {loss:.4f}")
        if optimizer.iterations.numpy() % 2 == 0:
            manager.save()


run_workers(checkpointed, 6, 3)
print("--- started again ---")
run_workers(checkpointed, 6)

# Output:
# worker 0, exit code -9:
# step 1: loss 179.5000
# step 2: loss 166.2551
# step 3: loss 153.5351
# worker 1, exit code 1:
# step 1: loss 179.5000
# step 2: loss 166.2551
# step 3: loss 153.5351
# UnavailableError - Collective ops is aborted
# --- started again ---
# worker 0, exit code 0:
# restored step 2
# step 3: loss 153.5351
# step 4: loss 141.3482
# step 5: loss 129.7021
# step 6: loss 118.6025
# worker 1, exit code 0:
# restored step 2
# step 3: loss 153.5351
# step 4: loss 141.3482
# step 5: loss 129.7021
# step 6: loss 118.6025
