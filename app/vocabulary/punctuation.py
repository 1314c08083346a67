"""Marks that open and close quotations and parentheses in running text.

Source: Unicode general categories Pi, Pf, Ps and Pe, as far as the English Wikipedia's style manual (MOS:QUOTE) allows.
"""

from __future__ import annotations

OPENING_MARKS = "\"'“‘«(["
CLOSING_MARKS = "\"'”’»)]"
