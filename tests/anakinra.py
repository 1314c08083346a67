"""What a careful reader expects of the article on anakinra, the seed."""

from __future__ import annotations

from typing import Any

CITATION_NEEDED = [{"kind": "citation_needed", "since": "September 2016"}]


# What several items say, in the words of the article.
MORE_INFECTIONS = (
    "An increased incidence of serious infections and an increased risk of neutropenia have been seen when anakinra and "
    "etanercept were used concomitantly in patients with rheumatoid arthritis."
)


NO_TNF_BLOCKER = "Therefore, combined drug therapy with anakinra and any TNF-blocking agent is not recommended and should be avoided."


NO_LIVE_VACCINES = "Live-virus vaccines should not be given to patients during anakinra treatment."


LESS_EFFICACY = (
    "Due to the fact that anakinra decreases the immune response to antigens in general, vaccine efficacy may be reduced "
    "in patients receiving anakinra."
)


ACTIVE_DISEASE = (
    "adults with moderately to severely active disease who have had an absence of clinical improvement of symptoms or "
    "inadequate response in therapy with one or more disease-modifying anti-rheumatic drugs"
)


Row = tuple[Any, ...]


# Short texts and typed fields of every item, in the order of the article.
EXPECTED: dict[str, tuple[list[str], list[Row]]] = {
    "names": (
        ["name", "kind"],
        [
            ("Anakinra", "title"),
            ("Kineret", "brand"),
            ("N2-l-methionyl-interleukin 1 receptor antagonist (human isoform x reduced)", "synonym"),
        ],
    ),
    "identifiers": (
        ["curie", "verification", "valid", "check"],
        [
            ("cas:143090-92-0", "correct", True, "check_digit"),
            ("drugbank:DB00026", "correct", True, "pattern"),
            ("unii:9013DUQ28K", "correct", True, "check_digit"),
            ("kegg:D02934", "correct", True, "pattern"),
            ("chembl:CHEMBL1201570", "changed", True, "pattern"),
            ("atc:L04AC03", None, True, "pattern"),
            ("medlineplus:a602001", None, True, "pattern"),
        ],
    ),
    "chemistry": (
        ["property", "value", "quantity.low"],
        [
            ("formula", "C759H1186N208O232S10", None),
            ("computed_weight", "17257.661 g/mol", 17257.661),
            ("molecular_weight", "17,257.6 g/mol", 17257.6),
            ("iupac_name", "Recombinant human Interleukin-1 receptor antagonist protein", None),
        ],
    ),
    "routes": (["route"], [("subcutaneous",)]),
    "pharmacokinetics": (
        [
            "parameter",
            "quantity.low",
            "quantity.high",
            "quantity.unit",
            "evidence.origin",
            "context.dose",
            "context.route",
            "context.population",
            "context.n",
        ],
        [
            ("bioavailability", 95, 95, "%", "infobox", None, None, None, None),
            ("metabolism", None, None, None, "infobox", None, None, None, None),
            ("elimination_half_life", 4, 6, "h", "infobox", None, None, None, None),
            ("bioavailability", 95, 95, "%", "prose", "70 mg", "subcutaneous", "healthy adults", 11),
            ("tmax", 3, 7, "h", "prose", "1 to 2 mg/kg", "subcutaneous", "patients with rheumatoid arthritis", 18),
            ("elimination_half_life", 4, 6, "h", "prose", None, None, None, None),
            ("accumulation", None, None, None, "prose", None, "subcutaneous", None, None),
        ],
    ),
    "interactions": (
        ["interactant.name", "interactant.kind", "finding", "recommendation", "effect", "management"],
        [
            ("TNF-blocking agent", "drug_class", "interacts", "avoid", MORE_INFECTIONS, NO_TNF_BLOCKER),
            ("etanercept", "drug", "interacts", "avoid", MORE_INFECTIONS, NO_TNF_BLOCKER),
            ("adalimumab", "drug", "interacts", "avoid", MORE_INFECTIONS, NO_TNF_BLOCKER),
            ("infliximab", "drug", "interacts", "avoid", MORE_INFECTIONS, NO_TNF_BLOCKER),
            ("methotrexate", "drug", "studied_none_found", "none_needed", None, None),
            ("Live-virus vaccines", "vaccine", "interacts", "contraindicated", None, NO_LIVE_VACCINES),
            ("vaccine efficacy", "vaccine", "interacts", "not_stated", LESS_EFFICACY, None),
        ],
    ),
    "contraindications": (
        ["condition", "strength"],
        [
            ("Hypersensitivity to anakinra, other E. coli derived proteins, or to any other ingredient", "absolute"),
            ("Preexisting malignant diseases", "absolute"),
            ("neutropenia", "absolute"),
            ("Severely impaired renal function (creatinine clearance less than 30 ml/minute)", "absolute"),
            ("Preexisting active tuberculosis", None),
            ("Concomitant application of live-virus vaccines", None),
            ("Lactation", None),
        ],
    ),
    "precautions": (
        ["condition", "advice"],
        [
            (
                "Nursing mothers",
                "should either discontinue the drug or breast-feeding, taking into account the importance of the drug to the mother",
            ),
            ("Geriatric patients (over 65 yrs of age)", "risk of infections is increased"),
            ("Asthma", "increased risk of severe infections"),
            ("Women of childbearing potential", "should use effective contraception methods"),
            (
                "Pregnancy",
                "animal studies showed no adverse effects. Human data is not available. The drug should be applied to pregnant women only if clearly indicated",
            ),
            ("Mild to moderately impaired renal function", "caution"),
            (
                "severe renal impairment",
                "Dose reduction to 100 mg subcutaneously every other day should be considered in patients with severe renal impairment, if these are treated in exceptional cases",
            ),
        ],
    ),
    "adverse-reactions": (
        ["reaction", "frequency", "frequency_band", "percent.low", "comparator.arm", "comparator.percent.low"],
        [
            ("nausea", "frequently", "common", 8, None, None),
            ("diarrhea", "frequently", "common", 7, None, None),
            ("unspecific abdominal pain", "frequently", "common", 5, None, None),
            ("elevated liver transaminases", None, None, None, None, None),
            ("allergic reactions", "rare", "rare", None, None, None),
            ("severe anaphylaxis", "rare", "rare", None, None, None),
            ("allergic skin rash", "rare", "rare", None, None, None),
            ("infections of upper respiratory tract", "frequently", "very_common", 13, None, None),
            ("sinusitis", "frequently", "common", 7, None, None),
            ("flu-like syndrome", "frequently", "common", 6, None, None),
            ("pneumonia", "infrequently", "uncommon", None, None, None),
            ("tuberculosis", "infrequently", "uncommon", None, None, None),
            ("ecchymoses", "frequently", "common", None, None, None),
            ("skin mycosis", "infrequently", "uncommon", None, None, None),
            ("lupus erythematosus-like syndrome", "infrequently", "uncommon", None, None, None),
            ("urticaria", "infrequently", "uncommon", None, None, None),
            ("melanoma", "isolated cases", "very_rare", None, None, None),
            ("infections", "frequently", "very_common", 40, None, None),
            ("severe infections", None, "common", 2, None, None),
            ("production of antibodies with neutralizing activity", "infrequently", "uncommon", None, None, None),
            ("decrease in neutrophil counts", "frequently", "common", 8, "placebo", 2),
            ("significant neutropenia", "infrequent", "uncommon", 0.4, None, None),
            ("moderate eosinophilia", "infrequent", "uncommon", None, None, None),
            ("moderately low platelet count", "infrequent", "uncommon", None, None, None),
            ("malignant lymphomas", "infrequent", "uncommon", None, None, None),
            ("arthritic symptoms", "infrequently", "uncommon", None, None, None),
            ("arthritic symptoms associated with inflammation", "infrequently", "uncommon", None, None, None),
            ("bony infections", "infrequently", "uncommon", None, None, None),
            ("Pain at injection sites", "very frequently", "very_common", 70, None, None),
            ("inflammation at injection sites", "very frequently", "very_common", 70, None, None),
            ("erythema at injection sites", "very frequently", "very_common", 70, None, None),
            ("Injection site reactions", None, "very_common", 71, "placebo", 28),
        ],
    ),
    "monitoring": (
        ["test", "schedule"],
        [
            (
                "Neutrophil counts",
                [
                    "prior to initiating anakinra treatment",
                    "monthly for 3 months",
                    "quarterly for a period up to 1 year",
                ],
            ),
        ],
    ),
    "indications": (
        ["indication", "status", "population"],
        [
            ("rheumatoid arthritis", "approved", ACTIVE_DISEASE),
            ("progression of structural damage", "approved", ACTIVE_DISEASE),
            ("lupus nephritis", "investigational", None),
            ("psoriatic arthritis", "not_recommended", None),
            ("spondylarthritis", "not_recommended", None),
            ("destructive osteoarthritis", "not_recommended", None),
            ("juvenile rheumatoid arthritis", "investigational", "pediatric patients"),
            ("Adult-Onset Still's Disease", "investigational", None),
            ("type 2 diabetes", "investigational", None),
            ("familial periodic fever syndromes", "investigational", None),
            ("asbestosis", "investigational", None),
            ("autoinflammatory syndromes", "investigational", None),
            ("silicosis", "investigational", None),
            ("inflammatory lung diseases", "investigational", None),
            ("gout", "investigational", None),
            ("colchicine-resistant Familial Mediterranean Fever", "investigational", None),
            ("epilepsy", "investigational", None),
            ("ME/CFS", "investigational", "female"),
        ],
    ),
    "dosing": (
        ["dose", "route", "frequency", "population"],
        [
            ("100 mg", "subcutaneous", "once a day", None),
            (
                "100 mg",
                "subcutaneous",
                "every other day",
                "patients with severe renal impairment, if these are treated in exceptional cases",
            ),
        ],
    ),
    "regulatory": (
        ["kind", "jurisdiction", "status", "retired", "date"],
        [
            ("legal_status", "AU", "S4", False, None),
            ("legal_status", "CA", "Rx-only", False, None),
            ("legal_status", "UK", "POM", False, None),
            ("legal_status", "US", "Rx-only", False, None),
            ("pregnancy_category", "AU", "B1", False, None),
            ("pregnancy_category", "US", "B", True, None),
            ("approval", "EU", "approved", False, "2002-03-08"),
        ],
    ),
    "mechanism": (
        ["action", "target"],
        [
            ("antagonist", "interleukin 1 receptor"),
            ("antagonist", "interleukin 1 receptor"),
            ("inhibits", "Interleukin-1 type receptor"),
        ],
    ),
    "set-aside": (["context", "domain"], [("animal", "interactions")]),
    "references": (
        ["number", "pmid", "doi", "pmc", "malformed"],
        [
            (1, "16396977", "10.1136/ard.2005.048371", "PMC1798263", False),
            (2, "19160248", "10.1002/14651858.CD005121.pub3", None, False),
            (3, None, None, None, True),
            (4, None, None, None, False),
            (5, "18321234", "10.1517/13543784.17.3.349", None, False),
            (6, "7639800", "10.1002/art.1780380806", None, False),
            (7, "9448589", "10.1093/rheumatology/36.12.1283", None, False),
            (8, None, None, None, False),
            (9, None, "10.1002/art.21061", None, False),
            (10, None, None, None, False),
            (11, None, None, None, False),
            (12, "18403674", "10.1126/science.1156995", "PMC2396588", False),
            (13, None, None, None, False),
            (14, "17588171", "10.1007/s00431-007-0547-3", "PMC2292480", False),
        ],
    ),
}


# What a reader would look for and the article does not have, by state.
MISSING = {
    "asserted_none": {"identifiers.chemspider"},
    "blank": {"identifiers.pubchem.compound", "pharmacokinetics.protein_binding"},
    "unparsed": set(),
}
