# Optimizers
# From docs/en/guides/optimizers.md#gone

from keras import optimizers

adam = optimizers.Adam()
uses = (
    "adam.minimize",
    "adam.get_weights",
    "adam.lr",
    "optimizers.Adam(lr=0.1)",
)
for use in uses:
    try:
        eval(use)
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

# Output:
# AttributeError: 'Adam' object has no attribute 'minimize'
# AttributeError: 'Adam' object has no attribute 'get_weights'
# AttributeError: 'Adam' object has no attribute 'lr'
# ValueError: Argument(s) not recognized: {'lr': 0.1}
