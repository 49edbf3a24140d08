# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#circle-trained

from keras import losses
import keras


from sklearn.datasets import load_digits

digits = load_digits()
x, y = digits.data / 16, digits.target
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((64,)),
        keras.layers.Dense(64, "relu"),
        keras.layers.Dense(16),
        keras.layers.UnitNormalization(),
    ]
)
model.compile(keras.optimizers.Adam(0.003), loss=losses.Circle())


def cosines():
    vectors = model.predict(x[1500:], verbose=0)
    same = y[1500:, None] == y[1500:]
    cosine = vectors @ vectors.T
    print(
        f"one digit {cosine[same].mean():.1f}, two digits {cosine[~same].mean():.1f}"
    )


cosines()
model.fit(x[:1500], y[:1500], batch_size=100, epochs=5, verbose=0)
cosines()

# Output:
# one digit 0.8, two digits 0.6
# one digit 0.7, two digits 0.0
