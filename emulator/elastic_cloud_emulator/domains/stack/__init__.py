"""Stack versions that deployments can have, how installations learn of new ones, and what they consist of."""
