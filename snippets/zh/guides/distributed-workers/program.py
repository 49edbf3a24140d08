# 多机训练
# 出自 docs/zh/guides/distributed-workers.md#program

import keras
import numpy as np
import tensorflow as tf

x = np.arange(8, dtype="float32").reshape(8, 1)
y = 3 * x + 1


def train(steps=3, batch_size=4):
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        layer = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input((1,)), layer])
        optimizer = keras.optimizers.SGD(0.01)
        optimizer.build(model.trainable_variables)

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            errors = tf.square(targets - model(inputs))[:, 0]
            loss = tf.nn.compute_average_loss(
                errors, global_batch_size=batch_size
            )
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    @tf.function
    def train_step(batch):
        losses = strategy.run(replica_step, args=batch)
        return strategy.reduce("SUM", losses, axis=None)

    dataset = (
        tf.data.Dataset.from_tensor_slices((x, y)).batch(batch_size).repeat()
    )
    batches = iter(strategy.experimental_distribute_dataset(dataset))
    for step in range(steps):
        loss = train_step(next(batches)).numpy()
        kernel = layer.kernel.numpy().item()
        print(f"step {step}: loss {loss:.4f}, kernel {kernel:.4f}")
