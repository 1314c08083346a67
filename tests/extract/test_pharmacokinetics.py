from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extract.pharmacokinetics import extract
from app.extract.pharmacokinetics_binding import bindings
from app.facts.pharmacokinetics import PharmacokineticFact
from app.wikitext.parse import parse_document

Short = tuple[str, float | None, float | None, str | None]


def facts(prose: str, heading: str = "Pharmacokinetics") -> list[PharmacokineticFact]:
    lead = "'''Examplin''' (also known as '''acetylexamplic acid''') is a drug."
    return extract(parse_document("Examplin", f"{lead}\n\n== {heading} ==\n{prose}\n")).facts


def short(found: list[PharmacokineticFact]) -> list[Short]:
    return [
        (fact.parameter.value, fact.quantity.low, fact.quantity.high, fact.quantity.unit)
        if fact.quantity
        else (fact.parameter.value, None, None, None)
        for fact in found
    ]


@pytest.mark.parametrize(
    ("prose", "parameters"),
    [
        ("The plasma protein binding of Examplin is negligible.", ["protein_binding"]),
        ("Protein binding is very low.", ["protein_binding"]),
        ("Protein binding is important to know.", []),
        ("It is almost completely metabolised.", ["metabolism"]),
        ("It is metabolised.", []),
    ],
)
def test_words_say_how_much_is_bound_or_changed(prose: str, parameters: list[str]) -> None:
    assert [(name, low) for name, low, _, _ in short(facts(prose))] == [(name, None) for name in parameters]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("The terminal half-life ranged from 4 to 6 hours.", [("elimination_half_life", 4, 6, "h")]),
        ("Examplin has a half-life of about 61.3 minutes.", [("elimination_half_life", 61.3, 61.3, "min")]),
        ("It has a 24-hour plasma half-life.", [("elimination_half_life", 24, 24, "h")]),
        ("Its half-life is short (1.5–2 hours).", [("elimination_half_life", 1.5, 2, "h")]),
        ("The half-life becomes much longer (15 h to 30 h) then.", [("elimination_half_life", 15, 30, "h")]),
        (
            "The half-life was 36 hours (range, 26 to 50 hours).",
            [("elimination_half_life", 36, 36, "h"), ("elimination_half_life", 26, 50, "h")],
        ),
        ("The half-life of the oral form is 3 h.", [("elimination_half_life", 3, 3, "h")]),
        ("With a half-life of 8 hours, doses every 12 hours are enough.", [("elimination_half_life", 8, 8, "h")]),
        (
            "t1/2 = 3.5 h, Vd = 12 L",
            [("elimination_half_life", 3.5, 3.5, "h"), ("volume_of_distribution", 12, 12, "L")],
        ),
        (
            "The half-life is 18 to 36 hours in adults, and increases to 58 hours in the elderly.",
            [("elimination_half_life", 18, 36, "h"), ("elimination_half_life", 58, 58, "h")],
        ),
        ("It had an absolute bioavailability of 95%.", [("bioavailability", 95, 95, "%")]),
        ("It is about 60% bioavailable.", [("bioavailability", 60, 60, "%")]),
        ("It is 99% bound to plasma proteins.", [("protein_binding", 99, 99, "%")]),
        ("About 50–80% of examplate in the blood is bound to albumin.", [("protein_binding", 50, 80, "%")]),
        ("Serum protein binding is 20 to 40%.", [("protein_binding", 20, 40, "%")]),
        (
            "It is highly protein-bound, with 96 to 99% of the absorbed drug being protein-bound.",
            [("protein_binding", 96, 99, "%")],
        ),
        ("The volume of distribution is 0.1–0.2 L/kg.", [("volume_of_distribution", 0.1, 0.2, "L/kg")]),
        ("The clearance was 0.34 L/day.", [("clearance", 0.34, 0.34, "L/d")]),
        ("Peak plasma levels are reached within 2 hours.", [("tmax", None, 2, "h")]),
        ("Within one to two hours peak serum concentrations are seen.", [("tmax", 1, 2, "h")]),
        ("About 2 hours after ingestion, peak plasma levels are reached.", [("tmax", 2, 2, "h")]),
        ("It reaches its maximal concentration in the plasma 4 to 6 hours after a dose.", [("tmax", 4, 6, "h")]),
        ("It has an onset of 1.5 hours.", [("onset_of_action", 1.5, 1.5, "h")]),
        (
            "It is excreted mostly as metabolites in the feces (about 80% of the dose) and the urine (13%).",
            [("excretion", 80, 80, "%"), ("excretion", 13, 13, "%")],
        ),
        ("Its time to peak concentration is 7 hours.", [("tmax", 7, 7, "h")]),
        (
            "The Cmax was 5.9 ng/mL and AUC 238 ng·h/mL after 10 mg.",
            [("cmax", 5.9, 5.9, "ng/mL"), ("auc", 238, 238, "ng.h/mL")],
        ),
        ("Around 40% of the dose is absorbed.", [("absorption", 40, 40, "%")]),
        ("As much as 80% of a dose is metabolized in the liver.", [("metabolism", None, 80, "%")]),
        (
            "It is 90 percent metabolized by the liver, with 6 percent excreted unchanged by the kidneys.",
            [("metabolism", 90, 90, "%"), ("excretion", 6, 6, "%")],
        ),
        ("70% is excreted in urine, 20% in feces.", [("excretion", 70, 70, "%"), ("excretion", 20, 20, "%")]),
        (
            "It is excreted by the kidneys as examplic acid (75%), glucuronides (10%), and other forms (10%).",
            [("excretion", 75, 75, "%"), ("excretion", 10, 10, "%"), ("excretion", 10, 10, "%")],
        ),
        (
            "Effects begin within 30 minutes and last up to 6 hours.",
            [("onset_of_action", None, 30, "min"), ("duration_of_action", None, 6, "h")],
        ),
        ("The duration of action is 4–6 hours.", [("duration_of_action", 4, 6, "h")]),
        ("The diuresis lasts about 6–8 hours.", [("duration_of_action", 6, 8, "h")]),
        ("About 6% of the dose appears as unchanged drug in urine.", [("excretion", 6, 6, "%")]),
        ("1% of the unchanged drug is removed through biliary excretion.", [("excretion", 1, 1, "%")]),
        ("The peak in plasma follows 2 hours after a tablet.", [("tmax", 2, 2, "h")]),
        ("It takes 1 to 2 hours to reach peak plasma concentration.", [("tmax", 1, 2, "h")]),
        ("More than 90% of the drug is found bound to plasma proteins.", [("protein_binding", 90, None, "%")]),
        (
            "The duration of action is longer than the half-life and may be up to 12 hours.",
            [("duration_of_action", None, 12, "h")],
        ),
        ("Onset of action is 1 to 3 days, and the peak effect occurs after 5 days.", [("onset_of_action", 1, 3, "d")]),
    ],
)
def test_a_value_is_bound_to_the_parameter_named_beside_it(prose: str, expected: list[Short]) -> None:
    assert short(facts(prose)) == expected


