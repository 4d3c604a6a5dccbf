"""The plan engine: how a change of a resource unfolds in time.

Nothing runs in the background. An attempt is stored with its start and its steps, and everything else (what is pending,
how far the log has got, whether a resource is healthy) is computed from the clock whenever somebody looks.
"""
