#include <gtest/gtest.h>

#include "exchange/digest.h"
#include "verify/checks.h"

namespace hexapla::verify::copies_test {
namespace {

using Strings = std::vector<std::string>;

CheckedAccount checked(std::string id, std::string text) {
  CheckedAccount out;
  out.id = std::move(id);
  out.text_size = text.size();
  out.text = std::move(text);
  out.has_text = true;
  return out;
}

/// A copy of a passage at [7, 13) of a in [0, 6) of b; a test writes a part another way.
class CopiesCheck : public testing::Test {
 protected:
  /// What does not hold, as "byte: reason".
  Strings reasons(const std::string& json) {
    simdjson::dom::parser parser;
    const simdjson::dom::element root = parser.parse(json).value();
    Findings found(json);
    check_copies(exchange::array_in(root.get_object().value(), "copies").value(), accounts_, found);
    Strings out;
    for (const Discrepancy& discrepancy : std::move(found).take().discrepancies)
      out.push_back(std::to_string(*discrepancy.offset) + ": " + discrepancy.reason);
    return out;
  }
  std::string changed(std::string_view from, std::string_view to) {
    std::string json = json_;
    const std::size_t at = json.find(from);
    if (at == std::string::npos) throw std::logic_error(std::string(from) + " is not there");
    return json.replace(at, from.size(), to);
  }
  Strings with(std::string_view from, std::string_view to) { return reasons(changed(from, to)); }

  std::vector<CheckedAccount> accounts_ = {checked("a", "Twelve caf\u00E9s burned."), checked("b", "caf\u00E9s burned.")};
  std::string json_ =
      R"({"copies":[{"from":"a","to":"b","share_from":0,"share_to":1,"spans":[{"account":"a","begin":7,"end":13},)"
      R"({"account":"b","begin":0,"end":6}]}]})";
};

TEST_F(CopiesCheck, HoldsAsItIs) { EXPECT_EQ(reasons(json_), Strings{}); }

TEST_F(CopiesCheck, SharesAreFromNoneToAll) {
  EXPECT_EQ(with(R"("share_from":0)", R"("share_from":-0.1)"), Strings{"11: \"share_from\" is not from 0 to 1"});
  EXPECT_EQ(with(R"("share_to":1)", R"("share_to":1.1)"), Strings{"11: \"share_to\" is not from 0 to 1"});
  EXPECT_EQ(with(R"("share_to":1)", R"("share_to":"1")"), Strings{"11: \"share_to\" is not a number"});
}

TEST_F(CopiesCheck, PassagesArePairsOfPlacesInTwoAccounts) {
  const std::string wrong = "11: the passages are not pairs of places in two accounts";
  EXPECT_EQ(with(R"(,{"account":"b","begin":0,"end":6})", ""), Strings{wrong});
  EXPECT_EQ(reasons(R"({"copies":[{"from":"a","to":"b","share_from":0,"share_to":1,"spans":[]}]})"), Strings{wrong});
  EXPECT_EQ(with(R"("to":"b")", R"("to":"a")").front(), wrong) << "an account is no copy of itself";
}

TEST_F(CopiesCheck, APlaceStandsInsideTheTextOfItsAccount) {
  const auto second = [&](std::string_view to) {
    const std::string json = changed(R"({"account":"b","begin":0,"end":6})", to);
    const Strings found = reasons(json);
    const std::string place = std::to_string(json.find(to)) + ": ";
    return found.size() == 1 && found[0].starts_with(place) && found[0].ends_with("is no place of this copy");
  };
  EXPECT_TRUE(second(R"({"account":"b","begin":0,"end":15})")) << "past the end";
  EXPECT_TRUE(second(R"({"account":"b","begin":6,"end":6})")) << "empty";
  EXPECT_TRUE(second(R"({"account":"b","begin":6,"end":2})"));
  EXPECT_TRUE(second(R"({"account":"b","begin":0,"end":4})")) << "in the middle of a character";
  EXPECT_TRUE(second(R"({"account":"a","begin":0,"end":6})")) << "the first account's turn is over";
  EXPECT_TRUE(second(R"({"account":"c","begin":0,"end":6})"));
  EXPECT_EQ(with(R"("begin":0,"end":6)", R"("begin":0,"end":14)"), Strings{}) << "up to the last byte";
}

TEST_F(CopiesCheck, OfATextThatWasChangedOnlyTheSizeIsKnown) {
  accounts_[1].differs = true;
  EXPECT_EQ(with(R"("begin":0,"end":6)", R"("begin":0,"end":4)"), Strings{});
  EXPECT_EQ(with(R"("begin":0,"end":6)", R"("begin":0,"end":15)").size(), 1U);
}

TEST_F(CopiesCheck, WhatIsNoCopyIsSaid) {
  EXPECT_EQ(reasons(R"({"copies":[null]})"), Strings{"11: a copy is not an object"});
  EXPECT_EQ(with(R"({"account":"b","begin":0,"end":6})", "[]"), Strings{"11: a span is not an object"});
  EXPECT_EQ(with(R"("from":"a",)", ""), Strings{"11: \"from\" is missing"});
}

/// An object with its digest as last member.
std::string sealed(const std::string& object) {
  return object.substr(0, object.size() - 1) + R"(,"digest":")" + exchange::digest_of(object) + "\"}";
}

std::vector<Discrepancy> digests(const std::string& json) {
  simdjson::dom::parser parser;
  Findings found(json);
  check_digests(parser.parse(json).value(), found);
  return std::move(found).take().discrepancies;
}

TEST(Digests, NameTheElementThatWasChanged) {
  const std::string json =
      sealed(R"({"accounts":[)" + sealed(R"({"id":"a"})") + R"(],"failed":[)" + sealed(R"({"file":"x"})") + R"(],"findings":[)" +
             sealed(R"({"id":"f1"})") + "," + sealed(R"({"id":"f2","about":"boats"})") + R"(],"copies":[]})");
  EXPECT_TRUE(digests(json).empty());
  const auto after = [&](std::string_view from, std::string_view to) {
    std::string changed = json;
    changed.replace(changed.find(from), from.size(), to);
    const std::vector<Discrepancy> found = digests(changed);
    return found.size() == 1 ? std::to_string(*found[0].offset) + ": " + found[0].finding + ": " + found[0].reason : "not one";
  };
  const std::string why = " was changed after it was written: its digest does not fit";
  EXPECT_EQ(after("boats", "goats"), std::to_string(json.find(R"({"id":"f2")")) + ": f2: finding f2" + why)
      << "once: the whole is not named for a part of it";
  EXPECT_EQ(after(R"("a")", R"("b")"), std::to_string(json.find(R"({"id":"a")")) + ": : account b" + why);
  EXPECT_EQ(after(R"("x")", R"("y")"), std::to_string(json.find(R"({"file")")) + ": : element 1 of \"failed\"" + why);
  EXPECT_EQ(after(R"("copies":[])", R"("copies":[],"z":1)"),
            std::to_string(json.rfind("\"digest\":") + 6 + 9) + ": : the comparison" + why);
}

TEST(Digests, ADigestThatIsMissingDoesNotHold) {
  EXPECT_EQ(digests(sealed(R"({"findings":[{"id":"f1"},7]})")).size(), 2U);
  EXPECT_EQ(digests("{}").size(), 1U);
}

}  // namespace
}  // namespace hexapla::verify::copies_test
