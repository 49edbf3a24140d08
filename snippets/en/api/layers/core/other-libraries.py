# Core layers
# From docs/en/api/layers/core.md#other-libraries

from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


attempt(layers.FlaxLayer, None)
attempt(layers.TorchModuleWrapper, None)

# Output:
# ModuleNotFoundError: No module named 'flax'
# ModuleNotFoundError: No module named 'torch'
