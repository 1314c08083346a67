"""What a medical condition looks like: endings, head nouns and measured things of general medical English.

Source: the word forms of MedDRA's high-level terms (ICH M1) and of plain-language patient leaflets, by ending
(Greek and Latin combining forms of Dorland's Medical Dictionary) and by head noun. Not fitted to any article.
"""

from __future__ import annotations

# Endings of one-word conditions, singular and plural.
ENDINGS: tuple[str, ...] = (
    "itis", "itides", "emia", "emias", "aemia", "aemias", "penia", "penias", "philia", "cytosis", "osis", "oses",
    "pathy", "pathies", "algia", "algias", "dynia", "uria", "rrhea", "rrhoea", "rrhage", "rrhages", "plegia", "paresis",
    "malacia",
    "ectasis", "edema", "oedema", "oma", "omas", "omata", "megaly", "spasm", "spasms", "lysis", "pnea", "pnoea",
    "cardia", "cardias", "phagia", "phasia", "opia", "opsia", "phobia", "kinesia", "kinesias", "tonia", "trophy",
    "thermia", "hidrosis", "plasia", "plasias", "stasis", "mania", "somnia", "orexia", "taxia", "oxia", "esthesia",
    "esthesias", "aesthesia", "aesthesias", "glossia", "geusia", "osmia", "asthenia", "dipsia", "phoria", "pepsia",
    "toxicity", "toxicities", "bleed", "bleeds", "bleeding", "blastoma", "hypotension", "hypertension", "arrhythmia",
    "arrhythmias", "sensitivity", "ache", "aches", "thymia", "mnesia", "praxia", "arche", "menorrhea", "mastia",
    "ismus", "plakia", "cytopenia", "iasis", "pigmentation", "calcification", "arthria", "lexia", "phrenia",
    "hydramnios", "hedonia", "thyroidism", "gonadism", "aldosteronism", "pituitarism", "corticism", "poventilation",
    "perventilation",
    "emesis", "porphyria", "rrhagia", "spermia", "acusis",
    "orgasmia", "plexia", "crasia", "ptysis", "clonus", "wetting", "resis", "dilation", "constriction",
)  # fmt: skip

# Endings of Latin words that follow the noun they describe ("erythema multiforme", "diabetes mellitus").
LATIN_ENDINGS: tuple[str, ...] = (
    *(
        "epilepticus",
        "iforme",
        "osum",
        "osa",
        "areata",
        "aris",
        "alis",
        "oris",
        "itus",
        "avis",
        "inans",
        "plex",
        "oster",
        "icans",
    ),
    *("acea", "atum", "ipidus", "planus", "gravis", "fulminans"),
)

# A condition that is less than before is none ("decreased inflammation"), unless it is one of these.
LESSENED: frozenset[str] = frozenset({"decreased", "reduced", "diminished", "lessened", "lower", "improved", "less"})
MISSED_WHEN_LESS: frozenset[str] = frozenset({"sweating", "salivation", "lacrimation", "tension", "sensitivity"})

# Words with such an ending that are no conditions.
NOT_CONDITIONS: frozenset[str] = frozenset(
    """
    analysis anesthesia anaesthesia antibiosis apoptosis aroma biosynthesis catalysis chroma cytolysis diagnoses
    diagnosis dialysis diploma doses electrolysis electrophoresis endocytosis exocytosis glycolysis hemodialysis
    hemostasis haemostasis homeostasis hydrolysis hypnosis lipolysis metamorphosis mitosis meiosis myopic osmosis
    overdoses phagocytosis pharmacopoeia pinocytosis proteolysis prognosis prognoses purposes roses stroma symbiosis
    therapy thrombolysis fibrinolysis trophy urinalysis homeopathy utopia cache pathy stoma
    """.split()
)

