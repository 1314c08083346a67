"""Words by which a condition is known, and wordings that say how far a use of a drug is accepted.

Sources: the suffixes are the Greek and Latin endings of clinical terms; the nouns are the general illness words of
MedDRA's system organ classes, of the MeSH C tree's top levels, and of MedlinePlus health topics; the wordings of status
are those of FDA and EMA labelling and of the English Wikipedia's medicine manual (MOS:MED).
"""

from __future__ import annotations

CONDITION_SUFFIXES: tuple[str, ...] = (
    "aemia",
    "aemias",
    "aldosteronism",
    "algia",
    "amnios",
    "asthenia",
    "bismus",
    "chexia",
    "cytosis",
    "derma",
    "dipsia",
    "ectasia",
    "edema",
    "ellosis",
    "emesis",
    "emia",
    "emias",
    "globinuria",
    "gyria",
    "iasis",
    "itides",
    "itis",
    "kathisia",
    "kinesia",
    "lalia",
    "lepsy",
    "malacia",
    "leukemias",
    "mania",
    "manias",
    "mastia",
    "megaly",
    "mnesia",
    "oedema",
    "oma",
    "omas",
    "opathies",
    "opathy",
    "opia",
    "orexia",
    "oses",
    "osis",
    "ositis",
    "paresis",
    "partum",
    "penia",
    "phagia",
    "phasia",
    "philia",
    "philias",
    "phobia",
    "phobias",
    "phoria",
    "phrenia",
    "plagia",
    "plasia",
    "plegia",
    "pox",
    "pnea",
    "pnoea",
    "rrhagia",
    "rrhea",
    "rrhoea",
    "rrhythmia",
    "rrhythmias",
    "sclerosis",
    "somnia",
    "spermia",
    "spasm",
    "spasms",
    "thelioma",
    "thermia",
    "thymia",
    "thyroidism",
    "tonia",
    "trauma",
    "trichia",
    "trophy",
    "tropic",
    "uresis",
    "uria",
    "virus",
    "worm",
    "worms",
)

