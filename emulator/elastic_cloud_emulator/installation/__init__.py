"""The installation around the handlers: its time, kind, settings and identifiers."""
