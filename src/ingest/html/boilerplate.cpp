#include "ingest/html/boilerplate.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

constexpr std::size_t attribute_bytes = 1024;

/// Words of class and id that name parts of a page which are not its article.
constexpr std::array<std::string_view, 36> boilerplate_words = {
    "breadcrumb",   "breadcrumbs", "consent",    "cookie",        "cookies",        "crumbs",          "footer",      "gdpr",
    "nav",          "navbar",      "navigation", "newsletter",    "newsletters",    "outbrain",        "popup",       "readalso",
    "readmore",     "readnext",    "recirc",     "recirculation", "recommendation", "recommendations", "recommended", "related",
    "relatedposts", "share",       "sharebar",   "sharedaddy",    "sharing",        "signup",          "social",      "socials",
    "subnav",       "subscribe",   "taboola",    "trending"};

/// And those that name what readers wrote.
constexpr std::array<std::string_view, 8> comment_words = {"comment", "commentlist", "comments", "discussion",
                                                           "disqus",  "livefyre",    "replies",  "respond"};

/// Words that name such parts, but stand on wrappers of articles as well.
constexpr std::array<std::string_view, 68> doubtful_words = {
    "ad",         "adblock",   "addthis",   "ads",       "advert",       "advertisement", "advertising",  "alert",
    "alerts",     "also",      "banner",    "bottombar", "carousel",     "chartbeat",     "copyright",    "cta",
    "dfp",        "donate",    "donation",  "dropdown",  "hamburger",    "infobox",       "jetpack",      "legal",
    "login",      "masthead",  "megamenu",  "menu",      "modal",        "mostread",      "next",         "noprint",
    "offcanvas",  "optin",     "overlay",   "pager",     "pagination",   "partners",      "paywall",      "pop",
    "popular",    "print",     "privacy",   "promo",     "promobox",     "promos",        "promoted",     "promotion",
    "promotions", "reactions", "recommend", "register",  "registration", "screenreader",  "search",       "shop",
    "shopping",   "sidebar",   "signin",    "skip",      "sponsor",      "sponsored",     "subscription", "teaser",
    "teasers",    "ticker",    "toolbar",   "widget"};

constexpr std::array<std::string_view, 16> credit_words = {
    "author",  "authors",  "bio",      "byline",    "bylines", "category", "categories", "credit",
    "credits", "dateline", "keywords", "published", "tag",     "taglist",  "tags",       "timestamp",
};

constexpr std::array<std::string_view, 4> caption_words = {"caption", "captions", "figcaption", "imagecaption"};

constexpr std::array<std::string_view, 9> dek_words = {"chapo",      "dek",         "kicker",   "standfirst", "strapline",
                                                       "subheading", "subheadline", "subtitle", "summary"};

/// Names of the element around an article's body, their words run together.
constexpr std::array<std::string_view, 19> body_names = {
    "articlebody", "articlebodytext", "articlecontent", "articletext", "bodycopy",    "bodytext", "contentbody",
    "entrybody",   "entrycontent",    "entrytext",      "newsbody",    "newscontent", "postbody", "postcontent",
    "posttext",    "storybody",       "storycontent",   "storytext",   "textbody"};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Calls `use` with each word of a class or id in lower case: parts at "-", "_", "__", a digit's edge and an inner capital.