CONDITION_WORDS: frozenset[str] = frozenset(
    """
    abortion abortions abscess abscesses abuse achalasia ache aches acne acromegaly addiction adhd aggression aging
    agitation agoraphobia aids akathisia alcoholism allergies allergy allodynia alopecia alzheimer alzheimer's
    amenorrhea anaemia anaesthesia anaphylaxis anejaculation anemia anesthesia aneurysm aneurysms anger angina
    angioedema anorexia anorgasmia anovulation anthrax anxiety aphthae apnea apnoea areata arousal arrest arrhythmia
    arrhythmias arthritis ascites asthma astigmatism asystole ataxia atelectasis atrophy attack attacks autism
    bacteremia baldness bedsore bedsores bedwetting behavior behaviors behaviour behaviours bejel beriberi bilharzia
    birth bites bleeding bleeds blindness bloating block blocks boils botulism bradycardia breakdown breathlessness
    bronchiectasis bronchiolitis bronchoconstriction bronchospasm bruxism bulimia bullosa burn burns cachexia
    calculi callus calluses cancer cancers carbuncles carcinoma carcinomas cataplexy cataract cataracts cavities
    cellulite chancroid chickenpox chikungunya chilblains chlamydia cholera cholestasis chorea cirrhosis
    claudication clot clots cold colds colic coma complications concussion congestion conjunctivitis constipation
    contraception convulsions copd corns corporis cough coughing coughs covid-19 cowpox cramp cramps craving
    cravings cretinism crisis croup cruris cryptorchidism cyanosis cystinuria cysts damage dandruff deafness decay
    decompensation defects deficiencies deficiency deficits deformities degeneration dehydration delirium delusions
    dementia dengue dependence dependency depression dermatoses detoxification diabetes diarrhea diarrhoea difficile
    dilation diphtheria discomfort disease diseases disorder disorders distress dizziness drooling dwarfism
    dysautonomia caries empyema molluscum torsades stasis
    dysfunction dysmenorrhea dyspareunia dyspepsia dysphoria earache earaches earwax ebola eclampsia
    eczema edema effusion effusions ejaculation embolism emergencies emergency emphysema endometriosis enuresis
    epilepsies epilepsy epilepticus epistaxis erection errors eruption eruptions erysipelas erythema event events
    exacerbation exacerbations extrasystoles failure fasciitis fatigue fever fevers fibrillation fibroid fibroids
    fibromyalgia fibrosis fissure fissures fistula fistulae fistulas flare-ups flashbacks flashes flatworm flu fluke
    flukes flushes flutter fracture fractures fright frigidity frostbite fungus gain gallstone gallstones gambling
    gangrene gas gerd giardia gigantism glanders glaucoma goiter goitre gonorrhea gonorrhoea gout graft gravidarum
    growth haemophilia haemorrhage haemorrhages haemorrhoid haemorrhoids halitosis hallucination hallucinations
    hangover headache headaches heartburn helminths hemiballismus hemophilia hemorrhage hemorrhages hemorrhoid
    hemorrhoids hepatitis hernia herpes hiccup hiccups hirsutism hiv hiv/aids hives hot hyperactivity hyperalgesia
    hyperemesis hyperhidrosis hyperkeratosis hypersensitivity hypersexuality hypertension hypoglycemia hypogonadism
    hypopituitarism hypotension hypothermia hypoxia hysteria ibs ileus impairment impairments imperfecta impetigo
    impotence impulsivity incompetence incontinence indigestion infarction infarctions infection infections
    infertility infestation infestations inflammation influenza injuries injury insipidus insomnia insufficiency
    insulinoma intervention interventions intolerance intolerances intoxication intubation irritability irritation
    ischemia itch itchiness itching jaundice jirovecii keloid keloids keratoses kernicterus ketoacidosis kwashiorkor
    labor labour lag laminitis leiomyoma leishmaniasis leprosy lesions leukaemia lice lichen loss lumbago lupus
    lymphedema malabsorption malaria malignancies malignancy malnutrition mania marasmus marks marrow
    masculinization measles melancholia melanoma melasma mellitus menopause menorrhagia menstruation metastases
    metastasis migraine migraines miosis miscarriage mite monkeypox mpox mucositis multiforme mumps myasthenia
    mycoses mydriasis myeloma myoclonus myxedema narcolepsy nausea necrosis needlestick neoplasms nephropathy
    nervosa nervousness neuralgia neuropathies neuropathy nightmares nocturia nosebleed nosebleeds nystagmus obesity
    obstruction occlusion occlusions ocd odor otitis overactivity overdosage overdose overload overweight ovulation
    pain painful pains palpitations palsy panic paralysis paraphilia paraphilias parasites parkinson's parkinsonism
    pedis pellagra pemphigoid pemphigus perforation pertussis phimosis phobia phobias photophobia pinta pinworm
    plague pneumonia pneumothorax poisoning poisonings polio polyps porphyria pre-eclampsia prediabetes preeclampsia
    premedication presbycusis pressure priapism problems procedures prolapse pruritus pseudogout psittacosis
    psoriasis psychoses psychosis ptosis ptsd puberty purpura pylori rabies rash rashes reaction reactions reflux
    rejection relapse relaxation resistance restlessness retardation retention revascularisation revascularization
    rheumatism rhinitis rickets ringworm ripening rosacea rubella scabies scar scarring scars schizophrenia sciatica
    scurvy secretions sedation seizure seizures sepsis septicemia shakes shingles shivering shock shortness sickness
    sinusitis sleepiness sleeplessness sleepwalking smallpox smoking snakebite sneezing sores spasm spasms
    spasticity spondylosis sprains sprue steatosis stenosis stings stomatitis stones storm strabismus strain strains
    strep stress stroke strokes stutter stuttering stye styes suicide sunburn surgery sweating sweats swelling
    symptoms syncope syndrome syndromes syphilis tachycardia tachycardias tantrums tapeworm tarda teething
    tenderness tension tetanus tetany thirst threadworm throat thrombi thrombosis thrush tic tics tinea tinnitus
    toothache tophi torticollis tourette toxicity toxoplasma transplant transplantation transplants trauma tremor
    tremors trichomonas trichotillomania tuberculosis tularaemia tumor tumors tumour tumours typhoid typhus ulcer
    ulceration ulcers unguium urticaria uveitis vaginosis varicella varices varicocele vasospasm versicolor vertigo
    vitiligo vomiting wart warts wasting wax weakness wheezing whipworm whitening whitlow withdrawal worm worms
    wound wounds wrinkles yaws zika zoster
    """.split()
)

