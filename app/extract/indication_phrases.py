"""Turns the words after "used to treat" into conditions, each with the people it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.extract.coordination import coordinated
from app.extract.phrases import trim_phrase
from app.vocabulary.indication_words import CONDITION_SUFFIXES, CONDITION_WORDS, NOT_FIRST, NOT_INDICATIONS, NOT_LAST

_PEOPLE = (
    r"(?:(?:\d[\d,]*|many|some|the|other|most|certain|healthy|young(?:er)?|older|elderly|adult|pediatric"
    r"|paediatric|pregnant|premature|postmenopausal"
    r"|post-menopausal|female|male|adolescent|selected|those|hospitali[sz]ed|general|critically ill|human|two"
    r"|three|four|five|six) )*"
    r"(?:patients?|people|persons?|individuals|adults?|children|infants?|newborns?|neonates|adolescents"
    r"|teenagers|women|men|girls|boys"
    r"|those|subjects|population|elderly|babies|females|males|humans?)"
)
_LEADING_PEOPLE = re.compile(
    rf"^(?:(?:in|for|of|by) )?(?P<who>{_PEOPLE})(?: (?:aged|over|under|between|older|younger)[^,]{{1,40}}?)?"
    r" (?:with|who (?:have|suffer from|have had|had)|suffering from|having|affected by|at (?:high "
    r"|increased )?risk (?:of|for)) ",
    re.IGNORECASE,
)
_POPULATION = re.compile(rf"[, ]\(?(?:in|for|among) (?P<who>{_PEOPLE}\b[^.;()]{{0,80}})", re.IGNORECASE)
_PATIENTS_AFTER = re.compile(
    r"^(?:\d+ )?(?P<who>(?:(?:female|male|adult|pediatric|elderly) )*)(?P<condition>.+?) patients?$", re.IGNORECASE
)
_END = re.compile(
    r"[;:]|\.(?=\s|$)|\s[\u2013\u2014-]\s|\u2014|,? (?:also known|also called|or simply|known as|commonly known)\b|\?|"
    r",? \b(?:and|or|but) (?:(?:is|was|has|may|can|to|it|its|as a|as an|by|have|are|were|will|should|when"
    r"|does|not|if) )|"
    r",? \b(?:who|which|that|when|where|whose|whereas|because|since|but|although|though|however|while|if|unless"
    r"|until|due to|owing to"
    r"|resulting from|associated with|following|is|are|was|were|has|have|had|may|can|could|should|does|do|did"
    r"|would|will|rather than"
    r"|compared|than|(?<!well )as (?!well)|using|given|taken|under|within|with (?:a|an|the|moderate|few|its"
    r"|other|another|or)"
    r"|in (?:combination|conjunction"
    r"|addition|the|19\d\d|20\d\d|a|an|this|these|order|vitro|whom|which|spite|cases|case|doses|most|some|many"
    r"|several|more|low|high|inflammatory|"
    r"place|both|late|early|europe|canada|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)"
    r"|at (?:a|an|doses?|the|least|high|low)|(?<!caused )by|via|without|despite|along with|together with"
    r"|on (?:the|a)|after (?!a\b)|before|during"
    r"|despite|versus|vs|only|alone|such that|so|caused by (?:the|a|an|these|this|certain|their|other)"
    r"|among others|they|it|known to|(?:decreas|reduc|increas|improv|encourag|recommend|suggest|requir|show"
    r"|caus(?!ed by)|produc|provid)(?:e|es|s|ed)|either alone|and/or in)\b",
    re.IGNORECASE,
)
_EXAMPLES = re.compile(r"\b(?:such as|including|especially|particularly|for example|e\.g\.)(?=\W)", re.IGNORECASE)
_GENERAL = re.compile(
    r"^(?:(?:the|an?|its?|treat(?:ing|ment)?|prevent(?:ing|ion)?|manag(?:ing|ement)|reliev(?:ing)|relief"
    r"|prophylaxis|control(?:ling)?|therapy"
    r"|maintenance|acute treatment|long-term|short-term|initial|adjunctive|adjunct|symptomatic|reduc(?:ing|tion)"
    r"|alleviat(?:ing|ion)|induc(?:ing|tion)|cure|stopping|death|dying|developing|getting|having|certain|"
    r"onset|occurrence|incidence|recurrence|progression|development|complications?|early stages?|severity|number"
    r"|risk|signs?|symptoms?|signs and symptoms|"
    r"types?|forms?|kinds?|cases?|episodes?|attacks|variety|range|wide range|wide variety|number|many|several"
    r"|various|common(?! cold)|some|patients|"
    r"people|adults|children|those|suspected|diagnosed|other|different|uncomplicated cases|a number|first-line)"
    r"(?: (?:of|for|in|with|against|from))?(?: an?| the)? )+(?=\S)",
    re.IGNORECASE,
)
_OF_TYPES = re.compile(r"\b(?:of|for|in|with|against) (?:an? |the )?$", re.IGNORECASE)
_TAIL = re.compile(
    r"(?<!mild)(?<!moderate)(?<!relapsed) (?:in|for|among|of the|caused by|symptoms of|when|to|at|on|after"
    r"|following|that|who|over|under|aged"
    r"|and|or|faster|better|more|less|than|at least|but|which|as)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
# What may stand before a member of a list, "and occasionally for ...".
_OPENING = re.compile(
    r"^(?:(?:sometimes|occasionally|primarily|mainly|often|commonly|rarely|frequently|also|in|of|for|to|treat"
    r"|prevent|manage"
    r"|relieve|control) )+",
    re.IGNORECASE,
)
_LONE = re.compile(r"(?:some|common|certain|other|suspected|\w+ing)\b", re.IGNORECASE)
_SYMPTOMS_OF = re.compile(r"\bsymptoms of ", re.IGNORECASE)
_CAUSED = re.compile(r"^infections? (?:caused by|with|due to) \S", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w'\u2019/-]*")
_ABBREVIATION = re.compile(r"^[A-Z][A-Z0-9/-]{1,9}$")
_SUFFIX = re.compile(rf"\w{{2,}}(?:{'|'.join(CONDITION_SUFFIXES)})$")
# A group that its members follow: "inflammatory diseases, such as ...".
_GROUP = re.compile(r"(?:diseases|disorders|conditions)$", re.IGNORECASE)
_EXAMPLED = re.compile(r"\W{0,3}(?:such as|including|for example|e\.g\.)", re.IGNORECASE)
_COUNTED = re.compile(
    r"^(?:(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|the|selected|certain) )+",
    re.IGNORECASE,
)
_LONGEST_WORDS = 10
_LONGEST_LIST = 1000
_LONGEST_POPULATION = 60


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, and for whom, as the text says them; it begins at `text[start]`."""

    name: str
    population: str | None
    start: int


