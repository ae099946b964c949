"""The parts a window is put together from; each knows a record and a setter, no model."""
