# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#variable-in-function

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
import tensorflow as tf

with redirect_stdout(StringIO()):
    numbers = tf.data.Dataset.from_tensor_slices(np.arange(6))
    batches = (
        numbers.shuffle(6, seed=1)
        .map(lambda number: number * 10, num_parallel_calls=tf.data.AUTOTUNE)
        .batch(4)
        .prefetch(tf.data.AUTOTUNE)
    )
    for batch in batches:
        print(batch.numpy())
    print("the first link still:", [int(number) for number in numbers])
with redirect_stdout(StringIO()):
    x = np.array([[1, 2], [3, 4], [5, 6]])
    y = np.array([0, 1, 0])
    for slices in (x, (x, y), {"x": x, "y": y}, [x[0], x[1]]):
        dataset = tf.data.Dataset.from_tensor_slices(slices)
        print(len(dataset), keras.tree.map_structure(np.array, next(iter(dataset))))
    whole = tf.data.Dataset.from_tensors((x, y))
    print("from_tensors:", len(whole), whole.element_spec[0].shape)
    try:
        tf.data.Dataset.from_tensor_slices((x, y[:2]))
    except ValueError as error:
        print(error)


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


elements(tf.data.Dataset.range(5))
elements(tf.data.Dataset.range(10, 0, -3))
floats = tf.data.Dataset.range(5, output_type=tf.float32)
elements(floats)
misspelt = tf.data.Dataset.range(5, output_dtype=tf.float32)
elements(misspelt)
passes = []


def squares(count):
    passes.append(int(count))
    for number in range(count):
        yield number**2


with redirect_stdout(StringIO()):
    dataset = tf.data.Dataset.from_generator(
        squares, args=(4,), output_signature=tf.TensorSpec((), tf.int32)
    )
    print(elements(dataset), elements(dataset), "passes:", passes)
    print("cardinality:", int(dataset.cardinality()))
    try:
        tf.data.Dataset.from_generator(
            squares(4), output_signature=tf.TensorSpec((), tf.int32)
        )
    except TypeError as error:
        print(error)
    wrong = tf.data.Dataset.from_generator(
        squares, args=(4,), output_signature=tf.TensorSpec((1,), tf.int32)
    )
    try:
        elements(wrong)
    except tf.errors.InvalidArgumentError as error:
        print(error.message.splitlines()[0].split("TypeError: ")[1])
calls = []


def parts(number):
    calls.append(type(number).__name__)
    return {"number": number, "half": number / 2}


with redirect_stdout(StringIO()):
    dataset = tf.data.Dataset.range(3).map(parts)
    for element in dataset:
        print({name: float(value) for name, value in element.items()})
    print("calls of the Python function:", len(calls))


def shout(text):
    return text.decode().upper()


with redirect_stdout(StringIO()):
    words = tf.data.Dataset.from_tensor_slices(["a", "bc"])
    python = words.map(lambda w: tf.numpy_function(shout, [w], tf.string))
    print([word.decode() for word in python.as_numpy_iterator()])
numbers = tf.data.Dataset.range(7)
elements(numbers.filter(lambda n: n % 3 == 0))
elements(numbers.take(2))
elements(numbers.skip(5))
elements(numbers.take(-1))
elements(numbers.skip(-1))
elements(numbers.shard(3, 1))
elements(numbers.take(2).concatenate(numbers.skip(5)))
pairs = tf.data.Dataset.zip(numbers, numbers.skip(4))
[(int(a), int(b)) for a, b in pairs]
len(numbers.take(2))
len(pairs)
int(numbers.filter(lambda n: n < 3).cardinality())
with redirect_stdout(StringIO()):
    numbers = tf.data.Dataset.range(10)
    for size in (1, 3, 10):
        print(f"buffer {size:2}:", elements(numbers.shuffle(size, seed=0)))
    again = numbers.shuffle(10, seed=0)
    print("two passes:", elements(again)[:5], elements(again)[:5])
    same = numbers.shuffle(10, seed=0, reshuffle_each_iteration=False)
    print("without:   ", elements(same)[:5], elements(same)[:5])
with redirect_stdout(StringIO()):
    for reshuffle in (True, False):
        mixed = numbers.shuffle(10, 0, reshuffle_each_iteration=reshuffle)
        train, test = mixed.skip(3), mixed.take(3)
        print(sorted(elements(train)), sorted(elements(test)))
with redirect_stdout(StringIO()):
    five = tf.data.Dataset.range(5)
    print(elements(five.batch(2)), five.batch(2).element_spec.shape)
    whole = five.batch(2, drop_remainder=True)
    print(elements(whole), whole.element_spec.shape)
    print(elements(five.batch(2).unbatch()))
    lines = five.map(lambda n: tf.repeat(n, n)).skip(1)
    try:
        elements(lines.batch(2))
    except tf.errors.InvalidArgumentError as error:
        print(error.message.split("}} ")[1].split(" [Op")[0])
    print(elements(lines.padded_batch(2)))
    minus = tf.constant(-1, tf.int64)  # of the type of the elements
    print(elements(lines.padded_batch(2, [5], padding_values=minus)))
