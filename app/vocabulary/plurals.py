"""How English words form their plural, as far as names of conditions and medicines need it.

Source: the regular rules and the common irregular nouns of "A Comprehensive Grammar of the English Language" (Quirk et
al., 1985), sections 5.79 to 5.84, and the Latin and Greek plurals in `-ses` and `-xes` (5.97).
"""

from __future__ import annotations

IRREGULAR_PLURALS: dict[str, str] = {
    "women": "woman",
    "men": "man",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "bacteria": "bacterium",
    "fungi": "fungus",
    "nuclei": "nucleus",
}

# Endings and what takes their place, the first that fits: what is left is the same for one and for many, and no word.
# `diseases` and `disease` become `diseas`, `viruses` and `virus` become `virus`, `metastases` and `-is` `metastas`.
PLURAL_ENDINGS: tuple[tuple[str, str], ...] = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ss", "ss"),
    ("us", "us"),
    ("sis", "s"),
    ("xis", "x"),
    ("es", ""),
    ("s", ""),
    ("e", ""),
)

# Shorter words are left alone: `gas`, `pus`, the `e` of vitamin E; one that ends with an `e` may have a letter less.
SHORTEST_PLURAL = 4
