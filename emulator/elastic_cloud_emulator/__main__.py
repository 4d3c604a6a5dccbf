"""`python -m elastic_cloud_emulator`, and what the command `elastic-cloud-emulator` runs."""

import gc
import sys
from collections.abc import Sequence

gc.disable()  # next to nothing that is made while the emulator starts is garbage; once it has, `serve` turns it on


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command, or say what is to be installed for it."""
    try:
        from elastic_cloud_emulator import cli
    except ModuleNotFoundError as problem:
        sys.exit(
            f"elastic-cloud-emulator needs {problem.name}; install it with: pip install 'elastic-cloud-sdk[emulator]'"
        )
    cli.main(arguments)


if __name__ == "__main__":
    main()
