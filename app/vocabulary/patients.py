"""Words for the people that a statement on a drug is about.

Source: the wording of contraindications, warnings and special populations in EU product information (EMA QRD template,
sections 4.2 to 4.6) and the plainer words that the English Wikipedia's medicine manual (MOS:MED) asks for instead.
"""

from __future__ import annotations

from app.vocabulary.jurisdictions import ELSEWHERE, JURISDICTION_NAMES

# Persons of whom nothing is said yet: "people with asthma" is about asthma.
ANYBODY: tuple[str, ...] = (
    "patients",
    "patient",
    "people",
    "persons",
    "person",
    "individuals",
    "individual",
    "those",
    "subjects",
    "anyone",
    "everyone",
    "someone",
    "users",
    "recipients",
)

# Persons who are a group of their own: "children" is already who must take care.
GROUPS: tuple[str, ...] = (
    "adults",
    "adolescents",
    "babies",
    "boys",
    "children",
    "child",
    "critically ill",
    "debilitated",
    "drivers",
    "elderly",
    "frail",
    "immunocompromised",
    "immunosuppressed",
    "malnourished",
    "underweight",
    "females",
    "girls",
    "infants",
    "males",
    "men",
    "mothers",
    "neonates",
    "newborns",
    "older people",
    "teenagers",
    "toddlers",
    "women",
    "alcoholics",
    "asthmatics",
    "carriers",
    "diabetics",
    "epileptics",
    "acetylators",
    "metabolizers",
    "metabolisers",
    "smokers",
    "drinkers",
)

# A sex alone is nobody who must take care: "women should have their eyes tested"; a regular expression.
SEXES = r"(?:the )?(?:women|men|males|females|girls|boys)"

# What is a patient's, where the word stands before it; a regular expression.
OF_THE_PATIENT = (
    r"(?:compliance|adherence|age|weight|history|response|condition|status|monitoring|education|counsel+ing|selection|"
    r"consent|preferences?|tolerance|outcomes?|safety|care|information|needs|populations?|characteristics)"
)

# Adjectives of persons that tell which ones; a regular expression.
PATIENT_ADJECTIVES = (
    r"breast-?feeding|lactating|postmenopausal|premenopausal|premature|obese|diabetic|hypertensive|asthmatic|epileptic|"
    r"immunocompromised|immunosuppressed|geriatric|pa?ediatric|poor|slow|heavy|rapid|ultra-?rapid|extensive|"
    r"intermediate|bipolar|depressed|psychotic|"
    r"schizophrenic|dehydrated|cirrhotic|septic|uremic|uraemic|hypotensive|febrile|ha?emodialysis|dialysis|debilitated"
)

# What stands between a person and what the person has.
HAVING: tuple[str, ...] = (
    "known to have",
    "suffering from",
    "experiencing",
    "being treated for",
    "undergoing treatment for",
    "receiving treatment for",
    "affected by",
    "presenting with",
    "diagnosed with",
    "with",
    "having",
    "who develop",
    "who experience",
    "who have had",
    "who have shown",
    "showing signs of",
    "showing previous signs of",
    "who have previously shown",
    "who have experienced",
    "who have previously experienced",
    "who have developed",
    "who have previously developed",
    "who already have",
    "who have previously had",
    "who previously had",
    "who also have",
    "who have",
    "who has",
    "who had",
    "who suffer from",
    "who suffers from",
    "who are known to have",
    "who are",
    "who is",
    "who were",
    "that have",
    "that are",
    "have had",
    "have",
    "has",
    "had",
    "are",
    "in whom",
    "who",
)

