"""Words by which a condition is known, and wordings that say how far a use of a drug is accepted.

Sources: the suffixes are the Greek and Latin endings of clinical terms; the nouns are the general illness words of
MedDRA's system organ classes, of the MeSH C tree's top levels, and of MedlinePlus health topics; the wordings of status
are those of FDA and EMA labelling and of the English Wikipedia's medicine manual (MOS:MED).
"""

from __future__ import annotations

CONDITION_SUFFIXES: tuple[str, ...] = (
    "aemia",
    "aemias",
    "algia",
    "amnios",
    "asthenia",
    "derma",
    "emesis",
    "emia",
    "emias",
    "globinuria",
    "iasis",
    "itides",
    "itis",
    "kinesia",
    "leukemias",
    "megaly",
    "mnesia",
    "oedema",
    "oma",
    "omas",
    "opathies",
    "opathy",
    "opia",
    "orexia",
    "ositis",
    "osis",
    "oses",
    "ellosis",
    "partum",
    "penia",
    "phagia",
    "phasia",
    "phobia",
    "phobias",
    "phrenia",
    "plasia",
    "plegia",
    "pnea",
    "pnoea",
    "rrhagia",
    "rrhea",
    "rrhoea",
    "rrhythmia",
    "rrhythmias",
    "sclerosis",
    "somnia",
    "thymia",
    "thyroidism",
    "tonia",
    "trichia",
    "trophy",
    "tropic",
    "uresis",
    "uria",
    "virus",
)

CONDITION_WORDS: frozenset[str] = frozenset(
    """
    abscess abscesses abuse ache aches acne acromegaly addiction adhd aging aggression agitation aids allergies allergy
    alopecia alzheimer alzheimer's amenorrhea anaemia anaesthesia anemia anesthesia anger angina anorexia
    aneurysm aneurysms atrophy
    anovulation anthrax anxiety aphthae apnea arrest arrhythmia arrhythmias arthritis asthma ataxia attack attacks
    autism bacteremia baldness birth bites bleeding blindness block bradycardia breakdown bronchospasm bulimia burn
    burns calculi cancer cancers carcinoma carcinomas cataplexy chickenpox chlamydia cholera chorea cirrhosis
    claudication clot clots cold colds colic coma complications concussion congestion conjunctivitis constipation
    contraception convulsions copd cough coughing coughs covid-19 cramp cramps craving cravings crisis croup
    cystinuria cysts damage dandruff deafness decompensation defects deficiencies deficiency deficits deformities
    degeneration dehydration delirium delusions dementia dependence dependency depression dermatoses diabetes
    diarrhea diarrhoea discomfort disease diseases disorder disorders distress dizziness dysfunction dysmenorrhea
    dyspepsia ebola eclampsia ejaculation eczema edema embolism emergencies emergency emphysema endometriosis
    enuresis epilepsies epilepsy epilepticus erection errors eruption eruptions event events exacerbation
    exacerbations failure fatigue fever fevers fibrillation fibroids fibromyalgia fibrosis flashes flu flushes
    flutter fracture fractures frostbite gain gallstones gerd giardia glaucoma goiter goitre gonorrhea gonorrhoea
    gout graft growth haemophilia haemorrhage haemorrhages haemorrhoids halitosis hallucinations hangover headache
    headaches
    heartburn helminths hemophilia hemorrhage hemorrhages hemorrhoids hepatitis hernia herpes hiccups hirsutism hiv
    hiv/aids hives hot hyperactivity hyperemesis hyperhidrosis hypersensitivity hypertension hypoglycemia
    hypogonadism hypotension hypothermia hysteria ibs ileus impairment impairments impotence impulsivity
    incompetence incontinence indigestion infarction infarctions infection infections infertility infestation
    infestations inflammation influenza injuries injury insomnia insufficiency insulinoma intervention interventions
    intolerance intoxication irritability irritation ischemia itch itchiness itching jaundice keratoses ketoacidosis
    labor labour laminitis leishmaniasis leprosy lesions lice loss lupus malabsorption malaria malignancies
    malignancy malnutrition mania marrow measles melancholia melanoma melasma menopause menorrhagia menstruation
    metastases metastasis migraine migraines miscarriage mite myasthenia mycoses myeloma myxedema narcolepsy nausea
    necrosis neoplasms nephropathy nervousness neuralgia neuropathies neuropathy nightmares nosebleed nosebleeds
    obesity obstruction ocd odor otitis overdose overweight ovulation pain pains palpitations palsy painful panic
    paralysis parasites parkinson's parkinsonism pellagra perforation pertussis photophobia pinworm plague pneumonia
    poisoning poisonings polio polyps porphyria pre-eclampsia preeclampsia pressure problems procedures prolapse
    pruritus psoriasis psychoses psychosis ptsd puberty rabies rash rashes reaction reactions reflux rejection
    relapse resistance restlessness retardation retention rheumatism rhinitis rickets ringworm rosacea scabies scars
    schizophrenia sciatica scurvy secretions sedation seizure seizures sepsis septicemia shakes shingles shock
    shortness sickness sinusitis sleepiness sleeplessness smallpox smoking snakebite sneezing sores spasm spasms
    spasticity sprains stenosis stings stomatitis stones strain strains strep stress stroke strokes stuttering
    suicide sunburn surgery swelling symptoms syndrome syndromes syphilis tachycardia tachycardias tension tetanus
    tetany
    throat thrombi thrombosis thrush tic tics tinnitus toothache tourette toxicity toxoplasma transplant
    transplantation transplants trauma tremor tremors tuberculosis tumor tumors tumour tumours typhoid ulcer
    ulceration ulcers urticaria uveitis vaginosis vasospasm vertigo vitiligo vomiting warts wasting weakness
    wheezing withdrawal worm worms wounds wrinkles
    """.split()
)

