"""Hold the kernel against published training runs."""