# Conditions of several words, none of which names one by itself: regular expressions.
CONDITION_PHRASES: tuple[str, ...] = (
    r"(?:abnormal(?:ly)?|irregular|enlarged|excessive|excess|overactive|varicose|ectopic|unwanted|malignant) \w+",
    (
        r"(?:high|elevated|raised|increased|low) (?:blood )?(?:levels of (?:blood )?)?"
        r"(?:cholesterol|triglycerides?|lipids|sugar|pressure|potassium|sodium|calcium|magnesium|phosphate|phosphorus"
        r"|uric acid|iron|zinc|copper|selenium|glucose|ammonia)"
    ),
    r"(?:depressive|manic|psychotic|mixed|menopausal) (?:episodes?|symptoms|states?)",
    r"dry (?:eyes?|skin|mouth|nose|coughs?)",
    r"vaginal dryness",
    r"vegetative states?",
    r"larva migrans",
    r"(?:cord|nerve|root) compression",
    r"(?:stuffy|runny|blocked) nose",
    r"short stature",
    r"birth control",
    r"(?:joint|hip|knee|valve) replacements?|(?:hernia|valve|fistula|ligament|cartilage) repairs?",
    r"\w+(?:ectom|plast|scop|otom|ostom)(?:y|ies)",
    r"(?:tooth|teeth|dental|cataract) extractions?|childbirth|biops(?:y|ies)",
    r"patent ductus arteriosus",
    r"tooth decay|dental plaque",
    r"upset stomachs?|trouble (?:sleeping|breathing|swallowing|falling asleep|urinating)",
    r"(?:drops?|falls?|rises?|surges?) in (?:arterial |blood )(?:pressure|sugar|glucose)",
    r"poor (?:sleep|appetite|circulation|vision)|loss of (?:smell|taste|appetite|hearing|voice)",
    r"hydatidiform moles?",
    r"jet lag",
    r"smoking(?: cessation)?",
    r"(?:pre|post)-?exposure (?:prophylaxis|prevention)",
    r"pseudobulbar affect|neurogenic bladder",
    r"(?:drug|substance) withdrawals?|menopausal flush(?:ing|es)|(?:slow|fast|rapid) heart (?:rates?|rhythms?)",
    r"weight (?:management|control)",
    r"suicidal (?:ideation|thoughts|behaviou?r)",
    r"(?:low|hypoactive) sexual desire|low libido",
    r"(?:milk|tear|urine|sperm|saliva) (?:production|supply|output|flow)|lactation",
    r"(?:wound|fracture|bone|tissue) (?:healing|repair)",
    r"appetite stimulant|sleep aid|emergency contracepti(?:ve|on)",
    r"neuromuscular block(?:ade)?|anticoagulation|allergic states?",
    r"growth (?:failure|retardation|delay)",
    r"(?:cardiovascular|cardiac|vascular) deaths?",
    r"(?:induction of labou?r|labou?r induction)",
    r"(?:cardiopulmonary|gastric|coronary(?: artery)?) bypass",
    (
        r"(?:surgical )?(?:removal|resection) of (?:(?:part|parts|all|the|some|or|of|an?|both|their) )*"
        r"(?:stomach|intestines?|bowel|colon|spleen|thyroid|ovar(?:y|ies)|uterus|womb|prostate|pancreas|tonsils|kidney)"
    ),
    # What is looked into with it.
    r"(?:perfusion|cardiac|magnetic resonance|radionuclide) imaging|(?:\w+ )?stress test(?:s|ing)?|scintigraphy",
    r"(?:angio|uro|arthro|myelo|cholangio|cysto|broncho|hysterosalpingo)graphy",
    r"mucolytic (?:therapy|treatment)|neuroprotection",
    r"(?:hormone|hormonal) (?:replacement )?therapy",
)

# In capitals like the name of a condition: countries, agencies, ways of giving, parts of the cell.
NOT_CONDITIONS: frozenset[str] = frozenset(
    """
    ACC AHA BNF BP CDC CHMP CNS DEA DNA EEA EMA EU FDA HHS ICU ICUs IM IV MHRA NHS NICE NICU NIH NSAIDs OTC PBS PICU
    PPIs RNA SC SNRIs SSRIs TCAs TGA UK UN US USA USPSTF WHO
    """.split()
)

# Illnesses that healthy people are kept from by the drug that the ill are treated with: regular expressions.
EPIDEMICS: tuple[str, ...] = (
    "malaria",
    "influenza",
    "(?:the )?flu",
    "plague",
    "anthrax",
    "cholera",
    "covid-19",
    "mpox",
    "smallpox",
    "leptospirosis",
)
INFECTIONS: tuple[str, ...] = (
    *EPIDEMICS,
    "infections?",
    "hiv(?:[/-]\\w+)?",
    "tuberculosis",
    "candid\\w+",
    "meningitis",
    "endocarditis",
    "pneumonia",
    "herpes",
    "cytomegalovirus",
    "toxoplasmosis",
)

