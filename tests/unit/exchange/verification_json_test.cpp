#include <gtest/gtest.h>

#include <hexapla/exchange.h>

namespace hexapla::verification_json_test {
namespace {

TEST(VerificationJson, HoldsWithoutDiscrepancies) {
  EXPECT_EQ(to_json(Verification{.accounts = 2, .findings = 3, .mentions = 4}),
            "{\n"
            "  \"schema\": \"hexapla/verification/1\",\n"
            "  \"holds\": true,\n"
            "  \"accounts\": 2,\n"
            "  \"findings\": 3,\n"
            "  \"mentions\": 4,\n"
            "  \"discrepancies\": []\n"
            "}\n");
}

TEST(VerificationJson, ADiscrepancyIsARow) {
  Verification verification;
  verification.discrepancies = {{.file = "a \"b\"\n.txt", .finding = "f1", .offset = 5'000'000'000, .reason = "caf\xE9"},
                                {.reason = "and 2 more"}};
  const std::string json = to_json(verification);
  EXPECT_NE(json.find("\"holds\": false"), std::string::npos);
  EXPECT_NE(
      json.find(
          "    {\"file\": \"a \\\"b\\\"\\n.txt\", \"finding\": \"f1\", \"offset\": 5000000000, \"reason\": \"caf\uFFFD\"},\n"
          "    {\"file\": \"\", \"finding\": \"\", \"offset\": null, \"reason\": \"and 2 more\"}\n"
          "  ]\n}\n"),
      std::string::npos)
      << json;
}

}  // namespace
}  // namespace hexapla::verification_json_test