# Words and endings of what a person has rather than of what a person reacts to; regular expressions.
ILLNESS_WORDS: tuple[str, ...] = (
    r"diseases?|illness(?:es)?",
    r"disorders?",
    r"impair(?:ment|ed)",
    (
        r"(?:kidney|renal|liver|hepatic|heart|cardiac|lung|breathing|bleeding|thyroid|prostate|bladder|"
        r"mental health) problems"
    ),
    r"(?:very|seriously|severely|critically) ill|malnutrition",
    r"(?:dys)?function",
    r"failure",
    r"insufficiency",
    r"syndromes?",
    r"conditions?",
    r"history",
    r"infections?|malaria|HIV|AIDS|tuberculosis|TB|hepatitis [A-E]",
    r"ulcers?",
    r"ulceration|irradiation|radiotherapy|distress|rhabdomyolysis|ha?emolysis|lesions",
    r"bleeding",
    r"haemorrhage|hemorrhage",
    r"pregnan\w+",
    r"breast-?\s?feeding|lactation|nursing",
    r"asthma",
    r"attacks?|infarction|angina|embolism|o?edema|angio-?o?edema|\w+cardia|QT prolongation",
    r"fever|dehydration|retention|perforation|injur(?:y|ies)|trauma|surgery|transplants?|transplantation",
    r"dependence|addiction|abuse|alcoholism|dementia|migraines?|gout|lupus|psoriasis|jaundice|coma(?:tose)?|ileus",
    r"diabet(?:es|ics)|asthmatics|(?<!-)epileptics",
    r"epilepsy",
    r"seizures?",
    r"glaucoma",
    r"hypertension|hypotension",
    r"arrhythmias?",
    r"heart block",
    r"stroke",
    r"shock",
    r"depression",
    r"psychosis",
    r"obstruction|(?:volume|fluid|salt|sodium) depletion|(?:volume|fluid|iron) overload",
    r"deficiency",
    r"enlargement|hypertrophy|hyperplasia",
    r"children|infants|neonates|elderly|women|age",
    r"cancers?|tumou?rs?|malignan\w+|leukaemia|leukemia",
    r"allerg(?:y|ies)|polyps?|myasthenia(?: gravis)?|\w+thyroidism|parkinsonism|sepsis|hypoxia|apno?ea|COPD|emphysema",
    r"(?:kidney |gall)?stones?",
    r"hernias?|palsy|dystrophy|mania|bipolar|schizophrenia|diarrho?ea|constipation|clots?|dyscrasias?|bulimia|anorexia",
    r"cataracts?|imbalances?|disturbances?|abnormalit(?:y|ies)|megacolon|herpes|allele|alleles",
    r"\w{3,}itis",
    r"\w{2,}(?:a?emia|uria|penia|osis|oma|pathy|phobia|plegia)|\w*porphyria|infestations?",
)

# Organs that share a noun: "renal or hepatic impairment" is two conditions.
ORGANS: tuple[str, ...] = (
    "renal",
    "kidney",
    "hepatic",
    "liver",
    "cardiac",
    "heart",
    "lung",
    "pulmonary",
    "respiratory",
    "thyroid",
    "gastric",
    "duodenal",
)

# Nouns that say of any part of the body that it does not do its work; a regular expression.
IMPAIRMENTS = (
    r"impairments?|dysfunctions?|insufficiency|failure|diseases?|disorders?|problems|abnormalities|disturbances"
)

# What somebody may be dependent on, and the nouns for that which two of them share; regular expressions.
ADDICTIVE = (
    r"(?:alcohol|amphetamines?|barbiturates?|benzodiazepines?|cannabis|cocaine|drugs?|nicotine|opiates?|opioids?|"
    r"sedatives?|stimulants?|substances?)"
)
ADDICTIONS = r"(?:withdrawal|dependence|abuse|misuse|intoxication|addiction)"

# What may happen to somebody's use of a substance; a regular expression.
EVENTS = r"(?:discontinuation|withdrawal|cessation|abuse|misuse|overuse|ingestion|intoxication|overdose|poisoning)"

# What happens to a part of the body, which is told behind it; a regular expression.
HAPPENINGS = (
    r"(?:bleeding|ha?emorrhage|perforation|obstruction|blockage|inflammation|ulceration|infection|injury|narrowing)"
)

# Words between what somebody had and what did it; a regular expression.
CAUSED_BY = r"(?:(?:induced|caused|triggered|provoked|precipitated) by|(?:related|due|secondary) to|associated with)"