@pytest.mark.parametrize(
    ("prose", "parameter"),
    [
        ("After dosing for up to 24 weeks, no accumulation of examplin was observed.", "accumulation"),
        ("Examplin does not accumulate.", "accumulation"),
        ("It is quickly absorbed through the wall of the stomach.", "absorption"),
        ("It is highly bound to plasma proteins.", "protein_binding"),
        ("It is metabolised in the liver by CYP3A4.", "metabolism"),
        ("Examplin is not metabolized.", "metabolism"),
        ("It is excreted unchanged in the urine.", "excretion"),
        ("Biotransformation is low and the drug is predominantly excreted unchanged by the kidneys.", "excretion"),
        ("Biliary excretion of examplin, mostly unchanged, is a major route of elimination.", "excretion"),
        ("It undergoes N-demethylation via CYP1A2.", "metabolism"),
        ("Examplin undergoes little or no metabolism.", "metabolism"),
        ("It is best absorbed at low pH.", "absorption"),
        ("It has no active metabolites.", "metabolites"),
    ],
)
def test_words_alone_are_a_statement(prose: str, parameter: str) -> None:
    (fact,) = facts(prose)
    assert (fact.parameter, fact.quantity, fact.text) == (parameter, None, prose)


@pytest.mark.parametrize(
    "prose",
    [
        "The half-life of norexamplin is 16 days.",
        "Norexamplin has a half-life of 16 days.",
        "The half-life of factor II is 60 hours.",
        "Like ibuprofen, which has a half-life of 2 hours, it is a tablet.",
        "In dogs, the half-life is 2 hours.",
        "After an overdose the half-life is 30 hours.",
        "The distribution half-life is 2 to 13 minutes.",
        "It takes 5 half-lives, or about 30 hours, to clear.",
        "The half-life was studied in patients 65 years old.",
        "The half-life is prolonged from 4 to 9 hours in cirrhosis.",
        "Food reduces the bioavailability by 25% and 9%.",
        "The bioavailability is 30% higher with food.",
        "In 20% of patients the bioavailability is low.",
        "The bioavailability was studied for 24 weeks.",
        "The half-life was found; it is given every 8 hours.",
        "Half-life data come from a study in 10 patients (65 years).",
        "The peak plasma level was not reached, while its metabolite peaked at 3 hours.",
        "Creatinine clearance is 90 mL/min.",
        "The therapy often lasts for two weeks.",
        "Side effects begin within 2 weeks.",
        "Each tablet holds 100 mg and costs 5%.",
        "It is eliminated in 10% of patients.",
        f"In 5 hours {'and so on ' * 16} the half-life is long.",
        "At room temperature its half-life is 300 days.",
        "The time to the maximum plasma concentration increases by one hour.",
        f"{'A long table row, ' * 150} half-life of 5 hours",
        "A 5-hour metabolite half-life is known.",
        (
            "Many tissues were looked at, and in all of them and their parts over the whole long time of the trial the"
            " half-life of the drug was, as the authors say in words that go on and on and on and on and on and on and on"
            " and on and on and on and on and on and on and on and on and on and on and on and on, of 5 hours."
        ),
        "It has a bioavailability which is not known, and 50 mg is 10 L/min of 3 mg/kg.",
    ],
)
def test_what_is_no_value_of_the_drug(prose: str) -> None:
    assert facts(prose) == []


