"""What the facts of all drugs can be asked, domain by domain: which of them, and what each item holds."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, field_validator, model_validator

from app.facts.adverse_reactions import AdverseReactionFact, FrequencyBand
from app.facts.contraindications import ContraindicationFact, Strength
from app.facts.document import DrugLink
from app.facts.evidence import Closed, Support
from app.facts.identifiers import IdentifierFact
from app.facts.indications import IndicationFact, IndicationStatus
from app.facts.interactions import Finding, InteractantKind, InteractionFact, Recommendation
from app.facts.monitoring import MonitoringFact
from app.facts.pharmacokinetics import PharmacokineticFact, PharmacokineticParameter
from app.facts.precautions import PrecautionFact
from app.queries.cursors import Place
from app.queries.page import FoundByWords, Page
from app.queries.questions import WORDS_RULE, Question, Words, listed
from app.values.base_unit import read_unit
from app.values.dimension import dimension
from app.vocabulary.identifier_schemes import SCHEME
from app.vocabulary.pharmacokinetics import DIMENSIONS, FURTHER_DIMENSIONS


class OfDrug(Closed):
    """An item of a list across drugs, which names its drug."""

    drug: DrugLink


class FactQuestion(Question):
    """What every list of facts can be asked.

    `columns` says which column a parameter must equal, `words` which parameter's words must stand in a fact's name.
    """

    place: ClassVar[Place] = (0, "")
    columns: ClassVar[dict[str, str]] = {}
    words: ClassVar[str | None] = None

    support: Support | None = Field(
        default=None, description="How well the article backs the fact; `cited`: it carries a reference."
    )


class IdentifierItem(IdentifierFact, OfDrug):
    """An identifier with its drug."""


class IdentifierPage(Page):
    """One page of identifiers."""

    items: list[IdentifierItem]


class IdentifierQuestion(FactQuestion):
    """Which identifiers: of a scheme, or one by its value."""

    list_name = "identifiers"
    item = IdentifierItem
    columns: ClassVar[dict[str, str]] = {"scheme": "scheme", "value": "value"}

    scheme: Annotated[str, listed("Scheme", *SCHEME)] | None = Field(
        default=None, description="Bioregistry prefix, such as `unii`."
    )
    value: str | None = Field(
        default=None,
        min_length=1,
        max_length=5000,
        description="The identifier as its owner writes it; with `scheme` also as editors do (`25` for `CHEMBL25`).",
    )

    @field_validator("scheme")
    @classmethod
    def _is_known(cls, scheme: str | None) -> str | None:
        if scheme is not None and scheme not in SCHEME:
            raise ValueError(f"no such scheme; there are {', '.join(SCHEME)}")
        return scheme

    @field_validator("value")
    @classmethod
    def _can_be_stored(cls, value: str | None) -> str | None:
        return value and value.replace("\0", "?")


class PharmacokineticItem(PharmacokineticFact, OfDrug):
    """A pharmacokinetic value with its drug."""


class PharmacokineticPage(Page):
    """One page of pharmacokinetic values."""

    items: list[PharmacokineticItem]


Bound = Annotated[float | None, Field(allow_inf_nan=False)]


class PharmacokineticQuestion(FactQuestion):
    """Which pharmacokinetic values: of a parameter, and within bounds in some unit."""

    list_name = "pharmacokinetics"
    item = PharmacokineticItem
    columns: ClassVar[dict[str, str]] = {"parameter": "parameter"}

    parameter: PharmacokineticParameter | None = Field(default=None, description="Which parameter.")
    min: Bound = Field(
        default=None,
        description="Least value, in `unit`. A range counts where it overlaps what is asked for: `2 to 3 h` for "
        "`min=3`; `> 5 h` goes on for ever, `up to 5 h` begins at nothing, `about 5 h` is 5 h.",
    )
    max: Bound = Field(default=None, description="Greatest value, in `unit`; see `min`.")
    unit: str | None = Field(
        default=None,
        max_length=40,
        validate_default=True,
        description="Unit of `min` and `max`, such as `h`, `%`, `mg/L`, `L/kg` (UCUM) or `hours`. Values in units of "
        "the same dimension are converted, others left out: `L/kg` finds no volume in `L`.",
    )

    @field_validator("unit")
    @classmethod
    def _is_known(cls, unit: str | None) -> str | None:
        code = read_unit(unit) if unit is not None else None
        if unit is not None and code is None:
            raise ValueError(f"no such unit: `{unit}`; write it as UCUM does, such as h, %, mg/L, L/kg")
        return code

    @model_validator(mode="after")
    def _can_be_compared(self) -> Self:
        bounds = [bound for bound in (self.min, self.max) if bound is not None]
        if self.unit is None:
            if bounds:
                raise ValueError("`min` and `max` need a `unit`, such as unit=h")
            return self
        if self.parameter is None:
            raise ValueError("`unit` needs a `parameter`, such as parameter=elimination_half_life")
        expected = DIMENSIONS.get(self.parameter)
        if expected is None:
            raise ValueError(f"{self.parameter} is stated in words only: it has no unit")
        if dimension(self.unit) not in (expected, FURTHER_DIMENSIONS.get(self.parameter)):
            raise ValueError(
                f"{self.parameter} is no {dimension(self.unit) or 'value'} in {self.unit}: its unit is of {expected}"
            )
        if bounds != sorted(bounds):
            raise ValueError("`min` is greater than `max`")
        return self


class InteractionItem(InteractionFact, OfDrug):
    """An interaction with the drug in whose article it stands."""


class InteractionPage(FoundByWords):
    """One page of interactions."""

    items: list[InteractionItem]


class InteractionQuestion(FactQuestion):
    """Which interactions."""

    list_name = "interactions"
    item = InteractionItem
    columns: ClassVar[dict[str, str]] = {
        "kind": "interactant_kind",
        "finding": "finding",
        "recommendation": "recommendation",
    }
    words: ClassVar[str | None] = "interactant"

    interactant: Words = Field(
        default=None,
        description=f"What interacts: {WORDS_RULE} A brand, synonym or identifier of one stored drug also finds what "
        "is stated of that drug by other names, and the names of one substance in different countries find each other.",
    )
    kind: InteractantKind | None = Field(default=None, description="What sort of thing interacts.")
    finding: Finding | None = Field(default=None, description="Whether there is an interaction.")
    recommendation: Recommendation | None = Field(default=None, description="What the article advises.")


class ContraindicationItem(ContraindicationFact, OfDrug):
    """A contraindication with its drug."""


class ContraindicationPage(FoundByWords):
    """One page of contraindications."""

    items: list[ContraindicationItem]


class ContraindicationQuestion(FactQuestion):
    """Which contraindications."""

    list_name = "contraindications"
    item = ContraindicationItem
    columns: ClassVar[dict[str, str]] = {"strength": "strength"}
    words: ClassVar[str | None] = "condition"

    condition: Words = Field(default=None, description=f"The condition: {WORDS_RULE}")
    strength: Strength | None = Field(default=None, description="How strictly, where the article says so.")


class PrecautionItem(PrecautionFact, OfDrug):
    """A precaution with its drug."""


class PrecautionPage(FoundByWords):
    """One page of precautions."""

    items: list[PrecautionItem]


class PrecautionQuestion(FactQuestion):
    """Which precautions."""

    list_name = "precautions"
    item = PrecautionItem
    words: ClassVar[str | None] = "condition"

    condition: Words = Field(default=None, description=f"The condition: {WORDS_RULE}")


class AdverseReactionItem(AdverseReactionFact, OfDrug):
    """An adverse reaction with its drug."""


class AdverseReactionPage(FoundByWords):
    """One page of adverse reactions."""

    items: list[AdverseReactionItem]


class AdverseReactionQuestion(FactQuestion):
    """Which adverse reactions."""

    list_name = "adverse_reactions"
    item = AdverseReactionItem
    columns: ClassVar[dict[str, str]] = {"band": "frequency_band"}
    words: ClassVar[str | None] = "reaction"

    reaction: Words = Field(default=None, description=f"The reaction: {WORDS_RULE}")
    band: FrequencyBand | None = Field(default=None, description="CIOMS band.")
    min_percent: float | None = Field(
        default=None,
        ge=0,
        le=100,
        description="Least share of patients in percent. Only reactions with a stated share; a range counts where it "
        "reaches that far, `more than 5 %` reaches 100 %.",
    )


class IndicationItem(IndicationFact, OfDrug):
    """A use with its drug."""


class IndicationPage(FoundByWords):
    """One page of uses."""

    items: list[IndicationItem]


class IndicationQuestion(FactQuestion):
    """Which uses."""

    list_name = "indications"
    item = IndicationItem
    columns: ClassVar[dict[str, str]] = {"status": "status"}
    words: ClassVar[str | None] = "indication"

    indication: Words = Field(default=None, description=f"What the drug is used for: {WORDS_RULE}")
    status: IndicationStatus | None = Field(default=None, description="How far the use is accepted.")


class MonitoringItem(MonitoringFact, OfDrug):
    """A test with its drug."""


class MonitoringPage(FoundByWords):
    """One page of tests."""

    items: list[MonitoringItem]


class MonitoringQuestion(FactQuestion):
    """Which tests."""

    list_name = "monitoring"
    item = MonitoringItem
    words: ClassVar[str | None] = "test"

    test: Words = Field(default=None, description=f"What is monitored: {WORDS_RULE}")
