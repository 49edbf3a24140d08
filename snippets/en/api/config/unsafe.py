# Settings and the backend
# From docs/en/api/config.md#unsafe

import keras
import numpy as np


triple = keras.layers.Lambda(lambda x: 3 * x)
saved = keras.Sequential([keras.Input((1,)), triple]).to_json()


def load():
    try:
        loaded = keras.models.model_from_json(saved)
        print("loaded, 3 x 2 =", loaded(np.array([[2.0]])).numpy().item())
    except ValueError as error:
        print(f"{str(error)[:66]}...")


load()
keras.config.enable_unsafe_deserialization()
load()
keras.utils.clear_session()
load()

# Output:
# Requested the deserialization of a `Lambda` layer whose `function`...
# loaded, 3 x 2 = 6.0
# Requested the deserialization of a `Lambda` layer whose `function`...