# Ways to say one condition; the first of a row is what the others are counted as when facts are compared.
SAME_CONDITION: tuple[tuple[str, ...], ...] = (
    ("kidney", "renal"),
    ("liver", "hepatic"),
    ("heart", "cardiac"),
    (
        "impairment",
        "insufficiency",
        "dysfunction",
        "problems",
        "problem",
        "disease",
        "diseases",
        "failure",
        "disorders",
    ),
    ("hypertension", "high blood pressure"),
    ("hypotension", "low blood pressure"),
    ("myocardial infarction", "heart attack", "heart attacks"),
    ("epilepsy", "seizures", "seizure", "convulsions", "seizure impairment"),
    ("psychiatric", "mental health", "mental", "psychological"),
    ("hyperthyroidism", "overactive thyroid", "thyrotoxicosis"),
    ("hypothyroidism", "underactive thyroid"),
    ("hypersensitivity", "allergy", "allergic reaction", "allergic", "hypersensitive"),
    ("hypocalcemia", "hypocalcaemia", "low blood calcium levels", "low blood calcium", "low calcium"),
    ("hypokalemia", "hypokalaemia", "low blood potassium", "low potassium"),
    ("hyperkalemia", "hyperkalaemia", "high blood potassium", "high potassium"),
    ("g6pd", "glucose-6-phosphate dehydrogenase"),
    ("unknown", "unclear", "undetermined", "unexplained", "undiagnosed"),
    ("elderly", "older people", "geriatric", "older", "older adults"),
)

# Words that begin a group without "with" or "who": "those over 65", "people undergoing surgery".
BEGINNINGS: tuple[str, ...] = ("under", "over", "aged", "younger", "older", "at", "on", "undergoing")

# What makes another illness of one that it comes without: "heart block without a pacemaker"; a regular expression.
BESIDE_AN_ILLNESS = (
    r"(?:(?:an?|any|(?:well-)?functioning|functional|working|permanent|artificial|implanted) )*(?:pacemakers?|aura)\b"
)

