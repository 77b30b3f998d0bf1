#include "align/unknowns_sought.h"

namespace hexapla::align::unknowns {

bool fits(const Person& sought, bool anybody, const Person& person) {
  if (anybody) return person.part.victim;
  if (sought.age && person.age && *sought.age != *person.age) return false;
  if (sought.gender != text::Gender::none && person.gender != text::Gender::none && sought.gender != person.gender) return false;
  const Part &a = sought.part, &b = person.part;
  if (!((a.victim && b.victim) || (a.suspect && b.suspect) || (a.of_law && b.of_law))) return false;
  if (a.of_law != b.of_law || (a.of_law && a.victim != b.victim)) return false;
  if (a.suspect && !b.suspect) return false;
  return !(a.dead && b.hurt && !b.dead) && !(a.hurt && !a.dead && b.dead);
}

}  // namespace hexapla::align::unknowns
