"""How a way to say a drug becomes a lookup key, so that what is stored and what is asked for meet."""

from collections.abc import Iterable
from unicodedata import normalize

# What a combination is found by whose components are asked for.
COMPONENTS = "components"

# Typists' dashes and quotes: articles write them in several ways, people ask with the key on their keyboard.
_PLAIN = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2018\u2019", "-------''") | {0: "?"}


def lookup_key(text: str) -> str:
    """Fold a name, slug, identifier or CURIE: no case, one space for blanks and underscores, plain dashes and quotes.

    `Ascorbic_Acid` becomes `ascorbic acid`, `UNII:9013DUQ28K` becomes `unii:9013duq28k`. What a database cannot
    store, for UTF-8 cannot say it or PostgreSQL refuses it, becomes `?`.
    """
    if text.isascii():  # as nearly all are: most of the work does nothing to them
        return " ".join(text.replace("_", " ").replace("\0", "?").lower().split())
    folded = normalize("NFKC", normalize("NFKC", text.replace("_", " ")).casefold()).translate(_PLAIN)
    return " ".join(folded.split()).encode("utf-8", "replace").decode("utf-8")


def combination_key(components: Iterable[str]) -> str:
    """Say a combination by its components, in whatever order they are named."""
    return " + ".join(sorted(map(lookup_key, components)))
