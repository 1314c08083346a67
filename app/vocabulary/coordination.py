"""Words that tell whether "X and Y" names one thing or two.

Source: the coordination chapters of Huddleston and Pullum, The Cambridge Grammar of the English Language (2002),
ch. 15, for the shapes; the anatomical and adjectival vocabulary is that of general medical English (the body systems
of MedDRA's system organ classes and the plain words that patient leaflets use for them).
"""

from __future__ import annotations

# Endings of medical adjectives: a phrase that ends in one still wants its noun ("gastric and ...").
ADJECTIVE_ENDINGS: tuple[str, ...] = (
    "al",
    "ic",
    "ous",
    "ive",
    "ar",
    "ary",
    "oid",
    "ible",
    "able",
    "ory",
    "ular",
    "less",
    "-onset",
)

# Nouns that end like adjectives.
NOUNS_LIKE_ADJECTIVES: frozenset[str] = frozenset(
    """
    antibiotic antiemetic antipsychotic approval arrival arsenic capillary carcinoid cholesterol clinic colic collar
    denial diuretic dispersal emetic fever goitre history hospital hypnotic keloid logic memory metal narcotic nil
    opioid palsy panic pedal plastic proposal refusal removal renewal reversal scar sedative laxative steroid
    corticosteroid sugar sweat tic thyroid trial typhoid tubal vinegar withdrawal animal chemical mineral interval
    survival portal signal critic topic traffic music epidemic public dictionary library salary summary boundary
    secretary story category theory territory laboratory inventory olive hive additive pemphigoid preservative
    adhesive directive objective alternative derivative relative native radar calendar cigar pillar table vegetable
    cable variable
    """.split()
)

# Adjectives that have no such ending.
PLAIN_ADJECTIVES: frozenset[str] = frozenset(
    """
    psychomotor missed abrupt acute adverse bad benign bloody blurred bright bruised burning chronic cold cracked
    dark decreased deep current delayed diminished distant double dry dull early elevated enlarged excess excessive
    fast faster fatal frequent hard heavy high higher hot impaired increased infrequent intense intermittent
    irregular late light local long loose low lower lowered major malignant mild minor moderate new numb
    opportunistic painful pale partial past permanent persistent poor present previous prolonged raised rapid rare
    raw recurrent red reduced reversible severe sharp short slow slower slowed soft sore suspected confirmed proven
    relapsed relapsing remitting advanced resistant uncontrolled untreated strange strong known sudden swollen systemic
    tarry tender intermediate anterior posterior mixed
    transient troubled unexplained unusual upper urgent vague vivid watery weak worse worsened worsening yellow
    clammy itchy scaly solid black white pink brown blue green grey gray
    """.split()
)

# Parts of the body, as modifiers ("skin and soft tissue infections") or after "of" ("swelling of the face and lips").
BODY_WORDS: frozenset[str] = frozenset(
    """
    abdomen airway airways ankle ankles arm arms artery arteries back belly bladder blood body bone bones bowel brain
    breast breasts bronchi calf cheek chest colon cornea duodenum ear ears elbow elbows esophagus oesophagus
    extremities eye eyelid eyelids eyes face feet finger fingers foot gum gums gut hair hand hands head heart hip hips
    intestine intestines jaw joint joints kidney kidneys knee larynx leg legs limb limbs lip lips liver lung lungs
    lymph marrow mouth muscle muscles nail nails neck nerve nerves nose ovary ovaries palm palms pancreas pelvis penis
    pharynx prostate rectum retina scalp shoulder shoulders sinus sinuses skin sole soles spine spleen stomach teeth
    tendon tendons testes testicle testicles throat thumb thyroid tissue tissues toe toes tongue tooth tract trunk
    urine uterus vagina vein veins vessel vessels womb wrist wrists gland glands thigh thighs membrane membranes
    """.split()
)

# What may be wrong with a part of the body: with one of these before it, nothing is still to come.
STATES: frozenset[str] = frozenset(
    """
    bleeding blocked bloodshot blurred bruised burning chapped cold cracked dry enlarged inflamed irritated itchy numb
    overactive painful puffy red runny sore stiff stuffy swollen tender tired underactive watery yellow
    """.split()
)

# Words of change that share what follows ("increase or decrease in appetite") or precedes ("weight gain or loss").
CHANGE_WORDS: frozenset[str] = frozenset(
    """
    change changes decrease decreased decreases elevation exacerbation fall gain increase increased increases lowering
    loss raising reduction rise worsening
    darkening lengthening reddening shortening thickening thinning widening yellowing
    """.split()
)

# Pairs that are one expression however they are built: the words around the conjunction.
FIXED_PAIRS: frozenset[tuple[str, str]] = frozenset(
    {
        ("signs", "symptoms"),
        ("with", "without"),
        ("sign", "symptom"),
        ("pins", "needles"),
        ("aches", "pains"),
        ("head", "neck"),
        ("fluid", "electrolyte"),
        ("water", "electrolyte"),
        ("food", "drug"),
        ("drugs", "lactation"),
        ("drug", "alcohol"),
        ("alcohol", "drug"),
        ("frequency", "severity"),
        ("frequency", "urgency"),
        ("morbidity", "mortality"),
        ("ups", "downs"),
        ("cuts", "scrapes"),
        ("wear", "tear"),
        ("pros", "cons"),
        ("hand", "foot"),
        ("foot", "mouth"),
        ("more", "less"),
        ("one", "more"),
        ("two", "more"),
        ("disease", "disorder"),
        ("safety", "efficacy"),
        ("day", "night"),
        ("eosinophilia", "systemic"),
        ("over", "under"),
    }
)

# A name that ends like an adjective: "the common cold or bronchitis".
NAMES_LIKE_ADJECTIVES: frozenset[tuple[str, str]] = frozenset({("common", "cold")})

# Each pair is one reason to take a drug, though it is two illnesses or two reactions.
ONE_USE: frozenset[tuple[str, str]] = frozenset(
    {("nausea", "vomiting"), ("vomiting", "nausea"), ("erosion", "ulceration"), ("erosions", "ulcers")}
)

# What is transplanted is one operation or another: "rejection of kidney and liver transplants".
GRAFTS: frozenset[str] = frozenset({"transplant", "transplants", "transplantation", "graft", "grafts"})

# Words that may stand before a noun without changing what it is.
DETERMINERS: frozenset[str] = frozenset(
    {"the", "a", "an", "their", "its", "his", "her", "your", "other", "some", "any"}
)

# What is graded, and its grades: "NYHA class III or IV", "Child-Pugh B or C", "hepatitis B or C". Sources: the New York
# Heart Association's classes, Child and Pugh's, Common Terminology Criteria for Adverse Events (grades 1 to 5).
GRADINGS = (
    "class|grade|stage|type|category|phase|degree|level|score|Child[-\u2013]Pugh|NYHA|ASA|ECOG|hepatitis|influenza"
)
GRADES = r"(?:[A-E]|I{1,3}|IV|V|[1-6][ab]?)"
