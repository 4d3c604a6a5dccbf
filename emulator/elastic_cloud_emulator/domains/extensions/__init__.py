"""Plugins and bundles of files that plans refer to."""
