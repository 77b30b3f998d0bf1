#pragma once

#include "../told.h"

namespace hexapla::test {

/// "Police said Roe reported that two men had not fled", where "two men" fled.
inline Told flight() {
  return {"Police said Roe reported that two men had not fled.",
          {{"Police", "police", "NNS", "NOUN", 1, "nsubj"},
           {"said", "say", "VBD", "VERB", 1, "ROOT"},
           {"Roe", "Roe", "NNP", "PROPN", 3, "nsubj"},
           {"reported", "report", "VBD", "VERB", 1, "ccomp"},
           {"that", "that", "IN", "SCONJ", 9, "mark"},
           {"two", "two", "CD", "NUM", 6, "nummod"},
           {"men", "man", "NNS", "NOUN", 9, "nsubj"},
           {"had", "have", "VBD", "AUX", 9, "aux"},
           {"not", "not", "RB", "PART", 9, "neg"},
           {"fled", "flee", "VBN", "VERB", 3, "ccomp"},
           {".", ".", ".", "PUNCT", 1, "punct"}}};
}

/// A passive with an apposition, an agent and a place.
inline Told shooting() {
  Told told("Ann Roe, a pilot, was shot by Orr in Lunmouth", {{"Ann", "Ann", "NNP", "PROPN", 1, "compound"},
                                                              {"Roe", "Roe", "NNP", "PROPN", 7, "nsubjpass"},
                                                              {",", ",", ",", "PUNCT", 1, "punct"},
                                                              {"a", "a", "DT", "DET", 4, "det"},
                                                              {"pilot", "pilot", "NN", "NOUN", 1, "appos"},
                                                              {",", ",", ",", "PUNCT", 1, "punct"},
                                                              {"was", "be", "VBD", "AUX", 7, "auxpass"},
                                                              {"shot", "shoot", "VBN", "VERB", 7, "ROOT"},
                                                              {"by", "by", "IN", "ADP", 7, "agent"},
                                                              {"Orr", "Orr", "NNP", "PROPN", 8, "pobj"},
                                                              {"in", "in", "IN", "ADP", 7, "prep"},
                                                              {"Lunmouth", "Lunmouth", "NNP", "PROPN", 10, "pobj"}});
  told.entity(11, 12, "GPE");
  return told;
}

}  // namespace hexapla::test