# Too general to be an indication by themselves.
NOT_INDICATIONS: frozenset[str] = frozenset(
    """
    absorption active acute adults age analgesia animal animals application applications attacks bacteria benefit
    block bouts by cancers cases cause caused causes certain change chemotherapy children choice chronic clinical
    combination complicated complication complications condition conditions contraindication contraindications
    craving cravings damage days death deaths defects detoxification disease diseases disorder disorders dose doses
    drug drugs early effect effects efficacy embolic emergencies emergency event events evidence exacerbation example
    failure food foods general growth health hospitalisation hospitalization hospitalizations human humans ii iii
    ill illness illnesses indication indications infection infections infestation infestations inhibition initial
    injection instance interventions intolerance iv late lesions life life-threatening long-term loss maintenance major
    malignancies management medical negative medication medicine medicines men microorganisms mild mildly minor moderate
    moderately monotherapy months mortality need new-onset no off-label onset or order organism organisms others
    outcome outcomes parasites pathogen past pathogens patient patients people period pill pressure prevention problem
    problems procedure procedures progression prophylaxis purpose purposes rats reaction reactions reason reasons
    recurrence relapse relief remission research resistance risk routine safety same serious settings severe shock
    short-term side situations some sources species specific stage stress strong studies study surgery symptom
    symptoms syndrome syndromes systemic therapy time to toxicity treatment treatments trial trials types
    uncomplicated usage use users uses various water weak weeks withdrawal women years young
    """.split()
)

