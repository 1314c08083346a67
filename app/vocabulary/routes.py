"""Routes of administration: what editors write, and the standard term.

Sources: FDA Data Standards Manual, "Route of Administration" (C-DRG-00301), EDQM Standard Terms, and the wording of
the `routes_of_administration` parameter on the English Wikipedia. Phrases are matched whole, without case.
"""

from __future__ import annotations

ROUTES: dict[str, str] = {
    "by mouth": "oral",
    "by inhalation": "inhalation",
    "oral": "oral",
    "orally": "oral",
    "oral administration": "oral",
    "per os": "oral",
    "po": "oral",
    "p.o.": "oral",
    "tablet": "oral",
    "tablets": "oral",
    "capsule": "oral",
    "capsules": "oral",
    "mouth": "oral",
    "ingestion": "oral",
    "buccal": "buccal",
    "buccally": "buccal",
    "through the cheek": "buccal",
    "sublingual": "sublingual",
    "sublingually": "sublingual",
    "under the tongue": "sublingual",
    "sl": "sublingual",
    "intravenous": "intravenous",
    "intravenously": "intravenous",
    "intravenous therapy": "intravenous",
    "intravenous infusion": "intravenous",
    "intravenous injection": "intravenous",
    "iv": "intravenous",
    "i.v.": "intravenous",
    "by vein": "intravenous",
    "through a vein": "intravenous",
    "into a vein": "intravenous",
    "injection into a vein": "intravenous",
    "infusion": "intravenous",
    "intramuscular": "intramuscular",
    "intramuscularly": "intramuscular",
    "intramuscular injection": "intramuscular",
    "im": "intramuscular",
    "i.m.": "intramuscular",
    "into a muscle": "intramuscular",
    "injection into a muscle": "intramuscular",
    "subcutaneous": "subcutaneous",
    "subcutaneously": "subcutaneous",
    "subcutaneous injection": "subcutaneous",
    "sub-cutaneous": "subcutaneous",
    "subcutaneous implant": "subcutaneous",
    "sc": "subcutaneous",
    "s.c.": "subcutaneous",
    "subq": "subcutaneous",
    "sq": "subcutaneous",
    "under the skin": "subcutaneous",
    "injection under the skin": "subcutaneous",
    "injection just under the skin": "subcutaneous",
    "just under the skin": "subcutaneous",
    "intradermal": "intradermal",
    "intradermally": "intradermal",
    "injection": "injection",
    "injectable": "injection",
    "injected": "injection",
    "parenteral": "parenteral",
    "parenterally": "parenteral",
    "rectal": "rectal",
    "rectally": "rectal",
    "by rectum": "rectal",
    "per rectum": "rectal",
    "suppository": "rectal",
    "suppositories": "rectal",
    "enema": "rectal",
    "pr": "rectal",
    "vaginal": "vaginal",
    "vaginally": "vaginal",
    "intravaginal": "vaginal",
    "pessary": "vaginal",
    "vaginal ring": "vaginal",
    "topical": "topical",
    "topically": "topical",
    "cutaneous": "topical",
    "on the skin": "topical",
    "to the skin": "topical",
    "cream": "topical",
    "ointment": "topical",
    "gel": "topical",
    "shampoo": "topical",
    "lotion": "topical",
    "transdermal": "transdermal",
    "transdermally": "transdermal",
    "transdermal patch": "transdermal",
    "patch": "transdermal",
    "ophthalmic": "ophthalmic",
    "ocular": "ophthalmic",
    "eye drop": "ophthalmic",
    "eye drops": "ophthalmic",
    "eyedrops": "ophthalmic",
    "eyedrop": "ophthalmic",
    "eye ointment": "ophthalmic",
    "conjunctival": "ophthalmic",
    "intravitreal": "intravitreal",
    "intravitreal injection": "intravitreal",
    "intraocular": "intraocular",
    "intracameral": "intracameral",
    "otic": "otic",
    "ear drop": "otic",
    "ear drops": "otic",
    "auricular": "otic",
    "nasal": "nasal",
    "nasally": "nasal",
    "nasal spray": "nasal",
    "intranasal": "nasal",
    "intranasally": "nasal",
    "insufflation": "insufflation",
    "insufflated": "insufflation",
    "inhalation": "inhalation",
    "inhaled": "inhalation",
    "inhalational": "inhalation",
    "inhaler": "inhalation",
    "nebulizer": "inhalation",
    "nebuliser": "inhalation",
    "nebulized": "inhalation",
    "smoked": "smoking",
    "smoking": "smoking",
    "vaporized": "vaporization",
    "vaporization": "vaporization",
    "intrathecal": "intrathecal",
    "intrathecally": "intrathecal",
    "epidural": "epidural",
    "intraventricular": "intraventricular",
    "intracerebroventricular": "intraventricular",
    "intra-articular": "intra-articular",
    "intraarticular": "intra-articular",
    "intralesional": "intralesional",
    "intraperitoneal": "intraperitoneal",
    "intrapleural": "intrapleural",
    "intravesical": "intravesical",
    "intraurethral": "urethral",
    "urethral": "urethral",
    "intrauterine": "intrauterine",
    "intracavernous": "intracavernous",
    "intracavernosal": "intracavernous",
    "intraosseous": "intraosseous",
    "intra-arterial": "intra-arterial",
    "intraarterial": "intra-arterial",
    "intracardiac": "intracardiac",
    "intracoronary": "intracoronary",
    "intratympanic": "intratympanic",
    "intratracheal": "endotracheal",
    "endotracheal": "endotracheal",
    "intratumoral": "intratumoral",
    "perineural": "perineural",
    "dental": "dental",
    "infiltration": "infiltration",
    "implant": "implant",
    "nasogastric": "nasogastric",
    "transmucosal": "transmucosal",
    "oromucosal": "oromucosal",
    "hemodialysis": "hemodialysis",
}

