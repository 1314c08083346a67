"""Parts of the body whose diseases are listed with one noun, "breast and lung cancer"; regular expressions.

Source: the primary sites of ICD-O-3 (topography) by the names of MedlinePlus health topics on cancers and infections.
"""

from __future__ import annotations

SITES: tuple[str, ...] = (
    "(?:metastatic |advanced |recurrent )?breast",
    "ovarian",
    "(?:non-)?small[- ]cell lung",
    "lung",
    "bladder",
    "prostate",
    "testicular",
    "cervical",
    "colon",
    "colorectal",
    "rectal",
    "anal",
    "bowel",
    "gastric",
    "stomach",
    "o?esophageal",
    "pancreatic",
    "liver",
    "kidney",
    "renal",
    "head and neck",
    "thyroid",
    "brain",
    "uterine",
    "endometrial",
    "vaginal",
    "penile",
    "skin",
    "bone",
    "joint",
    "throat",
    "ear",
    "middle ear",
    "eye",
    "sinus",
    "blood",
    "(?:upper |lower )?respiratory(?: tract)?",
    "urinary(?: tract)?",
    "genital",
    "intra-?abdominal",
    "gastrointestinal",
    "soft[- ]tissue",
    "dental",
    "bloodstream",
    "abdomen",
    "pelvis",
    "chest",
    "scalp",
    "jaw",
    "mouth",
    "nail",
    "foot",
    "feet",
    "diabetic foot",
    "(?:(?:fe)?male )?reproductive (?:system|tract|organs)",
)

# Parts that disease is told "of", where no word of theirs stands before it: "cancers of the ovaries".
ORGANS: tuple[str, ...] = (
    "ovar(?:y|ies)",
    "test(?:is|es|icles?)",
    "uterus",
    "cervix",
    "vulva",
    "vagina",
    "penis",
    "pancreas",
    "o?esophagus",
    "rectum",
    "kidneys",
)

NOUNS: tuple[str, ...] = (
    "cancers?",
    "carcinomas?",
    "tumou?rs?",
    "infections?",
)

# Set expressions: one disease.
TOGETHER: tuple[str, ...] = (
    "skin and (?:skin[- ]structure|soft[- ]tissue)",
    "bones? and joints?",
    "ear, nose,? and throat",
)