# A use that the article denies or advises against.
NOT_RECOMMENDED: tuple[str, ...] = (
    (
        r"\bnot (?:\w+ )?(?:recommended|advised|advisable|indicated|useful|effective|helpful|beneficial"
        r"|appropriate|suitable)\b"
    ),
    r"\bnot (?:meant|intended) (?:for|to (?:treat|prevent))\b",
    r"\bnot to be (?:\w+ )?(?:useful|effective|helpful|beneficial|superior)\b",
    r"\bineffective\b",
    r"\bdiscouraged\b",
    r"\bunsuccessful(?:ly)?\b",
    (
        r"\bnot (?:been )?(?:shown|proven|proved|demonstrated) (?:to be )?(?:\w+ )?"
        r"(?:useful|effective|helpful|beneficial|efficacious)\b"
    ),
    r"\b(?:does|do) little (?:for|in|to)\b",
    r"(?:recommend(?:s|ed|ing)?|advis\w+|advice|guidance) against",
    r"should not be (?:used|taken|given|prescribed)",
    (
        r"(?:does|do|did) not (?:\w+ )?(?:support|recommend|work|help|prevent|treat|benefit|reduce|decrease|"
        r"lower|improve|delay|slow|relieve|shorten)"
    ),
    (
        r"(?:did|does|do|has|have) not (?:show|shown|find|found|demonstrated?|have) (?:\w+ ){0,3}"
        r"(?:benefit|effect|improvement|efficacy|reduction|difference|advantage)"
    ),
    (
        r"(?:does|do|did) not (?:appear|seem) to "
        r"(?:be (?:\w+ )?(?:effective|useful|helpful|beneficial)|help|work|prevent|treat|reduce|decrease|lower|improve)"
    ),
    (
        r"\b(?:is|are) (?:not|never) (?!only |just |merely )(?:\w+ )?used (?:for|to (?:treat|prevent|manage|relieve)"
        r"|in (?:the )?(?:treatment|prevention|prophylaxis|management))\b"
    ),
    r"\b(?:was|were|been) found to (?:be ineffective|have no|lack)\b",
    r"(?<!weak or )no (?:\w+ ){0,2}(?:benefit|evidence|role|effectiveness|efficacy)\b",
    r"not found (?:an? )?(?:\w+ )?benefit",
    r"little (?:\w+ )?(?:benefit|evidence)",
    r"of no (?:use|benefit|value|help)\b",
    (
        r"\bwithout (?:an? |any |much )?(?:(?:convincing|clear|significant|demonstrable|obvious|lasting|real|proven|"
        r"measurable|consistent|clinical) )+(?:benefits?|effects?|success|improvements?|results?|advantages?)\b"
    ),
    r"\bwithout (?:any |much )?(?:benefit|success|improvement)\b",
    r"\bno place (?:in|for)\b",
    r"\bevidence\b[^.;]{0,60}? (?:is|remains) (?:\w+ )?(?:poor|lacking|insufficient)\b",
    r"\black of (?:benefit|efficacy|effect(?:iveness)?)\b",
    r"\bnot f(?:i|ou)nd (?:it|[\w-]+) (?:to be )?(?:\w+ )?(?:useful|effective|helpful|beneficial|superior)\b",
    r"\b(?:not|no longer) (?:\w+ )?(?:considered )?an? (?:\w+ )?(?:first[- ](?:line|choice)|preferred)\b",
    r"failed to (?:show|demonstrate|improve|prevent)",
    r"\b(?:removed|dropped|deleted) from (?:\w+ ){0,3}(?:guidelines?|recommendations?|protocols?)",
    r"not (?:been )?(?:shown|found|proven|proved|demonstrated) (?:to|any)",
    r"(?:insufficient|not enough) evidence to",
    r"\bcannot (?:treat|prevent|cure)\b",
    r"\b(?:should|must|can) ?not be relied (?:up)?on\b",
    r"not? (?:better|more effective|superior) (?:than|to) (?:an? )?placebo\b",
    r"\binsufficient evidence (?:for|of|that)\b",
    r"no longer (?:\w+ )?(?:recommend(?:s|ed)?|advise[sd]?|indicated|used)\b",
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
    r"\bnot an? (?:\w+ )?(?:approved|licen[cs]ed) (?:indication|use)\b",
    (
        r"\b(?:diseases|disorders|conditions|infections|cancers|patients|people|children|women|men)"
        r" (?:that |which |with (?:(?!who\b|that\b)[^.;,]){3,60}? )?have (?:also )?been (?:\w+ly )?treated"
        r" (?:with|by|using)\b"
    ),
    r"\bbut (?:it |this )?is not (?:\w+ )?approved\b",
    r"\bunlabell?ed (?:uses?|indications?)\b",
    r"\bwithout (?:an? |any )?(?:\w+ )?(?:licen[cs]e|approval|authori[sz]ation)\b",
)
# A judgement or a practice, which says nothing of approval.
JUDGED: tuple[str, ...] = (
    (
        r"\b(?:physicians|doctors|clinicians|surgeons|practitioners|\w+ologists|\w+iatrists|\w+iatricians)"
        r"(?: also| sometimes| often)* (?:have (?:\w+ )?(?:used|prescribed)|support its use)\b"
    ),
    r"\b(?:physicians|doctors|clinicians|dentists|surgeons) (?:may )?(?:also )?(?:sometimes|occasionally)\b",
    r"\bsomewhat (?:effective|useful|helpful)\b",
    r"\bshown some (?:success|efficacy|effectiveness|benefit)\b",
    (
        r"\b(?:considered|regarded as|thought of as) an? (?:valuable|reasonable|useful|possible|viable|attractive) "
        r"(?:alternative|option)"
    ),
    r"\bout of indication\b",
)
# Not "is used": somebody has done so.
ONCE_USED = (
    r"\b(?:has|have)(?: (?:also|occasionally|sometimes|rarely|even|further))? been"
    r"(?: (?:also|occasionally|sometimes|rarely|successfully))? used"
    r"(?! (?:\w+ ){0,3}(?:extensively|widely|for (?:\w+ )?(?:decades|centuries|years)))(?![^.;:]{0,90} since )"
    r" (?:\([^()]*\) )?(?:[\w-]+ ){0,5}?(?:to|for|in|after|as|against)\b"
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
        r"|useful|role|candidate|for|against)\b"
    ),
    (
        r"(?<!who are )(?<!people )(?<!patients )(?<!adults )(?<!those )"
        r"\b(?:being|been|is|are|was|were|currently) (?:(?!well\b)\w+ ){0,2}(?:studied|investigated|evaluated"
        r"|researched|tested|explored|examined|looked at|assessed"
        r"|trialled|developed|proposed|suggested)\b"
    ),
    r"\b(?:been|was|were) (?:also )?tried\b",
    r"\b(?:been|was|were) (?:also )?reported (?:as|to be) (?:\w+ )?(?:effective|useful|helpful|successful)\b",
    r"\bunder (?:study|investigation|evaluation|development)\b",
    r"\bin development\b",
    (
        r"\b(?:clinical|controlled|pilot|phase \w+|double-blind(?:ed)?|randomi[sz]ed|open-label) "
        r"(?:trials?|stud(?:y|ies))\b"
    ),
    r"\binvestigat\w+\b",
    r"\btrials? (?:in|for)\b",
    (
        r"\b(?:studies|trials) (?:have |has )?(?:also )?(?:show(?:n|ed)?|found|reported|demonstrated) "
        r"(?:(?:an?|some|modest|small|short-term|clinical|significant) )*(?:benefits?|improvements?)\b"
    ),
    r"\bsmall(?:er)? (?:\w+ )?(?:trials|studies)\b",
    r"\bin (?:the|an?|one) [A-Z][\w-]* (?:trial|study)\b",
    r"\breviews? (?:compared|assessed|evaluated|examined|looked)\b",
    r"\battempts? to use\b",
    r"\bcase (?:reports?|series|studies)\b",
    r"\breports? of (?:benefit|success|efficacy|effectiveness|its use)\b",
    r"\bpreliminary\b",
    r"\b(?:unclear|uncertain|unknown|not (?:clear|known)) (?:if|whether)\b",
    (
        r"\b(?:(?:benefits?|efficacy|effectiveness|role|usefulness|value|utility|evidence)"
        r" (?:[\w'\u2019-]+ ){0,8}?(?:is|are|was|were|remains?)|(?:if|whether)\b[^.;]{0,100}? (?:is|was|remains))"
        r" (?:\w+ (?:and |but )?)?(?:unclear|uncertain|unknown|not (?:clear|known))\b"
    ),
    (
        r"^(?:its|the) effects? (?:in|on) [^,;.]{3,80}? (?:is|are|remains?)"
        r" (?:unclear|uncertain|unknown|not (?:clear|known))\b"
    ),
    (
        r"(?<!safety and )\b(?:efficacy|effectiveness|benefits?|usefulness)\b(?! (?:and|or) safety)[^.;]{0,80}?"
        r" (?:has|have) not (?:yet )?been (?:established|determined|confirmed|demonstrated|proven)\b"
    ),
    (
        r"\bevidence\b[^.;]{0,120}? (?:is|are|was|remains) (?:\w+ )?"
        r"(?:weak|limited|low|sparse|scarce|mixed|tentative|preliminary)\b"
    ),
    r"\b(?:limited|low|poor|weak|scant|sparse|scarce|moderate)(?:[ -]quality)? (?:clinical )?(?:evidence|data)\b",
    r"\bweak or no evidence\b",
    # A decision that has not been taken.
    (
        r"\b(?:decision|application|submission|filing)\b[^.;]{0,80}?\b(?:pending|put off|postponed|delayed|awaited"
        r"|under review|expected|submitted|filed)\b"
    ),
    r"\b(?:await|pend|seek)ing (?:\w+ )?(?:approval|licen[cs]\w+|authori[sz]ation)\b",
    r"\b(?:doubt(?:s|ed|ful)?|controvers\w+|conflicting|question(?:ed|able)|confidence in|inconclusive|debated?)\b",
    r"\bexperimentation\b",
    r"\bspeculative\b",
    r"\b(?:some|anecdotal|tentative|growing|early) evidence\b",
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