def test_a_new_clause_has_its_own_subject() -> None:
    prose = "The bioavailability is 14%, and availability of the active form is 30%."
    assert short(facts(prose)) == [("bioavailability", 14, 14, "%")]


def test_another_owner_begins_a_new_clause() -> None:
    prose = "Examplin's half-life (1–2 h) is short but norexamplin's is 18 hours."
    assert short(facts(prose)) == [("elimination_half_life", 1, 2, "h")]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("Its active metabolite has a half-life of 9 days.", [(9, "active metabolite")]),
        ("The half-life of the active metabolite is 9 days.", [(9, "active metabolite")]),
        ("Norexamplin, its active metabolite, has a half-life of 9 days.", [(9, "Norexamplin, its active metabolite")]),
        (
            "It has a half-life of 3 days, and 5 days for the active metabolite norexamplin.",
            [(3, None), (5, "active metabolite norexamplin")],
        ),
        (
            "The main metabolite hydroxyexamplin has a longer half-life (7 hours) than the parent drug (4 hours).",
            [(7, "main metabolite hydroxyexamplin"), (4, None)],
        ),
        ("It is changed into an active metabolite and has a half-life of 5 hours.", [(5, None)]),
        ("The half-life is 5 hours, and its metabolites are excreted in the urine.", [(5, None), (None, None)]),
        ("R-examplin has a half-life of 40 hours.", [(40, "R-examplin")]),
        ("The half-life of the decanoate is 21 days.", [(21, "decanoate")]),
        (
            "Peak levels are reached within one hour of the immediate-release form and 4 hours of extended-release tablets.",
            [(1, "immediate-release form"), (4, "extended-release tablets")],
        ),
        ("Its half-life in breast milk is 8 hours.", [(8, "breast milk")]),
        ("In red blood cells, the half-life is 18 hours.", [(18, "red blood cells")]),
        ("It accumulates in red blood cells, with a half-life of 18 hours.", [(18, "red blood cells")]),
        ("It passes into milk and its half-life is 8 hours.", [(8, None)]),
        ("The half-life is 8 hours in breast milk.", [(8, "breast milk")]),
        (
            "The active metabolite has a half-life of 9 hours in adults and 14 hours in the elderly.",
            [(9, "active metabolite"), (14, "active metabolite")],
        ),
        (
            "The half-life of the metabolite is 9 hours, and 3 hours for examplin itself.",
            [(9, "metabolite"), (3, None)],
        ),
        ("The active metabolite is weak, and examplin has a half-life of 3 hours.", [(3, None)]),
    ],
)
def test_of_what_a_value_is(prose: str, expected: list[tuple[float | None, str | None]]) -> None:
    found = [fact for fact in facts(prose) if fact.parameter not in ("accumulation", "metabolites")]
    assert [(fact.quantity.high if fact.quantity else None, fact.context.subject) for fact in found] == expected


