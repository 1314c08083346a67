"""Tests that are done while a drug is given, and the words that call for them.

Sources: the laboratory tests that EU product information (EMA QRD template, section 4.4) and US labelling
(21 CFR 201.57 (c)(6)(iii), "Monitoring: laboratory tests") ask for, in their own and in everyday words.
"""

from __future__ import annotations

# Regular expressions; one of them in a phrase makes it a test.
TEST_WORDS: tuple[str, ...] = (
    r"counts?",
    r"levels?",
    r"concentrations?",
    r"functions?",
    r"tests?|testing",
    r"pressures?",
    r"heart rate|pulse|respiratory rate|respiration|breathing|oxygen saturation|temperature",
    r"(?<!circadian )rhythm|vital signs|waist circumference|fluid (?:balance|intake)|blood gas(?:es)?",
    r"(?:activated partial )?thromboplastin time",
    r"INR|international normali[sz]ed ratio|prothrombin time|aPTT|PTT|clotting",
    r"ECGs?|EKGs?|electrocardiogram\w*|QTc?(?: interval)?|EEG|echocardiogra\w+",
    r"weight|height|growth|BMI|bone mineral density|bone density",
    r"glucose|HbA1c|sugar|lipids?|cholesterol|triglycerides?",
    r"creatinine|urea|eGFR|GFR|electrolytes?|potassium|sodium|magnesium|calcium|phosphate|uric acid|urate",
    r"enzymes?|transaminases?|aminotransferases?|bilirubin|ALT|AST|creatine kinase|CK",
    r"ha?emoglobin|ha?ematocrit|platelets?|neutrophils?|leu[ck]ocytes?|lymphocytes?|white (?:blood )?cells?",
    r"immunoglobulins?",
    r"urinalysis|proteinuria|urine|stool",
    r"hearing|audiometr\w+|audiogram|vision|eye exam\w*|ophthalm\w+ exam\w*|eyes|visual acuity|intraocular pressure",
    r"pregnancy status",
    r"C-reactive protein|troponins?|urin(?:e|ary) protein",
    r"mammogra\w+|\w+oscop(?:y|ies)|CBCs?|(?:liver|metabolic|lipid) panels?|dipsticks?|electrocardiograph\w*",
    r"phosphatase|GGT|LDH|CPK|LFTs?|BUN|fibrinogen|D-dimer|folate|osmolality|reticulocytes?|eosinophils?|CD4|BNP",
    r"(?:volume|hydration|fluid|immune|vaccination) status|(?:organ|ha?ematopoietic|renal|hepatic) systems?",
    r"perimetry|tonometry|densitometry|oximetry|capnography|electroretinogra\w+|electromyogra\w+",
    r"diffusing capacity|DLCO|nerve conduction|colou?r (?:vision|discrimination)|ANA",
    r"PSA|TPMT|G6PD|ferritin|CRP|ESR|vitamin B12|amylase|lipase|albumin|prolactin|cortisol",
    r"x-rays?|radiograph\w*|CT scans?|MRI|ultrasound|biops\w+|spirometry",
    r"exam(?:ination)?s?",
    r"antibod(?:y|ies)|anticoagulant effect|anticoagulation",
    r"viral load|serology|screening|HLA-\w+|alleles?|genotyp\w+|tit(?:er|re)s?|anti-(?:factor )?Xa",
    r"ejection fraction|visual fields?|slit[- ]lamp|bone age|bicarbonate|lactate|ammonia|hormones?",
    r"(?:eye|vision|hearing|dental|skin|blood) (?:checks?|check-?ups?)",
    r"thyroid|TSH|T4",
    r"therapeutic drug monitoring",
    (
        r"(?:clinical|heart|cardiac|renal|kidney|liver|hepatic|respiratory|ha?ematologic\w*|neurologic\w*|f[o]?etal|"
        r"laboratory|blood) "
        r"monitoring"
    ),
    (
        r"(?:eye|ophthalm\w+|ophthalmic|cardiac|audiologic\w*|neurologic\w*|dental|dermatolog\w+) "
        r"(?:evaluations?|assessments?|check-?ups?)"
    ),
)