# Begins what is said of a further use after "and": how far that one is accepted.
STANDING: tuple[str, ...] = (
    r"off[- ]label",
    (
        r"(?:not |now |also |currently |officially )*(?:approved|licen[cs]ed|authori[sz]ed|indicated|recommended) "
        r"(?:for|to|in|as)"
    ),
    r"(?:is |are )?(?:being |currently |also )*(?:studied|investigated|tested|evaluated|researched|explored|trialled)",
    r"under (?:study|investigation|evaluation)",
    r"experimentally",
    r"unlicen[cs]ed",
)
# How often, before it.
OFTEN: tuple[str, ...] = ("also", "sometimes", "occasionally", "often", "commonly", "rarely", "widely", "more recently")

# A phrase that begins or ends so is no condition.
NOT_FIRST: frozenset[str] = frozenset(
    """
    although associated because block blocks delay enhance except extend he help her his it its occurs on our potentiate
    prevent prolong relieve remove removes she slow such suppress suppresses taking that their them these they this
    those treat use used using we which with
    """.split()
)
NOT_LAST: frozenset[str] = frozenset(
    """
    adults agent agents agriculture alleles amplification animals areas capsules cells children clinics countries
    cream creams crops departments drug drugs duration for gene genes hospitals immunotherapy in industry medication
    medications men mutation mutations neonates newborns of patients people period periods prescription products
    protocols purpose purposes rearrangement rearrangements receptor receptors regimen regimens regions rooms
    settings syrup syrups tablets the therapy treatment treatments trial trials units use uses visit visits wards
    with women
    """.split()
)
