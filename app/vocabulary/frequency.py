"""Words for how often a reaction occurs, with the CIOMS III band that each stands for.

Sources: CIOMS Working Group III/V, Guidelines for Preparing Core Clinical-Safety Information (1999), which gives
"common (frequent)" and "uncommon (infrequent)"; European Commission, A Guideline on Summary of Product
Characteristics (1999 and 2009), whose "very rare" took in isolated reports. A word that compares only ("most common",
"less common") or counts people ("some people") has no band.
"""

from __future__ import annotations

# Band by word; longest match wins. Adverbs stand beside their adjectives because the article's own form is kept.
FREQUENCY_WORDS: dict[str, str | None] = {
    "very common": "very_common",
    "very commonly": "very_common",
    "very frequent": "very_common",
    "very frequently": "very_common",
    "extremely common": "very_common",
    "very often": "very_common",
    "common": "common",
    "commonly": "common",
    "frequent": "common",
    "frequently": "common",
    "often": "common",
    "uncommon": "uncommon",
    "uncommonly": "uncommon",
    "infrequent": "uncommon",
    "infrequently": "uncommon",
    "occasional": "uncommon",
    "occasionally": "uncommon",
    "rare": "rare",
    "rarely": "rare",
    "very rare": "very_rare",
    "very rarely": "very_rare",
    "extremely rare": "very_rare",
    "extremely rarely": "very_rare",
    "exceedingly rare": "very_rare",
    "isolated cases": "very_rare",
    "isolated reports": "very_rare",
    "most common": None,
    "most commonly": None,
    "most frequent": None,
    "most frequently": None,
    "more common": None,
    "more commonly": None,
    "more frequent": None,
    "more frequently": None,
    "more often": None,
    "less often": None,
    "less common": None,
    "less commonly": None,
    "less frequent": None,
    "less frequently": None,
    "fairly common": None,
    "fairly commonly": None,
    "relatively commonly": None,
    "quite commonly": None,
    "quite often": None,
    "relatively common": None,
    "relatively rare": None,
    "quite common": None,
    "quite rare": None,
    "rarer": None,
    "more rarely": None,
    "sometimes": None,
    "seldom": None,
    "sporadic": None,
    "sporadically": None,
    "not uncommon": None,
    "not uncommonly": None,
    "not infrequently": None,
    "unknown frequency": None,
    "frequency unknown": None,
    "frequency not known": None,
}

# Shares of people without a figure, as regular expressions without groups.
PEOPLE: tuple[str, ...] = (
    (
        r"(?:a )?(?:very )?(?:small|large|significant) (?:number|proportion|percentage|minority|fraction) of "
        r"(?:people|patients|individuals|users|cases)"
    ),
    r"(?:some|many|most|few|a few|several) (?:people|patients|individuals|users)",
    r"(?:some|many|most|few|a few) cases(?! of)",
)

# A frequency word before one of these is part of the thing: "frequent urination", "common cold".
PART_OF_THE_THING: tuple[str, ...] = (
    "cold(?!-)",
    "colds",
    "bile",
    "urination",
    "bowel",
    "stools",
    "need",
    "urge",
    "wart",
    "warts",
    "use",
    "used",
    "prescribed",
    "called",
    "known",
    "genetic",
    "disease",
    "diseases",
    "erections?",
    "awakenings?",
    "yawning",
    "beverages?",
    "drinks?",
    "foods?",
    "products?",
    "sources?",
)
