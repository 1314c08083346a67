"""Holds what an article says against what else it says: one check a module, `checks` runs them all."""
