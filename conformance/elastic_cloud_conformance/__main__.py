"""`python -m elastic_cloud_conformance`, and what the command `elastic-cloud-conformance` runs."""

from __future__ import annotations

import sys

from elastic_cloud_conformance.requirements import explain


def main() -> None:
    """Run the command."""
    try:
        from elastic_cloud_conformance.cli import commands
    except ImportError as problem:
        told = explain(problem)
        if told is None:
            raise
        sys.exit(f"elastic-cloud-conformance {told}")
    commands(prog_name="elastic-cloud-conformance")


if __name__ == "__main__":
    main()
