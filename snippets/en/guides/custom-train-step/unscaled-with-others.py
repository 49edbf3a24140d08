# A training step of your own
# From docs/en/guides/custom-train-step.md#unscaled-with-others

import keras
import tensorflow as tf

for name in ("SGD", "Adagrad", "Adam", "RMSprop", "Lion"):
    steps = []
    for scale in (True, False):
        weight = keras.Variable([1.0])
        optimizer = keras.optimizers.LossScaleOptimizer(
            getattr(keras.optimizers, name)(0.1)
        )
        optimizer.build([weight])
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(0.01 * weight**2)
            loss = optimizer.scale_loss(loss) if scale else loss
        optimizer.apply(tape.gradient(loss, [weight]), [weight])
        steps.append(1 - float(weight.numpy()[0]))
    print(f"{name:8} scaled {steps[0]:.1e}, not scaled {steps[1]:.1e}")

# Output:
# SGD      scaled 2.0e-03, not scaled 6.0e-08
# Adagrad  scaled 6.3e-03, not scaled 1.8e-07
# Adam     scaled 1.0e-01, not scaled 1.6e-02
# RMSprop  scaled 3.2e-01, not scaled 1.9e-04
# Lion     scaled 1.0e-01, not scaled 1.0e-01
