# Several machines
# From docs/en/guides/distributed-workers.md#parameter-servers

from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target


def serve():
    resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
    tf.distribute.Server(
        resolver.cluster_spec(),
        job_name=resolver.task_type,
        task_index=resolver.task_id,
        protocol="grpc",
    ).join()


def coordinate(steps):
    strategy = tf.distribute.ParameterServerStrategy(
        tf.distribute.cluster_resolver.TFConfigClusterResolver()
    )
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
        optimizer = keras.optimizers.SGD(0.5)
        optimizer.build(model.trainable_variables)
        count = tf.Variable(0)
    print("kernel on", model.layers[0].kernel.value.device)
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    def replica_step(inputs, targets):
        with tf.GradientTape() as tape:
            loss = loss_fn(targets, model(inputs))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        count.assign_add(1)

    @tf.function
    def train_step(batches):
        strategy.run(replica_step, args=next(batches))

    def make_dataset():
        dataset = tf.data.Dataset.from_tensor_slices((images, labels))
        return dataset.shuffle(1797).repeat().batch(64)

    batches = iter(coordinator.create_per_worker_dataset(make_dataset))
    for part in range(2):
        for _ in range(steps // 2):
            coordinator.schedule(train_step, args=(batches,))
        coordinator.join()
        open("half-done", "w").close()
    accuracy = np.mean(model(images).numpy().argmax(axis=1) == labels)
    print("all", steps, "steps done:", count.numpy() >= steps)
    print(f"images right: {accuracy:.2f}")
    print("all iterations counted:", optimizer.iterations.numpy() >= steps)
