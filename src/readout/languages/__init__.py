"""From a document's text to tokens, sentences and blocks, in Arabic, Russian and English."""

from readout.languages.analysis import Analysis, Block, Segmenter, analyse
from readout.languages.folding import fold, script_of
from readout.languages.indexing import index_terms
from readout.languages.word import Word

__all__ = ["Analysis", "Block", "Segmenter", "Word", "analyse", "fold", "index_terms", "script_of"]