CHECKED = (
    r"(?:monitored|looked at|(?<=should be )known|(?<=must be )known|(?:re-?)?checked|(?:re-?)?measured|"
    r"(?:re-?)?assessed|tested|evaluated|obtained|performed|determined|examined|done|taken|followed|"
    r"calculated|estimated|carried out|screened|reviewed|conducted|repeated|watched|recorded|charted|drawn|"
    r"(?<=closely )controlled|(?<=carefully )controlled)"
)

# What one is told to do to a thing that is measured, and the nouns for the act; regular expressions.
CHECK = r"(?:monitor|check|measure|obtain|verify|perform|repeat|assess|order|request|arrange)"
CHECKING = (
    r"(?:monitoring|assays?|genotyping|measurements?|measuring|assessments?|assessing|testing|checking|determining|"
    r"surveillance|screening|"
    r"checks?(?= (?:of|on)\b)|tests?(?= of\b)|follow-up)"
)

# What is done to a level; regular expressions.
CHANGING = r"(?:rais|increas|elevat|lower|decreas|reduc|chang|alter|affect|influenc|doubl|halv|deplet)\w*"

# Who checks by habit; regular expressions.
CHECKERS = (
    r"(?:hospitals|clinics|cent(?:er|re)s|units|laboratories|doctors|physicians|clinicians|practitioners|specialists|"
    r"prescribers|pharmacists|nurses|protocols|guidelines|\w+ologists)"
)

# That the levels of a drug are followed by rule or by habit; a regular expression.
FOLLOWED_BY_HABIT = (
    r"(?:(?:is|are|may be|can be) (?:\w+ |\w+ and \w+ )?(?:used|employed|practi[sc]ed|performed|done|offered|available|"
    r"useful|helpful|valuable|common|routine|standard|customary|worthwhile))"
)

# The last word of what is a test, whatever stands before it; a regular expression.
A_TEST = (
    r"(?:tests?|testing|monitoring|urinalys[ei]s|analys[ei]s|exam\w*|evaluations?|screening|measurements?|counts?|"
    r"ECGs?|x-rays?|assessments?|"
    r"checks?|scans?|"
    r"\w+graphy|(?!(?:kilo|milli|micro|nano)grams?\b)\w+grams?|\w+metry|CBCs?|panels?|follow-up)"
)

# What stands before the last word of a test's name; a regular expression.
PARTS_OF_NAMES = (
    r"(?:serum|plasma|blood|urinary|liver|hepatic|renal|kidney|thyroid|heart|white|red|platelet|full|complete|fasting|"
    r"trough|peak|intraocular|bone)"
)

# How long patients are watched; a regular expression.
HOW_LONG = (
    r"(?:(?:at least|up to|about|around|approximately|roughly) )*[\w\u2013-]+ (?:(?:to|or) [\w-]+ )?"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?)\b"
)

# What patients are watched for.
WATCHED = r"(?:monitored|tested|screened|checked|watched|evaluated|assessed|observed|examined)"

CALLED_FOR = (
    r"(?:recommended|required|advised|needed|necessary|suggested|essential|advisable|mandatory|important|warranted|"
    r"indicated|undertaken|typically done|usually done|customary|usual|standard(?: practice)?|compulsory|obligatory|"
    r"(?<=may be )(?:useful|helpful)(?= to (?:prevent|avoid|reduce|identify|detect|predict|guide|adjust)\b)|"
    r"prudent|desirable|called for|(?<=should be )considered|(?<=also be )considered)"
)

# Words that say when; one of them makes a stretch of text a phase of a schedule.
WHEN = (
    r"(?:before|beforehand|prior to|at baseline|baseline|at the (?:start|outset|beginning)|at (?:each|every) visit|"
    r"until|"
    r"during|after|every|daily|weekly|monthly|"
    r"for the first|"
    r"quarterly|yearly|annually|regular|regularly|periodic|periodically|routinely|routine|frequent|frequently|closely|"
    r"once|"
    r"twice|\w+ times|within|throughout|at least|intermittently|initially|continuously|serial|while)"
)