def test_a_form_that_the_article_is_on_is_the_drug() -> None:
    lead = "'''Examplin decanoate''' is a drug."
    article = f"{lead}\n\n== Pharmacokinetics ==\nThe decanoate has a half-life of 21 days.\n"
    (fact,) = extract(parse_document("Examplin decanoate", article)).facts
    assert fact.context.subject is None


def test_conditions_of_the_study() -> None:
    prose = "It had a bioavailability of 95% in healthy adults (n = 11) after a 70&nbsp;mg subcutaneous injection."
    (fact,) = facts(prose)
    assert fact.context.model_dump() == {
        "dose": "70 mg",
        "route": "subcutaneous",
        "population": "healthy adults",
        "n": 11,
        "subject": None,
    }
    assert fact.evidence.section == ["Pharmacokinetics"]


def test_each_value_keeps_its_own_conditions() -> None:
    prose = (
        "The onset of action is one to five minutes for intravenous administration and 15–30 minutes for intramuscular"
        " administration."
    )
    assert [fact.context.route for fact in facts(prose)] == ["intravenous", "intramuscular"]


def test_the_lead_says_in_words_what_becomes_of_the_drug() -> None:
    lead = "'''Examplin''' is a drug. It is poorly absorbed by mouth. Binding to plasma proteins is low.\n"
    (fact,) = extract(parse_document("Examplin", lead)).facts
    assert (fact.parameter, fact.quantity) == ("absorption", None)


def test_a_metabolite_that_is_named_is_a_statement_beside_a_value() -> None:
    named = "The main metabolite 4-hydroxyexamplin has a half-life of 7 hours."
    assert [fact.parameter for fact in facts(named)] == ["elimination_half_life", "metabolites"]
    assert [fact.parameter for fact in facts("Norexamplin, the active metabolite, is weak.")] == ["metabolites"]


def test_a_chain_of_values_is_as_long_as_it_is() -> None:
    groups = ("neonates", "infants", "children", "adolescents", "adults", "women", "men", "the elderly")
    chain = ", ".join(f"{hours} hours for otherwise healthy {who}" for hours, who in enumerate(groups, 1))
    assert [low for _, low, _, _ in short(facts(f"The half-life varies: {chain}."))] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_degree_of_renal_function_keeps_its_figure() -> None:
    (fact,) = facts("In patients with a creatinine clearance below 30 mL/min, the half-life is about 52 hours.")
    assert fact.context.population == "patients with a creatinine clearance below 30 mL/min"


def test_people_in_general_are_no_population() -> None:
    (fact,) = facts("In patients the half-life is 4 hours, as in healthy male volunteers.")
    assert fact.context.population == "healthy male volunteers"
    (fact,) = facts("In patients the half-life is 4 hours.")
    assert fact.context.population is None


def test_a_class_number_is_no_route() -> None:
    (fact,) = facts("Its bioavailability is 25% in people with class IV heart failure.")
    assert fact.context.route is None


@pytest.mark.parametrize("heading", ["History", "Overdose", "Veterinary use", "Interactions", "Society and culture"])
def test_sections_that_speak_of_other_things(heading: str) -> None:
    assert facts("The half-life is 4 hours.", heading) == []


def test_sections_outside_of_pharmacology() -> None:
    assert short(facts("The half-life is 4 hours.", "Medical uses")) == [("elimination_half_life", 4, 4, "h")]
    assert facts("About 70% is excreted in urine.", "Medical uses") == []
    assert facts("It is rapidly absorbed from the gut.", "Medical uses") == []
    assert facts("Effects begin within 2 hours.", "Side effects") == []


def test_a_value_said_twice_is_one_fact() -> None:
    assert len(facts("The half-life is 4 hours. Its half-life is 4 hours.")) == 1


@given(
    st.lists(
        st.sampled_from(
            [
                "half-life",
                "of",
                "5 h",
                "(",
                ")",
                "20%",
                "3 h",
                ",",
                "and",
                "bound to albumin",
                "is",
                "10 mg",
                "excreted",
                "in urine",
                ";",
                "Cmax",
                "peak levels",
                "with",
                "from 2 to 3 h",
                "or",
                "in adults",
            ]
        ),
        max_size=14,
    )
)
def test_no_order_of_words_raises(words: list[str]) -> None:
    text = " ".join(words)
    assert all(text[found.value.start : found.value.end] for found in bindings(text))
    facts(text)


