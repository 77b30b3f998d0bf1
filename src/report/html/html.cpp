#include <array>
#include <fmt/format.h>

#include <hexapla/report.h>

#include "core/sha256.h"
#include "report/html/copies.h"
#include "report/html/facts.h"
#include "report/html/markup.h"
#include "report/html/overview.h"
#include "report/html/page.h"
#include "report/html/question.h"
#include "report/html/synopsis.h"
#include "report/html/texts.h"
#include "report/html/view.h"

namespace hexapla {
namespace report {
namespace {

constexpr std::size_t longest_title = 200;  // bytes

/// "sha256-…" of inline content, as a Content-Security-Policy names what it allows.
std::string policy_hash(std::string_view content) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string hex = sha256(content);
  std::string encoded = "sha256-";
  // Three bytes, six hexadecimal digits, are four digits of base 64; the last two bytes are padded.
  for (std::size_t at = 0; at < hex.size(); at += 6) {
    const std::string group = hex.substr(at, 6);
    const auto bits = static_cast<std::uint32_t>(std::stoul(group, nullptr, 16)) << (4 * (6 - group.size()));
    const std::size_t digits = group.size() == 6 ? 4 : 3;
    for (std::size_t i = 0; i < digits; ++i) encoded += alphabet[(bits >> (18 - 6 * i)) & 0x3FU];
    encoded.append(4 - digits, '=');
  }
  return encoded;
}

void write_head(Markup& out, const View& view) {
  out.raw("<!DOCTYPE html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n<meta http-equiv=Content-Security-Policy");
  out.attribute("content", fmt::format("default-src 'none'; style-src '{}'; script-src '{}'; base-uri 'none'; form-action 'none'",
                                       policy_hash(page_style), policy_hash(page_script)));
  out.raw(">\n<meta name=viewport content=\"width=device-width, initial-scale=1\">\n<meta name=referrer content=no-referrer>\n");
  out.raw("<meta name=color-scheme content=\"light dark\">\n");
  out.raw("<meta name=generator").attribute("content", "Hexapla " + view.comparison().version).raw(">\n<title>");
  out.text(cut_to(view.title(), longest_title))
      .raw(view.subtitle().empty() ? "" : " – ")
      .raw(view.subtitle())
      .raw("</title>\n<style>")
      .raw(page_style)
      .raw("</style>\n</head>\n");
}

struct CountWords {
  std::string_view one, many;
};

/// The contents: how many findings each section has, and a link to it.
void write_counts(Markup& out, const View& view) {
  constexpr std::array<CountWords, section_count> words = {{{"conflict", "conflicts"},
                                                            {"quotation differs", "quotations differ"},
                                                            {"can all hold", "can all hold"},
                                                            {"agreed", "agreed"},
                                                            {"may agree", "may agree"},
                                                            {"by one alone", "by one alone"}}};
  out.raw("<nav aria-label=Contents><ul class=counts>");
  for (std::size_t i = 0; i < section_count; ++i) {
    const auto section = static_cast<Section>(i);
    const std::string_view id = words_of(section).id;
    const std::size_t count = view.findings(section).size();
    if (count == 0 && section == Section::unsure) continue;
    out.raw(count > 0 ? "<li><a" : "<li><span");
    if (count > 0) out.attribute("href", fmt::format("#{}", id));
    out.raw("><b").attribute("class", id).raw(">").text(grouped(count)).raw("</b> ");
    out.raw(count == 1 ? words[i].one : words[i].many).raw(count > 0 ? "</a></li>" : "</span></li>");
  }
  out.raw("</ul>");
  if (const auto parts = overview_parts(view); !parts.empty()) {
    out.raw("<ul class=views>");
    for (const OverviewPart& part : parts) {
      out.raw("<li><a").attribute("href", fmt::format("#{}", part.id)).raw(">").raw(part.heading).raw(" ");
      out.number(part.count).raw("</a></li>");
    }
    out.raw("</ul>");
  }
  out.raw("</nav>\n");
}

/// One or two sentences that say what was compared.
std::string summary_of(const View& view) {
  const std::size_t accounts = view.accounts();
  const bool share = !view.comparison().copies.empty();
  std::string words = fmt::format("{} account{}", number_word(accounts, true), accounts == 1 ? "" : "s");
  if (view.origins() < accounts) {
    words += fmt::format(" from {} origin{}: some share their text", number_word(view.origins()), view.origins() == 1 ? "" : "s");
  } else if (accounts > 1) {
    words += share ? ", some with shared passages" : ", none with text from another";
  }
  words += '.';
  if (const std::size_t failed = view.comparison().failed.size(); failed > 0) {
    words += fmt::format(" {} input{} could not be read.", number_word(failed, true), failed == 1 ? "" : "s");
  }
  return words;
}

void write_guide(Markup& out) {
  out.raw(
      "<details class=guide><summary>How to read this</summary>\n<ul>"
      "<li>A row is a question, a column an account, a cell that account’s own words. A dash: the account does not tell.</li>"
      "<li><span class=\"key r0\">One tint</span> is one answer, <span class=\"key r1\">another tint</span> another one.</li>"
      "<li><span class=\"key r0 x\">Underlined</span> answers exclude another one in the row.</li>"
      "<li>In quotations <u>words of the first wording</u> stand against <ins>altered letters</ins> and <del>left-out "
      "words</del>.</li>"
      "<li>Words lead to their place in the text. Accounts that share half of their words or more count as one origin.</li>"
      "</ul><p>The page shows evidence and no verdict: it does not say who is right.</p></details>\n");
}

void write_foot(Markup& out, const View& view) {
  const Comparison& comparison = view.comparison();
  out.raw("<footer><p>Made by Hexapla ").text(comparison.version).raw(" from the texts alone; it makes no request.");
  for (const Comparison::Model& model : comparison.models) {
    out.raw(" Model ").text(model.name).raw(" <span class=hash>").text(model.sha256).raw("</span>.");
  }
  for (const auto& [name, option] : comparison.options) out.raw(" ").text(name).raw(": ").text(option).raw(".");
  out.raw("</p></footer>\n");
}

std::string page_of(const View& view) {
  Markup out;
  std::size_t expected = page_style.size() + page_script.size() + (std::size_t{1} << 16U);
  for (const Account& account : view.comparison().accounts) expected += account.text().size() * 2;
  out.reserve(expected);
  write_head(out, view);
  out.raw("<body>\n<a class=skip href=#findings>To the findings</a>\n<header class=top><h1><bdi>");
  out.text(cut_to(view.title(), longest_title)).raw("</bdi>");
  if (!view.subtitle().empty()) out.raw(" <small>").raw(view.subtitle()).raw("</small>");
  out.raw("</h1>\n<p class=summary>").raw(summary_of(view)).raw("</p>\n");
  if (!view.comparison().findings.empty()) write_counts(out, view);
  out.raw("<div class=aids>");
  write_guide(out);
  out.raw("</div></header>\n<main>\n");
  write_synopsis(out, view);
  write_overview(out, view);
  write_copies(out, view);
  write_failed(out, view);
  write_texts(out, view);
  out.raw("</main>\n");
  write_foot(out, view);
  out.raw("<script>").raw(page_script).raw("</script>\n</body>\n</html>\n");
  return out.take();
}

}  // namespace
}  // namespace report

std::string to_html(const Comparison& comparison, const HtmlOptions& options) {
  return report::page_of(report::View(comparison, options));
}

}  // namespace hexapla
