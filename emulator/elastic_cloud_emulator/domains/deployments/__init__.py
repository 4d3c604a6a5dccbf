"""Deployments: creating, reading, searching, changing, stopping and removing them.

`crud`, `lifecycle`, `search`, `upgrades`, `indexing` and `certificates` hold the handlers. Below them lie `drafts`
(from a request to complete plans), `topology` (from plans to instances), `planning` (beginning attempts), `views` (what
reading shows) and `records` (the stored form).
"""
