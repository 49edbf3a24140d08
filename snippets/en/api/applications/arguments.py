# Pretrained models
# From docs/en/api/applications.md#arguments

import keras

for settings in (
    {},
    {"classes": 5, "classifier_activation": None},
    {"include_top": False},
    {"include_top": False, "pooling": "avg"},
    {"include_top": False, "input_shape": (96, 64, 3)},
    {"input_shape": (32, 32, 1), "classes": 10},
):
    model = keras.applications.MobileNet(weights=None, **settings)
    shapes = f"{model.input_shape} -> {model.output_shape}"
    print(settings, f"\n  {shapes} {model.count_params():,} parameters")
symbolic = keras.Input((64, 64, 3))
model = keras.applications.MobileNet(weights=None, input_tensor=symbolic)
print("input_tensor:", model.input is symbolic)

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
# input_tensor: False
