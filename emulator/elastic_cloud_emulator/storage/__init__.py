"""The state: JSON documents with versions and transactions, in memory or in a file."""