template <class Use>
void each_word(std::string_view value, Use use) {
  std::string word;
  char before = ' ';
  for (const char c : value.substr(0, attribute_bytes)) {
    const bool joint = !is_letter(c) || (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z');
    if (joint && !word.empty()) {
      use(std::string_view(word));
      word.clear();
    }
    if (is_letter(c)) word += lower(c);
    before = c;
  }
  if (!word.empty()) use(std::string_view(word));
}

/// True if one of the value's names, its words run together ("story-body__text" → "storybodytext"), names an article's body.
bool names_body(std::string_view value) {
  std::string name;
  const auto is_body = [&] {
    return std::ranges::any_of(body_names, [&](std::string_view body) {
      return name == body || (name.size() <= body.size() + 6 && (name.starts_with(body) || name.ends_with(body)));
    });
  };
  for (const char c : value.substr(0, attribute_bytes)) {
    if (is_space(c)) {
      if (is_body()) return true;
      name.clear();
    } else if (is_letter(c)) {
      name += lower(c);
    }
  }
  return is_body();
}

/// True for classes that say what an article is about and not what an element is: a content system writes "category-sport
/// tag-nav".
bool is_taxonomy(std::string_view name) {
  return std::ranges::any_of(
      std::array<std::string_view, 8>{"category-", "tag-", "author-", "post-", "format-", "type-", "topic-", "status-"},
      [&](std::string_view prefix) { return name.starts_with(prefix) && name.size() > prefix.size(); });
}

Role role_by_name(std::string_view name, Role found) {
  // A post that an article quotes stands in a "social-media-embed".
  const bool is_embed = name.find("embed") != std::string_view::npos;
  each_word(name, [&](std::string_view word) {
    if (found == Role::boilerplate || found == Role::comments || (word == "social" && is_embed)) return;
    if (contains(comment_words, word)) {
      found = Role::comments;
    } else if (contains(boilerplate_words, word)) {
      found = Role::boilerplate;
    } else if (found == Role::doubtful || contains(doubtful_words, word)) {
      found = Role::doubtful;
    } else if (contains(caption_words, word)) {
      found = Role::caption;
    } else if (contains(credit_words, word)) {
      found = Role::credits;
    } else if (contains(dek_words, word) && found == Role::plain) {
      found = Role::dek;
    }
  });
  return found;
}

/// The role by all names of a class attribute, or by an id.
Role role_by_words(std::string_view value, bool with_taxonomy, Role found) {
  value = value.substr(0, attribute_bytes);
  for (std::size_t at = 0; at < value.size();) {
    std::size_t end = at;
    while (end < value.size() && !is_space(value[end])) ++end;
    const std::string_view name = value.substr(at, end - at);
    if (!with_taxonomy || !is_taxonomy(name)) found = role_by_name(name, found);
    at = end + 1;
  }
  return found;
}

Role role_by_tag(Tag tag) {
  switch (tag) {
    case Tag::nav:
    case Tag::footer:
    case Tag::aside:
    case Tag::form:
    case Tag::button:
    case Tag::menu:
    case Tag::search:
    case Tag::dialog:
    case Tag::legend:
    case Tag::address:
      return Role::boilerplate;
    case Tag::figcaption:
      return Role::caption;
    case Tag::article:
    case Tag::main:
      return Role::article;
    default:
      return Role::plain;
  }
}

Role role_by_role(std::string_view role) {
  if (role == "main") return Role::article;
  for (const std::string_view other : {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar",
                                       "dialog", "alert", "alertdialog", "button", "toolbar", "form"}) {
    if (role == other) return Role::boilerplate;
  }
  return Role::plain;
}

}  // namespace

Role role_of(const Tree& tree, const Node& node) {
  const Role by_tag = role_by_tag(node.tag);
  if (node.attributes == 0 || by_tag == Role::boilerplate) return by_tag;
  const auto value = [&](AttributeName name) { return tree.attribute(node, name).value_or(std::string_view()); };
  if (equals_ignoring_case(value(AttributeName::itemprop), "articlebody")) return Role::article_body;
  const Role by_role = role_by_role(value(AttributeName::role));
  if (by_role != Role::plain) return by_role;
  const std::string_view classes = value(AttributeName::class_);
  const std::string_view id = value(AttributeName::id);
  Role found = role_by_words(classes, node.tag == Tag::article || node.tag == Tag::body || node.tag == Tag::div, Role::plain);
  found = role_by_words(id, false, found);
  if (found == Role::plain && by_tag != Role::plain) return by_tag;
  if (found != Role::boilerplate && found != Role::comments && found != Role::doubtful && has(node.tag, is_block) &&
      (names_body(classes) || names_body(id)))
    return Role::article_body;
  return found;
}

}  // namespace hexapla::html