# What follows is no longer about who, but about why, when or what else; regular expressions.
CLAUSE_TAILS: tuple[str, ...] = (
    (
        r"(?<!with )(?<!of )(?<!in )(?<!to )(?<!have )(?<!or )(?<!and )(?<!,)(?:the|its|this|these|another) "
        r"(?:(?!who\b|that\b|which\b|whose\b)[\w-]+ ){1,3}(?:may|might|can|could|should|must|is|are|has|have)"
    ),
    r"(?:in|since) (?:19|20)\d\d",
    # "Neutropenia due to any cause": all of it.
    r"(?:due to|of|from) (?:any|whatever|whichever) (?:cause|reason|origin|a?etiology)",
    r"(?:regardless|irrespective) of (?:the |its )?(?:cause|reason|origin|a?etiology)",
    (
        r"(?:in |during )?the (?:first|last|early) (?:\w+ )?(?:hours?|days?|weeks?|months?|stages?) of "
        r"(?:the )?(?:treatment|therapy|use)"
    ),
    r"because|owing to|since|whenever|unless|until|however|given|in order|so that|for whom",
    r"as (?:it|they|this|these|there|the)|as (?:an? |(?:\w+ )?)(?:risks?|cases?|reports?)\b",
    r"as (?:\w+ ){1,4}(?:may|can|could|might|will|would|is|are|was|were|has|have|cause[sd]?)",
    r"which|(?<!areas )(?<!regions )(?<!countries )(?<!places )where",
    r"(?<=, )(?:resulting in|leading to|causing|thereby|thus)",
    r"(?:leading to|resulting in|requiring) (?:hospitali[sz]ation|death|disability|coma)",
    (
        r"(?<!with )(?<!of )(?<!on )(?<!to )the "
        r"(?:usual|recommended|initial|starting|maintenance|daily|loading|maximum|normal|standard)"
    ),
    (
        r"(?<=, )(?:in|for|to) whom|(?<=, )(?:after|following|based on|citing|amid) (?:\w+ ){0,2}"
        r"(?:reports?|studies|evidence|cases|concerns|reviews?|deaths)"
    ),
    (
        r"(?<=, )who (?:ought|should|must|need|have(?:n['\u2019]t| not)|were)\b|(?<=pregnant )(?:within|for|until|"
        r"following|after)|"
        r"(?<=, )who (?:(?:are|is|have|has|may|can|might|be|also|often|tend to|an?) ){1,3}(?:\w+ly )?"
        r"(?:more|less|very|highly|especially|at (?:\w+ )*risk|"
        r"greater|reduced|lower|higher|increased|decreased|sensitive|susceptible|prone)"
    ),
    r"whereas|but|although|though|while (?:it|the|this|others)",
    rf"except|(?<!, )(?:without(?! {BESIDE_AN_ILLNESS})|before|prior to)",
    r"(?<!who )(?<!that )(?:requires?|needs?)",
    (
        r"due to (?:[\w-]+ ){0,3}?"
        r"(?:accumulation|risks?|effects?|toxicity|concerns?|possibility|reports|resistance|development of)"
    ),
    r"due to (?:the|a|an|its|potential|possible|increased|lack)|also (?:due to|because of)",
    r"(?<=, )(?:due to|because of|on account of|as a result of)",
    r"with (?:a|the) risk",
    r"associated with (?:it|its use|(?:the|this) (?:drug|medication|medicine|treatment))\b",
    r"than (?:in|men|women|others|other people|adults|the general)",
    r"(?<=, )with an? (?:[\w-]+ )?(?:effect|relationship|response|incidence|frequency)",
    r"above all|particularly|especially|depending|most commonly|compared(?: (?:to|with))?|relative to",
    r"in (?:one|an?|some|several|clinical|this|these) (?:\w+ )?(?:trials?|stud(?:y|ies))",
    r"and (?:also )?(?:caution|should|must|cannot|is|are(?! (?:taking|on|using|receiving))|may|can|it|the drug)",
    r"and (?:carries|causes|requires|makes)",
    r"(?<=, )without (?:any )?[a-z]+ing\b",
    r"(?<=, )and in (?:an? |the )?(?:animal|mouse|rat|murine|canine)",
    r"(?<=, )as (?:some|many|most|all|both|several|few)|(?:(?<=feeding )|(?<=pregnancy )|(?<=lactation ))as",
    (
        r"(?<!who )(?<!that )(?<!or )(?<!and )(?<!, )(?<!not )(?<! to )(?<! already )(?<! also )(?<!ously )(?<! ever )"
        r"(?:are(?! (?:endemic|common))|have)"
    ),
    r"(?<!who )(?<!that )(?<!or )(?<!and )is(?! (?:endemic|common))",
    r"(?<!who )(?<!that )(?<!or )(?<!and )(?:was|were|has|may|might|can|could|will|would|should|must|ought)",
)

# What follows are examples of the condition; a regular expression.
EXAMPLE_WORDS = (
    r"(?:such as|including,? but not limited to|including|includes?|e\.g\.?|eg|for example|for instance|like|"
    r"i\.a\.|inter alia)"
)

# A threshold that defines a condition, after "(": a measure with a bound; a regular expression.
THRESHOLD = (
    r"(?:i\.?e\.?,? )?(?!(?:[^()]* )?(?:is|are|was|were|has|have|may|might|can|could|should|must|will)\b)"
    r"(?:[\w\u2013\u2212-]+,? ){0,6}?"
    r"(?:(?:of )?(?:less|more|lower|higher|greater|fewer) than|below|above|under|over|at least|"
    r"[<>\u2264\u2265]=?)(?: or equal to)? ?\d[^()]*"
    r"|(?:[\w-]+ ){0,4}?\d[^(),;:]* or (?:less|more|lower|higher|greater|older|younger|above|below|over|under)"
)

# Who has the condition, where a clause says that somebody has it; a regular expression.
SOMEBODY = (
    r"(?:patients?|persons?|people|individuals?|women|woman|men|man|child|children|infants?|recipients?|they|"
    r"he or she|you)"
)

# A measure is on the wrong side of a bound; a regular expression.
BOUNDS = (
    r"(?:(?:less|more|lower|higher|greater|fewer) than|below|above|under|over|at least|[<>\u2264\u2265]=?)"
    r"(?: or equal to)?(?= ?\d| (?:the )?(?:upper |lower )?(?:limits? of )?normal)"
)

