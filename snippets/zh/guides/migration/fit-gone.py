# 从 Keras 2 迁移到今天
# 出自 docs/zh/guides/migration.md#fit-gone

import textwrap
import warnings
import keras


def attempt(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    print(name)
    for message in messages[:1]:
        message = getattr(message, "message", message)
        first_line = (str(message).splitlines() or [""])[0]
        # 期望的取值是一个集合，每次运行的次序都不同
        first_line = first_line.split(" Expected one of")[0]
        text = f"{type(message).__name__}: {first_line}".rstrip(": ")
        print(textwrap.indent(textwrap.fill(text, 74), "    "))


def line():
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


attempt("fit(workers=2)", lambda: model.fit(x, y, workers=2))
attempt("fit(max_queue_size=10)", lambda: model.fit(x, y, max_queue_size=10))
attempt("evaluate(workers=2)", lambda: model.evaluate(x, y, workers=2, verbose=0))
attempt("predict_classes", lambda: model.predict_classes(x))
attempt("predict_proba", lambda: model.predict_proba(x))
attempt("model.reset_states", lambda: model.reset_states())

none = line()
none.compile("sgd", loss="mse", steps_per_execution=None)
attempt("steps_per_execution=None", lambda: none.fit(x, y, verbose=0))

board = keras.callbacks.TensorBoard("logs")
attempt("TensorBoard", lambda: model.fit(x, y, verbose=0, callbacks=[board]))

# 输出：
# fit(workers=2)
#     TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#     'workers'
# fit(max_queue_size=10)
#     TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument
#     'max_queue_size'
# evaluate(workers=2)
#     ValueError: Arguments not recognized: {'workers': 2}
# predict_classes
#     AttributeError: 'Sequential' object has no attribute 'predict_classes'
# predict_proba
#     AttributeError: 'Sequential' object has no attribute 'predict_proba'
# model.reset_states
#     AttributeError: 'Sequential' object has no attribute 'reset_states'
# steps_per_execution=None
#     TypeError: 'NoneType' object cannot be interpreted as an integer
# TensorBoard
#     TBNotInstalledError: TensorBoard is not installed, missing implementation
#     for tf.summary.scalar
