# Several machines
# From docs/en/guides/distributed-workers.md#in-one-piece

import keras
import tensorflow as tf


def uses(function, variable):
    graph = tf.function(function).get_concrete_function().graph
    [handle] = [new for old, new in graph.captures if old is variable.handle]
    return [
        operation.type.removesuffix("VariableOp")
        for operation in graph.get_operations()
        if operation.inputs and operation.inputs[0] is handle
    ]


count = tf.Variable(0)
iterations = keras.Variable(0)
print("tf.Variable:", uses(lambda: count.assign_add(1), count))
print(
    "keras.Variable:", uses(lambda: iterations.assign_add(1), iterations.value)
)
for name in ("SGD", "RMSprop", "Adam", "Ftrl", "Muon", "ScheduleFreeAdamW"):
    optimizer = getattr(keras.optimizers, name)()
    weight = keras.Variable([1.0])
    optimizer.build([weight])

    def apply():
        optimizer.apply([tf.constant([1.0])], [weight])

    print(f"weight under {name}:", uses(apply, weight.value))

# Output:
# tf.Variable: ['AssignAdd', 'Read']
# keras.Variable: ['Read', 'Assign']
# weight under SGD: ['AssignSub']
# weight under RMSprop: ['AssignSub']
# weight under Adam: ['AssignSub']
# weight under Ftrl: ['Read', 'Read', 'Assign']
# weight under Muon: ['Read', 'Read', 'Assign', 'AssignSub']
# weight under ScheduleFreeAdamW: ['Read', 'Assign']