elements(five.repeat(2).batch(3))
elements(five.batch(3).repeat(2))
endless = five.batch(3).repeat()
int(endless.cardinality())
elements(endless.take(3))
reads = []


def read(number):
    reads.append(int(number))
    return number


def source():
    return five.map(lambda n: tf.numpy_function(read, [n], tf.int64))


with redirect_stdout(StringIO()):
    for dataset in (source(), source().cache()):
        reads.clear()
        elements(dataset)
        elements(dataset)
        print("reads in two passes:", len(reads))
    mixed = numbers.shuffle(10, seed=0)
    kept = mixed.cache()
    print("shuffle, cache:", elements(kept)[:4], elements(kept)[:4])
    kept = numbers.cache().shuffle(10, seed=0)
    print("cache, shuffle:", elements(kept)[:4], elements(kept)[:4])
    reads.clear()
    kept = source().cache()
    next(iter(kept))
    elements(kept)
    print("reads where the first pass ended early:", len(reads))
    print("prefetch:", elements(five.prefetch(2)))
with redirect_stdout(StringIO()):
    print("reduce", five.reduce(np.int64(0), lambda total, n: total + n).numpy())
    windows = five.window(3, shift=1, drop_remainder=True)
    print("window", elements(windows.flat_map(lambda window: window.batch(3))))
    for block_length in (1, 2):
        taken = tf.data.Dataset.range(1, 4).interleave(
            lambda n: tf.data.Dataset.from_tensors(n * 11).repeat(3),
            cycle_length=2,
            block_length=block_length,
        )
        print("interleave", elements(taken))
traced = []


def double(x):
    traced.append(str(getattr(x, "shape", x)))
    return 2 * x


def traces(function, *arguments):
    traced.clear()
    for argument in arguments:
        function(argument)
    return traced[:]


with redirect_stdout(StringIO()):
    vectors = [tf.zeros(2), tf.zeros(2), tf.zeros(3), tf.zeros(4)]
    print("shapes:          ", traces(tf.function(double), *vectors))
    reduced = tf.function(double, reduce_retracing=True)
    print("reduce_retracing:", traces(reduced, *vectors))
    any_length = [tf.TensorSpec((None,), tf.float32)]
    signed = tf.function(double, input_signature=any_length)
    print("input_signature: ", traces(signed, *vectors))
    print("Python numbers:  ", traces(tf.function(double), 1, 2, 2, 3))
    tensors = [tf.constant(n) for n in (1, 2, 2, 3)]
    print("as tensors:      ", traces(tf.function(double), *tensors))
    print("the first shape again:", traces(reduced, tf.zeros(2)))
    try:
        signed(tf.zeros((2, 2)))
    except TypeError as error:
        print(str(error).split(". ")[0])
import pathlib


@tf.function
def noisy(x):
    print("Python:", type(x).__name__)
    tf.print("graph:", x, output_stream="file://graph.txt")
    return x + np.random.default_rng().integers(1000)


with redirect_stdout(StringIO()):
    results = [int(noisy(tf.constant(0))) for _ in range(3)]
    print("the same number each time:", len(set(results)) == 1)
    print(pathlib.Path("graph.txt").read_text().splitlines())


def halve(x):
    steps = 0
    while tf.reduce_sum(x) > 1.0:
        x, steps = x / 2, steps + 1
    return steps


with redirect_stdout(StringIO()):
    start = tf.constant([3.0, 5.0])
    print("steps:", int(tf.function(halve)(start)), "plain Python:", halve(start))
    try:
        tf.function(halve, autograph=False)(start)
    except Exception as error:
        print(type(error).__name__, str(error).split(". ")[0])


def positive(x):
    return tf.boolean_mask(x, x > 0)


with redirect_stdout(StringIO()):
    signs = tf.constant([1.0, -1.0])
    print("graph:", tf.function(positive)(signs).numpy())
    try:
        tf.function(positive, jit_compile=True)(signs)
    except tf.errors.InvalidArgumentError as error:
        print("XLA:", error.message.splitlines()[0][:90])


@tf.function
def count():
    return tf.Variable(0).assign_add(1)


count()

# Output:
# ValueError: in user code:
#
#     File "docs/en/api/tensorflow.md", line 804, in count  *
#         return tf.Variable(0).assign_add(1)
#
#     ValueError: tf.function only supports singleton tf.Variables created on the first call. Make sure the tf.Variable is only created once or created outside tf.function. See https://www.tensorflow.org/guide/function#creating_tfvariables for more information.
