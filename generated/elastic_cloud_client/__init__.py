# Generated from the document in openapi/ by `nox -s generate`; do not edit.
"""The client generated from the Elastic Cloud API document: operations in `api`, data in `models`. It sends nothing itself."""
