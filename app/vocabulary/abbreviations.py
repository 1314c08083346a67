"""Words whose full stop ends no sentence, and words that open one.

Source: the abbreviations of the English Wikipedia's style manual (MOS:ABBR), Latin and prescription abbreviations, and
the abbreviated genus names of bacteria, which are any single capital letter.
"""

from __future__ import annotations

# After these a sentence never ends.
NEVER_FINAL: frozenset[str] = frozenset(
    "e.g i.e eg ie cf vs viz approx ca c resp incl esp fig figs no nos vol pp ed eds dr mr mrs ms prof st var subsp "
    "spec gen sp ssp max min. avg est dept s.c i.v i.m p.o s.l b.i.d t.i.d q.i.d u.s.p b.p j n.b et".split()
)

# After these a sentence ends only where the next word opens one.
RARELY_FINAL: frozenset[str] = frozenset("al etc inc ltd co corp u.s u.k e.u spp d.c a.m p.m ph.d m.d jr sr".split())

# A capital letter behind one of these ends a name as any word does: "rich in vitamin A. Rash occurs".
LETTERED: frozenset[str] = frozenset(
    "vitamin vitamins provitamin hypervitaminosis hepatitis type types influenza group groups class category grade "
    "stage level arm part immunoglobulin amphotericin coenzyme schedule".split()
)

# Words that open sentences rather than go on with a name.
OPENERS: frozenset[str] = frozenset(
    "a an the this that these those it its he she they their there here in on at by for from with without as after "
    "before during while when where if although though however because since due however but and or nor so thus "
    "therefore moreover furthermore additionally also both each every some many most several few all any no not other "
    "another such one two three common serious side adverse use patients people women men children adults studies "
    "treatment therapy similarly rarely rare frequently infrequently occasionally concomitant pregnancy "
    "possible".split()
)
