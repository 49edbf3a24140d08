# Callbacks
# From docs/en/guides/callbacks.md#remote-silent

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std


def make_model():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((30,)), hidden, output])
    model.compile(
        optimizer=keras.optimizers.Adam(0.02),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


received = []


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        received.append((self.path, json.loads(self.rfile.read(length))))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments):
        pass


with HTTPServer(("127.0.0.1", 0), Handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    monitor = keras.callbacks.RemoteMonitor(address, send_as_json=True)
    make_model().fit(x_train, y_train, epochs=2, verbose=0, callbacks=[monitor])
    server.shutdown()


import socket
import threading


def train(port):
    address = f"http://127.0.0.1:{port}"
    monitor = keras.callbacks.RemoteMonitor(address)
    make_model().fit(x_train, y_train, verbose=0, callbacks=[monitor])


train(9)
with socket.create_server(("127.0.0.1", 0)) as silent:
    port = silent.getsockname()[1]
    training = threading.Thread(target=train, args=[port], daemon=True)
    training.start()
    connection, _ = silent.accept()
    training.join(timeout=1)
    print("still waiting:", training.is_alive())

# Output:
# still waiting: True
# UserWarning: Could not reach RemoteMonitor root server at http://127.0.0.1:9
