"""Chips and workloads as data: every figure with its source and how sure it is."""
