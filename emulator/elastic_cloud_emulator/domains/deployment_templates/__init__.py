"""Deployment templates: prepared deployments from which new ones are made.

`crud` holds the handlers, `checks` decides whether a template makes a working deployment, and `views` shows one to a
reader. Deployments look templates up in the same collection.
"""
