# 初始化器
# 出自 docs/zh/api/initializers.md#symmetry

import keras
from keras import layers
from sklearn.datasets import load_iris

flowers, species = load_iris(return_X_y=True)
flowers = (flowers - flowers.mean(axis=0)) / flowers.std(axis=0)
for name in ["zeros", "ones", "glorot_uniform"]:
    keras.utils.set_random_seed(0)
    narrow = keras.Sequential([keras.Input((4,))])
    narrow.add(layers.Dense(8, "tanh", kernel_initializer=name))
    narrow.add(layers.Dense(3, "softmax", kernel_initializer=name))
    loss = "sparse_categorical_crossentropy"
    narrow.compile("adam", loss=loss, run_eagerly=True)
    narrow.fit(flowers, species, epochs=2, batch_size=50, verbose=0)
    trained = narrow.layers[0].kernel.numpy()
    spread = trained.std(axis=1).max()
    print(f"{name:15} between units {spread:.1e}, largest {abs(trained).max():.1f}")

# 输出：
# zeros           between units 0.0e+00, largest 0.0
# ones            between units 0.0e+00, largest 1.0
# glorot_uniform  between units 4.0e-01, largest 0.7
