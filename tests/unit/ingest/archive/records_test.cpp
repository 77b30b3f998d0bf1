// Tests src/ingest/archive/records.cpp.
#include "ingest/archive/records.h"

#include <gtest/gtest.h>

#include "ingest/archive/decompress.h"
#include "pack.h"

namespace hexapla::archive::records_test {
namespace {

using Strings = std::vector<std::string>;

/// "offset-restart: block" of each record, "[offset: reason]" of each that was refused.
Strings read(Window& window, RecordForm form = RecordForm::warc, std::uint64_t most = 1 << 20) {
  RecordReader reader(window, form, most);
  Strings out;
  while (true) {
    const auto record = reader.next();
    if (!record) {
      out.push_back(fmt::format("[{}{}: {}]", reader.is_outer_error() ? "around " : "", record.error().offset.value_or(9999),
                                record.error().reason));
    } else if (*record) {
      out.push_back(fmt::format("{}-{}: {}", (*record)->offset, (*record)->restart.outer, (*record)->block));
    } else {
      return out;
    }
  }
}
Strings read(std::string_view bytes, RecordForm form = RecordForm::warc, std::uint64_t most = 1 << 20) {
  Window window(bytes);
  return read(window, form, most);
}
Strings read_gzip(std::string_view bytes, RecordForm form = RecordForm::warc) {
  Window outer(bytes);
  Budget budget({}, bytes.size());
  const auto stream = decompress(Compression::gzip, outer, budget);
  Window window(*stream);
  return read(window, form);
}

std::string record(std::string_view block) { return warc_record("resource", "http://a.example/", "text/plain", block); }

TEST(records, one_after_another_as_views) {
  const std::string a = record("one"), bytes = a + record("two") + record("");
  Window window(bytes);
  RecordReader reader(window, RecordForm::warc, 100);
  const auto first = reader.next();
  EXPECT_EQ((*first)->block.data(), bytes.data() + a.size() - 7);
  EXPECT_EQ((*first)->head.url, "http://a.example/");
  EXPECT_EQ(read(bytes), (Strings{"0-0: one", fmt::format("{}-0: two", a.size()), fmt::format("{}-0: ", 2 * a.size())}));
}

TEST(records, by_gzip_member_with_the_place_where_decoding_begins) {
  const std::string a = gzip(record("one")), b = gzip(record("two"));
  EXPECT_EQ(read_gzip(a + b), (Strings{"0-0: one", fmt::format("{}-{}: two", record("one").size(), a.size())}));
  // A record in several members, and several in one.
  const std::string text = record("one") + record("two"), c = gzip(text.substr(0, 20));
  EXPECT_EQ(read_gzip(c + gzip(text.substr(20))),
            (Strings{"0-0: one", fmt::format("{}-{}: two", record("one").size(), c.size())}));
}

TEST(records, line_ends_that_lack_or_abound) {
  std::string lean = record("one");
  lean.resize(lean.size() - 2);
  EXPECT_EQ(read(lean + record("two")), (Strings{"0-0: one", fmt::format("{}-0: two", lean.size())}));
  EXPECT_EQ(read("\r\n" + record("one") + "\r\n\r\n"), (Strings{"2-0: one"}));
  lean.resize(lean.size() - 2);
  EXPECT_EQ(read(lean), (Strings{"0-0: one"}));
}

TEST(records, what_lies_between_records_is_told) {
  const std::string a = record("one");
  EXPECT_EQ(read(a + "crash\n" + record("two")),
            (Strings{"0-0: one", fmt::format("[{}: no record of a web archive (WARC) begins here]", a.size()),
                     fmt::format("{}-0: two", a.size() + 6)}));
  std::string broken = record("two");
  broken.replace(broken.find("Content-Length"), 14, "Content-Lemgth");
  EXPECT_EQ(read(a + broken + a),
            (Strings{"0-0: one", fmt::format("[{}: a record without a Content-Length that is a whole number]", a.size()),
                     fmt::format("{}-0: one", a.size() + broken.size())}));
}

std::string with_length(std::string bytes, std::string_view length) {
  const std::size_t at = bytes.find("Content-Length: ") + 16;
  return bytes.replace(at, bytes.find('\r', at) - at, length);
}

TEST(records, a_length_that_lies_costs_its_record_alone) {
  const std::string a = with_length(record("one"), "300"), b = record("two"), c = record("three");
  const Strings expected = {"[0: a record that says that it has 300 bytes and does not end there]",
                            fmt::format("{}-0: two", a.size()), fmt::format("{}-0: three", a.size() + b.size())};
  EXPECT_EQ(read(a + b + c), expected);
  const std::string d = with_length(record("one"), "2");
  EXPECT_EQ(read(d + b),
            (Strings{"[0: a record that says that it has 2 bytes and does not end there]", fmt::format("{}-0: two", d.size())}));
  const std::string e = with_length(record("one"), "5000");
  EXPECT_EQ(read(e + b), (Strings{fmt::format("[0: a record that ends after {} of 5000 bytes]", 7 + b.size()),
                                  fmt::format("{}-0: two", e.size())}));
  EXPECT_EQ(read_gzip(gzip(e) + gzip(b)), (Strings{fmt::format("[0: a record that ends after {} of 5000 bytes]", 7 + b.size()),
                                                   fmt::format("{}-{}: two", e.size(), gzip(e).size())}));
}

TEST(records, an_endless_one_costs_itself_alone) {
  const std::string a = with_length(record("one"), "999999999999"), b = record("two");
  EXPECT_EQ(read(a + b), (Strings{"[0: a record of 999999999999 bytes, more than the limit of 1048576 an account]",
                                  fmt::format("{}-0: two", a.size())}));
  EXPECT_EQ(read_gzip(gzip(a) + gzip(b)).back(), fmt::format("{}-{}: two", a.size(), gzip(a).size()));
  // One that is as long as it says may hold what looks like another.
  const std::string inside = record("inside"), c = record(inside);
  EXPECT_EQ(read(c + b, RecordForm::warc, 50).size(), 2U);
  EXPECT_EQ(read(c + b, RecordForm::warc, 50)[1], fmt::format("{}-0: two", c.size()));
}

TEST(records, damage_of_a_member_costs_what_was_in_it) {
  const std::string a = gzip(record("one")), c = gzip(record("three"));
  std::string b = gzip(record("two"));
  b[b.size() - 5] ^= 1;
  EXPECT_EQ(read_gzip(a + b + c), (Strings{"0-0: one", fmt::format("[around {}: a damaged gzip member]", a.size()),
                                           fmt::format("{}-{}: three", record("one").size(), a.size() + b.size())}));
}

TEST(records, arc) {
  const std::string a = arc_record("filedesc://a.arc", "1 0 x\n"),
                    b = arc_record("http://a.example/", "HTTP/1.0 200 OK\r\n\r\nbody");
  const Strings expected = {"0-0: 1 0 x\n", fmt::format("{}-0: HTTP/1.0 200 OK\r\n\r\nbody", a.size())};
  EXPECT_EQ(read(a + b, RecordForm::arc), expected);
  EXPECT_EQ(read_gzip(gzip(a) + gzip(b), RecordForm::arc)[1],
            fmt::format("{}-{}: HTTP/1.0 200 OK\r\n\r\nbody", a.size(), gzip(a).size()));
  const std::string lying = "http://a.example/ 192.0.2.1 20250304050607 text/html 4000\nbody\n";
  EXPECT_EQ(read(a + lying + b, RecordForm::arc).size(), 3U);
  EXPECT_EQ(read(a + lying + b, RecordForm::arc)[2], fmt::format("{}-0: HTTP/1.0 200 OK\r\n\r\nbody", a.size() + lying.size()));
  EXPECT_EQ(read(a + "noise\n" + b, RecordForm::arc).back(), fmt::format("{}-0: HTTP/1.0 200 OK\r\n\r\nbody", a.size() + 6));
}

}  // namespace
}  // namespace hexapla::archive::records_test
