"""Words in little room."""

from readout.extraction.rules import load_rules
from readout.languages.english import is_common
from readout.languages.wordlist import WordList


def test_a_word_is_found_as_a_whole() -> None:
    words = WordList(["a", "an", "answer", "answers", "ansem"])
    assert all(word in words for word in ("a", "an", "answer", "answers"))
    assert not any(word in words for word in ("", "ans", "nswer", "answe", "b"))


def test_common_english_words_are_those_of_the_dictionary() -> None:
    english = load_rules().english
    for word in ("minister", "phone", "london", "putin", "erdogan", "talks", "qzx", "on", "dont", "march", "may"):
        assert (word in english) == is_common(word)
