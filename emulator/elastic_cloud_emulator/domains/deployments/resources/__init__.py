"""Single resources of deployments: reading and restarting them, their instances, secrets, connections and dumps.

Each module holds the handlers of one subject. What a deployment is and how plans begin lies in `domains.deployments`.
"""