# When something is done again and again, or first; what happens once to somebody is told otherwise.
SO_OFTEN = (
    r"(?:(?:twice )?(?:daily|weekly|monthly|quarterly|yearly|annually)|every (?:\w+ ){0,2}(?:days?|weeks?|months?|"
    r"years?|"
    r"quarter|visit)|at (?:baseline|each visit|every visit)|before (?:treatment|therapy|the first|each|starting)|"
    r"after (?:\w+ (?:and|or|to) )?\w+ (?:days?|weeks?|months?))"
)

# Adjectives of a test that say how often or how closely it is done; a regular expression.
HOW_OFTEN = (
    r"(?:(?:more )?(?:regular|frequent|close|careful)|periodic|routine|continuous|ongoing|baseline|annual|yearly|weekly"
    r"|monthly|serial|repeated)"
)

# What is watched but is no test by itself; a regular expression.
NO_TEST = (
    r"(?:(?:treated|given|managed|started) .*|"
    r"following \w+|it|they|this|these|he|she|we|age|treatment|therapy|(?<!of the )(?<!of this )drug|(?<!of "
    r"the )medication|"
    r"use|response|initiation|administration|"
    r"(?<!anticoagulant )(?<!hypotensive )effects?)"
)

# Acts that a test is done for: "to detect", "to rule out"; a regular expression.
TEST_PURPOSES = (
    r"(?:detect|rule|ensure|check|prevent|avoid|reduce|assess|minimi|identify|confirm|exclude|determine|guide|look)"
)

# Nouns at the end of a name that make it something taken from a patient, or read off; a regular expression.
SAMPLES = (
    r"(?:tests?|samples?|specimens?|counts?|levels?|readings?|measurements?|pressure|pulse|temperature|x-rays?|"
    r"biops\w+|ECGs?)"
)

# What a test is done on; alone it is no test. A regular expression.
SPECIMENS = r"(?:blood|plasma|serum|urine|saliva|samples?|specimens?)"

# Nouns that say nothing without the word they shared with another: "suicidal thoughts or tendencies".
LONE_NOUNS = (
    r"(?:development|screening|(?:repeat(?:ed)? )?testing|tests?|exam(?:ination)?s?|checks?|"
    r"tendencies|thoughts|behaviou?rs?|ideation|attempts?|signs|symptoms|changes|abnormalities|problems|patients?)"
)

# Words that only a statement has: a name with one of them is a clause.
STATED = (
    r"(?:is|are|was|were|be|has|have|can|may|will|should|must|showed|depends?|suggests?|suggested|inhibits?|(?:increase|"
    r"decrease|"
    r"reduce|raise|lower)s?"
    r" (?:the )?(?:plasma|serum|blood|levels?|concentrations?|risks?|effects?))"
)

# What is watched without being measured; a regular expression.
WATCHED_THINGS = (
    r"(?:signs?|symptoms?|status|rhythm|behaviou?rs?|moods?|thoughts|balance|intake|bleeding|hydration|progress|"
    r"development|rates?|volumes?|outputs?|times?|ratios?|parameters|reactions?|changes|worsening|side effects|"
    r"depth|activity|liver|kidneys|consciousness|sedation|alertness|toxicity|index|indices|profiles?|markers?|loads?|"
    r"titers?|"
    r"titres?|bones?|skin|teeth|fluids?|gas(?:es)?)\b"
)

# Where a modal verb stands before the act and the method behind it, it tells how a laboratory measures.
METHODS = r"(?:using|by|with|in|via|through|to (?:confirm|aid|assist))"

# What doses are adjusted by that is measured again and again; weight and the kidneys are known before.
ADJUSTED_BY = (
    r"(?:levels?|concentrations?|counts?|INR|international normali[sz]ed ratio|prothrombin time|"
    r"thromboplastin time|clotting times?|aPTT|"
    r"blood (?:pressure|sugar|glucose|tests?)|glucose|TSH|heart rate|measurements?)"
)
