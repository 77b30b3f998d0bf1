// Tests src/ingest/mhtml/mhtml.cpp.
#include "ingest/mhtml/mhtml.h"

#include <gtest/gtest.h>

#include "../map_check.h"

namespace hexapla::ingest::mhtml_test {
namespace {

using Strings = std::vector<std::string>;

Ingested read(std::string_view bytes) {
  Ingested out = read_accounts_from_memory(bytes, "p.mhtml");
  for (const Account& account : out.accounts) EXPECT_EQ(map_fault(account, bytes), "");
  return out;
}

std::string saved(std::string_view headers, std::string_view body) {
  return fmt::format(
      "MIME-Version: 1.0\r\nContent-Location: https://w.example/7\r\nContent-Type: multipart/related; "
      "boundary=\"b\"\r\n\r\n--b\r\n{}\r\n\r\n{}\r\n--b--\r\n",
      headers, body);
}

TEST(mhtml, characters_lead_through_quoted_printable) {
  const std::string bytes = saved("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
                                  "<h1>Port =E2=80=94 closed</h1><p class=3D\"x\">Twelve caf=C3=A9 boa=\r\nts were damaged &amp; "
                                  "the caf=\r\n=C3=\r\n=A9 closed.</p>");
  const Ingested out = read(bytes);
  ASSERT_EQ(out.accounts.size(), 1U);
  const Account& account = out.accounts[0];
  EXPECT_EQ(blocks_of(account),
            (Strings{"title: Port — closed", "paragraph: Twelve café boats were damaged & the café closed."}));
  EXPECT_EQ(account.source().decoding, (Strings{"quoted-printable", "utf-8", "html"}));
  EXPECT_EQ(account.source().record, (Record{0, bytes.find("<h1>")}));
  EXPECT_EQ(account.metadata().url, "https://w.example/7");
  const auto at = static_cast<std::uint32_t>(account.text().rfind("é"));
  const SourceSpan from = account.map().source_of({at, at + 2})[0];
  EXPECT_EQ(bytes.substr(account.source().record->offset + from.begin, from.size()), "=\r\n=C3=\r\n=A9");
}

TEST(mhtml, other_character_sets) {
  const Ingested out = read(saved("Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable",
                                  "<p>Twelve caf=E9 boats, =93no=\r\n=94 harm.</p>"));
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Twelve café boats, “no” harm.");
  EXPECT_EQ(out.accounts[0].source().decoding, (Strings{"quoted-printable", "windows-1252", "html"}));
}

TEST(mhtml, characters_lead_through_base64) {
  // <p>Twelve café &amp; boats.</p>
  const Ingested out = read(
      saved("Content-Type: text/html\r\nContent-Transfer-Encoding: base64", "PHA+VHdlbHZlIGNhZsOpICZh\r\nbXA7IGJvYXRzLjwvcD4="));
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Twelve café & boats.");
  EXPECT_EQ(out.accounts[0].source().decoding, (Strings{"base64", "utf-8", "html"}));
}

TEST(mhtml, parts_as_they_are) {
  const Ingested out =
      read(saved("Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit", "<p>Twelve café boats = 12.</p>"));
  ASSERT_EQ(out.accounts.size(), 1U);
  EXPECT_EQ(out.accounts[0].text(), "Twelve café boats = 12.");
  EXPECT_EQ(out.accounts[0].source().decoding, (Strings{"utf-8", "html"}));
}

TEST(mhtml, refusals_name_the_byte) {
  const auto failure = [](std::string_view bytes) { return read(bytes).failed.at(0).message(); };
  const std::string_view head = "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: ";
  EXPECT_EQ(failure(fmt::format("{}x-own\n\n<p>x", head)),
            "p.mhtml: byte 76: a page whose transfer encoding \"x-own\" is not known");
  EXPECT_EQ(failure(fmt::format("{}base64\n\n<p>x", head)), "p.mhtml: byte 77: a page whose base64 is broken");
  EXPECT_EQ(failure(fmt::format("{}7bit\n\n", head)), "p.mhtml: byte 75: a page that is empty");
  EXPECT_EQ(failure(saved("Content-Type: image/png", "x")), "p.mhtml: byte 0: a mail in which no part is a page");
}

}  // namespace
}  // namespace hexapla::ingest::mhtml_test
