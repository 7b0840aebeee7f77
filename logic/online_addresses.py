"""Addresses of e-mail and of the web, and names under which somebody is online, also where they are typed wrongly.

An "@" stands for "at" too, as in "seen @ school" and "met @ 3pm": that stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from logic.name_matching import EVERYDAY
from logic.word_lists import word_list

EMAIL, _WEB, _USER = "[email address]", "[web address]", "[user name]"

_SITE = r"(?:uk|com|org|net|cymru|scot)(?![\w-])"
"""The last part of an address that is known for one without "@" and "www.": no word that may begin a sentence."""
_ENDING = rf"(?:{_SITE}|(?:gov|nhs|ac|co|sch|police|wales|info|example)(?![\w-]))"
_LABEL = r"[^\W_][\w-]{0,63}"
_LOCAL = r"(?<![^\W_])(?<![^\W_][.+'\u2019-])[^\W_][\w.+'\u2019-]{0,63}"
"""As long as standards allow, which bounds the time that is spent on a text of any shape."""
_AT = r"[@\uff20]"
_OPEN, _CLOSE = r"[(\[{<]\s*", r"\s*[)\]}>]"
_DOT = rf"(?:\s?{_OPEN}(?:dot|\.){_CLOSE}\s?|\.)"
_SPOKEN = r"\s+dot\s+"

_MARKED = re.compile(r"[^\W_][._][^\W_]")
_NEW_SENTENCE = re.compile(r"[^\W\d_]\.(?-i:[A-Z])")
_TIME = re.compile(r"\d[\d.:/-]*(?:am|pm|hrs?)?", re.IGNORECASE)
_ABBREVIATION = re.compile(r"(?:[^\W\d_]\.)+|[ap]\.m|e\.g|i\.e", re.IGNORECASE)
_NOT_WHERE_PEOPLE_ARE = {"council", "nhs"}
_ORDINARY = EVERYDAY | word_list("generic") | word_list("no_name") | word_list("known")


def _always(found: re.Match[str]) -> bool:
    del found
    return True


def _with_brackets(found: re.Match[str]) -> bool:
    return "." in found["local"] or "." in found["domain"] or not re.search(r"\s", found[0])


def _with_at(found: re.Match[str]) -> bool:
    """Whether words with "@" between them are an address, and the sign is not short for "at"."""
    local, domain = found["local"], found["domain"]
    if len(domain) == 1 or any(_TIME.fullmatch(each) for each in (local, domain)) or _ABBREVIATION.fullmatch(local):
        return False
    if _MARKED.search(local) and not _NEW_SENTENCE.search(local):
        return True
    if "." in domain:
        return domain[-1].isalpha() and not (domain.count(".") == 1 and _NEW_SENTENCE.search(domain))
    if _is_ordinary(domain):
        return not found["gap"] and domain.casefold() in _NOT_WHERE_PEOPLE_ARE
    return not found["gap"] or any(each.isdigit() for each in local)


def _with_sign_before(found: re.Match[str]) -> bool:
    return not (_is_ordinary(found["name"]) or _TIME.fullmatch(found["name"]))


def _is_ordinary(word: str) -> bool:
    plain = word.casefold()
    return plain in _ORDINARY or plain.removesuffix("s") in _ORDINARY


_FORMS: tuple[tuple[re.Pattern[str], str, Callable[[re.Match[str]], bool]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), label, is_meant)
    for pattern, label, is_meant in (
        (
            (
                rf"(?P<local>{_LOCAL}(?:{_DOT}[\w+-]{{1,63}}){{0,9}})\s?{_OPEN}(?:at|{_AT}){_CLOSE}\s?"
                rf"(?P<domain>{_LABEL}(?:{_DOT}{_LABEL})*)"
            ),
            EMAIL,
            _with_brackets,
        ),
        (rf"{_LOCAL}(?:{_SPOKEN}[\w-]+)*\s+at\s+[\w-]+(?:{_SPOKEN}[\w-]+)*{_SPOKEN}{_ENDING}", EMAIL, _always),
        (rf"{_LOCAL}(?<=[^\W_])[._][\w.+-]{{0,63}}\s+at\s+(?:{_LABEL}\.)+{_ENDING}", EMAIL, _always),
        (
            (
                rf"(?P<local>{_LOCAL})(?P<gap>\s(?={_AT})|(?={_AT}\s)|){_AT}\s?"
                rf"(?P<domain>{_LABEL}(?:\.{_LABEL}|\s?\.\s?{_ENDING})*)"
            ),
            EMAIL,
            _with_at,
        ),
        (r"(?:https?://|www\.)\S+", _WEB, _always),
        (rf"(?<![\w@.-])(?:{_LABEL}\.)+{_SITE}(?:/\S*[\w/])?", _WEB, _always),
        (rf"(?<![\w@\uff20]){_AT}(?P<name>\w[\w.]*\w)", _USER, _with_sign_before),
        (r"(?<![\w@])[^\W_](?:[\w.]{0,63}[^\W_])?_[^\W_](?:[\w.]{0,63}[^\W_])?(?!\w)", _USER, _always),
    )
)


def without_online_addresses(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Free text without addresses of e-mail, of the web, and names of users, and what was replaced by what.

    >>> without_online_addresses("From j.doe (at) council.example, or @j_doe; seen @ school @ 3pm.")[0]
    'From [email address], or [user name]; seen @ school @ 3pm.'
    """
    replaced: list[tuple[str, str]] = []
    for pattern, label, is_meant in _FORMS:

        def replace(
            found: re.Match[str], label: str = label, is_meant: Callable[[re.Match[str]], bool] = is_meant
        ) -> str:
            if not is_meant(found):
                return found[0]
            replaced.append((found[0], label))
            return label

        text = pattern.sub(replace, text)
    return text, replaced
