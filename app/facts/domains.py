"""The registry of fact domains: what each is called in paths and documents, its fact, its table and its document."""

from dataclasses import dataclass

from app.facts import (
    adverse_reactions,
    chemistry,
    contraindications,
    dosing,
    identifiers,
    indications,
    interactions,
    mechanism,
    monitoring,
    names,
    pharmacokinetics,
    precautions,
    references,
    regulatory,
    routes,
    sections,
    set_aside,
)
from app.facts.document import DrugDocument
from app.facts.evidence import Fact
from app.facts.rows import FactRow


@dataclass(frozen=True, slots=True)
class Domain:
    """A fact domain. `name` is its key in documents and reports, `path` its last path segment."""

    name: str
    title: str
    fact: type[Fact]
    row: type[FactRow]
    document: type[DrugDocument]

    @property
    def path(self) -> str:
        """The last segment of its URL: `adverse-reactions`."""
        return self.name.replace("_", "-")


DOMAINS: tuple[Domain, ...] = (
    Domain("names", "Names", names.NameFact, names.NameRow, names.NamesDocument),
    Domain(
        "identifiers",
        "Identifiers",
        identifiers.IdentifierFact,
        identifiers.IdentifierRow,
        identifiers.IdentifiersDocument,
    ),
    Domain("chemistry", "Chemistry", chemistry.ChemistryFact, chemistry.ChemistryRow, chemistry.ChemistryDocument),
    Domain("routes", "Routes of administration", routes.RouteFact, routes.RouteRow, routes.RoutesDocument),
    Domain(
        "pharmacokinetics",
        "Pharmacokinetics",
        pharmacokinetics.PharmacokineticFact,
        pharmacokinetics.PharmacokineticRow,
        pharmacokinetics.PharmacokineticsDocument,
    ),
    Domain(
        "indications",
        "Indications",
        indications.IndicationFact,
        indications.IndicationRow,
        indications.IndicationsDocument,
    ),
    Domain("dosing", "Dosing", dosing.DosingFact, dosing.DosingRow, dosing.DosingDocument),
    Domain(
        "interactions",
        "Interactions",
        interactions.InteractionFact,
        interactions.InteractionRow,
        interactions.InteractionsDocument,
    ),
    Domain(
        "contraindications",
        "Contraindications",
        contraindications.ContraindicationFact,
        contraindications.ContraindicationRow,
        contraindications.ContraindicationsDocument,
    ),
    Domain(
        "precautions",
        "Precautions",
        precautions.PrecautionFact,
        precautions.PrecautionRow,
        precautions.PrecautionsDocument,
    ),
    Domain(
        "adverse_reactions",
        "Adverse reactions",
        adverse_reactions.AdverseReactionFact,
        adverse_reactions.AdverseReactionRow,
        adverse_reactions.AdverseReactionsDocument,
    ),
    Domain(
        "monitoring", "Monitoring", monitoring.MonitoringFact, monitoring.MonitoringRow, monitoring.MonitoringDocument
    ),
    Domain(
        "regulatory",
        "Regulatory",
        regulatory.RegulatoryFact,
        regulatory.RegulatoryRow,
        regulatory.RegulatoryDocument,
    ),
    Domain("mechanism", "Mechanism", mechanism.MechanismFact, mechanism.MechanismRow, mechanism.MechanismDocument),
    Domain(
        "references",
        "References",
        references.ReferenceFact,
        references.ReferenceRow,
        references.ReferencesDocument,
    ),
    Domain(
        "set_aside",
        "Statements set aside",
        set_aside.SetAsideFact,
        set_aside.SetAsideRow,
        set_aside.SetAsideDocument,
    ),
    Domain("sections", "Sections", sections.SectionFact, sections.SectionRow, sections.SectionsDocument),
)
