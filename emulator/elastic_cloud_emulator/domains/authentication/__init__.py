"""Logging in and out, and API keys."""
