# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#names

import keras
from keras import optimizers


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).strip()}"[:250])


class Sign(optimizers.Optimizer):
    def update_step(self, gradient, variable, learning_rate):
        sign = keras.ops.sign(gradient)
        self.assign_sub(variable, learning_rate * sign)


for name in ["sgd", "RMSPROP", {"class_name": "Ftrl", "config": {}}]:
    print(type(optimizers.get(name)).__name__, end=" ")
optimizer = optimizers.SGD(0.25, momentum=0.9, name="mine")
print(optimizers.get(optimizer) is optimizer, optimizers.get(None))

config = optimizers.serialize(optimizer)
given = {key: value for key, value in config["config"].items() if value}
print(config["module"], config["class_name"], given)
print(optimizers.deserialize(config).momentum, config["class_name"])

own = optimizers.serialize(Sign(0.1))
again = optimizers.deserialize(own, custom_objects={"Sign": Sign})
print(type(again).__name__, f"{float(again.learning_rate):.2f}")
attempt(lambda: optimizers.get("sdg"))
attempt(lambda: optimizers.get("lamb"))
attempt(lambda: optimizers.get(optimizers.SGD))

# Output:
# SGD RMSprop Ftrl True None
# keras.optimizers SGD {'name': 'mine', 'learning_rate': 0.25, 'ema_momentum': 0.99, 'momentum': 0.9}
# 0.9 sgd
# Sign 0.10
# ValueError: Could not interpret optimizer identifier: sdg
# ValueError: Could not interpret optimizer identifier: lamb
# ValueError: Could not interpret optimizer identifier: <class 'keras.src.optimizers.sgd.SGD'>
