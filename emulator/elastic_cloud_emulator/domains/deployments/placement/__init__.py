"""Placing instances: from topology elements to instances, and from instances to allocators."""
