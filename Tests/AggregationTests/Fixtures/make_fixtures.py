#!/usr/bin/env python3
"""Writes the fixtures of the interval tests from independent implementations.

    pip install statsmodels==0.15.0 samplics==0.6.0
    python3 Tests/AggregationTests/Fixtures/make_fixtures.py

wilson.csv       statsmodels proportion_confint(method="wilson"); with a population, on n(N-1)/(N-n) observations
strata.csv       samplics TaylorEstimator: stratified mean with finite population correction, then the normal interval of scipy
differences.csv  statsmodels confint_proportions_2indep(method="newcomb")
"""

import random
import warnings
from pathlib import Path

warnings.simplefilter("ignore")

import numpy as np
from samplics.estimation import TaylorEstimator
from samplics.utils.types import PopParam
from scipy.stats import norm
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

HERE = Path(__file__).parent
chance = random.Random(20240822)


def write(name, header, rows):
    lines = [header] + [",".join(format(c, ".15g") if isinstance(c, float) else str(c) for c in row) for row in rows]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def wilson(yes, sample, population=None):
    n = sample if population is None else sample * (population - 1) / (population - sample)
    low, high = proportion_confint(yes / sample * n, n, method="wilson")
    return float(low), float(high)


cases = [(0, 10, ""), (10, 10, ""), (1, 1, ""), (612, 1000, ""), (5, 9, ""), (0, 40, 400), (37, 40, 41), (612, 1000, 1934), (3, 7, 700)]
for _ in range(40):
    sample = chance.randint(1, 400)
    cases.append((chance.randint(0, sample), sample, chance.choice(["", sample + chance.randint(1, 2000)])))
write("wilson.csv", "yes,sample,population,low,high", [(y, n, N, *wilson(y, n, N or None)) for y, n, N in cases])


def stratified(strata):
    y, w, s, fpc = [], [], [], {}
    for h, (yes, n, population) in enumerate(strata):
        y += [1] * yes + [0] * (n - yes)
        w += [population / n] * n
        s += [h] * n
        fpc[h] = 1 - n / population
    estimate = TaylorEstimator(PopParam.mean)
    estimate.estimate(y=np.array(y), samp_weight=np.array(w), stratum=np.array(s), fpc=fpc)
    value, error = float(estimate.point_est), float(estimate.stderror)
    half = float(norm.ppf(0.975)) * error
    return value, max(0.0, value - half), min(1.0, value + half)


villages = [
    [(30, 50, 200), (10, 40, 100), (55, 60, 400)],
    [(150, 196, 772), (139, 164, 628), (120, 160, 541), (170, 207, 866), (31, 46, 569), (297, 472, 472), (180, 220, 696)],
    [(1, 2, 500), (2, 3, 20)],
]
for _ in range(20):
    some = []
    for _ in range(chance.randint(2, 9)):
        sample = chance.randint(2, 150)
        some.append((chance.randint(0, sample), sample, sample + chance.choice([0, chance.randint(1, 900)])))
    if any(n < N and 0 < y < n for y, n, N in some):
        villages.append(some)
write("strata.csv", "strata,value,low,high", [("|".join(f"{y}/{n}/{N}" for y, n, N in v), *stratified(v)) for v in villages])

pairs = [(50, 100, 60, 110), (0, 20, 5, 25), (20, 20, 18, 21), (300, 500, 340, 480)]
for _ in range(20):
    first, second = chance.randint(1, 300), chance.randint(1, 300)
    pairs.append((chance.randint(0, first), first, chance.randint(0, second), second))
rows = []
for before, n1, after, n2 in pairs:
    low, high = confint_proportions_2indep(after, n2, before, n1, method="newcomb", compare="diff")
    rows.append((before, n1, after, n2, float(low), float(high)))
write("differences.csv", "before,beforeSample,after,afterSample,low,high", rows)
