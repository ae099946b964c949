"""What the packaged program runs: the command ``tenfold``."""

import sys

from tenfold_gui.main import main

sys.exit(main())