# Head nouns of conditions.
HEADS: frozenset[str] = frozenset(
    """
    talkativeness breakdown crying odor odour
    dizzy sleepy drowsy tired nauseous nauseated lightheaded light-headed restless irritable agitated aggressive
    hyperactive confused disoriented woozy unwell effusion effusions
    abnormalities abnormality abortion abscess abscesses abuse acidity acne addiction aggravation aggression agitation
    agranulocytosis akathisia allergies allergy alopecia amnesia anaphylaxis anger angina anxiety aplasia apnea arrest
    arrhythmia arrhythmias arthritis ascites asthma asystole ataxia attack attacks atrophy azotemia baldness belching
    bleeding bleeds blindness blister blistering blisters bloating blockage block bronchospasm bruise bruises bruising
    burning burping cancer cancers candidiasis carcinogenicity carcinoma cataract cataracts catatonia chills
    cholestasis cirrhosis clot clots clotting clumsiness coagulopathy colitis collapse coma condition confusion
    congestion conjunctivitis constipation contusion convulsion convulsions cough coughing cramp cramping cramps
    craving cravings crisis crises cyst cysts damage deafness death deaths defect defects deficiency deficiencies
    deficit deficits degeneration dehydration delirium delusion delusions dementia dependence dependency
    depersonalization depression dermatitis desquamation deterioration detachment diabetes diarrhea diarrhoea
    difficulties difficulty discharge discoloration discolouration discomfort disease diseases disinhibition disorder
    disorders disorientation distension distress disturbance disturbances dizziness drooling drowsiness dryness
    dysfunction dysfunctions dyskinesia dyskinesias dyspepsia dysphagia dysphoria dyspnea dystonia dystonias
    ecchymoses ecchymosis ecchymosed eczema edema embolism embolisms emboli emesis encephalitis encephalopathy
    enlargement epilepsy epistaxis erection erections eruption eruptions erythema euphoria exacerbation exanthema
    excitability excitation excitement exhaustion extravasation failure fainting faintness fatigue fatalities fatality
    fever fevers fibrillation fibrosis flare flares flashbacks flashes flatulence flushes flushing flutter
    forgetfulness fracture fractures gain galactorrhea gangrene gas giddiness glaucoma gout gynaecomastia gynecomastia
    haematoma haemorrhage haemorrhages hallucination hallucinations hangover hardening headache headaches heartbeat
    heartbeats heartburn hematoma hemorrhage hemorrhages hemorrhoids hepatitis hepatotoxicity hernia herpes hiccough
    hiccoughs hiccup hiccups hirsutism hives hoarseness hostility hyperactivity hyperreflexia hypersensitivity
    hypertension hypertrophy hypoactivity hypomania hypotension ideation ileus illness illnesses imbalance imbalances
    immunosuppression impairment impairments impotence impulsivity incontinence incoordination indigestion induration
    infarction infarctions infection infections infertility infiltration inflammation influenza injuries injury
    insomnia instability insufficiency intolerance intoxication irritability irritation ischaemia ischemia itch itches
    itchiness itching jaundice jitteriness jitters keratitis ketosis laceration lacrimation lesion lesions lethargy
    leukaemia leukemia lightheadedness light-headedness listlessness loss losses lupus lymphoma lymphomas
    malabsorption malaise malformation malformations malignancies malignancy malnutrition melanoma melanomas
    meningitis metastases migraine migraines miosis miscarriage miscarriages mortality mucositis mutism mycosis
    myelosuppression myocarditis mydriasis myopathy nausea necrolysis necrosis neoplasm neoplasms nervousness neuritis
    neuropathy neutropenia nightmare nightmares nosebleed nosebleeds numbness nystagmus obesity obstruction occlusion
    oedema opacities osteonecrosis osteoporosis ototoxicity overstimulation pain pains paleness pallor palpitation
    palpitations palsy pancreatitis panic papilledema paraesthesia paralysis paranoia paresthesia paresthesias
    parkinsonism peeling perforation perforations perspiration petechiae pharyngitis phlebitis photophobia
    photosensitivity pneumonia pneumonitis polyps polyuria priapism problem problems prolongation proteinuria pruritus
    psoriasis psychoses psychosis ptosis purpura rage rash rashes reaction reactions redness reflux regurgitation
    relapse restlessness retching retention retinopathy rhabdomyolysis rhinitis rhinorrhea rigidity rigors rupture
    salivation scarring sclerosis sedation seizure seizures sepsis septicemia shaking shakiness shivering shock
    sickness sinusitis sleepiness sleeplessness slowing sneezing somnolence sore soreness sores spasm spasms
    spasticity spotting staining stiffness stillbirth stinging stomatitis stone stones strain stroke strokes stupor
    stuttering suicidality suicide suicides suppression swallowing sweating sweats swelling swellings symptoms syncope
    syndrome syndromes tachyarrhythmia tachycardia tachyphylaxis teratogenicity tenderness tendinitis tension tetany
    thinning thirst thrombocytopenia thromboembolism thrombosis thrush tics tightness tingling tinnitus tiredness
    toxicity tremor tremors tremulousness trouble tuberculosis tumor tumors tumour tumours twitches twitching ulcer
    ulceration ulcerations ulcers unconsciousness unsteadiness upset urgency urticaria vasculitis vertigo vomiting
    reactivation pemphigoid pemphigus
    ageusia anosmia flaking grandiosity grinding irregularities irregularity scaling extrasystole extrasystoles lability
    bruxism chilblains claudication contracture contractures corrosion dandruff deformities deformity
    demasculinization dependency diplopia dribbling encopresis enuresis feminisation feminization fissures floaters
    heatstroke haemolysis hemolysis hyperpigmentation hypoplasia incoherence infestation
    jerks keratopathy leakage lump lumps masculinization meningism microangiopathy misuse myoclonus
    nodules numbing oliguria overgrowth overheating pruritis rosacea scabs scotoma sensitisation sensitization
    sleepwalking snoring soiling squint stenosis stomachache strictures sunburn sunburns teratogenesis toothache
    tumefaction vasodilation vasodilatation vasospasm virilisation virilization warts wheal whitening wrinkling
    wasting weakness weal wheals wheeze wheezing withdrawal worsening xerosis xerostomia yawning hypoxia anorexia
    apathy dysarthria dysphonia dysgeusia dysuria nocturia hematuria bradycardia acidosis alkalosis bronchitis
    cellulitis gastritis esophagitis nephritis hepatomegaly splenomegaly lymphadenopathy thrombocythemia angioedema
    accidents episodes issues falls flattening coarsening pupils sleep-driving tolerance trembling
    flare-up flare-ups colds clubfoot
    superinfection superinfections hypersecretion hyposecretion hyperventilation hypochlorhydria achlorhydria polyp
    distortion distortions vitiligo watering sludge
    hydronephrosis hyperhidrosis hypothyroidism hyperthyroidism hyperparathyroidism
    autoantibodies caries calciphylaxis choking crusting demyelination gallstones gambling hypersexuality hypopyon
    intussusception retardation scabbing shingles siadh stridor
    deposits microdeposits halo halos sensations
    darkening thickening lengthening yellowing reddening loosening shrinking shrinkage softening
    accident astigmatism breathlessness cachexia calmness chalazia chalazion chorea clenching colic dehiscence
    derealization dyspareunia fissure goiter goiters goitre grogginess heaviness hemothorax hesitancy hordeolum hunger
    hydrocephalus hypersalivation hypospadias infiltrates obstipation otitis overload papules paronychia pleurisy
    pneumothorax porphyria punding pustules sadness sciatica slowness sluggishness stye styes tamponade tearfulness
    telangiectasia telangiectasias warmth
    photoallergy
    hyperpyrexia hyperstimulation hypomotility impaction impactions megacolon opacification opacities opacity
    overstimulation pyrexia
    achalasia aggressiveness anejaculation aneurysm aneurysms aphonia aphthae asterixis bigeminy borborygmi bulimia
    bullae catalepsy cataplexy chloasma clamminess combativeness coryza coughs crankiness depersonalisation
    derealisation dysmetria ectropion emphysema empyema epiphora eructation erythroderma excoriation excoriations
    exophthalmos fasciculation fasciculations fistula fistulas formication fussiness goosebumps gooseflesh
    haematochezia haemorrhoids hematochezia hyperandrogenism hypercortisolism hyperexcitability hyperinsulinism
    hypervigilance intertrigo keloid keloids keratoconus lentigines leukoderma livedo macrosomia malaria melaena
    melasma melena microcephaly miliaria moodiness narcolepsy obtundation opisthotonos piloerection prickling
    presyncope pyoderma scars scleroderma sniffles somnambulism stillbirths striae stuffiness tenesmus torticollis
    torpor varices volvulus weepiness zoster agep dress pml sjs
    """.split()
)

