# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#multi-worker

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


import tensorflow as tf

strategy = tf.distribute.MultiWorkerMirroredStrategy()
resolver = strategy.cluster_resolver
print(resolver.task_type, resolver.task_id, "of", strategy.num_replicas_in_sync)


@tf.function
def own(number):
    return strategy.run(lambda: number)


number = tf.constant(10.0 + resolver.task_id)
print("sum:", strategy.reduce("SUM", own(number), axis=None).numpy())

# Output:
# worker 0:
# worker 0 of 2
# sum: 21.0
# worker 1:
# worker 1 of 2
# sum: 21.0