# In capitals like the name of a condition: countries, agencies, ways of giving, parts of the cell.
NOT_CONDITIONS: frozenset[str] = frozenset(
    """
    ACC AHA BNF BP CDC CHMP CNS DEA DNA EEA EMA EU FDA HHS IM IV MHRA NHS NICE NIH OTC PBS RNA SC TGA UK UN US USA
    USPSTF WHO
    """.split()
)

# Too general to be an indication by themselves.
NOT_INDICATIONS: frozenset[str] = frozenset(
    """
    adults age analgesia choice animal animals application applications attacks bacteria benefit by cancers cases
    off-label
    cause caused causes change chemotherapy children clinical combination complication complications condition
    conditions damage days death deaths defects disease diseases disorder disorders dose doses drug drugs effect
    effects efficacy emergencies emergency event events evidence exacerbation example failure food foods growth
    health human humans ill illness illnesses indication indications infection infections inhibition injection
    instance interventions iv lesions life long-term maintenance management medical medication medicine medicines
    men monotherapy months need onset order others outcome outcomes parasites patient patients people period pill
    pressure prevention problem problems procedure procedures prophylaxis purpose purposes rats reaction reactions
    reason reasons recurrence relapse relief research resistance risk routine safety same settings side situations
    some sources species stress studies study surgery symptom symptoms syndrome syndromes therapy time treatment
    treatments trial trials types usage use users uses water weeks women years young
    """.split()
)