def condition_list(text: str, start: int) -> list[Condition]:
    """Read the list of conditions that begins at a position; its members share the population that follows."""
    near = text[start : start + _LONGEST_LIST]
    found = _conditions(*_region(_EXAMPLES.sub(lambda match: "," + " " * (len(match.group()) - 1), near)))
    return [
        Condition(c.name, c.population, start + c.start)
        for c in found
        if not (_GROUP.search(c.name) and _EXAMPLED.match(near, c.start + len(c.name)))
    ]


def _region(text: str) -> tuple[str, int, str | None]:
    """Find where the list ends and where it begins behind the people it is for; and who they are."""
    cut = _END.search(text)
    end = cut.start() if cut else len(text)
    lead = _LEADING_PEOPLE.match(text[:end])
    population = _who(lead.group("who")) if lead else None
    begin = lead.end() if lead else 0
    after = _POPULATION.search(text, begin, end + _LONGEST_POPULATION)
    if after and after.start() <= end + 1:
        population = population or _who(after.group("who"))
        end = max(begin, min(end, after.start()))
    return text[:end], begin, population


def _conditions(region: str, begin: int, population: str | None) -> Iterator[Condition]:
    for piece in coordinated(region[begin:]):
        patients = _PATIENTS_AFTER.match(piece.text)
        who = (_who(patients.group("who")) if patients else None) or population
        name = condition_name(patients.group("condition") if patients else piece.text)
        if name:
            yield Condition(name, who, max(region.find(name, begin + piece.start), begin + piece.start))


def condition_name(text: str) -> str:
    """Trim a phrase to the condition in it; empty where there is none."""
    name = trim_phrase(_OPENING.sub("", trim_phrase(text)))
    lead = _LEADING_PEOPLE.match(name)
    name = trim_phrase(name[lead.end() :] if lead else name)
    if symptoms := _SYMPTOMS_OF.search(name):
        name = name[symptoms.end() :]
    general = _GENERAL.match(name)
    if general and (_OF_TYPES.search(general.group()) or _LONE.match(general.group())):
        name = trim_phrase(name[general.end() :])
    if not _CAUSED.match(name):
        head, _, beside = _TAIL.sub("", name).partition(" with ")
        name = trim_phrase(f"{head} with {beside}" if is_condition(beside) else head)
    words = _WORD.findall(name.lower())
    if not words or len(words) > _LONGEST_WORDS or all(word in NOT_INDICATIONS for word in words):
        return ""
    return "" if words[0] in NOT_FIRST or words[-1] in NOT_LAST else name


def is_condition(name: str) -> bool:
    """Tell whether a phrase is known as a condition by its words, not only by where it stands."""
    words = _WORD.findall(name)
    return any(
        word.lower() in CONDITION_WORDS
        or word.lower().removesuffix("'s") in CONDITION_WORDS
        or bool(_SUFFIX.search(word.lower()))
        or bool(_ABBREVIATION.match(word))
        or word.endswith(("'s", "\u2019s"))
        for word in words
    )


def _who(text: str) -> str | None:
    cut = re.split(
        r",| (?:because|due to|but|although|since|when|while|by|as|and (?:is|in)|(?<!who )(?:has|have|is|are|was"
        r"|were))\b",
        text.strip(),
    )[0]
    name = _COUNTED.sub("", cut).strip(" .,)")
    return (
        None
        if name.lower()
        in {"", "patients", "patient", "people", "those", "individuals", "subjects", "persons", "humans"}
        else name
    )
