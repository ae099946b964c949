"""Where a user's program keeps what is no document and no setting."""

import os
from pathlib import Path

import platformdirs


def state_folder() -> Path:
    """Per-user folder of recovery files and logs; ``TENFOLD_STATE_DIR`` overrides it."""
    given = os.environ.get("TENFOLD_STATE_DIR")
    return Path(given or platformdirs.user_state_dir("tenfold", appauthor=False))
