# Custom layers
# From docs/en/guides/custom-layers.md#add-loss

import keras


class ActivityPenalty(keras.layers.Layer):
    def __init__(self, rate=0.01, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * keras.ops.sum(inputs))
        return inputs


class Outer(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.penalty = ActivityPenalty()

    def call(self, inputs):
        return self.penalty(inputs)


outer = Outer()
print("never called:", outer.losses)
outer(keras.ops.ones((2, 3)))
print("after a call:", [round(float(loss), 4) for loss in outer.losses])
outer(keras.ops.full((2, 3), 10.0))
print("after another:", [round(float(loss), 4) for loss in outer.losses])

# Output:
# never called: []
# after a call: [0.06]
# after another: [0.6]
