"""Seeded chance that gives the same draws on every Python version: everything comes from Random.random()."""

import random


class Chance:
    """One stream of draws. `fork` gives an independent stream by name, so that a change in one part moves nothing elsewhere."""

    def __init__(self, seed):
        self.seed = seed
        self.source = random.Random(seed)

    def fork(self, name):
        return Chance(f"{self.seed}/{name}")

    def unit(self):
        return self.source.random()

    def happens(self, probability):
        return self.unit() < probability

    def below(self, bound):
        return int(self.unit() * bound)

    def between(self, low, high):
        """A whole number, both ends included."""
        return low + self.below(high - low + 1)

    def pick(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        """One item of [(item, weight)…]."""
        point = self.unit() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            point -= weight
            if point < 0:
                return item
        return pairs[-1][0]

    def normal(self):
        """Nearly standard normal: the sum of twelve uniform draws, so that no mathematics library can change a digit."""
        return sum(self.unit() for _ in range(12)) - 6

    def shuffled(self, items):
        keyed = [(self.unit(), index, item) for index, item in enumerate(items)]
        return [item for _, _, item in sorted(keyed, key=lambda entry: entry[:2])]
