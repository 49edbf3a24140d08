# Pretrained models
# From docs/en/api/applications.md#arguments

import keras
import numpy as np

for settings in (
    {},
    {"classes": 5, "classifier_activation": None},
    {"include_top": False},
    {"include_top": False, "pooling": "avg"},
    {"include_top": False, "input_shape": (96, 64, 3)},
    {"input_shape": (32, 32, 1), "classes": 10},
    {"pooling": "max"},
    {"include_top": False, "classes": 5},
):
    model = keras.applications.MobileNet(weights=None, **settings)
    shapes = f"{model.input_shape} -> {model.output_shape}"
    print(settings, f"\n  {shapes} {model.count_params():,} parameters")
symbolic = keras.layers.Rescaling(1 / 255)(keras.Input((64, 64, 3)))
model = keras.applications.MobileNet(weights=None, input_tensor=symbolic)
kinds = [type(layer).__name__ for layer in model.layers[:3]]
print("input_tensor:", model.input_shape, *kinds)
small = {"input_shape": (32, 32, 3), "classes": 5}
for activation in ("softmax", None):
    model = keras.applications.MobileNet(
        weights=None, classifier_activation=activation, name="mine", **small
    )
    told = model.layers[-1].activation.__name__
    print(type(model).__name__, model.name, "ends with", told)
model.save_weights("mine.weights.h5")
again = keras.applications.MobileNet(weights="mine.weights.h5", **small)
pairs = zip(model.get_weights(), again.get_weights())
apart = [float(np.abs(a - b).max()) for a, b in pairs]
print("from the file:", len(apart), "arrays, apart", max(apart))

# Output:
# {}
#   (None, 224, 224, 3) -> (None, 1000) 4,253,864 parameters
# {'classes': 5, 'classifier_activation': None}
#   (None, 224, 224, 3) -> (None, 5) 3,233,989 parameters
# {'include_top': False}
#   (None, None, None, 3) -> (None, None, None, 1024) 3,228,864 parameters
# {'include_top': False, 'pooling': 'avg'}
#   (None, None, None, 3) -> (None, 1024) 3,228,864 parameters
# {'include_top': False, 'input_shape': (96, 64, 3)}
#   (None, 96, 64, 3) -> (None, 3, 2, 1024) 3,228,864 parameters
# {'input_shape': (32, 32, 1), 'classes': 10}
#   (None, 32, 32, 1) -> (None, 10) 3,238,538 parameters
# {'pooling': 'max'}
#   (None, 224, 224, 3) -> (None, 1000) 4,253,864 parameters
# {'include_top': False, 'classes': 5}
#   (None, None, None, 3) -> (None, None, None, 1024) 3,228,864 parameters
# input_tensor: (None, 64, 64, 3) InputLayer Rescaling Conv2D
# Functional mine ends with softmax
# Functional mine ends with linear
# from the file: 137 arrays, apart 0.0
