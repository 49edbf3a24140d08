# Train with fit
# From docs/en/guides/fit.md#one-of-two-settings

import keras
import numpy as np

model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.set_weights([np.zeros((1, 1)), np.zeros(1)])
model.compile("sgd", "mse", metrics=["mae"], weighted_metrics=["msle"])
ones = np.ones((2, 1))
for options in (
    {},
    {"weighted_metrics": ["msle"]},
    {"metrics": ["mae"]},
    {"loss_weights": [5.0]},
    {"loss_weights": [5.0], "loss": "mse"},
):
    model.compile("sgd", **options)
    result = model.evaluate(ones, ones, verbose=0, return_dict=True)
    print(options, "gives loss", result.pop("loss"), *result)

# Output:
# {} gives loss 1.0 mae msle
# {'weighted_metrics': ['msle']} gives loss 1.0 msle
# {'metrics': ['mae']} gives loss 1.0 mae
# {'loss_weights': [5.0]} gives loss 1.0 mae
# {'loss_weights': [5.0], 'loss': 'mse'} gives loss 5.0 mae
