"""Finding deployments by queries."""