# Heads that say nothing by themselves: they need a word before them ("hearing problems").
VAGUE_HEADS: frozenset[str] = frozenset(
    """
    aggravation exacerbation ideation
    abnormalities abnormality attack attacks block condition crisis crises damage defect defects deficiency
    deficiencies deficit deficits difficulties difficulty discharge disease diseases disorder disorders disturbance
    disturbances dysfunction enlargement failure gain gas illness illnesses imbalance impairment impairments injuries
    injury insufficiency loss losses problem problems prolongation reaction reactions retention sickness slowing stone
    stones strain suppression symptoms syndrome syndromes tension thinning toxicity trouble upset withdrawal worsening
    urgency irregularities irregularity instability intolerance distress shaking abuse episodes accident accidents
    pupils flattening issues overload disruption disruptions
    darkening thickening lengthening yellowing reddening loosening shrinking shrinkage softening
    """.split()
)

# What ending a drug brings about; alone, "withdrawal" may be a patient's from a trial or a drug's from the market.
WITHDRAWALS: frozenset[str] = frozenset(
    {
        *("withdrawal", "withdrawal symptoms", "withdrawal syndrome", "withdrawal reactions", "withdrawal effects"),
        *("discontinuation syndrome", "discontinuation symptoms", "abstinence syndrome"),
    }
)