# A use that the article denies or advises against.
NOT_RECOMMENDED: tuple[str, ...] = (
    (
        r"\bnot (?:\w+ )?(?:recommended|advised|advisable|indicated|useful|effective|helpful|beneficial"
        r"|appropriate|suitable)\b"
    ),
    r"\bineffective\b",
    r"(?:recommend(?:s|ed|ing)?|advis\w+|advice|guidance) against",
    r"should not be (?:used|taken|given|prescribed)",
    r"(?:does|do|did) not (?:\w+ )?(?:support|recommend|work|help|prevent|treat|benefit)",
    r"no (?:\w+ ){0,2}(?:benefit|evidence|role)",
    r"not found (?:an? )?(?:\w+ )?benefit",
    r"little (?:\w+ )?(?:benefit|evidence)",
    r"of no (?:use|benefit|value|help)\b",
    r"\bno place (?:in|for)\b",
    r"\bevidence\b[^.;]{0,40}? (?:is|remains) (?:\w+ )?(?:poor|lacking)\b",
    r"failed to (?:show|demonstrate|improve|prevent)",
    r"not (?:been )?(?:shown|found|proven|proved|demonstrated) (?:to|any)",
    r"insufficient (?:evidence )?to",
    r"no better than placebo",
    r"\binsufficient evidence (?:for|of|that)\b",
    r"no longer (?:\w+ )?(?:recommended|advised|indicated|used)\b",
)
# A use that is only claimed.
CLAIMED: tuple[str, ...] = (
    r"\bmisinformation\b",
    r"\b(?:advocates|proponents|promoters)\b",
    r"\bquack(?:s|ery)?\b",
    r"\bpseudoscien\w+\b",
    r"\bpromotion of\b",
    r"\bfraud(?:ulent(?:ly)?)?\b",
    r"\b(?:folk|traditional|alternative) medicine\b",
    r"\bclaim(?:s|ed|ing)?\b",
    r"\b(?:alleged|purported|supposed)(?:ly)?\b",
    r"\b(?:promoted|touted|advertised|hailed) (?:\w+ )?(?:as|for)\b",
    r"\bnot an? (?:cure|treatment)\b",
)
OFF_LABEL: tuple[str, ...] = (
    r"\boff[- ]label\b",
    r"\bunlicen[sc]ed\b",
    r"\bunapproved\b",
    r"\b(?:diseases|disorders|conditions|infections|cancers) (?:that |which )?have been treated (?:with|by|using)\b",
    r"\bbut (?:it |this )?is not (?:\w+ )?approved\b",
)
INVESTIGATIONAL: tuple[str, ...] = (
    (
        r"\b(?:may|might|could)(?: \w+){0,2} (?:be (?:\w+ )?(?:effective|useful|beneficial|helpful|of|an? )|have"
        r"|help|reduce"
        r"|decrease|prevent|improve|benefit|treat|lower|slow|protect)"
    ),
    r"\b(?:possib\w+|promis\w+)\b",
    (
        r"\bpotential(?:ly)? (?:\w+ )?(?:uses?|treatments?|therap\w+|applications?|benefits? (?:in|for)|effective"
        r"|useful|role|candidate|for)\b"
    ),
    (
        r"\b(?:being|been|is|are|was|were|currently) (?:(?!well\b)\w+ ){0,2}(?:studied|investigated|evaluated"
        r"|researched|tested|explored|examined"
        r"|trialled|developed|proposed|suggested)\b"
    ),
    r"\b(?:been|was|were) (?:also )?tried\b",
    r"\bunder (?:study|investigation|evaluation|development)\b",
    r"\bin development\b",
    r"\b(?:clinical|controlled|pilot|phase \w+) (?:trials?|stud(?:y|ies))\b",
    r"\binvestigat\w+\b",
    r"\btrials? (?:in|for)\b",
    r"\bsmall(?:er)? (?:\w+ )?(?:trials|studies)\b",
    r"\bin (?:the|an?|one) [A-Z][\w-]* (?:trial|study)\b",
    r"\breviews? (?:compared|assessed|evaluated|examined|looked)\b",
    r"\battempts? to use\b",
    r"\bpreliminary\b",
    r"\b(?:unclear|uncertain|unknown|not (?:clear|known)) (?:if|whether)\b",
    r"\b(?:some|anecdotal|limited|weak|tentative|growing|early) evidence\b",
    r"\ban? growing number of\b",
    r"\bsuggest(?:s|ed|ing)?\b",
    r"\bexperimental(?:ly)?\b",
    r"\b(?:is|are) thought to\b",
    r"\bappears? to\b",
    r"\bseems? to\b",
    r"\banticipated\b",
    r"\bproposed\b",
    r"\bRCTs?\b",
    r"\ba (?:\w+ )?(?:study|trial|article)\b",
    r"\bresearch(?:ers)? (?:into|on|has|have|is)\b",
    r"\bhas shown (?:some )?(?:promise|efficacy)\b",
)

# A phrase that begins or ends so is no condition.
NOT_FIRST: frozenset[str] = frozenset(
    """
    he her his it its on our she such taking that their them these they this those use used using we which
    """.split()
)
NOT_LAST: frozenset[str] = frozenset(
    """
    adults agent agents animals children drug drugs duration for in medication medications men of patients people period
    periods prescription therapy treatment treatments use uses with women
    """.split()
)
