"""Reads before what a drug is stopped for a while: "should be discontinued two weeks before surgery".

Two shapes: the event behind the verb, "is suspended prior to a scan", and the patients in front of the sentence, "for
patients undergoing surgery, treatment is usually suspended". "These procedures" are what the sentence began with.
Or what it is kept apart from: "four weeks should pass between surgery and the first dose".

And at which sign it is stopped for good, or a doctor is told, behind the verb or in front: "in case of jaundice it must
be discontinued", "those who develop a rash should stop it", "patients should report any fever".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.cue import AnyCue, Cue, where
from app.extract.conditions import PERSON, conditions
from app.extract.modality import is_negated
from app.extract.restricted_groups import last_clause
from app.vocabulary.restrictions import ALSO_DO, CARRIES, COMES, OWN_COURSE, STOPPED, STOPPING

_STOPPED = Cue(
    rf"\b(?:be|is|are|to be)(?: \w+ly)? {STOPPED}\b|"
    r"\b(?:should|must|recommended to|advised to)(?: \w+ly)? (?:stop|discontinue)\b|"
    r"(?:^|[;,:] )(?:stop|discontinue|withhold|suspend|interrupt)(?= )",
    re.IGNORECASE,
)
_MUST_END = (
    rf"\b(?:(?:(?:should|must)|(?:has|have|needs?|is|are|ought) to)(?: \w+ly)? be|is|are)(?: \w+ly)? {STOPPED}\b"
)
_AT_ONCE = r"(?: (?:immediately|at once|promptly|permanently|altogether))?"
_SIGN = r"(?!no\b|(?:an? )?(?:\w+ )?one\b|remission\b|cure\b)(?:(?!there\b|it\b|they\b|not\b)[\w-]+,? ){1,8}?"
_COMES = rf"{COMES}\b"
_MARK = r"(?:signs?|symptoms?|appearance|evidence|occurrence|onset|development|suspicion)"
_ENDED_IF = Cue(
    rf"{_MUST_END}{_AT_ONCE} (?:if|when|once|where|as soon as)(?: the| an?)? (?P<sign>{_SIGN}){_COMES}",
    re.IGNORECASE,
)
_ENDED_AT = Cue(
    rf"{_MUST_END}{_AT_ONCE},? (?:(?:at|on|upon|with) (?:the )?(?:(?:first|earliest|any) )?{_MARK} of"
    rf"|in (?:the )?(?:cases?|event) of|in (?:{PERSON.pattern}) who (?:develop|get|experience|show))"
    r" (?:an? |the )?(?P<sign>[^,;:.()]{3,100})",
    re.IGNORECASE,
)
# "The presence of jaundice requires that it be stopped".
_ENDS_IT = Cue(
    rf"(?:^|[,;] )(?:(?:the )?(?:presence|{_MARK}) of )?"
    r"(?P<sign>(?!it\b|this\b)(?:(?! (?:occurs?|occurred|is|are|was|were|has|have)\b)[^,;:.]){3,80}?) (?:requires?|"
    rf"necessitates?|warrants?|calls? for|mandates?|demands?|is (?:a |an )?(?:\w+ )?(?:reason|indication) (?:for|to)) "
    rf"(?:(?:\w+ )?{STOPPING}|that (?:it|(?:the )?(?:drug|treatment|therapy|medication)) be (?:\w+ly )?{STOPPED}|"
    rf"(?:immediate |permanent |prompt )*(?:discontinue|stop))\b",
    re.IGNORECASE,
)
# "Liver failure has been reported; it should be stopped if it occurs".
_REPORTED = re.compile(
    r"(?:^|[.;] )(?P<sign>[^;:.]{3,100}?) (?:(?:has|have) (?:also )?(?:been (?:reported|seen|observed|"
    r"described)|occurred)|"
    r"(?:may|can) (?:also )?(?:occur|develop|arise))\b",
    re.IGNORECASE,
)
_ENDED_IF_SO = Cue(
    rf"{_MUST_END}{_AT_ONCE} (?:if|when|where|as soon as) (?:it|they|this|these|either|any of these) {_COMES}"
    rf"|\bif (?:it|they|this|these|either|any of these) {_COMES},? [^;:.]{{0,40}}?{_MUST_END}",
    re.IGNORECASE,
)
# "Those who develop a rash should stop it", "if a patient develops a sore throat, it should be discontinued".
_WHO_GET_IT = Cue(
    rf"\b(?:{PERSON.pattern}) (?:who (?:develop|get|experience|notice|have|show|suffer)s?|experiencing|developing|"
    r"noticing) (?:an? |any |the |"
    rf"signs of |symptoms of )?"
    rf"(?P<sign>[^;:.]{{3,100}}?)(?: (?:while|during|after|when|on) [^,;:.]{{2,60}}?)?,? (?:should|must|need "
    rf"to|are advised to|is to|are to) "
    rf"(?:\w+ly )?(?:stop|discontinue|seek|contact|call|see (?:a|their) (?:doctor|physician))\b",
    re.IGNORECASE,
)
_IF_THEY_GET_IT = Cue(
    rf"\bif (?:an? |the )?(?:{PERSON.pattern}|someone)(?: (?:taking|using|on|receiving) [\w-]+)? "
    rf"(?:develops?|gets?|experiences?|notices?|shows?|suffers? from|has|have) (?:an? |any )?(?:bouts? of )?"
    rf"(?P<sign>(?:[^;:.]|\.(?=\d)){{3,100}}?), (?:(?:[\w-]+ ){{1,10}}?{_MUST_END[2:]}|"
    rf"(?:they|(?:the )?(?:patients?|person|individual)|he or she) (?:must|should) (?!not\b|take\b|be (?:used|"
    rf"given)\b)\w)",
    re.IGNORECASE,
)
# "Patients should report any fever", "seek medical help if jaundice develops".
_TOLD_OF = Cue(
    rf"\b(?:should|must|(?:advised|told|instructed|urged|warned) to|need to) (?:be (?:told|advised|instructed) to )?"
    rf"(?:\w+ly )?(?:report|be (?:\w+ly )?(?:warned|cautioned|alerted|informed) (?:of|about|to)|watch for|look out "
    rf"for|be alert (?:to|for)|be aware of|seek (?:\w+ )?(?:medical )?"
    rf"(?:attention|help|advice|care) (?:for|in case of|(?:if|when) they (?:notice|develop|get|have|experience))) "
    rf"(?:any |an? |the |new |(?:the )?{_MARK} of )*"
    # "Warned about driving" is no sign
    r"(?!(?:the )?(?:operation of|operating|driving)\b)"
    rf"(?P<sign>[^;:.]{{3,100}}?)(?= (?:to|at once|immediately|promptly|without|and (?:\w+ly )?{ALSO_DO})\b|[,;.]|$)",
    re.IGNORECASE,
)
_SIGNS_REPORTED = Cue(
    rf"(?:^|[;] )(?:any )?{_MARK} (?:of|like|such as|including) (?P<sign>[^;:.]{{3,100}}?) (?:should|must) be "
    rf"(?:\w+ly )?"
    rf"reported\b",
    re.IGNORECASE,
)
_FRONTED_IF = Cue(
    rf"(?:\b(?:if|should)(?: the| an?)? (?P<comes>{_SIGN}){_COMES}(?: \([^()]*\))?|\bin (?:the )?(?:cases?|event) of "
    r"(?:an? )?"
    r"(?P<case>[^,;:.()]{3,80}?)),? (?:(?:the |this )?(?:drug|medication|medicine|infusion|vaccine|"
    rf"(?:treatment|therapy|use) (?:with|of) [\w-]+|\w+)) {_MUST_END}",
    re.IGNORECASE,
)
# "If there are signs of gout, it should be stopped", "in shock or severe infection it should be stopped at once".
_IF_THERE_IS = Cue(
    rf"(?:\bif there (?:is|are) (?:an? |any |the |{_MARK} of )*|^in (?=[\w ]*(?:shock|trauma|injury|infection|"
    r"illness|sepsis)))"
    rf"(?P<sign>(?!no\b)[^;:.()]{{3,80}}?),? (?:(?:the |this )?(?:drug|medication|medicine|treatment|therapy)|[\w-]+) "
    rf"{_MUST_END}",
    re.IGNORECASE,
)
# "Societies have recommended stopping it a week before surgery".
_TO_BE_STOPPED = Cue(
    rf"\b(?:recommend\w*|advis\w+|suggest\w*|call(?:s|ed)? for) (?:\w+ly )?{STOPPING}\b(?: [^,;:.]{{1,60}}?)? "
    r"(?:before|prior to) (?P<event>[^;:.]{3,100})",
    re.IGNORECASE,
)
# "Discontinuation is advised during acute illness".
_STOP_ADVISED = Cue(
    rf"\b{STOPPING}(?: of [^,;:.]{{2,40}}?)? (?:is|are|should be|may be) (?:\w+ly )?(?:advised|recommended|"
    rf"required|necessary|"
    r"needed|considered|warranted|suggested) (?:during|before|prior to|in (?:cases? of|the event of)|for) "
    r"(?P<event>[^;:.]{3,100})",
    re.IGNORECASE,
)
# "At least four weeks should pass between surgery and the first dose".
_BETWEEN = Cue(
    r"\b(?:should|must|is|are|has to|have to)(?: be)? (?:pass|elapse|lie|left|allowed|kept|required|observed) between "
    r"(?P<event>[^;:.]{3,80}?) and (?:the |its |any |a )?(?:first|next|start|dose|dosing|infusion|injection|"
    r"treatment|use|"
    r"administration|resumption|beginning)\b",
    re.IGNORECASE,
)
# "A sore throat, fever or other signs of infection": of these the last says what all are signs of.
_OTHER_SIGNS = re.compile(r"\bother (?P<signs>(?:signs|symptoms) of [^,;]+?)(?: (?:along )?with\b|$)", re.IGNORECASE)
_WITHHELD = Cue(
    rf"\b(?:it(?:'s| is)|is|are|should be|must be)(?: also| \w+ly)? withheld (?:from|in) "
    rf"(?P<group>(?:{PERSON.pattern})[^;:.]{{3,300}})",
    re.IGNORECASE,
)
_APART = AnyCue(_TO_BE_STOPPED, _STOP_ADVISED, _BETWEEN)
_ENDING = AnyCue(
    *(
        _ENDED_IF,
        _ENDED_AT,
        _FRONTED_IF,
        _ENDS_IT,
        _WHO_GET_IT,
        _IF_THEY_GET_IT,
        _TOLD_OF,
        _SIGNS_REPORTED,
        _IF_THERE_IS,
    )
)
_BEFORE = re.compile(r"[^,;:.]{0,60}?\b(?:before|prior to) (?P<event>[^;:.]{3,150})", re.IGNORECASE)
_FRONTED = Cue(rf"\s*(?:for|in) (?P<group>(?:{PERSON.pattern})[^;:]{{3,100}}), [^,;]{{2,60}}$", re.IGNORECASE)
# "If surgery is planned, it should be stopped".
_PLANNED = re.compile(
    r"(?:^|[;.] )\s*(?:if|when|where|in case) (?P<event>[^,;:.]{3,60}?) (?:is|are) "
    r"(?:planned|scheduled|anticipated|necessary|needed|required|to be \w+)\b[^;:.]{0,80}$",
    re.IGNORECASE,
)
_ANAPHORA = re.compile(r"(?:these|this|such|those|the) \w+$", re.IGNORECASE)
_SUBJECT = re.compile(rf"\s*(?:\w+ly, )?(?P<subject>[^;:]{{3,120}}?) {CARRIES}\b", re.IGNORECASE)
_EVENT_END = re.compile(
    r",? (?:as|because|since|due to|if|unless|until|"
    r"to (?:avoid|reduce|prevent|minimi[sz]e)|in order|and (?:may|can|should|not|"
    r"restarted|resumed|is|are))\b.*|, .*",
    re.IGNORECASE | re.DOTALL,
)
_OWN_COURSE = re.compile(rf"\b{OWN_COURSE}\b", re.IGNORECASE)


@where(_APART, _STOPPED)
def interruptions(text: str) -> Iterator[tuple[str, str]]:
    """Each event that the drug is stopped before or kept apart from, with the words that say so."""
    for cue in _APART.admitting(text):
        if found := cue.find(text):
            names = conditions(_EVENT_END.sub("", found.group("event")))
            yield from ((name, last_clause(found.group())) for name in names if not _OWN_COURSE.search(name))
    stopped = _STOPPED.search(text)
    if not stopped or is_negated(text, stopped.start()):
        return
    advice = last_clause(text[: stopped.end()]).strip(" ,")
    for event in _events(text, stopped):
        yield from ((name, advice) for name in conditions(event) if not _OWN_COURSE.search(name))


def withheld(text: str) -> Iterator[tuple[str, str]]:
    """Each group that does not get the drug: "it is withheld from people who have had a stroke"."""
    if found := _WITHHELD.search(text):
        yield from ((name, found.group()) for name in conditions(found.group("group")))


@where(_ENDING, _ENDED_IF_SO)
def ending(text: str) -> Iterator[tuple[str, str]]:
    """Each sign at which the drug is to be stopped: "should be discontinued if jaundice develops"."""
    for cue in _ENDING.admitting(text):
        if found := cue.search(text):
            sign = next(words for words in found.groups() if words)
            sign = whole.group("signs") if (whole := _OTHER_SIGNS.search(sign)) else sign
            yield from ((name, found.group().strip(" ,;")) for name in conditions(sign))
            return
    if so := _ENDED_IF_SO.search(text):
        for reported in _REPORTED.finditer(text, 0, so.start()):
            yield from ((name, so.group()) for name in conditions(reported.group("sign")))


def _events(text: str, stopped: re.Match[str]) -> Iterator[str]:
    if before := _BEFORE.match(text, stopped.end()):
        event = _EVENT_END.sub("", before.group("event")).strip()
        if not _ANAPHORA.fullmatch(event):
            yield event
        elif subject := _SUBJECT.match(text[: stopped.start()]):
            yield subject.group("subject")
    elif planned := _PLANNED.search(text[: stopped.start()]):
        yield planned.group("event")
    elif group := _FRONTED.match(text[: stopped.start()]):
        yield group.group("group")
