# Optimizers
# From docs/en/guides/optimizers.md#default-rates

from keras import optimizers

names = "SGD Adam AdamW Nadam Adamax RMSprop Adagrad Adadelta Adafactor"
for name in f"{names} Ftrl Lamb Lion Muon ScheduleFreeAdamW".split():
    rate = float(getattr(optimizers, name)().learning_rate)
    print(f"{name:17} {rate:.4f}")
for name in ("sgd", "adam"):
    made = optimizers.get(name)
    print(f"{name:17} {float(made.learning_rate):.4f} {type(made).__name__}")

# Output:
# SGD               0.0100
# Adam              0.0010
# AdamW             0.0010
# Nadam             0.0010
# Adamax            0.0010
# RMSprop           0.0010
# Adagrad           0.0010
# Adadelta          0.0010
# Adafactor         0.0010
# Ftrl              0.0010
# Lamb              0.0010
# Lion              0.0010
# Muon              0.0010
# ScheduleFreeAdamW 0.0025
# sgd               0.0100 SGD
# adam              0.0010 Adam
