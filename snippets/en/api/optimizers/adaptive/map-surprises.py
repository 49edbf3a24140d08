# Adam and its kin
# From docs/en/api/optimizers/adaptive.md#map-surprises

from keras import optimizers


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).strip()}"[:200])


chosen = optimizers.OptimizerMap(optimizers.SGD(name="default"))
chosen["encoder/.*"] = optimizers.Adam(name="encoder")
for path in ["encoder/dense/kernel", "encoder", "decoder/kernel"]:
    told = path in chosen, chosen.get(path, None).name
    print(f"{path:20} {chosen[path].name:7}", *told)
attempt(lambda: chosen.update({"encoder/.*": optimizers.SGD()}))
chosen[".*/kernel"] = optimizers.Lion()
attempt(lambda: chosen["encoder/dense/kernel"])
attempt(lambda: optimizers.OptimizerMap("sgd"))
attempt(lambda: optimizers.MultiOptimizer(chosen).learning_rate)
part = optimizers.SGD(loss_scale_factor=8.0)
optimizers.MultiOptimizer(optimizers.OptimizerMap(part))
print("factor of a part:", part.loss_scale_factor)

# Output:
# encoder/dense/kernel encoder True encoder
# encoder              default True default
# decoder/kernel       default True default
# ValueError: 'encoder/.*' already exists in the OptimizerMap with value <keras.src.optimizers.adam.Adam object at 0x7fa6ba789010>. Please make sure to not use duplicated keys.
# ValueError: Multiple optimizers assigned to variable encoder/dense/kernel.
# TypeError: default_optimizer must be a Keras Optimizer instance. Received: sgd
# AttributeError: Learning rate cannot be accessed on a MultiOptimizer. Access the learning rate on the individual sub-optimizers instead.
# factor of a part: None
