#include "ingest/pdf/program.h"

#include <gtest/gtest.h>

namespace hexapla::ingest::program_test {
namespace {

TEST(Program, ReadsItsInputAsAFileAndItsArgumentsAsTheyAre) {
  EXPECT_EQ(run_program({"cat"}, "Twelve\nboats", {}).value_or("?"), "Twelve\nboats");
  EXPECT_EQ(run_program({"printf", "%s", "$HOME; echo `id`"}, "", {}).value_or("?"), "$HOME; echo `id`") << "no shell";
  EXPECT_EQ(run_program({"env"}, "", {}).value_or("?"), "LC_ALL=C.UTF-8\n");
}

TEST(Program, TellsWhyThereIsNoOutput) {
  const auto reason = [](const std::vector<std::string>& command, ProgramLimits limits = {}) {
    const auto out = run_program(command, "", limits);
    return out ? "output" : std::string(name_of(out.error().code)) + ": " + out.error().reason;
  };
  EXPECT_EQ(reason({"hexapla-no-such-program"}), "unsupported: the program hexapla-no-such-program is not installed");
  EXPECT_EQ(reason({"false"}), "malformed: false ended with status 1");
  EXPECT_EQ(reason({"head", "-c", "200000", "/dev/zero"}, {.output = 1000}), "limit: head wrote more than an account may hold");
  EXPECT_EQ(reason({"sha256sum", "/dev/zero"}, {.seconds = 1}), "limit: sha256sum took more time than it may");
}

}  // namespace
}  // namespace hexapla::ingest::program_test
