# Regularizers
# From docs/en/api/regularizers.md#too-late

from keras import layers, regularizers

late = layers.Dense(2, kernel_initializer="ones")
late.build((None, 3))
late.kernel_regularizer = regularizers.L2(0.1)
print("of the layer: ", [float(loss) for loss in late.losses])
late.kernel.regularizer = regularizers.L2(0.1)
print("of the weight:", [round(float(loss), 3) for loss in late.losses])

# Output:
# of the layer:  []
# of the weight: [0.6]
