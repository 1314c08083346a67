"""Under which licences what is installed may be used, read from the metadata of each distribution."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message

# Beside the permissive ones two that ask only for their own files: what uses those unchanged may have any licence.
ALLOWED = frozenset({
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "PSF-2.0", "Unlicense",
    "LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0",
})  # fmt: skip
# What older metadata says in the place of an SPDX expression. That a licence is "BSD" leaves open which, all permissive.
_WORDS = {
    "3-clause bsd license": "BSD-3-Clause",
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd license": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "the unlicense (unlicense)": "Unlicense",
}
_CLASSIFIER = re.compile(r"License :: (?:OSI Approved :: )?(.+)")


def licence_of(metadata: Message) -> str:
    """Give the licence as an SPDX expression, or as the metadata words it; empty where it names none.

    What all stated classifiers and the field `License` say has to hold, unless there is an expression.
    """
    if expression := metadata.get("License-Expression"):
        return str(expression)
    return " AND ".join(dict.fromkeys(_WORDS.get(words.lower(), words) for words in _stated(metadata)))


def is_allowed(expression: str) -> bool:
    """Tell whether one may choose licences that are allowed; parentheses are read so that more is refused, not less."""
    parts = re.sub(r"[()]", " ", expression).split(" AND ")
    return all(any(name.strip() in ALLOWED for name in part.split(" OR ")) for part in parts)


def _stated(metadata: Message) -> Iterator[str]:
    found = [_CLASSIFIER.fullmatch(classifier) for classifier in metadata.get_all("Classifier", [])]
    classified = [match[1] for match in found if match]
    # The field may hold the whole text of a licence, and its words are anybody's: it counts where nothing else does.
    yield from classified or [line for line in [(metadata.get("License") or "").strip()] if line]
