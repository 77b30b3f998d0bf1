// Tests src/ingest/archive/kinds.cpp.
#include "ingest/archive/kinds.h"

#include <gtest/gtest.h>

#include "pack.h"

namespace hexapla::archive::kinds_test {
namespace {

TEST(kinds, containers_are_told_by_their_bytes) {
  EXPECT_EQ(container_of(gzip("x")), Container::gzip);
  EXPECT_EQ(container_of(zstd("x")), Container::zstd);
  EXPECT_EQ(container_of(dictionary_frame("x")), Container::zstd);
  EXPECT_EQ(container_of(pack(Packing::xz, {{"", "x"}})), Container::xz);
  EXPECT_EQ(container_of(pack(Packing::bzip2, {{"", "x"}})), Container::bzip2);
  EXPECT_EQ(container_of(pack(Packing::bzip2, {})), Container::bzip2);
  EXPECT_EQ(container_of(pack(Packing::zip, {{"a", "x"}})), Container::zip);
  EXPECT_EQ(container_of(pack(Packing::tar, {{"a", "x"}})), Container::tar);
  EXPECT_EQ(container_of(response("http://port.example/", "x")), Container::warc);
  EXPECT_EQ(container_of("\r\n\r\nWARC/0.18\r\n"), Container::warc);
  EXPECT_EQ(container_of(arc_record("filedesc://a.arc", "1 0 x\n")), Container::arc);
}

TEST(kinds, texts_are_none) {
  EXPECT_EQ(container_of(""), Container::none);
  EXPECT_EQ(container_of("BZhang said that the port was closed."), Container::none);
  EXPECT_EQ(container_of("WARC/1.0 was its name"), Container::none);
  EXPECT_EQ(container_of("PK was late"), Container::none);
  EXPECT_EQ(container_of(std::string(1024, 'a')), Container::none);
  EXPECT_EQ(container_of(std::string(1024, '\0')), Container::none);
}

TEST(kinds, names_lead_back) {
  for (const Container container : {Container::gzip, Container::zstd, Container::xz, Container::bzip2, Container::zip,
                                    Container::tar, Container::warc, Container::arc}) {
    EXPECT_EQ(container_named(name_of(container)), container);
  }
  EXPECT_EQ(container_named("http"), Container::none);
}

}  // namespace
}  // namespace hexapla::archive::kinds_test
