"""The hosts of an installation: allocators, which carry instances of deployments, and runners, which all hosts are."""
