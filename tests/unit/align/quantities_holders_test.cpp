#include "align/quantities_holders.h"

#include <gtest/gtest.h>

#include "quantities_between.h"

namespace hexapla::align::quantities::quantities_holders_test {
namespace {

using test::counted;
using test::QuantityStory;

Span place(const std::string& text, const std::string& words) {
  const std::size_t at = text.find(words);
  if (at == std::string::npos) throw std::logic_error("the text lacks " + words);
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

/// A statement of the text: its subject's words, its verb, and those of the part that holds the figure.
struct Clause {
  std::string subject, act, object;
  std::string head = {};
};

std::uint32_t add(QuantityStory& made, const std::string& text, const std::vector<std::string>& names,
                  const std::vector<Clause>& clauses, const test::Told& told) {
  const std::uint32_t account = made.add(text, {told});
  Annotations& annotations = made.annotations(account);
  for (const std::string& name : names)
    annotations.names.push_back(
        {.span = place(text, name), .sentence = 0, .chain = static_cast<std::uint32_t>(annotations.names.size())});
  for (const Clause& clause : clauses)
    annotations.statements.push_back(
        {.span = {place(text, clause.subject).begin, place(text, clause.object).end},
         .act = clause.act,
         .arguments = {{.span = place(text, clause.subject), .role = ArgumentRole::subject, .head = clause.head},
                       {.span = place(text, clause.object), .role = ArgumentRole::object}}});
  return account;
}

std::vector<std::string> holders(const std::string& text, const std::vector<std::string>& names,
                                 const std::vector<Clause>& clauses) {
  QuantityStory made;
  add(made, text, names, clauses, counted("nine games", 9, "games", "game"));
  const auto told = holders_told(made.story());
  std::vector<std::string> out;
  if (const auto known = told.find({0, 0}); known != told.end())
    for (const text::BearerName& bearer : known->second.people) out.push_back(bearer.name);
  return out;
}

using Names = std::vector<std::string>;

TEST(QuantityHolders, AreWhoDidIt) {
  EXPECT_EQ(holders("Ida Roe missed nine games.", {"Ida Roe"}, {{"Ida Roe", "miss", "nine games"}}), Names{"ida roe"});
  EXPECT_EQ(holders("Ida Roe told of nine games.", {"Ida Roe"}, {{"Ida Roe", "tell", "of nine games"}}), Names{}) << "only tells";
  EXPECT_EQ(holders("The Rovers missed nine games.", {"Rovers"}, {{"The Rovers", "miss", "nine games"}}), Names{}) << "a side";
}

TEST(QuantityHolders, OfAPronounAreWhoDidTheLastThing) {
  EXPECT_EQ(holders("Ida Roe fell ill. She missed nine games.", {"Ida Roe"},
                    {{"Ida Roe", "fall", "ill"}, {"She", "miss", "nine games", "she"}}),
            Names{"ida roe"});
}

TEST(QuantityHolders, OfAPronounMayBeWhomSomethingBefell) {
  QuantityStory made;
  const std::string text = "Ida Roe was hurt. She missed nine games.";
  add(made, text, {"Ida Roe"}, {{"She", "miss", "nine games", "she"}}, counted("nine games", 9, "games", "game"));
  Annotations& annotations = made.annotations(0);
  annotations.statements.insert(annotations.statements.begin(),
                                {.span = {0, 16},
                                 .predicate = place(text, "hurt"),
                                 .act = "hurt",
                                 .arguments = {{.span = place(text, "Ida Roe"), .role = ArgumentRole::object}}});
  const auto told = holders_told(made.story());
  ASSERT_TRUE(told.contains({0, 0}));
  EXPECT_EQ(told.at({0, 0}).people.at(0).name, "ida roe");
}

TEST(QuantityHolders, MayStandBesideTheFigure) {
  EXPECT_EQ(holders("Ida Roe broke Peter Moss's mark of nine games.", {"Ida Roe", "Peter Moss"},
                    {{"Ida Roe", "break", "Peter Moss's mark of nine games"}}),
            Names{"peter moss"});
  EXPECT_EQ(holders("Ida Roe broke Peter Moss \u2019 s mark of nine games.", {"Ida Roe", "Peter Moss"},
                    {{"Ida Roe", "break", "Peter Moss \u2019 s mark of nine games"}}),
            Names{"peter moss"});
  EXPECT_EQ(holders("The side had nine games from Peter Moss.", {"Peter Moss"}, {{"The side", "have", "nine games"}}),
            Names{"peter moss"});
  EXPECT_EQ(holders("Ida Roe passed Peter Moss, nine games.", {"Ida Roe", "Peter Moss"},
                    {{"Ida Roe", "pass", "Peter Moss, nine games"}}),
            Names{})
      << "either's";
}

TEST(QuantityHolders, OfTwoPeopleKeepFiguresApart) {
  const auto apart = [](const std::string& other, const std::string& number, double low) {
    QuantityStory made;
    add(made, "Ida Roe missed nine games.", {"Ida Roe"}, {{"Ida Roe", "miss", "nine games"}},
        counted("nine games", 9, "games", "game"));
    add(made, other + " missed " + number + " games.", {other}, {{other, "miss", number + " games"}},
        counted(number + " games", low, "games", "game"));
    return test::between(made).excluded;
  };
  EXPECT_TRUE(apart("Peter Moss", "seven", 7));
  EXPECT_TRUE(apart("Peter Moss", "nine", 9));
  EXPECT_FALSE(apart("Ida Roe", "seven", 7));
}

TEST(QuantityHolders, WhoNameEachOtherHaveOneFigure) {
  const auto apart = [](const std::string& one, const std::string& act, const std::string& other, const std::string& other_act,
                        const test::Told& less = counted("nine boats", 9, "boats", "boat"),
                        const test::Told& more = counted("seven boats", 7, "boats", "boat")) {
    QuantityStory made;
    test::Told first = less, second = more;
    first.act = act;
    second.act = other_act;
    const auto names_in = [](const std::string& text) {
      std::vector<std::string> names;
      for (const std::string name : {"Ida Roe", "Peter Moss"})
        if (text.find(name) != std::string::npos) names.push_back(name);
      return names;
    };
    add(made, one, names_in(one), {{"Ida Roe", act, less.words}}, first);
    add(made, other, names_in(other), {{"Peter Moss", other_act, more.words}}, second);
    return test::between(made).excluded;
  };
  EXPECT_TRUE(apart("Ida Roe sold nine boats.", "sell", "Peter Moss sold seven boats.", "sell"));
  EXPECT_FALSE(apart("Ida Roe sold nine boats to Peter Moss.", "sell", "Peter Moss sold seven boats.", "sell"));
  EXPECT_TRUE(apart("Ida Roe sold nine boats to Peter Moss.", "sell", "Peter Moss had seven boats.", "have")) << "whoever has it";
  EXPECT_FALSE(apart("Ida Roe bought nine boats.", "buy", "Peter Moss sold seven boats.", "sell")) << "two acts";
  EXPECT_TRUE(apart("Ida Roe scored nine boats.", "score", "Peter Moss caught seven boats.", "catch")) << "had, too";
  test::Told sum = counted("9 million dollars", 9'000'000, "dollars", "dollar"), other = sum;
  sum.kind = other.kind = QuantityKind::money;
  sum.unit = other.unit = "USD";
  sum.head = other.head = {};
  other.words = "8 million dollars";
  other.number = "8 million";
  other.low = 8'000'000;
  EXPECT_FALSE(apart("Ida Roe paid 9 million dollars.", "pay", "Peter Moss paid 8 million dollars.", "pay", sum, other));
}

TEST(QuantityHolders, OfTheDeadAreWhoIsSaidToHaveKilledThem) {
  const auto apart = [](const std::string& act) {
    QuantityStory made;
    test::Told nine = counted("nine people", 9, "people", "person"), seven = counted("seven people", 7, "people", "person");
    nine.act = seven.act = act;
    add(made, "Ida Roe struck nine people.", {"Ida Roe"}, {{"Ida Roe", act, "nine people"}}, nine);
    add(made, "Peter Moss struck seven people.", {"Peter Moss"}, {{"Peter Moss", act, "seven people"}}, seven);
    return test::between(made).excluded;
  };
  EXPECT_FALSE(apart("kill"));
  EXPECT_FALSE(apart("wound"));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_holders_test
