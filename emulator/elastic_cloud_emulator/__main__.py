"""`python -m elastic_cloud_emulator`, and what the command `elastic-cloud-emulator` runs."""

import gc
import sys

gc.disable()  # next to nothing that is made while the emulator starts is garbage; once it has, `main` turns it on

from elastic_cloud_emulator.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
