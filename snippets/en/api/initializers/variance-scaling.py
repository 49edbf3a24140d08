# Initializers
# From docs/en/api/initializers.md#variance-scaling

from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


for name, parameters in {
    "lecun_normal": {},
    "lecun_uniform": {"distribution": "uniform"},
    "glorot_normal": {"mode": "fan_avg"},
    "glorot_uniform": {"mode": "fan_avg", "distribution": "uniform"},
    "he_normal": {"scale": 2.0},
    "he_uniform": {"scale": 2.0, "distribution": "uniform"},
}.items():
    difference = draw(name) - draw("variance_scaling", **parameters)
    print(f"{name:15} differs by at most {abs(difference).max()}: {parameters}")
fan_out = draw("variance_scaling", mode="fan_out")
print(f"fan_out, variance {fan_out.var():.4f}, by hand {1 / 100:.4f}")
for wrong in [{"scale": 0.0}, {"mode": "fanin"}, {"seed": 0.5}]:
    try:
        initializers.VarianceScaling(**wrong)
    except ValueError as error:
        print(str(error).partition(" Please")[0])

# Output:
# lecun_normal    differs by at most 0.0: {}
# lecun_uniform   differs by at most 0.0: {'distribution': 'uniform'}
# glorot_normal   differs by at most 0.0: {'mode': 'fan_avg'}
# glorot_uniform  differs by at most 0.0: {'mode': 'fan_avg', 'distribution': 'uniform'}
# he_normal       differs by at most 0.0: {'scale': 2.0}
# he_uniform      differs by at most 0.0: {'scale': 2.0, 'distribution': 'uniform'}
# fan_out, variance 0.0100, by hand 0.0100
# Argument `scale` must be positive float. Received: scale=0.0
# Invalid `mode` argument: fanin.
# `seed` argument should be an instance of `keras.random.SeedGenerator()` or an integer. Received: seed=0.5