def test_what_the_prose_says_in_words_is_not_missing() -> None:
    source = "{{Drugbox|excretion=}}Foo is a drug.\n==Pharmacokinetics==\nFoo is extensively metabolized in the liver."
    extraction = extract(parse_document("Foo", source))
    assert [(fact.parameter.value, fact.quantity) for fact in extraction.facts] == [("metabolism", None)]
    states = {entry.what.split(".")[1]: entry.state.value for entry in extraction.missing}
    assert "metabolism" not in states
    assert states["excretion"] == "blank"


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("About 2% of the given dose appears unchanged in urine.", [("excretion", 2, 2, "%")]),
        ("Some 30% of a dose appears in the urine.", [("excretion", 30, 30, "%")]),
        ("About 10% is excreted as the parent drug.", [("excretion", 10, 10, "%")]),
        ("Examplin and its metabolites are excreted in the urine (90%).", [("excretion", 90, 90, "%")]),
        (
            "It is metabolised by CYP3A4 to an active metabolite, and excreted mainly in urine, 60% unchanged.",
            [("excretion", 60, 60, "%"), ("metabolism", None, None, None)],
        ),
        ("Only 40% of the dose reaches the systemic circulation.", [("bioavailability", 40, 40, "%")]),
        ("About 60% of the drug is converted to M1, and 6% is converted to M2.", [("metabolites", 60, 60, "%"), ("metabolites", 6, 6, "%")]),
        (
            "It is not metabolized in humans, and less than 3% circulates bound to plasma protein.",
            [("protein_binding", None, 3, "%"), ("metabolism", None, None, None)],
        ),
        (
            "The half-life is 6 days in adults; 9 days in children; and 12 days in the elderly.",
            [("elimination_half_life", 6, 6, "d"), ("elimination_half_life", 9, 9, "d"), ("elimination_half_life", 12, 12, "d")],
        ),
        ("The bioavailability is about 6% (range 2 to 11%).", [("bioavailability", 6, 6, "%"), ("bioavailability", 2, 11, "%")]),
        ("The drug peaks 6 to 24 hours after a dose.", [("tmax", 6, 24, "h")]),
        ("The volume of distribution lies between 9 and 21 L/kg.", [("volume_of_distribution", 9, 21, "L/kg")]),
        ("Food delays the tmax by 1 hour.", []),
        ("Absorption is slow, with 71% availability.", [("bioavailability", 71, 71, "%"), ("absorption", None, None, None)]),
        ("It is well absorbed, its oral availability being 90 to 100%.", [("bioavailability", 90, 100, "%"), ("absorption", None, None, None)]),
        ("It is well absorbed by mouth and peaks in 2 to 3 hours.", [("tmax", 2, 3, "h"), ("absorption", None, None, None)]),
        ("After 50 mg the peak is 2.6 µg/mL.", [("cmax", 2.6, 2.6, "ug/mL")]),
        (
            "The half-life averages 58 days (ranging from 25 to 100 days).",
            [("elimination_half_life", 58, 58, "d"), ("elimination_half_life", 25, 100, "d")],
        ),
        ("The bioavailability is 33% (13–76% range).", [("bioavailability", 33, 33, "%"), ("bioavailability", 13, 76, "%")]),
        ("It has a half-life of typically five to seven days.", [("elimination_half_life", 5, 7, "d")]),
        (
            "Some 70% is excreted in urine, nearly all in the form of its metabolites, and 30% in the faeces.",
            [("excretion", 70, 70, "%"), ("excretion", 30, 30, "%")],
        ),
        ("About 10% of a dose is converted in the liver to M1.", [("metabolism", 10, 10, "%")]),
        ("Examplin metabolism is negligible.", [("metabolism", None, None, None)]),
        ("It is excreted into the gut.", [("excretion", None, None, None)]),
        ("Binding to proteins is low.", [("protein_binding", None, None, None)]),
        ("The absorption of examplin is almost complete.", [("absorption", None, None, None)]),
        ("The half-life is about 6 hours. Its half-life is 6 hours.", [("elimination_half_life", 6, 6, "h")]),
    ],
)  # fmt: skip
def test_habits_of_telling_a_value(prose: str, found: list[Short]) -> None:
    assert short(facts(prose)) == found


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "Its half-life is shorter in smokers (5 hours) than in non-smokers (9 hours).",
            [(5, "smokers"), (9, "non-smokers")],
        ),
        (
            "The half-life seems to be higher for young people (9 hours) than for patients with gout (4 hours).",
            [(9, "young people"), (4, "patients with gout")],
        ),
        ("Bioavailability is higher in women (60%) than in men (45%).", [(60, "women"), (45, "men")]),
        ("Its half-life (8 hours) is longer than that of ibuprofen (2 hours).", [(8, None)]),
    ],
)
def test_two_groups_that_are_compared_have_their_values(prose: str, expected: list[tuple[float, str | None]]) -> None:
    assert [(fact.quantity and fact.quantity.low, fact.context.population) for fact in facts(prose)] == expected


