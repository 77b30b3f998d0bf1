#pragma once

#include <string>
#include <vector>

#include <hexapla/annotations.h>
#include <hexapla/comparison.h>

namespace hexapla {

/// Words of an account that answer what another says is not known.
struct Answer {
  Mention mention;   ///< the clause, or the words that name somebody
  std::string text;  ///< what it answers, on one line: a name, else the words of the mention
  std::string key;   ///< answers of one key are one reading
};

/// What some accounts say is not known, told or done yet, and what others tell of it.
struct OpenQuestion {
  Matter matter = Matter::name;
  bool or_charge = false;       ///< of an arrest: whether anybody was charged is asked as well
  std::vector<Mention> open;    ///< clauses that say it is not known, by account, then by place; at least one
  std::vector<Answer> answers;  ///< by account, then by place; at least one, and none of an account of `open`
  std::string about;            ///< of whom or what, in an account's words; empty where it is nobody's
  std::string act;              ///< Unknown::act
  double confidence = 1;        ///< that they are of one matter, (0, 1], rounded to 1e-6
};

}  // namespace hexapla
