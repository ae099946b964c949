"""What helps people to find their way: the palette, the tour, the glossary, the list of keys."""
