"""Clients that show who they are by a signed token, where the settings say whom to let in."""

from __future__ import annotations

import time
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException

from app.errors import SettingsError
from app.settings import CdsClient, Settings

if TYPE_CHECKING:
    from jwt import PyJWK

# Those that the specification names: `none` and keys that both sides know are no proof.
_ALGORITHMS = ("ES384", "RS384")
_CLAIMS = ("iss", "aud", "exp", "iat", "jti")
_SECONDS_OF_LEEWAY = 30
_SECONDS_TO_FETCH = 5
# How long keys are taken for current, and how soon an unknown one may be a new one.
_SECONDS_TO_KEEP = 3600
_SECONDS_TO_REFETCH = 60


class Clients:
    """The clients that are let in: everybody where none are named."""

    def __init__(self, settings: Settings) -> None:
        if not settings.cds_clients:
            self._base, self._keys = "", {}
            return
        if settings.base_url is None:
            raise SettingsError("MONOGRAPH_CDS_CLIENTS needs MONOGRAPH_BASE_URL: tokens are for an exact address.")
        if find_spec("jwt") is None or find_spec("cryptography") is None:
            raise SettingsError("MONOGRAPH_CDS_CLIENTS needs a library: pip install 'monograph[cds]'.")
        self._base = settings.base_url.rstrip("/")
        self._keys = {(each.iss, each.jku): Keys(each) for each in settings.cds_clients}

    def require(self, path: str, authorization: str) -> None:
        """Raise what a request to a path is answered that shows no valid token."""
        if not self._keys:
            return
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise _refused("A signed token is needed.")
        self._verify(token.strip(), self._base + path)

    def _verify(self, token: str, address: str) -> None:
        import jwt  # noqa: PLC0415  # an extra

        try:
            head = jwt.get_unverified_header(token)
            issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
            key = self._key(head, issuer)
            jwt.decode(
                token,
                key,
                algorithms=_ALGORITHMS,
                audience=address,
                issuer=issuer,
                leeway=_SECONDS_OF_LEEWAY,
                options={"require": list(_CLAIMS)},
            )
        except jwt.PyJWTError as error:
            raise _refused(f"The token is not valid: {error}.") from None

    def _key(self, head: dict[str, Any], issuer: object) -> PyJWK:
        """Find the key that a token says it is signed with, among those of a client that is let in."""
        if head.get("alg") not in _ALGORITHMS:
            raise _refused(f"Tokens are signed with {' or '.join(_ALGORITHMS)}.")
        known = [keys for (iss, jku), keys in self._keys.items() if iss == issuer and head.get("jku", jku) == jku]
        for keys in known:
            if key := keys.find(str(head.get("kid"))):
                return key
        raise _refused("The token's issuer or key is not known here.")


class Keys:
    """The public keys of one client, read from its address alone and kept for a while."""

    def __init__(self, client: CdsClient) -> None:
        self._jku = client.jku
        self._keys: dict[str, PyJWK] = {}
        self._read_at = -float("inf")

    def find(self, number: str) -> PyJWK | None:
        """Find a key by its id; an unknown one may be new, but nobody makes the service read on and on."""
        age = time.monotonic() - self._read_at
        if age > _SECONDS_TO_KEEP or (number not in self._keys and age > _SECONDS_TO_REFETCH):
            self._read_at = time.monotonic()
            self._keys = self._fetch() or self._keys
        return self._keys.get(number)

    def _fetch(self) -> dict[str, PyJWK]:
        import httpx  # noqa: PLC0415  # slow to import, and few installations name clients
        from jwt import PyJWKSet, PyJWTError  # noqa: PLC0415  # an extra

        try:
            answer = httpx.get(self._jku, timeout=_SECONDS_TO_FETCH, follow_redirects=False)
            keys = PyJWKSet.from_dict(answer.raise_for_status().json()).keys
        except (httpx.HTTPError, ValueError, PyJWTError):
            return {}
        return {each.key_id: each for each in keys if each.key_id}


def _refused(why: str) -> HTTPException:
    return HTTPException(401, why, headers={"WWW-Authenticate": "Bearer"})
