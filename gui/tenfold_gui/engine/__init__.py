"""Background computation: the newest request wins, nothing starves, the window never waits."""