# Kinds of effects that name what happens, most by the receptors: "extrapyramidal side effects".
EFFECT_KINDS: frozenset[str] = frozenset(
    """
    androgenic anticholinergic antimuscarinic cardiac cardiovascular cerebrovascular cholinergic dopaminergic
    estrogenic extrapyramidal gastrointestinal haematologic haematological hematologic hematological
    neuropsychiatric psychotomimetic serotonergic thromboembolic thrombotic
    """.split()
)

# Words that before a vague head still say nothing ("side effects", "other problems").
EMPTY_MODIFIERS: frozenset[str] = frozenset(
    """
    undesired
    increased decreased higher lower high low reduced greater elevated adverse side serious severe mild moderate other
    more most some many such certain common rare frequent unwanted undesirable significant major minor similar these
    those various several few new unusual drug medical dangerous life-threatening fatal health potential possible
    important clinical the a an of and or underlying existing following above any all its this that symptoms related
    dose-related long-term short-term previous recurrent repeated prior sudden abrupt gradual normal good better their
    patients toxic safety legal varying uncommon infrequent
    """.split()
)

# Things that are measured: a condition only with a word of change before them or "increase in".
MEASURED: frozenset[str] = frozenset(
    """
    acid albumin alt amylase cells appetite ast bilirubin calcium cholesterol concentration concentrations count counts
    bun creatinine development
    ejaculation enzyme enzymes flow function glucose heartbeat hemoglobin haemoglobin hormone hormones
    aminotransferase aminotransferases eye
    interval level levels libido lipids magnesium memory metabolism motility movement movements neutrophil neutrophils
    orgasm output phosphatase platelets potassium pressure production prolactin pulse rate saliva secretion sensation
    sensitivity drive sleep smell sodium speech sperm stools stool sugar taste temperature time transaminase
    transaminases triglycerides urea urination urine vision weight cells thoughts dreams dreaming periods menstruation
    mood moods behavior behaviour breathing coordination judgment mouth eyes nose throat skin lips tongue liver swings
    behaviors behaviours driving respiration
    beat beats test tests values changes hearing gait thinking healing sense rhythm rhythms balance effort perception
    alertness awareness consciousness arousal desire fertility immunity respiration tone color colour growth density
    fraction sensations complex segment waves qt qtc voice eyelashes hair gums nails tears posture stamina
    wakefulness vigilance reflexes threshold teeth
    habits kinase orgasms release
    testosterone thyroxine cortisol phosphate bicarbonate ferritin
    cognition ecg eeg electrocardiogram electroencephalogram erection erections results
    """.split()
)

CHANGES: frozenset[str] = frozenset(
    """
    abnormal abnormally absent altered bad bitter bloody blurred blurry burning change changes clay-colored cloudy
    dark few fewer decrease
    decreased decreases depressed difficult diminished disordered disturbed dilated double dry elevated
    elevation elevations enlarged excess excessive fall fast fatty frequent heavy heightened high higher hyperactive
    impaired increase increased increases irregular irregularly itchy labile labored lack loss low lower lowered
    lowering metallic mood painful pale poor production prolonged raised rapid red reduced reduction rise runny
    shallow shortness slow slowed slurred sore stuffy sudden suicidal swollen tarry trembling uncontrolled unpleasant
    unusual vivid watery weak weird worsened yellow yellowing delayed dizzy racing pounding black disrupted nasal
    personality behavioral vision visual interrupted loose missed strange premature extra skipped ectopic decline drop
    flushed brittle cracked chapped numb stiff faint discolored discoloured thickened thickening darkened darkening
    alteration alterations reductions shortened widened widening inverted flattened
    bizarre hot oily retrograde spontaneous unwanted
    repetitive obsessive impulsive suppressed
    aggressive disturbing erratic hostile unclear coarse puffy bloodshot excessively distorted stained
    """.split()
)

