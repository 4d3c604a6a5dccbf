"""`python -m elastic_cloud_conformance`, and what the command `elastic-cloud-conformance` runs."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command."""
    try:
        from elastic_cloud_conformance.cli import commands
    except ModuleNotFoundError as problem:
        sys.exit(
            f"elastic-cloud-conformance needs {problem.name}; "
            "install it with: pip install 'elastic-cloud-sdk[conformance]'"
        )
    commands(prog_name="elastic-cloud-conformance")


if __name__ == "__main__":
    main()
