// Tests src/reconcile/quotations_persons.cpp.
#include "reconcile/quotations_persons.h"

#include <gtest/gtest.h>

#include "quoting.h"

namespace hexapla::reconcile::quotations::quotations_persons_test {
namespace {

TEST(quotations_persons, takes_what_is_said_to_somebody_and_of_somebody_for_two_utterances) {
  EXPECT_EQ(Versions({"I fear that the harbour board follows its own chart and his rules rather than the law",
                      "Your board appears to follow your own chart and rules rather than the law"})
                .finding()
                .relation,
            Relation::compatible);
  EXPECT_EQ(Versions({"We want to remember them when they were at sea", "I want to be remembered when I was at sea"})
                .finding()
                .relation,
            Relation::compatible);
}

TEST(quotations_persons, keeps_what_shares_a_person_or_has_few) {
  EXPECT_EQ(Versions({"We saw the ship burn and our crew leave", "We saw my ship burn and the crew leave"}).finding().relation,
            Relation::conflict);
  EXPECT_EQ(Versions({"Our crew saw the ship burn at dawn", "My crew saw the ship burn at dawn"}).finding().relation,
            Relation::conflict);
}

TEST(quotations_persons, keeps_pronouns_that_were_misheard) {
  EXPECT_EQ(Versions({"They lost their ship and their crew that night", "You lost your ship and your crew that night"})
                .finding()
                .relation,
            Relation::conflict);
}

TEST(quotations_persons, leaves_out_an_editors_words) {
  EXPECT_EQ(Versions({"You know that your ship was old", "[They] know that [their] ship was very old"}).finding().relation,
            Relation::conflict);
}

}  // namespace
}  // namespace hexapla::reconcile::quotations::quotations_persons_test
