# 数据工具
# 出自 docs/zh/api/utils/data.md#shuffle-and-split

from contextlib import redirect_stdout
from io import StringIO
from keras import utils
from pathlib import Path

with redirect_stdout(StringIO()):
    for number in range(6):
        folder = Path("films", ["good", "bad"][number % 2])
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number}.txt").write_text(f"film {number} é")
    Path("films/good/notes.md").write_text("not a text")


def read(**arguments):
    settings = {"shuffle": False, "verbose": False, "batch_size": None}
    try:
        return utils.text_dataset_from_directory(
            "films", **{**settings, **arguments}
        )
    except (ValueError, ImportError) as error:
        print(str(error).split(" Received")[0][:90])


def texts(dataset):
    parts = [v[0] if isinstance(v, tuple) else v for v in dataset]
    return [part.numpy().decode().split()[1] for part in parts]


with redirect_stdout(StringIO()):
    films = read(verbose=True)
    print(films.class_names, texts(films), [int(y) for _, y in films])
    for arguments in (
        {"class_names": ["good", "bad"]},
        {"class_names": ["good"]},
        {"label_mode": "categorical"},
        {"label_mode": "binary"},
        {"labels": [0, 0, 1, 1, 2, 2]},
    ):
        films = read(**arguments)
        told = [y.numpy().tolist() for _, y in films]
        print(*arguments.values(), films.class_names, told)
    print("no labels:", texts(read(labels=None)), texts(read(label_mode=None)))
    print("8 bytes:", [t.numpy() for t in read(labels=None, max_length=8)][:1])
    for wrong in (
        {"labels": [0, 1]},
        {"class_names": ["awful"]},
        {"label_mode": "binary", "class_names": ["good"]},
        {"format": "grain"},
    ):
        read(**wrong)


def orders(**arguments):
    utils.set_random_seed(0)
    dataset = read(shuffle=True, labels=None, **arguments)
    return " ".join("".join(texts(dataset)) for _ in range(2))


print("two passes:        ", orders(seed=0))
print("the same seed:     ", orders(seed=0))
print("another seed:      ", orders(seed=1))
print("none, but globally:", orders())
print("none, but globally:", orders())
both = read(shuffle=True, seed=0, validation_split=0.4, subset="both")
print("both:", *(sorted(texts(part)) for part in both))
for subset in ("training", "validation"):
    part = read(shuffle=True, seed=0, validation_split=0.4, subset=subset)
    print(subset, sorted(texts(part)))
last = read(validation_split=0.4, subset="validation")
print("not shuffled:", [int(y) for _, y in last])
for wrong in (
    {"validation_split": 0.4},
    {"validation_split": 0.4, "subset": "training", "shuffle": True},
    {"validation_split": 0.1, "subset": "training", "seed": 0},
):
    read(**wrong)

# 输出：
# two passes:         102435 403152
# the same seed:      102435 403152
# another seed:       432501 230451
# none, but globally: 102345 124305
# none, but globally: 102345 124305
# Using 4 files for training.
# Using 2 files for validation.
# both: ['0', '3', '4', '5'] ['1', '2']
# Using 4 files for training.
# training ['0', '3', '4', '5']
# Using 2 files for validation.
# validation ['1', '2']
# Using 2 files for validation.
# not shuffled: [1, 1]
# If `subset` is set, `validation_split` must be set, and inversely.
# If using `validation_split` and shuffling the data, you must provide a `seed` argument, to
# Using 6 files for training.
# No text files found in directory films. Allowed format: .txt
