#include "report/html/facts.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "report/html/cell.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_name = 200;  // bytes of an author, a path, an address as shown

bool has_shape(std::string_view text, std::string_view shape) {
  return text.size() >= shape.size() && std::ranges::equal(text.substr(0, shape.size()), shape, [](char c, char s) {
           return s == '0' ? c >= '0' && c <= '9' : c == s;
         });
}

void write_time(Markup& out, std::string_view iso) {
  if (!has_shape(iso, "0000")) {
    out.text(cut_to(iso, longest_name));
    return;
  }
  out.raw("<time").attribute("datetime", iso).raw(">").text(plain_time(iso)).raw("</time>");
}

void write_same_origin(Markup& out, const View& view, std::size_t account) {
  const auto others = view.same_origin(account);
  if (others.empty()) return;
  out.raw("<p class=origin>Shares text with ");
  for (std::size_t i = 0; i < others.size(); ++i) {
    if (i > 0) out.raw(i + 1 == others.size() ? " and " : ", ");
    out.raw("<b class=letter>").raw(view.letter(others[i])).raw("</b>");
  }
  out.raw(": one origin</p>");
}

void write_warnings(Markup& out, const Account& account) {
  if (!account.readable()) out.raw("<p class=warning>In a language that is not read; listed, not compared</p>");
  for (const Warning& warning : account.warnings()) {
    out.raw("<p class=warning><bdi>").text(cut_to(warning.reason, longest_name * 2)).raw("</bdi>");
    if (warning.offset) out.raw(" (byte ").text(grouped(*warning.offset)).raw(")");
    out.raw("</p>");
  }
}

void write_address(Markup& out, std::string_view url) {
  out.raw("<p class=url>");
  if (is_web_url(url)) {
    out.raw("<a rel=\"noreferrer noopener\"").attribute("href", url).raw(" dir=ltr>").text(cut_to(url, longest_name)).raw("</a>");
  } else {
    out.raw("<bdi>").text(cut_to(url, longest_name)).raw("</bdi>");
  }
  out.raw("</p>");
}

void write_source(Markup& out, const Account& account) {
  const Source& source = account.source();
  out.raw("<details class=source><summary>Source</summary><p>");
  if (!source.file.empty()) out.raw("File <bdi>").text(cut_to(source.file, longest_name)).raw("</bdi>");
  if (source.record) {
    out.raw(", record ").text(grouped(source.record->index + 1)).raw(" from byte ").text(grouped(source.record->offset));
  }
  out.raw("</p><p>").text(counted(source.bytes, "byte"));
  for (const std::string& step : source.decoding) out.raw(", ").text(step);
  out.raw("</p><p class=hash>SHA-256 ").text(source.sha256).raw("</p></details>");
}

}  // namespace

std::string plain_time(std::string_view iso) {
  constexpr auto months =
      std::to_array<std::string_view>({"Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"});
  const auto digits = [&](std::size_t at) { return (iso[at] - '0') * 10 + (iso[at + 1] - '0'); };
  if (!has_shape(iso, "0000-00") || digits(5) < 1 || digits(5) > 12) return std::string(iso);
  const std::string_view month = months.at(static_cast<std::size_t>(digits(5) - 1));
  if (!has_shape(iso, "0000-00-00")) return fmt::format("{} {}", month, iso.substr(0, 4));
  std::string plain = fmt::format("{} {} {}", digits(8), month, iso.substr(0, 4));
  if (!has_shape(iso.substr(10), "T00:00") && !has_shape(iso.substr(10), " 00:00")) return plain;
  plain += fmt::format(", {}", iso.substr(11, 5));
  const std::string_view rest = iso.substr(16);
  const std::size_t zone = rest.find_first_of("Z+-");
  if (zone == std::string_view::npos) return plain;
  return plain + (rest[zone] == 'Z' || rest.substr(zone) == "+00:00" ? " UTC" : fmt::format(" UTC{}", rest.substr(zone)));
}

std::size_t word_count(std::string_view text) {
  std::size_t count = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    count += !blank && !in_word ? 1 : 0;
    in_word = !blank;
  }
  return count;
}

void write_column_facts(Markup& out, const View& view, std::size_t account) {
  const Account& of = view.comparison().accounts[account];
  const std::string headline = headline_of(of);
  if (!headline.empty()) {
    out.raw("<p class=headline dir=auto");
    write_language(out, of);
    out.raw(">").text(headline).raw("</p>");
  }
  out.raw("<p>");
  if (of.metadata().published) {
    write_time(out, *of.metadata().published);
    out.raw(" · ");
  }
  out.raw("<span>").text(counted(word_count(of.text()), "word")).raw("</span></p>");
  write_same_origin(out, view, account);
  if (std::ranges::find(view.comparison().overview.other_event, account) != view.comparison().overview.other_event.end())
    out.raw("<p class=warning>Another event: shares no participant, place or time</p>");
  write_warnings(out, of);
}

void write_account_facts(Markup& out, const View& view, std::size_t account) {
  const Account& of = view.comparison().accounts[account];
  const Metadata& metadata = of.metadata();
  out.raw("<header><h3><b class=letter>").raw(view.letter(account)).raw("</b> <bdi>").text(view.label(account));
  out.raw("</bdi></h3>");
  if (of.name() != view.label(account) && !of.name().empty())
    out.raw("<p><bdi>").text(cut_to(of.name(), longest_name)).raw("</bdi></p>");
  if (metadata.author && !metadata.author->empty()) {
    out.raw("<p>By <bdi>").text(cut_to(*metadata.author, longest_name)).raw("</bdi></p>");
  }
  out.raw("<p>");
  if (metadata.published) {
    write_time(out, *metadata.published);
    out.raw(" · ");
  }
  if (metadata.updated && metadata.updated != metadata.published) {
    out.raw("updated ");
    write_time(out, *metadata.updated);
    out.raw(" · ");
  }
  out.text(counted(word_count(of.text()), "word"));
  if (!metadata.published) out.raw(" · undated");
  out.raw("</p>");
  if (metadata.url && !metadata.url->empty()) write_address(out, *metadata.url);
  write_same_origin(out, view, account);
  write_warnings(out, of);
  write_source(out, of);
  out.raw("</header>\n");
}

void write_failed(Markup& out, const View& view) {
  const auto& failed = view.comparison().failed;
  if (failed.empty()) return;
  out.raw("<section id=failed><h2>Not read <small>").number(failed.size()).raw("</small></h2>\n<ul>\n");
  for (const Error& error : failed) {
    out.raw("<li><bdi class=file>").text(error.file.empty() ? "input" : cut_to(error.file, longest_name)).raw("</bdi>");
    if (error.offset) out.raw(" <small>byte ").text(grouped(*error.offset)).raw("</small>");
    out.raw("<p dir=auto>").text(cut_to(error.reason, longest_name * 2)).raw("</p></li>\n");
  }
  out.raw("</ul></section>\n");
}

}  // namespace hexapla::report