# What follows is a special case of the condition; a regular expression.
SPECIAL_CASES = r"(?:particularly|especially|notably|in particular)"

# Words whose examples are conditions themselves; a regular expression.
UMBRELLA_WORDS = (
    r"(?:conditions?|disorders?|diseases?|syndromes|infections|states|situations|circumstances|problems|factors|abnormalities|"
    r"illness(?:es)?|"
    r"tendenc(?:y|ies)|predispositions?|complications|comorbidities)"
)

# Words before a group that are no part of it; regular expressions.
OPENERS = (
    r"(?:(?:(?:any|a|few|several|some|rare|isolated|published|reported|occasional|single|individual) )*cases? of|"
    r"and/or|and|or|the|whose|in|for|by|from(?= (?:the |those |people |patients |persons ))|among|amongst|"
    # "within a month of a stroke": so short a time after it
    r"within(?! (?:(?:the (?:last|past|previous)|\w+|\d+) ){0,2}(?:hours?|days?|weeks?|months?|years?)\b)|"
    r"also|either|both|during|while|when|if|at|to|"
    r"(?:women|men|people|patients) to (?:take|use|receive)(?: it| the drug)?(?= (?:during|while|when|in)\b)|"
    r"used? (?:in|by|for|during))"
)

# Persons or their condition, by words that only point back to where they were named; a regular expression.
POINTING_BACK = (
    r"(?:(?:such|these|this|those|the same|the latter) "
    r"(?:(?:patients?|people|persons?|individuals?|populations?|(?:patient |age )?groups?|cases|women|children|"
    r"circumstances|conditions?)\b)|them\b|those affected(?: by it)?\b)"
)

# What says that a condition is there, before its name: "if there are kidney problems"; a regular expression.
IF_PRESENT = (
    r"(?:(?:situations?|circumstances|cases|instances) )?(?:(?:if|when|where|in which) )?"
    r"(?:there (?:is|are|has been|have been)(?: an?)?|(?:a|the) (?:person|patient|woman|child) (?:has|is)|"
    r"someone (?:has|is)|(?:they|you) (?:have|are))(?: (?:ever|already|recently|previously) had)?"
)

_PLACES = "|".join((*(name for names in JURISDICTION_NAMES.values() for name in names), *ELSEWHERE))

# What is no condition by itself; regular expressions.
# What people are allergic to, as a word before "allergy".
ALLERGENS = r"(?:soya?|soy ?beans?|eggs?|peanuts?|nuts?|milk|fish|shellfish|latex|gluten|wheat|sesame|gelatine?|yeast)"