@pytest.mark.parametrize(
    ("prose", "parameters"),
    [
        ("Known metabolites are the N-oxide and norexamplin.", ["metabolites"]),
        ("None of its metabolites is active.", ["metabolites"]),
        ("The metabolites found in urine have no pharmacological activity.", ["metabolites"]),
        ("Four metabolites have been identified in plasma.", ["metabolites"]),
        ("It is hydrolysed to an active carboxylic acid metabolite.", ["metabolites"]),
        ("The metabolites are measured in hair.", []),
        ("The enzyme mainly responsible for its metabolism is CYP2C9.", ["metabolism"]),
        ("CYP2D6 is the main enzyme responsible for the metabolism of examplin.", ["metabolism"]),
        ("Enzymes responsible for the metabolism of other drugs are induced.", []),
        ("The rest is metabolized by hydroxylation.", ["metabolism"]),
        ("The absorption of examplin takes place in the small intestine.", ["absorption"]),
        ("Applied to the skin, it has little to no bioavailability.", ["bioavailability"]),
        ("Bioavailability of examplin is very low.", ["bioavailability"]),
        ("Its good bioavailability is due to its small size.", []),
    ],
)
def test_more_that_words_alone_state(prose: str, parameters: list[str]) -> None:
    assert [fact.parameter.value for fact in facts(prose)] == parameters


def test_inhibition_lasts_as_an_effect_does() -> None:
    assert short(facts("The duration of platelet inhibition is up to 5 days.")) == [
        ("duration_of_action", None, 5, "d")
    ]


def test_a_quality_does_not_fill_what_the_box_leaves_blank() -> None:
    box = "{{Infobox drug\n| bioavailability = \n| metabolites = \n| excretion = \n}}\n'''Examplin''' is a drug.\n"
    prose = (
        "== Pharmacokinetics ==\nIt has low bioavailability. Its metabolites are inactive. It is excreted in urine.\n"
    )
    extraction = extract(parse_document("Examplin", box + prose))
    blank = {entry.what.split(".")[1] for entry in extraction.missing if entry.state.value == "blank"}
    assert {"bioavailability", "metabolites"} <= blank
    assert "excretion" not in blank


def subjects(prose: str) -> list[tuple[float | None, str | None]]:
    return [(fact.quantity.high if fact.quantity else None, fact.context.subject) for fact in facts(prose)]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        (
            "Peak levels are reached 2 hours after a dose of the immediate release tablet, 3 hours for SR and 5 hours for XL.",
            [(2, "immediate release tablet"), (3, "SR"), (5, "XL")],
        ),
        (
            "The half-life of examplin is 9 hours, and of hydroxyexamplin may differ (the half-life is 20 hours).",
            [(9, None), (20, "hydroxyexamplin")],
        ),
        ("The half-life is 9 hours, and 20 hours for the hydroxyexamplin.", [(9, None), (20, "hydroxyexamplin")]),
        ("It is turned to hydroxyexamplin with a half-life of 9 hours.", [(9, None)]),
        ("In the presence of hydroxyexamplin the half-life of examplin is 9 hours.", [(9, None)]),
        (
            "It is excreted by the kidneys as exampluric acid (75%), examplin (12%), glucuronides (10%) and other forms (3%).",
            [(75, "exampluric acid"), (12, None), (10, "glucuronides"), (3, None)],
        ),
        ("It is excreted in urine (80%) and feces (20%).", [(80, None), (20, None)]),
    ],
)
def test_whose_value_it_is_where_no_word_says_metabolite(
    prose: str, expected: list[tuple[float | None, str | None]]
) -> None:
    assert subjects(prose) == expected


@pytest.mark.parametrize(
    ("prose", "population"),
    [
        ("It is about 90% protein bound, so that the free share rises in patients with low albumin.", None),
        ("In patients with RA a median half-life of 9 hours was observed.", "patients with RA"),
    ],
)
def test_people_of_a_consequence_are_not_those_measured(prose: str, population: str | None) -> None:
    assert [fact.context.population for fact in facts(prose)] == [population]
