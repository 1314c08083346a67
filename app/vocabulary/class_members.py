"""Classes of drugs: how articles call them, and which drugs are in them.

Sources: groups and substances of the WHO Collaborating Centre for Drug Statistics Methodology's ATC/DDD Index
(atcddd.fhi.no, 2024); stems whose definition is the class itself from the WHO's "Use of stems in the selection of
International Nonproprietary Names (INN) for pharmaceutical substances" (2018); USANs beside INNs from the USAN Council.

Only classes of which the index has groups are here, and of those only the groups that hold nothing else. A class by
what it does ("CYP3A4 inhibitors", "drugs that prolong the QT interval") has no list of members that could be cited.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DrugClass:
    """A class of drugs.

    `wordings` are its names, in which order, plural and words such as "drugs" do not matter. `groups` begin the ATC
    codes of its members, but for those that begin with one of `without`. `members` are substances of these groups by
    name, separated by semicolons; `stems` endings of names that only members have.
    """

    name: str
    wordings: tuple[str, ...]
    groups: tuple[str, ...]
    members: str = ""
    without: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()


# Left out where wordings are compared.
CARRIERS: tuple[str, ...] = (
    "agent", "chemotherapy", "class", "compound", "derivative", "drug", "family", "medication", "medicine", "other",
    "preparation", "product", "therapy", "treatment",
)  # fmt: skip

# Before the name of a class, these leave it whole. Any other word may narrow it: "some NSAIDs", "potent antibiotics".
NEUTRAL_BEFORE: frozenset[str] = frozenset(
    "a all also an and any as avoid avoiding between both by combining concomitant concurrent decrease decreases "
    "during either enhance enhances especially for from including increase increases inhibit inhibits is like of on "
    "or other particularly potentiate potentiates prolong prolongs receive receives receiving reduce reduces take "
    "takes taking the these to use using when while with".split()
)

# Some of a class are not the class.
QUANTIFIERS: tuple[str, ...] = (
    "almost", "certain", "few", "many", "most", "nearly", "particular", "several", "some", "specific", "various",
)  # fmt: skip

# After it, these do. Any other word may narrow it: "antacids containing magnesium", "the MAOIs moclobemide and ...".
NEUTRAL_AFTER: frozenset[str] = frozenset(
    "a also and appear appears are as at because been before but by can cannot concomitantly concurrently could "
    "decrease decreases did do does due during enhance enhances for had has have if in increase increases inhibit "
    "inhibits interact interacts is like lower lowers may might must nor on or potentiate potentiates prolong "
    "prolongs raise raises reduce reduces shall should simultaneously since so such there therapy to together "
    "treatment until was were when whereas while will with would".split()
)

# What takes members out of a class again, in words after it.
EXCEPTIONS: tuple[str, ...] = ("except", "excluding", "other than", "but not", "apart from", "with the exception")

_LIVE_VIRUS_VACCINES = (
    "J07BB03",
    "J07BD",
    "J07BE",
    "J07BF01",
    "J07BF02",
    "J07BF04",
    "J07BH",
    "J07BJ",
    "J07BK01",
    "J07BK02",
    "J07BL",
)

CLASSES: tuple[DrugClass, ...] = (
    DrugClass(
        "TNF inhibitors",
        (
            "TNF inhibitor",
            "TNF-alpha inhibitor",
            "TNF-α inhibitor",
            "TNF blocker",
            "TNF-alpha blocker",
            "TNF-α blocker",
            "TNF-blocking agent",
            "TNF-α-blocking agent",
            "TNF-alpha-blocking agent",
            "TNF antagonist",
            "TNF-α antagonist",
            "TNF-alpha antagonist",
            "anti-TNF",
            "anti-TNF-α",
            "anti-TNF-alpha",
            "agents blocking TNF",
            "agents that block TNF",
            "tumor necrosis factor inhibitor",
            "tumour necrosis factor inhibitor",
            "tumor necrosis factor blocker",
            "tumour necrosis factor blocker",
            "tumor necrosis factor antagonist",
            "tumor necrosis factor alpha inhibitor",
            "tumour necrosis factor alpha inhibitor",
            "tumor necrosis factor-blocking agent",
        ),
        ("L04AB",),
        "adalimumab; afelimomab; certolizumab pegol; etanercept; golimumab; infliximab; opinercept",
    ),
    DrugClass(
        "live vaccines",
        ("live vaccine", "live attenuated vaccine", "attenuated live vaccine", "live vaccination"),
        (
            "J07AE02",
            "J07AN01",
            "J07AP01",
            *_LIVE_VIRUS_VACCINES,
        ),
        "BCG vaccine; chickenpox vaccine; measles vaccine; MMR vaccine; MMRV vaccine; mumps vaccine; oral polio "
        "vaccine; rotavirus vaccine; rubella vaccine; varicella vaccine; yellow fever vaccine",
    ),
    DrugClass(
        "live virus vaccines",
        ("live virus vaccine", "live attenuated virus vaccine", "live viral vaccine"),
        _LIVE_VIRUS_VACCINES,
        "chickenpox vaccine; measles vaccine; MMR vaccine; MMRV vaccine; mumps vaccine; oral polio vaccine; "
        "rotavirus vaccine; rubella vaccine; varicella vaccine; yellow fever vaccine",
    ),
    DrugClass(
        "vaccines",
        ("vaccine", "vaccination", "vaccine efficacy", "vaccine effectiveness", "vaccine response", "immunization"),
        ("J07",),
        "BCG vaccine; chickenpox vaccine; cholera vaccine; hepatitis A vaccine; hepatitis B vaccine; HPV vaccine; "
        "influenza vaccine; measles vaccine; MMR vaccine; MMRV vaccine; mumps vaccine; oral polio vaccine; "
        "pneumococcal vaccine; rabies vaccine; rotavirus vaccine; rubella vaccine; tetanus vaccine; typhoid vaccine; "
        "varicella vaccine; yellow fever vaccine; zoster vaccine",
    ),
    DrugClass(
        "NSAIDs",
        (
            "NSAID",
            "non-steroidal anti-inflammatory drug",
            "nonsteroidal anti-inflammatory drug",
            "nonsteroidal antiinflammatory drug",
        ),
        ("M01AA", "M01AB", "M01AC", "M01AE", "M01AG", "M01AH", "M01AX01"),
        "aceclofenac; acemetacin; celecoxib; dexibuprofen; dexketoprofen; diclofenac; diflunisal; etodolac; "
        "etoricoxib; fenbufen; fenoprofen; flurbiprofen; ibuprofen; indometacin; indomethacin; ketoprofen; "
        "ketorolac; lornoxicam; loxoprofen; lumiracoxib; meclofenamic acid; mefenamic acid; meloxicam; nabumetone; "
        "naproxen; oxaprozin; parecoxib; phenylbutazone; piroxicam; rofecoxib; sulindac; tenoxicam; tiaprofenic "
        "acid; tolfenamic acid; tolmetin; valdecoxib",
        stems=("profen", "oxicam"),
    ),
    DrugClass(
        "COX-2 inhibitors",
        ("COX-2 inhibitor", "selective COX-2 inhibitor", "coxib", "cyclooxygenase-2 inhibitor"),
        ("M01AH",),
        "celecoxib; etoricoxib; lumiracoxib; parecoxib; rofecoxib; valdecoxib",
        stems=("coxib",),
    ),
    DrugClass(
        "salicylates",
        ("salicylate",),
        ("N02BA", "B01AC06"),
        "acetylsalicylic acid; aspirin; choline salicylate; diflunisal; salsalate",
    ),
    DrugClass(
        "vitamin K antagonists",
        ("vitamin K antagonist",),
        ("B01AA",),
        "acenocoumarol; dicoumarol; fluindione; phenindione; phenprocoumon; warfarin",
    ),
    DrugClass(
        "coumarins",
        ("coumarin", "coumarin anticoagulant", "coumarin-type anticoagulant"),
        # The other vitamin K antagonists are indanediones.
        ("B01AA01", "B01AA03", "B01AA04", "B01AA07", "B01AA08", "B01AA11"),
        "acenocoumarol; dicoumarol; phenprocoumon; warfarin",
    ),
    DrugClass(
        "anticoagulants",
        ("anticoagulant", "anti-coagulant", "blood thinner", "blood-thinning"),
        ("B01AA", "B01AB", "B01AE", "B01AF", "B01AX05"),
        "acenocoumarol; apixaban; argatroban; betrixaban; bivalirudin; dabigatran; dabigatran etexilate; dalteparin; "
        "edoxaban; enoxaparin; fluindione; fondaparinux; heparin; nadroparin; phenindione; phenprocoumon; "
        "rivaroxaban; tinzaparin; warfarin",
        without=("B01AB02",),
        stems=("xaban", "gatran", "parin"),
    ),
    DrugClass(
        "oral anticoagulants",
        ("oral anticoagulant",),
        ("B01AA", "B01AE07", "B01AF"),
        "acenocoumarol; apixaban; betrixaban; dabigatran; dabigatran etexilate; edoxaban; fluindione; phenindione; "
        "phenprocoumon; rivaroxaban; warfarin",
        stems=("xaban",),
    ),
    DrugClass(
        "heparins",
        ("heparin",),
        ("B01AB01", "B01AB04", "B01AB05", "B01AB06", "B01AB07", "B01AB08", "B01AB10", "B01AB12"),
        "bemiparin; dalteparin; enoxaparin; heparin; nadroparin; parnaparin; reviparin; tinzaparin",
        stems=("parin",),
    ),
    DrugClass(
        "low molecular weight heparins",
        ("low molecular weight heparin", "LMWH", "LMW heparin"),
        ("B01AB04", "B01AB05", "B01AB06", "B01AB07", "B01AB08", "B01AB10", "B01AB12"),
        "bemiparin; dalteparin; enoxaparin; nadroparin; parnaparin; reviparin; tinzaparin",
    ),
    DrugClass(
        "antiplatelet drugs",
        ("antiplatelet", "anti-platelet", "platelet aggregation inhibitor", "platelet inhibitor"),
        ("B01AC",),
        "abciximab; cangrelor; cilostazol; clopidogrel; dipyridamole; eptifibatide; prasugrel; ticagrelor; "
        "ticlopidine; tirofiban; vorapaxar",
        stems=("grel", "grelor"),
    ),
    DrugClass(
        "thrombolytics",
        ("thrombolytic", "fibrinolytic"),
        ("B01AD",),
        "alteplase; anistreplase; reteplase; streptokinase; tenecteplase; urokinase",
        without=("B01AD10", "B01AD12"),
        stems=("teplase",),
    ),
    DrugClass(
        "proton-pump inhibitors",
        ("proton-pump inhibitor", "PPI"),
        ("A02BC",),
        "dexlansoprazole; esomeprazole; lansoprazole; omeprazole; pantoprazole; rabeprazole",
    ),
    DrugClass(
        "H2 antagonists",
        (
            "H2 antagonist",
            "H2 blocker",
            "H2 receptor antagonist",
            "H2-receptor blocker",
            "histamine H2 receptor antagonist",
            "histamine H2 antagonist",
        ),
        ("A02BA",),
        "cimetidine; famotidine; nizatidine; ranitidine; roxatidine",
    ),
    DrugClass("antacids", ("antacid",), ("A02A",), "aluminium hydroxide; aluminum hydroxide; magaldrate"),
    DrugClass(
        "antidiabetic drugs",
        ("antidiabetic", "anti-diabetic", "diabetes medication"),
        ("A10",),
        "acarbose; canagliflozin; chlorpropamide; dapagliflozin; dulaglutide; empagliflozin; exenatide; "
        "glibenclamide; gliclazide; glimepiride; glipizide; glyburide; insulin; linagliptin; liraglutide; metformin; "
        "miglitol; nateglinide; pioglitazone; repaglinide; rosiglitazone; saxagliptin; semaglutide; sitagliptin; "
        "tolazamide; tolbutamide; vildagliptin",
        without=("A10XA",),
        stems=("gliptin", "gliflozin", "glitazone"),
    ),
    DrugClass(
        "sulfonylureas",
        ("sulfonylurea", "sulphonylurea", "oral sulfonylurea"),
        ("A10BB",),
        "chlorpropamide; glibenclamide; gliclazide; glimepiride; glipizide; gliquidone; glyburide; tolazamide; "
        "tolbutamide",
    ),
    DrugClass("biguanides", ("biguanide",), ("A10BA",), "buformin; metformin; phenformin"),
    DrugClass(
        "thiazolidinediones",
        ("thiazolidinedione", "glitazone"),
        ("A10BG",),
        "pioglitazone; rosiglitazone; troglitazone",
        stems=("glitazone",),
    ),
    DrugClass(
        "ACE inhibitors",
        (
            "ACE inhibitor",
            "ACEI",
            "angiotensin-converting enzyme inhibitor",
            "angiotensin converting-enzyme inhibitor",
        ),
        ("C09A", "C09B"),
        "benazepril; captopril; cilazapril; enalapril; fosinopril; imidapril; lisinopril; moexipril; perindopril; "
        "quinapril; ramipril; trandolapril; zofenopril",
        stems=("pril",),
    ),
    DrugClass(
        "angiotensin II receptor antagonists",
        (
            "angiotensin receptor blocker",
            "angiotensin II receptor blocker",
            "angiotensin II receptor antagonist",
            "angiotensin receptor antagonist",
            "angiotensin II antagonist",
            "ARB",
            "sartan",
        ),
        ("C09C", "C09D"),
        "azilsartan medoxomil; candesartan; eprosartan; irbesartan; losartan; olmesartan; telmisartan; valsartan",
        stems=("sartan",),
    ),
    DrugClass(
        "beta blockers",
        (
            "beta blocker",
            "β blocker",
            "betablocker",
            "beta-adrenergic blocker",
            "beta-adrenergic blocking agent",
            "beta blocking agent",
            "beta-adrenergic antagonist",
            "beta-adrenergic receptor blocker",
            "beta adrenoceptor antagonist",
            "beta-adrenergic receptor antagonist",
        ),
        ("C07",),
        "acebutolol; alprenolol; atenolol; betaxolol; bisoprolol; carvedilol; celiprolol; esmolol; labetalol; "
        "metoprolol; nadolol; nebivolol; oxprenolol; penbutolol; pindolol; propranolol; sotalol; timolol",
    ),
    DrugClass(
        "calcium channel blockers",
        ("calcium channel blocker", "calcium antagonist", "calcium channel antagonist"),
        ("C08",),
        "amlodipine; bepridil; diltiazem; felodipine; isradipine; lacidipine; lercanidipine; nicardipine; "
        "nifedipine; nimodipine; nisoldipine; nitrendipine; verapamil",
        stems=("dipine",),
    ),
    DrugClass(
        "diuretics",
        ("diuretic",),
        ("C03A", "C03B", "C03C", "C03D", "C03E"),
        "amiloride; bendroflumethiazide; bumetanide; chlorothiazide; chlortalidone; chlorthalidone; eplerenone; "
        "etacrynic acid; ethacrynic acid; furosemide; hydrochlorothiazide; indapamide; metolazone; spironolactone; "
        "torasemide; torsemide; triamterene; xipamide",
        without=("C03DA05",),
        stems=("thiazide",),
    ),
    DrugClass(
        "thiazides",
        ("thiazide", "thiazide diuretic"),
        ("C03AA", "C03AB"),
        "bendroflumethiazide; chlorothiazide; cyclopenthiazide; hydrochlorothiazide; hydroflumethiazide; "
        "methyclothiazide; polythiazide; trichlormethiazide",
        stems=("thiazide",),
    ),
    DrugClass(
        "loop diuretics",
        ("loop diuretic", "high-ceiling diuretic"),
        ("C03C",),
        "bumetanide; etacrynic acid; ethacrynic acid; furosemide; piretanide; torasemide; torsemide",
        without=("C03CX",),
    ),
    DrugClass(
        "potassium-sparing diuretics",
        ("potassium-sparing diuretic", "potassium-sparing agent"),
        ("C03DA01", "C03DA02", "C03DA03", "C03DA04", "C03DB"),
        "amiloride; canrenone; eplerenone; potassium canrenoate; spironolactone; triamterene",
    ),
    DrugClass(
        "cardiac glycosides",
        ("cardiac glycoside", "digitalis glycoside"),
        ("C01A",),
        "acetyldigoxin; deslanoside; digitoxin; digoxin; metildigoxin; ouabain",
        without=("C01AX",),
    ),
    DrugClass(
        "antiarrhythmics",
        ("antiarrhythmic", "anti-arrhythmic"),
        ("C01B",),
        "ajmaline; amiodarone; disopyramide; dofetilide; dronedarone; flecainide; ibutilide; mexiletine; "
        "procainamide; propafenone; quinidine; tocainide; vernakalant",
    ),
    DrugClass(
        "organic nitrates",
        ("organic nitrate", "nitrate"),
        ("C01DA",),
        "glyceryl trinitrate; isosorbide dinitrate; isosorbide mononitrate; nitroglycerin",
    ),
    DrugClass(
        "PDE5 inhibitors",
        ("PDE5 inhibitor", "PDE-5 inhibitor", "phosphodiesterase 5 inhibitor", "phosphodiesterase type 5 inhibitor"),
        ("G04BE03", "G04BE08", "G04BE09", "G04BE10", "G04BE11"),
        "avanafil; sildenafil; tadalafil; udenafil; vardenafil",
    ),
    DrugClass(
        "alpha-2 agonists",
        ("alpha-2 agonist", "α2 agonist", "α2-adrenergic agonist", "alpha-2 adrenergic agonist"),
        # The rest of C02AC acts on imidazoline receptors.
        ("C02AC01", "C02AC02"),
        "clonidine; guanfacine",
    ),
    DrugClass(
        "statins",
        ("statin", "HMG-CoA reductase inhibitor"),
        ("C10AA",),
        "atorvastatin; cerivastatin; fluvastatin; lovastatin; pitavastatin; pravastatin; rosuvastatin; simvastatin",
        stems=("vastatin",),
    ),
    DrugClass(
        "fibrates",
        ("fibrate", "fibric acid derivative"),
        ("C10AB",),
        "bezafibrate; ciprofibrate; clofibrate; fenofibrate; gemfibrozil",
        stems=("fibrate",),
    ),
    DrugClass(
        "corticosteroids",
        ("corticosteroid", "systemic corticosteroid"),
        ("H02",),
        "betamethasone; cortisone; deflazacort; dexamethasone; fludrocortisone; hydrocortisone; methylprednisolone; "
        "prednisolone; prednisone; triamcinolone",
        without=("H02CA",),
    ),
    DrugClass(
        "glucocorticoids",
        ("glucocorticoid", "systemic glucocorticoid"),
        ("H02AB",),
        "betamethasone; cortisone; deflazacort; dexamethasone; hydrocortisone; methylprednisolone; prednisolone; "
        "prednisone; triamcinolone",
    ),
    DrugClass("thyroid hormones", ("thyroid hormone",), ("H03AA",), "levothyroxine; liothyronine; tiratricol"),
    DrugClass(
        "estrogens",
        ("estrogen", "oestrogen"),
        ("G03C",),
        "conjugated estrogens; estradiol; estriol; ethinylestradiol",
        without=("G03CX", "G03CC"),
    ),
    DrugClass(
        "hormonal contraceptives",
        ("hormonal contraceptive", "hormonal contraception"),
        ("G03A",),
        without=("G03AD", "G03AX"),
    ),
    DrugClass(
        "antibiotics",
        ("antibiotic", "antibacterial"),
        ("J01",),
        "amikacin; amoxicillin; ampicillin; azithromycin; benzylpenicillin; cefalexin; cefotaxime; ceftriaxone; "
        "cefuroxime; chloramphenicol; ciprofloxacin; clarithromycin; clindamycin; doxycycline; erythromycin; "
        "flucloxacillin; gentamicin; levofloxacin; linezolid; meropenem; metronidazole; minocycline; moxifloxacin; "
        "nitrofurantoin; tetracycline; trimethoprim; vancomycin",
        stems=("cillin", "floxacin"),
    ),
    DrugClass(
        "penicillins",
        ("penicillins", "penicillin antibiotic"),
        ("J01C",),
        "amoxicillin; ampicillin; benzylpenicillin; cloxacillin; dicloxacillin; flucloxacillin; mezlocillin; "
        "nafcillin; oxacillin; penicillin G; penicillin V; phenoxymethylpenicillin; piperacillin; ticarcillin",
        without=("J01CG",),
        stems=("cillin",),
    ),
    DrugClass(
        "cephalosporins",
        ("cephalosporin", "cephalosporin antibiotic"),
        ("J01DB", "J01DC", "J01DD", "J01DE"),
        "cefaclor; cefadroxil; cefalexin; cefazolin; cefepime; cefixime; cefotaxime; cefoxitin; ceftazidime; "
        "ceftriaxone; cefuroxime; cephalexin",
    ),
    DrugClass(
        "beta-lactam antibiotics",
        ("beta-lactam", "beta-lactam antibiotic", "β-lactam antibiotic", "β-lactam"),
        ("J01C", "J01D"),
        "amoxicillin; ampicillin; aztreonam; benzylpenicillin; cefalexin; cefazolin; cefotaxime; ceftriaxone; "
        "cefuroxime; ertapenem; flucloxacillin; imipenem; meropenem; penicillin G; piperacillin",
        without=("J01CG",),
        stems=("cillin", "penem"),
    ),
    DrugClass(
        "macrolides",
        ("macrolide", "macrolide antibiotic"),
        ("J01FA",),
        "azithromycin; clarithromycin; erythromycin; josamycin; roxithromycin; spiramycin; telithromycin",
    ),
    DrugClass(
        "fluoroquinolones",
        ("fluoroquinolone", "fluoroquinolone antibiotic"),
        ("J01MA",),
        "ciprofloxacin; gatifloxacin; gemifloxacin; levofloxacin; lomefloxacin; moxifloxacin; norfloxacin; "
        "ofloxacin; pefloxacin; sparfloxacin",
        stems=("floxacin",),
    ),
    DrugClass(
        "quinolones",
        ("quinolone", "quinolone antibiotic"),
        ("J01M",),
        "ciprofloxacin; gatifloxacin; gemifloxacin; levofloxacin; lomefloxacin; moxifloxacin; nalidixic acid; "
        "norfloxacin; ofloxacin; pefloxacin; sparfloxacin",
        stems=("floxacin",),
    ),
    DrugClass(
        "tetracyclines",
        ("tetracyclines", "tetracycline antibiotic"),
        ("J01AA",),
        "demeclocycline; doxycycline; eravacycline; lymecycline; minocycline; omadacycline; oxytetracycline; "
        "tetracycline; tigecycline",
        stems=("cycline",),
    ),
    DrugClass(
        "aminoglycosides",
        ("aminoglycoside", "aminoglycoside antibiotic"),
        ("J01G",),
        "amikacin; arbekacin; gentamicin; isepamicin; kanamycin; neomycin; netilmicin; plazomicin; sisomicin; "
        "streptomycin; tobramycin",
    ),
    DrugClass(
        "sulfonamide antibiotics",
        ("sulfonamide antibiotic", "sulphonamide antibiotic", "sulfonamide antibacterial"),
        ("J01EB", "J01EC", "J01ED"),
        "sulfadiazine; sulfadimidine; sulfafurazole; sulfamethizole; sulfamethoxazole; sulfisoxazole",
    ),
    DrugClass(
        "rifamycins", ("rifamycin",), ("J04AB02", "J04AB04", "J04AB05"), "rifabutin; rifampicin; rifampin; rifapentine"
    ),
    DrugClass(
        "azole antifungals",
        ("azole antifungal", "systemic azole antifungal"),
        ("J02AB", "J02AC"),
        "fluconazole; isavuconazole; itraconazole; ketoconazole; miconazole; posaconazole; voriconazole",
    ),
    DrugClass(
        "HIV protease inhibitors",
        ("HIV protease inhibitor", "HIV-1 protease inhibitor"),
        ("J05AE01", "J05AE02", "J05AE03", "J05AE04", "J05AE05", "J05AE07", "J05AE08", "J05AE09", "J05AE10"),
        "atazanavir; darunavir; fosamprenavir; indinavir; lopinavir; nelfinavir; ritonavir; saquinavir; tipranavir",
    ),
    DrugClass(
        "NNRTIs",
        ("NNRTI", "non-nucleoside reverse transcriptase inhibitor"),
        ("J05AG",),
        "delavirdine; doravirine; efavirenz; etravirine; nevirapine; rilpivirine",
        stems=("virine",),
    ),
    DrugClass(
        "antimalarials",
        ("antimalarial", "anti-malarial"),
        ("P01B",),
        "amodiaquine; artemether; artesunate; atovaquone/proguanil; chloroquine; halofantrine; hydroxychloroquine; "
        "lumefantrine; mefloquine; primaquine; proguanil; pyrimethamine; quinine; tafenoquine",
    ),
    DrugClass(
        "anthracyclines",
        ("anthracycline", "anthracycline antibiotic"),
        ("L01DB01", "L01DB02", "L01DB03", "L01DB06", "L01DB08", "L01DB09", "L01DB10"),
        "daunorubicin; doxorubicin; epirubicin; idarubicin; pirarubicin; valrubicin",
        stems=("rubicin",),
    ),
    DrugClass("taxanes", ("taxane",), ("L01CD",), "cabazitaxel; docetaxel; paclitaxel", stems=("taxel",)),
    DrugClass(
        "vinca alkaloids",
        ("vinca alkaloid",),
        ("L01CA",),
        "vinblastine; vincristine; vindesine; vinflunine; vinorelbine",
    ),
    DrugClass(
        "immunosuppressants",
        ("immunosuppressant", "immunosuppressive", "immunosuppressive agent"),
        ("L04A",),
        "azathioprine; ciclosporin; cyclosporine; everolimus; mycophenolic acid; sirolimus; tacrolimus",
        stems=("limus",),
    ),
    DrugClass(
        "bisphosphonates",
        ("bisphosphonate", "biphosphonate"),
        ("M05BA",),
        "alendronic acid; clodronic acid; etidronic acid; ibandronic acid; pamidronic acid; risedronic acid; "
        "tiludronic acid; zoledronic acid; alendronate; ibandronate; pamidronate; risedronate",
        stems=("dronic acid",),
    ),
    DrugClass(
        "non-depolarizing neuromuscular blockers",
        (
            "non-depolarizing neuromuscular blocker",
            "nondepolarizing neuromuscular blocker",
            "non-depolarising neuromuscular blocker",
            "nondepolarizing muscle relaxant",
            "non-depolarizing muscle relaxant",
        ),
        ("M03AA", "M03AC"),
        "atracurium; cisatracurium; mivacurium; pancuronium; pipecuronium; rocuronium; tubocurarine; vecuronium",
        stems=("curium", "curonium"),
    ),
    DrugClass(
        "opioids",
        ("opioid", "opioid analgesic", "opiate", "narcotic analgesic"),
        ("N02A", "N01AH", "N07BC"),
        "alfentanil; buprenorphine; butorphanol; codeine; dextropropoxyphene; dihydrocodeine; fentanyl; hydrocodone; "
        "hydromorphone; meperidine; methadone; morphine; nalbuphine; oxycodone; oxymorphone; "
        "pentazocine; pethidine; remifentanil; sufentanil; tapentadol; tilidine; tramadol",
        without=("N07BC04",),
    ),
    DrugClass(
        "triptans",
        ("triptan", "5-HT1 agonist"),
        ("N02CC01", "N02CC02", "N02CC03", "N02CC04", "N02CC05", "N02CC06", "N02CC07"),
        "almotriptan; eletriptan; frovatriptan; naratriptan; rizatriptan; sumatriptan; zolmitriptan",
        stems=("triptan",),
    ),
    DrugClass(
        "ergot alkaloids",
        ("ergot alkaloid", "ergot derivative"),
        ("N02CA",),
        "dihydroergotamine; ergotamine; methysergide",
    ),
    DrugClass(
        "antiepileptics",
        ("anticonvulsant", "antiepileptic", "anti-epileptic", "antiseizure medication"),
        ("N03A",),
        "brivaracetam; carbamazepine; clonazepam; eslicarbazepine; ethosuximide; felbamate; gabapentin; lacosamide; "
        "lamotrigine; levetiracetam; oxcarbazepine; perampanel; phenobarbital; phenytoin; pregabalin; primidone; "
        "rufinamide; tiagabine; topiramate; valproic acid; vigabatrin; zonisamide",
    ),
    DrugClass(
        "barbiturates",
        ("barbiturate",),
        ("N03AA01", "N03AA02", "N05CA", "N01AF"),
        "amobarbital; barbital; mephobarbital; methohexital; methylphenobarbital; pentobarbital; "
        "phenobarbital; secobarbital; thiopental",
        stems=("barbital",),
    ),
    DrugClass(
        "benzodiazepines",
        ("benzodiazepine",),
        ("N05BA", "N05CD", "N03AE"),
        "alprazolam; bromazepam; chlordiazepoxide; clobazam; clonazepam; clorazepate; diazepam; estazolam; "
        "flunitrazepam; flurazepam; lorazepam; lormetazepam; midazolam; nitrazepam; oxazepam; prazepam; quazepam; "
        "temazepam; triazolam",
        stems=("azepam",),
    ),
    DrugClass(
        "antipsychotics",
        ("antipsychotic", "neuroleptic"),
        ("N05A",),
        "amisulpride; aripiprazole; asenapine; brexpiprazole; cariprazine; chlorpromazine; clozapine; flupentixol; "
        "fluphenazine; haloperidol; loxapine; lurasidone; olanzapine; paliperidone; perphenazine; pimozide; "
        "quetiapine; risperidone; sertindole; sulpiride; thioridazine; trifluoperazine; ziprasidone; zuclopenthixol",
        without=("N05AN",),
    ),
    DrugClass(
        "phenothiazines",
        ("phenothiazine",),
        ("N05AA", "N05AB", "N05AC", "R06AD"),
        "chlorpromazine; fluphenazine; levomepromazine; mesoridazine; perphenazine; prochlorperazine; promethazine; "
        "thioridazine; trifluoperazine",
    ),
    DrugClass(
        "antidepressants",
        ("antidepressant", "anti-depressant"),
        ("N06A",),
        "agomelatine; amitriptyline; bupropion; citalopram; clomipramine; desipramine; desvenlafaxine; doxepin; "
        "duloxetine; escitalopram; fluoxetine; fluvoxamine; imipramine; isocarboxazid; maprotiline; milnacipran; "
        "mirtazapine; moclobemide; nefazodone; nortriptyline; paroxetine; phenelzine; reboxetine; sertraline; "
        "tranylcypromine; trazodone; trimipramine; venlafaxine; vortioxetine",
    ),
    DrugClass(
        "SSRIs",
        ("SSRI", "selective serotonin reuptake inhibitor", "selective serotonin re-uptake inhibitor"),
        ("N06AB",),
        "citalopram; escitalopram; fluoxetine; fluvoxamine; paroxetine; sertraline; zimelidine",
    ),
    DrugClass(
        "SNRIs",
        (
            "SNRI",
            "serotonin-norepinephrine reuptake inhibitor",
            "serotonin and norepinephrine reuptake inhibitor",
            "serotonin–noradrenaline reuptake inhibitor",
        ),
        ("N06AX16", "N06AX17", "N06AX21", "N06AX23", "N06AX28"),
        "desvenlafaxine; duloxetine; levomilnacipran; milnacipran; venlafaxine",
    ),
    DrugClass(
        "tricyclic antidepressants",
        ("tricyclic antidepressant", "TCA", "tricyclic"),
        ("N06AA",),
        "amitriptyline; amoxapine; clomipramine; desipramine; dosulepin; doxepin; imipramine; lofepramine; "
        "nortriptyline; opipramol; protriptyline; trimipramine",
        without=("N06AA21",),
        stems=("triptyline",),
    ),
    DrugClass(
        "MAO inhibitors",
        ("MAO inhibitor", "MAOI", "monoamine oxidase inhibitor"),
        ("N06AF", "N06AG", "N04BD01", "N04BD02", "N04BD03"),
        "iproniazid; isocarboxazid; moclobemide; nialamide; phenelzine; rasagiline; safinamide; selegiline; "
        "toloxatone; tranylcypromine",
        stems=("giline",),
    ),
    DrugClass(
        "xanthine derivatives",
        ("xanthine", "methylxanthine"),
        ("R03DA", "N06BC"),
        "aminophylline; caffeine; doxofylline; dyphylline; theophylline",
        stems=("fylline", "phylline"),
    ),
)
