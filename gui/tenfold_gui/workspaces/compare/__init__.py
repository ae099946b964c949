"""Several scenarios of one kernel, looked at together."""
