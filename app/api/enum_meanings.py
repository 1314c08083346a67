"""What each value of each enumeration of the API means: the one place, from which the OpenAPI document says it.

Where a registry knows its values' names already (domains, identifier schemes, what is counted), they are taken from it.
"""

from __future__ import annotations

from app.facts.domains import DOMAINS
from app.facts.facets import COUNTED
from app.facts.set_aside import PlainDomain
from app.vocabulary.identifier_schemes import SCHEMES

_OF_DOMAINS = {domain.name: domain.title for domain in DOMAINS}

# By the name of the enumeration, then by value.
MEANINGS: dict[str, dict[str, str]] = {
    "ChemicalProperty": {
        "formula": "Molecular formula, with the count of each element.",
        "molecular_weight": "Molar mass that the article states.",
        "computed_weight": "Molar mass worked out here from the formula; no article states it.",
        "iupac_name": "Systematic name.",
        "smiles": "Structure as SMILES.",
        "inchi": "Structure as InChI.",
        "inchikey": "Hash of the InChI.",
        "charge": "Electric charge of the ion.",
        "chirality": "Which mirror image or mixture it is.",
        "density": "Density.",
        "melting_point": "Melting point.",
        "boiling_point": "Boiling point.",
        "solubility": "How much of it a solvent takes.",
        "specific_rotation": "How far it turns polarized light.",
        "component": "One of the drugs that a fixed combination is made of.",
    },
    "Comparator": {
        "approximately": "About so much: `~5`, `around 5`.",
        "less_than": "Less than the upper bound: `< 5`.",
        "at_most": "The upper bound or less: `up to 5`.",
        "greater_than": "More than the lower bound: `> 5`.",
        "at_least": "The lower bound or more: `at least 5`.",
    },
    "ConsistencyCheck": {
        "formula_weight": "The molar mass in the infobox with the one that the formula gives.",
        "prose_weight": "The molar mass in the infobox with that in the prose.",
        "cas_check_digit": "A CAS number with its own check digit.",
        "unii_check_character": "A UNII with its own check character.",
        "inchikey_pattern": "An InChIKey with the form that every one has.",
        "inchi_formula": "The formula inside the InChI with the one in the infobox.",
        "infobox_pharmacokinetics": "A pharmacokinetic value of the infobox with those of the prose.",
        "count_percent": "A count of a count with the percentage beside it.",
        "sum_of_parts": "A number of people with the parts that the same sentence makes of it.",
        "frequency_percent": "A frequency word with the percentage beside it, by the bands of CIOMS.",
        "contraindicated_dose": "A contraindication with a dose that is given for the same patients.",
        "pregnancy_class": "Pregnancy as a contraindication with the pregnancy class.",
    },
    "ConsistencyOutcome": {
        "agree": "Both can be true.",
        "disagree": "They cannot both be true; which is wrong is not known.",
        "cannot_check": "They cannot be compared, for the reason in `detail`.",
    },
    "CountedField": {field: f"Counted are {meaning}." for field, meaning in COUNTED.items()},
    "Domain": _OF_DOMAINS,
    "Finding": {
        "interacts": "The article says or implies that one changes the other's effect, level or risk.",
        "studied_none_found": "The article says that it was looked for and none was found: a finding, not a gap.",
    },
    "FrequencyBand": {
        "very_common": "10 % or more.",
        "common": "1 % or more, less than 10 %.",
        "uncommon": "0.1 % or more, less than 1 %.",
        "rare": "0.01 % or more, less than 0.1 %.",
        "very_rare": "Less than 0.01 %.",
    },
    "FrequencyBasis": {
        "percent": "From the percentage that the article states.",
        "word": "From the article's word, such as `rare`, for it states no percentage.",
    },
    "IdentifierCheck": {
        "check_digit": "By the check digit or character that is in it.",
        "pattern": "By the pattern of its scheme alone: a typing error may fit it.",
    },
    "Include": {**_OF_DOMAINS, "safety": "What bears on safety, of several domains together."},
    "IndicationStatus": {
        "approved": "The article says that an authority approved the use, or says plainly that the drug is used for it "
        "and nothing that restricts it: `is used to treat` counts as approved. For decisions of authorities see "
        "`approval` of `RegulatoryKind`.",
        "off_label": "It is used so without an approval, or was once, as the article says.",
        "investigational": "It is studied for it, or there are first results: not in use, as far as the article says.",
        "not_recommended": "The article advises against the use, or says that the drug does not help with it.",
    },
    "InteractantKind": {
        "drug": "One drug or other substance that is taken as one.",
        "drug_class": "A class of drugs, such as `NSAIDs`.",
        "vaccine": "A vaccine or a kind of vaccines.",
        "food": "Food, drink but for alcohol, or a part of them.",
        "alcohol": "Alcohol as a drink.",
        "enzyme": "An enzyme or transporter of the body, such as `CYP3A4`.",
        "disease": "An illness or state of the patient.",
        "lab_test": "A laboratory test that the drug disturbs.",
        "other": "What is none of these, such as a procedure or a device.",
    },
    "Jurisdiction": {
        "AU": "Australia.",
        "BR": "Brazil.",
        "CA": "Canada.",
        "DE": "Germany.",
        "EU": "European Union.",
        "NZ": "New Zealand.",
        "UK": "United Kingdom.",
        "UN": "United Nations, by its drug conventions.",
        "US": "United States.",
    },
    "MatchKind": {
        "name": "The article's title.",
        "slug": "The slug, as it stands in paths.",
        "inn": "An international nonproprietary name that the article gives.",
        "brand": "A brand name that the article gives.",
        "synonym": "Another name that the article gives.",
        "redirect": "The title of a page of the wiki that leads to the article.",
        "identifier": "An identifier, with or without its scheme, or an address of one.",
        "drug_string": "A part of the name of a product, or of names of several drugs.",
        "spelling": "A name spelled almost alike, which may be another drug's: offered, never taken.",
    },
    "MembershipRule": {
        "named_by_article": "The same statement names the drug as one of the class.",
        "atc_code": "The drug's own article gives an ATC code of the class.",
        "atc_index": "The WHO's ATC index lists the drug's name in the class.",
        "inn_stem": "The drug's name ends with the WHO's stem for the class.",
    },
    "MissingState": {
        "asserted_none": "The article says that there is none.",
        "blank": "The parameter is there, and empty.",
        "absent": "The article says nothing of it.",
        "unparsed": "There is text, in `raw`, that could not be typed.",
    },
    "NameKind": {
        "title": "The article's title.",
        "brand": "A brand or trade name.",
        "inn": "An international nonproprietary name.",
        "synonym": "Another name: chemical, older, of a laboratory or of another country.",
        "redirect": "The title of a page of the wiki that leads to the article.",
    },
    "Origin": {
        "infobox": "A parameter of the box, named in `parameter`.",
        "prose": "The text, in the section that `section` leads to.",
    },
    "PharmacokineticParameter": {
        "bioavailability": "Share of a dose that reaches the circulation.",
        "protein_binding": "Share that is bound to proteins of the blood.",
        "metabolism": "Where or by what it is changed, such as `liver` or `CYP3A4`.",
        "metabolites": "What it is changed into.",
        "elimination_half_life": "Time in which half of it leaves the body or the blood.",
        "onset_of_action": "Time until it begins to act.",
        "duration_of_action": "How long it acts.",
        "excretion": "By which way it leaves the body, and which share of it does.",
        "tmax": "Time until the highest concentration.",
        "cmax": "The highest concentration.",
        "auc": "Area under the curve of concentration over time.",
        "volume_of_distribution": "Volume that it would fill at the concentration of the blood.",
        "clearance": "Volume that is cleared of it in a time.",
        "accumulation": "How far levels rise when it is given again.",
        "absorption": "How, how fast or how far it is taken up.",
    },
    "PlainDomain": {domain.value: _OF_DOMAINS[domain] for domain in PlainDomain},
    "Recommendation": {
        "contraindicated": "Must not be used together, in the article's words.",
        "avoid": "Should not be used together, is not recommended, or is to be avoided.",
        "caution": "May be used together with care: watched, at another dose or another time.",
        "none_needed": "The article says that nothing need be done.",
        "not_stated": "The article tells of the interaction and advises nothing.",
    },
    "RegulatoryKind": {
        "legal_status": "How it may be sold or possessed, such as `S4` or `Rx-only`.",
        "pregnancy_category": "The class of its risk in pregnancy.",
        "approval": "A decision of an authority on its use or sale.",
    },
    "Role": {
        "primary": "The server that is written to; a file is always this.",
        "replica": "A copy that follows the primary.",
    },
    "SafetyTopic": {
        "contraindication": "A condition under which it must not be used.",
        "precaution": "A condition that calls for care.",
        "adverse_reaction": "An unwanted effect.",
        "monitoring": "What is to be measured or watched.",
        "pregnancy": "What is said of its use in pregnancy.",
        "lactation": "What is said of its use while breast-feeding.",
    },
    "Scheme": {scheme.name: f"{scheme.title}." for scheme in SCHEMES},
    "StatementContext": {
        "overdose": "Said of too much of the drug.",
        "animal": "Said of animals or of cells.",
        "historical": "Said of what once was done or believed.",
        "hypothetical": "Supposed, expected, or an open question.",
    },
    "Status": {
        "resolved": "One drug is meant.",
        "ambiguous": "Several drugs may be meant, or are named.",
        "not_found": "No drug is meant for certain; candidates may be other drugs.",
    },
    "Strength": {
        "absolute": "Never to be used then, as the article puts it.",
        "relative": "To be weighed against the benefit, as the article puts it.",
    },
    "Support": {
        "cited": "The statement carries a reference.",
        "citation_needed": "Editors have marked it as in need of one.",
        "uncited": "Neither.",
    },
    "Unchecked": {
        "not_stated": "The articles on both were read, and state nothing on the two.",
        "no_article": "The article on at least one is not stored, and the other, where it is, states nothing.",
        "unknown_name": "The same, and at least one is a name that is not known here.",
        "ambiguous_name": "A name may mean several drugs, none of which was looked at.",
        "same_drug": "Both are names of one drug.",
    },
    "Verification": {
        "correct": "The validation bot of the wiki found it as in the revision that people have checked.",
        "changed": "It differs from that revision: changed since, not wrong.",
    },
    "Via": {
        "drug": "The article names the other drug.",
        "class": "The article names a class that the other drug is in.",
    },
}


def described(name: str, description: str | None) -> str:
    """Add to what is said of an enumeration what each of its values means."""
    lines = (f"- `{value}`: {meaning}" for value, meaning in MEANINGS.get(name, {}).items())
    return "\n".join([*([description, ""] if description else []), *lines])
