# Custom models
# From docs/en/guides/custom-models.md#what-a-model-adds

import keras

print("Model comes from", [base.__name__ for base in keras.Model.__bases__])
names = ["weights", "losses", "compile", "fit", "evaluate", "predict"]
names += ["layers", "summary", "save", "save_weights", "export"]
both = [name for name in names if hasattr(keras.layers.Layer, name)]
more = [name for name in names if name not in both]
print("both:      ", *both)
print("Model only:", *(name for name in more if hasattr(keras.Model, name)))

# Output:
# Model comes from ['TensorFlowTrainer', 'Trainer', 'Layer']
# both:       weights losses
# Model only: compile fit evaluate predict layers summary save save_weights export
