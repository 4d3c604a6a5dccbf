"""Terraform with Elastic's own provider, which `nox -s terraform` builds."""

from __future__ import annotations

import os

collect_ignore_glob = [] if "TERRAFORM_PROVIDER" in os.environ else ["test_*.py"]