NOT_CONDITIONS: tuple[str, ...] = (
    "lesions",
    # What only says which: "pre-existing or high blood pressure" is told by its last words.
    (
        r"(?:(?:pre-?existing|underlying|high|low|recent|recent-onset|new-onset|severe|mild|moderate|current|previous"
        r"|prior|unstable|uncontrolled|untreated|stable|significant|impaired|reduced|increased|elevated|abnormal|poor"
        r"|advanced|serious|existing)(?:,? (?:or|and|to) )?)+"
    ),
    r"(?:people|persons|patients|those|anyone) (?:who )?(?:liv(?:e|ing)|resid(?:e|ing)) in\b(?!.*\bendemic\b).*",
    # Half a quotation, an amount, and what the drug is.
    r'[^"]*"[^"]*|(?:maximum|recommended) (?:[\w-]+ )?(?:intake|dose|amount)\b.*|addictive',
    r"attempts? (?:to|at)\b.*|(?:(?:possible|potential|this|these) )*effects?",
    r"without (?:any )?(?:dos(?:e|age) )?(?:adjustments?|changes?) (?:for|in)\b.*",
    r"\d[\d.,]* ?(?:mg|g|mcg|\u00b5g|ml|units|IU)\b.*",
    r"(?:(?:only|used|given) )+with (?:\w+ )?(?:caution|care)\b.*",
    (
        r"(?:at least )?(?:\d+|an?|one|two|three|four|six|several) (?:hours?|days?|weeks?|months?|years?) "
        r"(?:after|before|following) (?:stopping|the (?:last|final) dose|treatment|therapy|it\b|discontinu\w+).*"
    ),
    r"(?:the )?(?:treatment|prevention|management|relief|prophylaxis) of\b.*",
    r".*\b(?:absolute|relative) contra-?indications?",
    r"(?:infants|babies|children|newborns|neonates) (?:born|whose mothers)\b.*",
    r"(?:situations?|circumstances|cases|conditions) (?:in|where|when)\b.*",
    (
        r"(?:following |other |certain |any |some |particular |underlying |medical |pre-?existing )*"
        r"(?:situations?|circumstances|cases|conditions?|disorders?|factors?|reasons|instances|settings)"
        r"(?: (?:listed|mentioned|given|described|stated))?(?: below| above)?"
    ),
    r"(?:known|suspected|confirmed)(?: or (?:known|suspected|confirmed))?",
    r"(?:no|other|better|safer) (?:(?:available|suitable|safer|other|better) )*alternatives?(?: (?:is|are)\b.*)?",
    r"(?:(?:the|this|these|such|that|those) )?risks?|(?:case )?reports?\b.*|(?:[\w-]+ )?of (?:either|both) sex(?:es)?",
    r"\d+ ?%.*",
    (
        r"(?:(?:possible|serious|severe|bodily) )*(?:injury|harm|deaths?|fatalities|disability)"
        r"(?: (?:and|or) (?:injury|harm|deaths?))?"
    ),
    r".*\bsuch (?:drugs|medications|medicines|agents|reactions|effects|substances|symptoms)\b.*",
    r"(?:do|did)(?: so| not)?",
    r"therefore|thus|hence|consequently|accordingly|however|(?:side|adverse) (?:effects|reactions|events)",
    r"(?:(?:absolutely|strictly|clearly|really) )?(?:necessary|essential|needed|required|unavoidable|possible)",
    rf"(?:the )?(?:{_PLACES})(?:,? (?:as of|since|after|before|until) .*)?",
    r"(?:certain )?(?:areas?|regions?|countries|parts of the world) (?:of|with|where|in which|that)\b.*",
    r"(?:carriers|recipients|wearers|sufferers)|(?:[\w-]+ )?benefits?",
    # What stands for something that was named before, or for nothing.
    r"if|when|where|such (?:an? )?[\w-]+",
    r"(?:the |family |personal )?(?:history|signs|presence|risk) of (?:it|them|this|these|that|either|both)",
    # When, how many, and what was looked through are no conditions either.
    r"(?:in )?(?:19|20)\d\d\b.*|between\b.*|\d+ of (?:them|these|those|whom)\b.*",
    r"(?:an? )?(?:\w+ )?reviews? of\b.*|(?:having )?received (?:\w+ )?doses?\b.*",
    r"(?:other )?related (?:diseases|conditions|disorders|drugs|compounds|substances)",
    r"(?:given|considering|in view of|in light of)\b.*",
    r"(?:related to|based on|similar to|the same as|described|listed|discussed|mentioned|not known)\b.*",
    r"(?:people|patients|persons|those|anyone) (?:to|for|in|by) whom\b.*",
    r"vice versa|the reverse|(?:of )?(?:the )?following\b.*",
    (
        r"(?:within )?(?:\S+ ){0,3}(?:hours|days|weeks|months) "
        r"(?:of(?! age| pregnan| gestation)|after|before|following)\b"
        # "Within four weeks of a stroke": who had one lately.
        rf"(?! (?:(?:an?|the|any|acute|having(?: had)?|suffering) )*(?:[\w-]+ )?(?:{'|'.join(ILLNESS_WORDS)})\b).*"
    ),
    r"(?:(?:all|any|each|either|both) )?of (?:these|those|them)",
    r"(?:concomitant|concurrent) use (?:with|of) (?:certain|other|some) (?:other )?(?:drugs|medications|medicines)\b.*",
    r"(?:taken|used|received|had|stopped|taking|using|receiving) (?:it|them|these|this|those|one|any)\b.*",
    r"it|this|these|that|such|them|they|him|her|you|others?|certain|some|all|most",
    r"for|of|with|already|also|then|there|(?:conditions?|diseases?|people|patients|those) (?:that|which|who)",
    r"(?:these|this|those|such|the) \w+|the (?:drug|medication|medicine)|drugs|medications|medicines",
    r"(?:at least |about |up to )?\w+ (?:minutes|hours|days|weeks|months|years)",
    r"(?:all )?(?:people|patients|persons|individuals|men and women) (?:of|at) (?:all|any|every|whatever) (?:\w+ )?\w+",
    r"(?:upon|at|on|during|after) (?:the )?(?:\w+ )?(?:initiation|start|beginning|increase)",
    r"(?:dos(?:e|age) )?(?:initiation|increases?|reductions?|changes?|escalation)",
    r"behaviou?rs?|thoughts|actions|[\w-]+-(?:mediated|induced|related|associated)",
    r"(?:(?:several|some|certain|other|many) )*(?:patient |population )?groups",
    r"(?:in |at )?(?:\w+ly )?(?:higher|greater|larger|lower) than (?:[\w-]+ ){1,2}(?:doses?|amounts?)",
    r"(?:death|deaths|dying) (?:due to|from|because of) (?:\w+ )?(?:problems|causes|complications|events)",
    r"use|general use|treatment|therapy|administration|low doses?|high doses?|doses?|cases?",
    r"general|addition|particular|place|humans?|the united states",
    # Who is told of the patient's dangers, and who lists them.
    r"(?:(?:their|the|and|or|any) )*(?:famil(?:y|ies)(?: members?)?|care-?givers?|carers?|relatives|guardians)",
    r"(?:listed|given|named|described|stated|specified|mentioned) (?:by|in|below|above|here)\b.*",
    r"(?:affected|treated|such|these|susceptible|some) (?:people|patients|persons|individuals)",
)

