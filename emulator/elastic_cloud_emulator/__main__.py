"""`python -m elastic_cloud_emulator`."""

import sys

from elastic_cloud_emulator.cli import main

sys.exit(main())
