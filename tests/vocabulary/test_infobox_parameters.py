from __future__ import annotations

import pytest

from app.facts.chemistry import ChemicalProperty
from app.vocabulary import infobox_parameters
from app.vocabulary.infobox_parameters import KNOWN_PARAMETERS
from app.vocabulary.physical_parameters import PHYSICAL_PARAMETERS

_GROUPS = [name for name in vars(infobox_parameters) if name.endswith(("_PARAMETERS", "_FREE_TEXT"))]


@pytest.mark.parametrize("group", sorted(_GROUPS))
def test_what_extractors_ask_for_is_known(group: str) -> None:
    assert set(getattr(infobox_parameters, group)) <= KNOWN_PARAMETERS


@pytest.mark.parametrize(
    "name",
    ["elimination_half-life", "Drugs.com", "CAS_number_Ref", "legal_US_comment", "PregCat_AU", "EINECS", "Fe", "Uuo"],
)
def test_well_known_parameters(name: str) -> None:
    assert name in KNOWN_PARAMETERS


def test_names_have_no_blanks() -> None:
    assert all(name and not any(map(str.isspace, name)) for name in KNOWN_PARAMETERS)


@pytest.mark.parametrize("name", sorted(PHYSICAL_PARAMETERS))
def test_physical_parameters_state_a_property(name: str) -> None:
    physical = PHYSICAL_PARAMETERS[name]
    assert name in KNOWN_PARAMETERS
    assert physical.property in list(ChemicalProperty)
    assert {physical.high_parameter, physical.unit_parameter} <= {None, *KNOWN_PARAMETERS}
