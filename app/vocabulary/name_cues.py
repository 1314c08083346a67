"""Words by which drug articles announce a name, and words that stand in lists of names but are none.

Source: wording of the leads and infoboxes of the English Wikipedia's drug articles (MOS:MED recommends "sold under the
brand name X among others").
"""

from __future__ import annotations

# Regular expressions: what stands before a brand name, and what stands before another name.
BRAND_CUES: tuple[str, ...] = (
    (
        r"(?:brand|trade|proprietary|marketing|commercial|product)[ -]?names?"
        r"(?: (?:under|by) which (?:it|[\w-]+) is (?:sold|marketed|known|available))?"
    ),
    r"branded products(?= (?:include|are))",
    r"branded(?: as)?",
    r"brands (?:such as|including|include|are)",
    r"(?<=under the )brands?",
    r"biosimilars(?: (?:such as|including|include|are))",
    r"(?:sold|marketed|available|distributed|launched|introduced|released)(?: [\w.,]+){0,6}? under the names?",
    r"(?:sold|marketed|available|distributed|launched|introduced|released)(?: [\w.,]+){0,9}? (?:as|under)",
)
SYNONYM_CUES: tuple[str, ...] = (
    (
        r"(?:also|formerly|previously|originally|commonly|otherwise|sometimes|better|more commonly|chemically) "
        r"(?:known as|identified as|called|spelled|spelt|named|referred to as|abbreviated as|abbreviated)"
    ),
    r"a\.?k\.?a\.?",
    r"(?:development(?:al)?|investigational|experimental|research) (?:code|name|codename)s?",
    r"code ?names?",
    r"code[- ]?named",
    r"abbreviated(?: as| to)?",
    r"synonyms?",
    r"known as",
    r"(?:formerly|previously|originally|also)",
)

# Behind a brand, the form that it is: letters for how it releases the drug.
# Source: the suffixes of ISMP's "List of Products with Drug Name Suffixes".
FORM_LETTERS: tuple[str, ...] = (
    "XR",
    "ER",
    "SR",
    "CR",
    "XL",
    "LA",
    "MR",
    "PR",
    "IR",
    "DS",
    "CD",
    "ODT",
    "XT",
    "TR",
    "Depot",
    "Retard",
    "Forte",
)

# What was done with a substance while it had only its makers' code.
CODED_VERBS: tuple[str, ...] = (
    "prepared",
    "synthesi[sz]ed",
    "developed",
    "designated",
    "labell?ed",
    "studied",
    "tested",
    "discovered",
    "identified",
    "code[- ]?named",
    "patented",
    "(?:originally |first )?known",
)

# Marks of a list of names that is not complete, and words that are no names.
NO_NAMES: tuple[str, ...] = (
    "others",
    "other",
    "various",
    "many",
    "numerous",
    "several",
    "multiple",
    "generic",
    "generics",
    "none",
    "see",
    "list",
    "over",
    "among",
    "more",
    "etc",
    "hundreds",
    "dozens",
    "worldwide",
    "schedule",
    "otc",
    "rx",
)

# Remarks in brackets after a synonym that are no part of it.
SYNONYM_REMARKS: tuple[str, ...] = (
    "INN",
    "rINN",
    "BAN",
    "USAN",
    "AAN",
    "JAN",
    "JAN JP",
    "USAN US",
    "BAN UK",
    "DCF",
    "DCIT",
    "USP",
    "BP",
    "EP",
    "US",
    "UK",
    "AU",
    "CA",
    "EU",
    "JP",
    "abbreviation",
    "obsolete",
    "archaic",
    "former",
    "formerly",
    "code name",
    "development code",
    "developmental code name",
    "trade name",
    "ambiguous",
    "colloquial",
    "slang",
    "street name",
    "informal",
    "deprecated",
)
