"""What the deployments of an organization have cost: the hours in which their instances ran, times seeded prices.

Amounts are exact until they are answered, so that all views of the same period agree however they divide it.
"""