# Set phrases that no rule above finds.
SET_PHRASES: tuple[str, ...] = (
    *("status epilepticus", "lowered resistance to infection", "reduced resistance to infection"),
    "shortness of breath",
    "sunburning ",
    "ringing in the ears",
    "urinary frequency",
    "urinary urgency",
    "loss of ",
    "lack of ",
    "difficulty ",
    "trouble ",
    "feeling ",
    "inability to ",
    "upset stomach",
    "torsade",
    "hot flashes",
    "hot flushes",
    "night sweats",
    "birth defects",
    "flu-like",
    "pins and needles",
    "production of antibodies",
    "development of antibodies",
    "formation of antibodies",
    "suicidal ",
    "lupus",
    "stevens",
    "qt ",
    "hand-foot",
    "blood in ",
    "crystals in ",
    "pseudotumor cerebri",
    "pseudotumour cerebri",
    "sudden onset of sleep",
    "sudden sleep onset",
    "protein in ",
    "tonic-clonic ",
    "myoclonic ",
    "involuntary movement",
    "abnormal movement",
    "sugar in ",
    "fluid in ",
    "thoughts of suicide",
    "increased sensitivity to ",
    "increased susceptibility to ",
    "susceptibility to ",
    "increased vulnerability to ",
    "drug reaction with ",
    "drug rash with ",
    "breakdown of ",
    "cessation of breathing",
    "cold hands",
    "cold feet",
    "cold extremities",
    "swollen ",
    *("bleeding gums", "broken bones", "restless legs", "oily skin", "peeling skin", "watering eyes"),
    *("eyelash growth", "furry tongue", "hairy tongue", "unusual behavio"),
    *("stretch marks", "hair growth", "moon face", "buffalo hump", "cushingoid ", "fat redistribution", "tooth decay"),
    *(
        "corneal deposits",
        "livedo reticularis",
        "preterm ",
        "emotional blunting",
        "ingrown nails",
        "antibody formation",
    ),
    *("deepening of ", "compulsive ", "mixed state", "visual snow", "ringing in ", "unmasking of ", "stiff "),
    *("bad breath", "brain fog", "common cold", "binge eating", "night terrors", "nail fungus", "facial hair"),
    *("ectopic pregnancy", "premature birth", "premature labo", "premature delivery", "skin tags", "purple toes"),
    *("delayed puberty", "early puberty", "precocious puberty", "insulin resistance", "raynaud", "peliosis"),
    *("sleep walking", "sleep talking", "sleep driving", "sleep eating", "disseminated intravascular coagulation"),
    *(
        "cleft ",
        "club foot",
        "club feet",
        "spina bifida",
        "premature closure of ",
        "fetal harm",
        "foetal harm",
        "harm to the ",
        "injury to the ",
        "damage to the ",
    ),
)

# What leads to a condition without being part of its name: "cases of", "an increased risk of".
COUNTING: tuple[str, ...] = (
    "case",
    "cases",
    "concern",
    "concerns",
    "fears",
    "case report",
    "case reports",
    "instance",
    "instances",
    "report",
    "reports",
    "occurrence",
    "occurrences",
    "incidence",
    "incidences",
    "incidents",
    "episode",
    "episodes",
    "bout",
    "bouts",
    "period",
    "periods",
    "risk",
    "risks",
    "rate",
    "rates",
    "likelihood",
    "chance",
    "chances",
    "probability",
    "frequency",
    "development",
    "induction",
    "precipitation",
    "onset",
    "symptoms",
    "signs",
    "signs and symptoms",
    "forms",
    "types",
    "prevalence",
    "complaint",
    "complaints",
    "presentation",
    "presentations",
    "areas",
    "degrees",
)

SEVERITY: tuple[str, ...] = (
    "severe",
    "serious",
    "mild",
    "moderate",
    "life-threatening",
    "fatal",
    "transient",
    "temporary",
    "reversible",
    "irreversible",
    "permanent",
    "acute",
    "chronic",
)

# What a share is compared with, as regular expressions.
COMPARATOR_ARMS: tuple[str, ...] = (
    "placebos?",
    "control group",
    "controls?",
    "comparator",
    "general population",
    "untreated (?:patients|people|controls?)",
    "standard (?:care|treatment|therapy)",
)

# How a drug is given: alone no reaction, as "infusion reactions" are.
WAYS_OF_GIVING: frozenset[str] = frozenset(
    "inhalation inhalations injection injections infusion infusions administration ingestion".split()
)

# Heads that only announce reactions.
EMPTY_HEADS: frozenset[str] = frozenset(
    """
    effect effects event events reaction reactions issue issues complaint complaints sign signs adr adrs outcome
    outcomes complication complications concern concerns risk risks case cases people patients dose doses day days
    week weeks month months year years hour hours therapy treatment use drug drugs medication medications study
    studies trial trials incidence frequency rate increase increases decrease decreases changes change type types
    action actions degree intensity reactivation others etc overdose childhood adolescence adulthood infancy
    """.split()
)
