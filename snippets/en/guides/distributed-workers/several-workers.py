# Several machines
# From docs/en/guides/distributed-workers.md#several-workers

workers = 2
import json
import os
import socket
import subprocess
import sys
import tempfile
import time

if "TF_CONFIG" not in os.environ:
    sockets = [socket.create_server(("localhost", 0)) for _ in range(workers)]
    addresses = [f"localhost:{one.getsockname()[1]}" for one in sockets]
    for one in sockets:
        one.close()
    started = []
    for index in range(workers):
        task = {"cluster": {"worker": addresses}, "task": {"type": "worker", "index": index}}
        environment = os.environ | {"TF_CONFIG": json.dumps(task)}
        output = tempfile.TemporaryFile("w+")
        process = subprocess.Popen([sys.executable, __file__], env=environment, stdout=output)
        started.append((process, output))
    while any(process.poll() is None for process, _ in started):
        if any(process.poll() for process, _ in started):  # one has failed; the rest would wait
            for process, _ in started:
                process.kill()
        time.sleep(0.1)
    for index, (_, output) in enumerate(started):
        output.seek(0)
        print(f"worker {index}:\n{output.read()}", end="")
    sys.exit(any(process.returncode for process, _ in started))
import keras
import numpy as np
import tensorflow as tf

x = np.arange(8, dtype="float32").reshape(8, 1)
y = 3 * x + 1


def train(steps=3, batch_size=4):
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        layer = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input((1,)), layer])
        optimizer = keras.optimizers.SGD(0.01)
        optimizer.build(model.trainable_variables)

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            errors = tf.square(targets - model(inputs))[:, 0]
            loss = tf.nn.compute_average_loss(
                errors, global_batch_size=batch_size
            )
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    @tf.function
    def train_step(batch):
        losses = strategy.run(replica_step, args=batch)
        return strategy.reduce("SUM", losses, axis=None)

    dataset = (
        tf.data.Dataset.from_tensor_slices((x, y)).batch(batch_size).repeat()
    )
    batches = iter(strategy.experimental_distribute_dataset(dataset))
    for step in range(steps):
        loss = train_step(next(batches)).numpy()
        kernel = layer.kernel.numpy().item()
        print(f"step {step}: loss {loss:.4f}, kernel {kernel:.4f}")


train()

# Output:
# worker 0:
# step 0: loss 41.5000, kernel 0.2400
# step 1: loss 267.7669, kernel 2.0767
# step 2: loss 4.8820, kernel 2.1584
# worker 1:
# step 0: loss 41.5000, kernel 0.2400
# step 1: loss 267.7669, kernel 2.0767
# step 2: loss 4.8820, kernel 2.1584