# Routes that an "injection" may be.
INJECTED: frozenset[str] = frozenset(
    {"intravenous", "intramuscular", "subcutaneous", "intradermal", "intrathecal", "epidural", "intravitreal"}
)

# Phrases that are about the way of giving wherever they stand in a sentence ("by mouth", never "oral").
PROSE_ROUTES: frozenset[str] = frozenset(
    {
        "by vein",
        "through a vein",
        "by mouth",
        "orally",
        "intravenously",
        "intravenous injection",
        "intravenous infusion",
        "into a vein",
        "injection into a vein",
        "intramuscularly",
        "intramuscular injection",
        "subcutaneous injection",
        "into a muscle",
        "injection into a muscle",
        "subcutaneously",
        "under the skin",
        "injection under the skin",
        "injection just under the skin",
        "just under the skin",
        "under the tongue",
        "sublingually",
        "rectally",
        "by rectum",
        "vaginally",
        "topically",
        "transdermally",
        "by inhalation",
        "intranasally",
        "nasally",
        "intrathecally",
        "intradermally",
    }
)

# Of the words of `ROUTES`, those for a form that may go elsewhere than on the skin.
FORMS_ON_THE_SKIN: frozenset[str] = frozenset({"cream", "ointment", "gel", "lotion"})

# Where or how a dose is said to go, and the route that this is: regular expressions, matched without case.
GIVEN_INTO: dict[str, str] = {
    r"into the vitreous(?: humou?r| of the eye)?|intravitre(?:al|ous)ly": "intravitreal",
    r"inject(?:ed|ions?) (?:in)?to (?:the |each |one )?(?:affected )?eyes?": "intraocular",
    (
        r"(?:instill?ed|put|placed|dropped|applied) (?:in|into|to|on) (?:the |each |both )?(?:affected |conjunctival )?"
        r"(?:eyes?|sac)\b|drops? (?:is |are )?(?:instill?ed |put |given )?(?:in|into|to) (?:the |each |both )?"
        r"(?:affected )?eyes?"
    ): "ophthalmic",
    r"(?:in|into|to|up) (?:the |each |one |either |both )?(?:nostrils?|nose)": "nasal",
    r"(?:in|into) (?:the |a |an )?(?:\w+ )?(?:muscles?|deltoid|buttocks?)\b(?! (?:pain|weakness))": "intramuscular",
    r"(?:in|into) (?:the |a )?(?:\w+ )?veins?|(?:intravenous|IV) drip": "intravenous",
    r"(?:in|into) the (?:affected )?(?:joints?|knees?)": "intra-articular",
    r"(?:in|into) the (?:bladder|urinary bladder)": "intravesical",
    r"(?:in|into) the (?:vagina)": "vaginal",
    r"(?:in|into) the (?:rectum)": "rectal",
    r"(?:in|into) the (?:spinal fluid|cerebrospinal fluid|subarachnoid space|spinal canal)|spinal ana?esthesia": (
        "intrathecal"
    ),
    r"(?:in|into) the (?:epidural space)|epidurally": "epidural",
    r"(?:inhal(?:es?|ing)|breathed in)": "inhalation",
    (
        r"(?:swallow(?:ed|ing)?|chewed|drunk|(?-i:PO)|p\.o\.|"
        r"po(?= (?:q|b\.?i\.?d|t\.?i\.?d|daily|once|twice|every)))"
    ): "oral",
    r"(?:in|into) (?:the |each |one )?(?:affected )?ears?": "otic",
    r"(?:in|into) the (?:trachea|windpipe)": "endotracheal",
    (
        r"(?:(?:appl(?:y|ied)|massaged?|rub(?:bed)?|spread|smeared|painted|worked) (?:[^,;.]{0,40}? )?(?:in)?to"
        r"|left on|used on) "
        r"(?:the |an? |all )?(?:[\w-]+,? ){0,2}?"
        r"(?:skin|scalp|hair|face|body|areas?|lesions?|rash|warts?|nails?|lips?|sores?)\b"
    ): "topical",
}

