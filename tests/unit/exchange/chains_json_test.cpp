#include <gtest/gtest.h>

#include <hexapla/chains.h>

namespace hexapla::chains_json_test {
namespace {

TEST(ChainsJson, WritesReferencesAndHappeningsWithTheirNumbers) {
  Chains chains{.version = "9"};
  chains.models = {{.name = "small", .sha256 = "ab"}};
  chains.accounts = {*Account::from_text("Roe wept.", {}, "a")};
  chains.mentions = {{.references = {{.span = {0, 3},
                                      .head = "roe",
                                      .kind = ParticipantKind::person,
                                      .gender = Gender::female,
                                      .descriptions = {"pilot"},
                                      .chain = 0,
                                      .participant = 4}},
                      .happenings = {{.span = {4, 8}, .act = "weep", .agent = 0, .chain = 7}}}};
  const std::string json = to_json(chains);
  EXPECT_TRUE(json.starts_with("{\n  \"schema\": \"hexapla/chains/1\"")) << json;
  for (const char* part :
       {R"("name": "small", "sha256": "ab")", R"("account": "a")",
        R"({"begin": 0, "end": 3, "text": "Roe", "head": "roe", "form": "name", "kind": "person", )"
        R"("gender": "female", "plural": false, "descriptions": ["pilot"], "chain": 0, "participant": 4})",
        R"({"begin": 4, "end": 8, "text": "wept", "act": "weep", "saying": false, "agent": 0, "patient": null, )"
        R"("chain": 7})"})
    EXPECT_NE(json.find(part), std::string::npos) << part << " in " << json;
}

}  // namespace
}  // namespace hexapla::chains_json_test
