"""What is served is a pydantic model like any other, though SQLModel does not fill it."""

from __future__ import annotations

import pickle

from app.facts.evidence import EvidenceFlag


def test_what_is_served_can_be_copied_compared_and_handed_on() -> None:
    flag = EvidenceFlag(kind="dubious")
    dated = flag.model_copy(update={"since": "May 2020"})
    assert (flag.since, dated.since) == (None, "May 2020")
    assert dated == EvidenceFlag(kind="dubious", since="May 2020") != flag
    assert pickle.loads(pickle.dumps(dated)) == dated  # noqa: S301  # it was pickled here
    assert (flag.model_fields_set, dated.model_fields_set) == ({"kind"}, {"kind", "since"})
