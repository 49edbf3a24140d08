# Recurrent layers
# From docs/en/api/layers/recurrent.md#stateful-mistakes

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


keras.utils.set_random_seed(0)
keeping = layers.GRU(1, stateful=True)
kept = keras.Sequential([keras.Input((None, 3), batch_size=2), keeping])
plain = layers.GRU(1)
plain(x)
plain.set_weights(keeping.get_weights())
plain(x).numpy().ravel().round(4)
kept(x[:, :2])
kept(x[:, 2:]).numpy().ravel().round(4)
kept.predict(x[:, 2:], verbose=0).ravel().round(4)
keeping.reset_state()
kept(x).numpy().ravel().round(4)
keeping.states[0].numpy().ravel().round(4)
len(keeping.weights) - 3

attempt(lambda: layers.GRU(1, stateful=True)(keras.Input((5, 3))))
attempt(lambda: kept(np.ones((1, 5, 3))), line=2)
attempt(lambda: keeping.reset_state(states=np.ones((2, 1))))
attempt(lambda: kept.reset_state())
deep = layers.RNN([layers.GRUCell(2), layers.GRUCell(2)], stateful=True)
deep(x)
attempt(lambda: deep.reset_state())
for state in keras.tree.flatten(deep.states):
    state.assign(keras.ops.zeros_like(state))
print(
    "largest state",
    max(abs(s.numpy()).max() for s in keras.tree.flatten(deep.states)),
)

# Output:
# ValueError: When using `stateful=True` in a RNN, the batch size must be static. Found dynamic batch size: sequence.shape=(None, 5, 3)
# ValueError: If an RNN is stateful, the batch size of the input sequences must be the same as the batch size of the initial state.
# TypeError: RNN.reset_state() got an unexpected keyword argument 'states'
# AttributeError: 'Sequential' object has no attribute 'reset_state'
# AttributeError: 'ListWrapper' object has no attribute 'assign'
# largest state 0.0
