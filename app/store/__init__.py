"""Writes a monograph's facts and its rendered documents in one transaction."""
