"""Deployments: creating, reading, searching, changing, stopping and removing them.

Handlers of whole deployments stand on this floor, those of single resources in `resources`. What they do is grouped by
what happens to a request: what it asks for (`requests`), whether that can be carried out (`plan_checks`), where the
instances come to stand (`placement`), the attempts that begin (`plan_changes`), what a read shows (`reads`), and how
searches find it (`search`). `crud.create_deployment` tells the whole way.
"""
