"""Chips, workloads and industries as data: every figure with its source and how sure it is."""
