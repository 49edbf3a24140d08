# Fine-tuning
# From docs/en/guides/fine-tuning.md#inside-a-frozen-model

import keras
from keras import layers


def to_train(model):
    weights = model.trainable_weights
    return [weight.path.split("/")[-2] for weight in weights][::2]


base = keras.Sequential(
    [
        keras.Input((4,)),
        layers.Dense(2, name="first"),
        layers.Dense(2, name="second"),
    ]
)
whole = keras.Sequential([base, layers.Dense(1, name="answer")])
base.trainable = False
base.layers[1].trainable = True
print("model frozen, then a layer not:")
print("  fit of the model trains", to_train(base))
print("  fit of what it is part of", to_train(whole))
base.trainable = True
base.layers[0].trainable = False
print("model not, then a layer frozen:")
print("  fit of the model trains", to_train(base))
print("  fit of what it is part of", to_train(whole))

# Output:
# model frozen, then a layer not:
#   fit of the model trains []
#   fit of what it is part of ['second', 'answer']
# model not, then a layer frozen:
#   fit of the model trains ['second']
#   fit of what it is part of ['second', 'answer']
