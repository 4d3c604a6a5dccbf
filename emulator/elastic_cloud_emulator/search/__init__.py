"""Searches over JSON documents: conditions, the query language, indexes, pages."""
