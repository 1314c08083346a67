"""Short drug articles, for tests of what is done with articles."""

from __future__ import annotations

BOX = "{{Drugbox\n| tradename = Brandol\n| CAS_number = 50-78-2\n| routes_of_administration = [[Mouth|Oral]]\n}}\n"
CLASS = "{{Infobox drug class\n| Name = Testamines\n}}\n'''Testamines''' are drugs."


def monograph(name: str = "Testamine", sentence: str = "It is used to treat [[pain]].") -> str:
    return f"{BOX}'''{name}''' is a drug.\n\n== Medical uses ==\n{sentence}\n"
