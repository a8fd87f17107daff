"""One formula with caps, floors and largest-remainder rounding, shared a million times by NumPy in 64-bit floats.

Run by itself it prints the percentiles of each payer in pence, a payer a line, the total last: what `simulate` prints.
"""

import sys

PERCENTILES = (5, 25, 50, 75, 95)
STEP = 0x9E3779B97F4A7C15

# What each pays in 2025/26, in pence: the weight among those who share, no less than, no more than.
SHARING = [
    ("ash", 200_000, 4_200_000, 6_000_000),
    ("birch", 100_000, 0, 4_000_000),
    ("cedar", 60_000, 2_000_000, None),
    ("dale", 40_000, 1_500_000, 2_500_000),
    ("elm", 17_311, 0, 900_000),
    ("fir", 33_977, 800_000, None),
]
FLAT = 2_000_000
LOW, HIGH = 18_000_000, 26_000_000

MODEL = """language 1

source paper "Paper" cite paper "Money" L1 {{
  kind     report
  covering 2024/25
  lines    40
  heading  "Money" L1
}}

{organisations}
formula bench "Shares with limits" cite paper "Money" L1 {{
  payer police at £20,000
{payers}
  shared per head of {series}
{limits}
}}
"""


def model():
    """The same formula as a model file."""
    names = [name for name, *_ in SHARING]
    organisations = ['organisation police "Police" cite paper "Money" L2 {\n  kind police\n}\n']
    for name, weight, _, _ in SHARING:
        organisations.append(
            f'area {name}-area "{name.title()}" cite paper "Money" L3 {{\n  kind council-area\n}}\n'
            f'organisation {name} "{name.title()} Council" cite paper "Money" L3 {{\n  kind local-authority\n'
            f"  covers {name}-area\n}}\n"
            f'series {name}-heads "Residents of {name.title()}" cite paper "Money" L4 {{\n  measures {name}-area\n'
            f'  unit "residents"\n  value {weight} in 2025/26\n}}\n'
        )
    limits = [f"  floor {name} at £{floor / 100:,.0f}" for name, _, floor, _ in SHARING if floor]
    limits += [f"  capped {name} at £{cap / 100:,.0f}" for name, _, _, cap in SHARING if cap]
    return MODEL.format(
        organisations="".join(organisations),
        payers="  payer " + ", ".join(names),
        series=", ".join(f"{name}-heads" for name in names),
        limits="\n".join(limits),
    )


def statement(runs):
    return (
        f"simulate the total between £{LOW / 100:,.0f} and £{HIGH / 100:,.0f} shared by bench from 2025/26 "
        f"runs {runs} seed 1"
    )


def drawn(numpy, runs):
    """Totals as the program draws them: SplitMix64 with seed 1, reduced to the range.

    The chance that one of a million must be drawn again is below one in a million million; it would show as a difference.
    """
    with numpy.errstate(over="ignore"):
        state = numpy.arange(1, runs + 1, dtype=numpy.uint64) * numpy.uint64(STEP) + numpy.uint64(1)
        state = (state ^ (state >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
        state = (state ^ (state >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
        state ^= state >> numpy.uint64(31)
    return LOW + (state % numpy.uint64(HIGH - LOW + 1)).astype(numpy.int64)


def shared(numpy, totals):
    """What each pays of each total: by the level at which all limits hold together, then by largest remainders."""
    weights = numpy.array([weight for _, weight, _, _ in SHARING], dtype=numpy.float64)
    floors = numpy.array([floor for _, _, floor, _ in SHARING], dtype=numpy.float64)
    caps = numpy.array([cap or numpy.inf for _, _, _, cap in SHARING], dtype=numpy.float64)
    bends = numpy.unique(numpy.concatenate([floors / weights, caps[numpy.isfinite(caps)] / caps_weights(numpy)]))
    bends = numpy.append(bends, bends[-1] * 10)
    paid = numpy.clip(bends[:, None] * weights, floors, caps).sum(axis=1)
    left = (totals - FLAT).astype(numpy.float64)
    levels = numpy.interp(left, paid, bends)
    exact = numpy.clip(levels[:, None] * weights, floors, caps)
    # An amount that is whole but for the last bits of its float is whole.
    down = numpy.floor(exact + 1e-6)
    lost = exact - down
    short = (left - down.sum(axis=1)).astype(numpy.int64)
    order = numpy.argsort(-lost, axis=1, kind="stable")
    rank = numpy.empty_like(order)
    numpy.put_along_axis(rank, order, numpy.arange(len(SHARING))[None, :], axis=1)
    return (down + (rank < short[:, None])).astype(numpy.int64)


def caps_weights(numpy):
    return numpy.array([weight for _, weight, _, cap in SHARING if cap], dtype=numpy.float64)


def percentiles(numpy, amounts):
    ranks = [max(0, (len(amounts) * percent + 99) // 100 - 1) for percent in PERCENTILES]
    return numpy.partition(amounts, ranks)[ranks].tolist()


def main(runs):
    import numpy

    totals = drawn(numpy, runs)
    parts = shared(numpy, totals)
    columns = [numpy.full(runs, FLAT)] + [parts[:, index] for index in range(len(SHARING))] + [totals]
    for column in columns:
        print(" ".join(str(amount) for amount in percentiles(numpy, column)))


if __name__ == "__main__":
    main(int(sys.argv[1]))
