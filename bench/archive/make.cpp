#include "make.h"

#include <array>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <libdeflate.h>
#include <stdexcept>
#include <zstd.h>

namespace hexapla::bench {
namespace {

/// The same numbers on every machine.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2 + 1) {}
  std::uint32_t roll(std::uint32_t sides) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state_ >> 33U) % sides);
  }
  /// Small numbers more often, as words are.
  std::uint32_t rank(std::uint32_t sides) { return roll(roll(roll(sides) + 1) + 1); }

 private:
  std::uint64_t state_;
};

std::string word(std::uint32_t number) {
  constexpr std::array<std::string_view, 16> syllables = {"ha",  "bour", "ve", "len", "tor", "mi", "sa", "ker",
                                                          "don", "ri",   "al", "pe",  "sto", "ne", "wy", "gal"};
  std::string out;
  for (number += 3; number != 0; number /= 16) out += syllables.at(number % 16);
  return out;
}

/// A page of some 40 KB: head, navigation, paragraphs, teasers.
std::string made_up_page(std::uint64_t seed) {
  constexpr std::uint32_t vocabulary = 20'000;
  Dice dice(seed);
  const auto sentence = [&] {
    std::string out = word(dice.rank(vocabulary));
    for (std::uint32_t i = 6 + dice.roll(20); i > 0; --i) out += " " + word(dice.rank(vocabulary));
    return out + ". ";
  };
  std::string out =
      fmt::format("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{}</title>\n", sentence());
  for (int i = 0; i < 12; ++i)
    out += fmt::format("<meta property=\"og:{}\" content=\"{}\">\n", word(static_cast<std::uint32_t>(i)), sentence());
  out += "</head><body><nav><ul>\n";
  for (int i = 0; i < 60; ++i)
    out += fmt::format("<li class=\"menu-item menu-item-{}\"><a href=\"/section/{}\">{}</a></li>\n", i, dice.roll(1000),
                       word(dice.rank(vocabulary)));
  out += "</ul></nav><main><article>\n";
  for (std::uint32_t i = 20 + dice.roll(60); i > 0; --i) {
    out += "<p class=\"story-body__text\">";
    for (std::uint32_t j = 1 + dice.roll(5); j > 0; --j) out += sentence();
    out += "</p>\n";
  }
  out += "</article></main><aside>\n";
  for (int i = 0; i < 40; ++i)
    out += fmt::format("<div class=\"teaser\"><a href=\"/news/{}\"><img src=\"/img/{}.jpg\" alt=\"\"><h3>{}</h3></a></div>\n",
                       dice.roll(1'000'000), dice.roll(1'000'000), sentence());
  return out + "</aside></body></html>\n";
}

std::string record(std::string_view type, std::uint64_t number, std::string_view block) {
  return fmt::format(
      "WARC/1.0\r\nWARC-Type: {}\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nWARC-Record-ID: "
      "<urn:uuid:00000000-0000-4000-8000-{:012x}>\r\n"
      "Content-Length: {}\r\nContent-Type: application/http; msgtype={}\r\nWARC-IP-Address: 192.0.2.1\r\n"
      "WARC-Target-URI: https://port.example/news/{}\r\nWARC-Identified-Payload-Type: text/html\r\n\r\n{}\r\n\r\n",
      type, number, block.size(), type, number, block);
}

class Packer {
 public:
  Packer() : gzip_(libdeflate_alloc_compressor(6)), zstd_(ZSTD_createCCtx()) {
    ZSTD_CCtx_setParameter(zstd_, ZSTD_c_checksumFlag, 1);
  }
  ~Packer() {
    libdeflate_free_compressor(gzip_);
    ZSTD_freeCCtx(zstd_);
  }
  Packer(const Packer&) = delete;
  Packer& operator=(const Packer&) = delete;

  std::string gzip(std::string_view bytes) {
    std::string out(libdeflate_gzip_compress_bound(gzip_, bytes.size()), '\0');
    out.resize(libdeflate_gzip_compress(gzip_, bytes.data(), bytes.size(), out.data(), out.size()));
    return out;
  }
  std::string zstd(std::string_view bytes) {
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress2(zstd_, out.data(), out.size(), bytes.data(), bytes.size()));
    return out;
  }

 private:
  libdeflate_compressor* gzip_;
  ZSTD_CCtx* zstd_;
};

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error(path + ": cannot be read");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

std::vector<std::string> make_archives(const std::string& folder, std::uint64_t bytes, const std::vector<std::string>& pages) {
  const std::vector<std::string> paths = {folder + "/crawl.warc", folder + "/crawl.warc.gz", folder + "/crawl.warc.zst"};
  std::vector<std::ofstream> files;
  files.reserve(paths.size());
  for (const std::string& path : paths) files.emplace_back(path, std::ios::binary | std::ios::trunc);
  std::vector<std::string> bodies;
  bodies.reserve(pages.size());
  for (const std::string& page : pages) bodies.push_back(read(page));
  Packer packer;
  std::uint64_t written = 0;
  for (std::uint64_t number = 0; written < bytes; ++number) {
    const std::string body = bodies.empty() ? made_up_page(number) : bodies[number % bodies.size()];
    const std::string request =
        "GET /news/" + std::to_string(number) + " HTTP/1.1\r\nHost: port.example\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n";
    const std::string response = fmt::format(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nServer: bench\r\nCache-Control: "
        "max-age=60\r\n\r\n{}",
        body.size(), body);
    for (const std::string& one : {record("request", 2 * number, request), record("response", 2 * number + 1, response)}) {
      files[0] << one;
      files[1] << packer.gzip(one);
      files[2] << packer.zstd(one);
      written += one.size();
    }
  }
  for (std::ofstream& file : files) {
    if (!file.flush()) throw std::runtime_error(folder + ": cannot be written");
  }
  return paths;
}

}  // namespace hexapla::bench
