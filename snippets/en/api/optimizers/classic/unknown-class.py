# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#unknown-class

from keras import optimizers

for name in dir(optimizers):
    if isinstance(getattr(optimizers, name), type) and name != "Optimizer":
        try:
            optimizers.get(name)
        except (KeyError, ValueError) as error:
            print(f"{name}: {type(error).__name__}")
print(repr(optimizers.deserialize({"class_name": "Lamb", "config": {}})))
config = optimizers.serialize(optimizers.Lamb(0.1))
print(type(optimizers.deserialize(config)).__name__, config["module"])

# Output:
# Lamb: ValueError
# LossScaleOptimizer: KeyError
# MultiOptimizer: KeyError
# OptimizerMap: KeyError
# 'Lamb'
# str keras.optimizers
