"""Monograph: drug reference data from drug monographs, each fact with the sentence it came from."""

from importlib.metadata import version

__version__ = version("monograph")
