"""Reads articles one at a time, whatever the source, and hands them to the store."""
