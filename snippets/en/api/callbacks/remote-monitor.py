# Callbacks, name by name
# From docs/en/api/callbacks.md#remote-monitor

import keras
import numpy as np
from keras import callbacks


def samples():
    return np.ones((4, 1)), np.full((4, 1), 100.0)


def make_model(rate=1.0, **arguments):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    layer = keras.layers.Dense(1, **kernel)
    model = keras.Sequential([keras.Input((1,)), layer], name="counter")
    optimizer = keras.optimizers.SGD(rate, **arguments)
    model.compile(optimizer, loss="mae", run_eagerly=True)
    return model


def play(*given, rate=1.0, **values):
    model, epochs = make_model(rate), len([*values.values()][0])
    every = callbacks.CallbackList(given, add_history=True, model=model)
    model.stop_training = False
    every.on_train_begin()
    for epoch in range(epochs):
        every.on_epoch_begin(epoch)
        model.train_on_batch(*samples())
        logs = {name: value[epoch] for name, value in values.items()}
        every.on_epoch_end(epoch, logs)
        if model.stop_training:
            break
    every.on_train_end(logs)
    return model.history, model


import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import unquote_plus


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        told = unquote_plus(self.rfile.read(length).decode())
        kind, run = self.headers["Content-Type"], self.headers["Run"]
        print(self.path, kind, run, told, sep=" | ")
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments):
        pass


with HTTPServer(("127.0.0.1", 0), Handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}"
    for arguments in (
        {},
        {"field": "logs", "path": "/epoch", "headers": {"Run": "7"}},
        {"send_as_json": True},
    ):
        monitor = callbacks.RemoteMonitor(root, **arguments)
        play(monitor, val_loss=[0.5])
    server.shutdown()
play(callbacks.RemoteMonitor("http://127.0.0.1:9"), val_loss=[0.5])

# Output:
# /publish/epoch/end/ | application/x-www-form-urlencoded | None | data={"epoch": 0, "val_loss": 0.5}
# /epoch | application/x-www-form-urlencoded | 7 | logs={"epoch": 0, "val_loss": 0.5}
# /publish/epoch/end/ | application/json | None | {"epoch": 0, "val_loss": 0.5}
# UserWarning: Could not reach RemoteMonitor root server at http://127.0.0.1:9
