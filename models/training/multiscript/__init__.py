"""Training code of the multi-script line recogniser."""
