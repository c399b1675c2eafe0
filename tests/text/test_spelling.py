"""Misspelt words and what was meant."""

from __future__ import annotations

import pytest

from albumapp.text.spelling import LANGUAGES, Speller


@pytest.fixture(scope="module")
def english() -> Speller:
    return Speller("en")


@pytest.fixture(scope="module")
def german() -> Speller:
    return Speller("de")


def wrong(speller: Speller, text: str) -> list[str]:
    return [text[a:b] for a, b in speller.wrong(text)]


def test_misspelt_words_are_found_and_the_likeliest_offered(english: Speller) -> None:
    assert wrong(english, "The beautifull day, teh sea.") == ["beautifull", "teh"]
    assert "beautiful" in english.suggestions("beautifull")
    assert english.suggestions("Daugter")[0] == "Daughter"


def test_names_numbers_and_placeholders_are_left_alone(english: Speller) -> None:
    assert wrong(english, "With Zorblax and Quuxley in 2024, {place} NASA McFloo 5pm") == []
    assert wrong(english, "Zorblax came.") == ["Zorblax"]  # at the start of a sentence it may be any word


def test_possessives_and_curly_quotes(english: Speller) -> None:
    assert wrong(english, "Grandma’s house, it's ours") == []


def test_a_word_can_be_learnt(english: Speller) -> None:
    assert wrong(english, "a qwibble") == ["qwibble"]
    english.learn("Qwibble")
    assert wrong(english, "a qwibble") == []


def test_german_nouns_may_be_joined(german: Speller) -> None:
    assert wrong(german, "Ein Strandspaziergang am Geburtstag, schohn im Sommerr") == ["schohn", "Sommerr"]


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in ("en", "de")])
def test_each_language_knows_words(language: str) -> None:
    known = {"es": "casa", "fr": "maison", "it": "strada", "nl": "huis", "pt": "rua"}
    assert Speller(language).wrong(f"{known[language]} xqzwv") == [
        (len(known[language]) + 1, len(known[language]) + 6)
    ]
