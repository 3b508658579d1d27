"""``python -m govopen``: the command line."""

import sys

from govopen.cli import main

sys.exit(main())