# Products that tell how they are taken, where nothing else does.
PRODUCT_ROUTE_WORDS: frozenset[str] = frozenset(
    {"cream", "ointment", "lotion", "shampoo", "tablet", "tablets", "capsule", "capsules"}
)

# The least telling words of a route: any other that stands beside them says more.
VAGUE_ROUTE_WORDS: frozenset[str] = PRODUCT_ROUTE_WORDS | {
    "injection",
    "injectable",
    "injected",
    "infusion",
    "infused",
    "parenteral",
    "parenterally",
}

# Words of `ROUTES` that say nothing in a sentence on doses: abbreviations and forms of several uses, parts of the body.
NOT_BESIDE_DOSES: frozenset[str] = frozenset(
    {"pr", "po", "gel", "sl", "hemodialysis", "mouth", "smoking", "smoked", "ingestion", "dental", "urethral"}
)

# What follows an adjective of a route where an illness or another drug is meant; a regular expression.
OF_THE_BODY = (
    r"(?:contraceptives?|contraception|thrush|candid\w+|mucos\w+|infections?|ulcers?|cancers?|herpes|congestion|polyps?"
    r"|bleeding|hygiene|anticoagulants?|hypertension|inflammation|pain|symptoms|dryness|atrophy|pressures?|surgery"
    r"|lens(?:es)?|tumou?rs?|ha?emorrhages?|ha?ematomas?|abscess(?:es)?|injur(?:y|ies)|discharge|deliver(?:y|ies)|births?"
    r"|flora|obstruction|septum|cavit(?:y|ies)|health|exam(?:ination)?s?|artery|swelling|irritation)"
)
# And where no way of giving it is meant.
NOT_BEHIND_ROUTES = rf"(?:{OF_THE_BODY}|absorption|bioavailability)"
