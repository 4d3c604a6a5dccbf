"""How fast the SDK and the emulator are, always beside a floor or a peer that runs in the same minutes.

    python -m benchmarks                 everything, in about ten minutes
    python -m benchmarks codec imports   some subjects only
    python -m benchmarks --write         everything, and RESULTS.md anew

Nothing here passes or fails: machines differ, and a number is worth what stands beside it.
"""