# What a group does with drugs rather than has.
DOING = (
    r"(?:(?:who )?(?:are|is) )?(?:take|taking|on(?! (?:ha?emo)?dialysis)|using|"
    r"receiving(?! (?:[\w-]+ )?(?:an(?:a?e)sthesia|(?:ha?emo)?dialysis|transfusions?|radiotherapy|"
    r"transplants?)\b)|being|treated|able)"
)

# What limits a group after its name, by a word that points back to it: ", if these are ...", ", unless they have ...";
# a regular expression.
LIMITING = (
    r"(?:(?:but )?(?:only )?(?:if|when|where)|unless|provided(?: that)?|as long as|so long as) "
    r"(?:these|they|those|their|such (?:patients|people|persons|individuals)|the (?:patients?|persons?|child(?:ren)?|"
    r"women|woman|infants?)|he or she)\b|whose\b"
)

# What is said of persons right after the word for them, an age: how it begins, a regular expression.
STATES_OF_PERSONS = (
    r"(?:under|over|below|above|younger than|older than|less than|more than|at least) (?:the age|age|\d+(?:\.\d+)? ?"
    r"(?:years|months|weeks|days)?(?: of age)?)|aged (?:\d|under|over|between|above|below)"
)

# Adjectives of persons, whole; a regular expression. (After "the" others stand for the persons: "the elderly".)
TRAITS = r"older|younger|overweight|dehydrated|malnourished|frail"

# Adjectives that stand for the persons, and a verb for what these do with the drug; regular expressions.
ADJECTIVE_ALONE = r"elderly|frail|debilitated"
WHAT_THEY_DO = (
    r"(?:metaboli[sz]e|clear|eliminate|excrete|tend|have|are|show|respond|tolerate|need|require|develop|experience)\b"
)

# How words for what persons do begin; a regular expression.
HABITS = r"plans? to|intends? to|hopes? to|drinks?|consumes?|smokes?|uses?|abuses?|operates?|drives?"

# What does not follow them then: "use of" is a noun.
HABIT_OBJECT = r"(?! (?:of|in|with|during|by|for|after|before)\b)"
