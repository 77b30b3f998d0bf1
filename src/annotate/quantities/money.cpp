#include "annotate/quantities/money.h"

#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

// ISO 4217 of a currency's name. A name that several countries use stands for the one the press means by it alone.
constexpr std::string_view currency_lines =
    "USD: dollar dollars buck bucks\nEUR: euro euros\nGBP: quid\nJPY: yen\nCNY: yuan renminbi\nINR: rupee rupees\n"
    "RUB: rouble roubles ruble rubles\nCHF: franc francs\nMXN: peso pesos\nTRY: lira liras\nSEK: kronor krona\nNOK: kroner "
    "krone\n"
    "BRL: reais\nRON: lei\nZAR: rand\nNGN: naira\nTHB: baht\nMYR: ringgit\nILS: shekel shekels\nSAR: riyal riyals\nAED: dirham "
    "dirhams\n"
    "IRR: rial rials\nIQD: dinar dinars\nPLN: zloty zlotys\nUAH: hryvnia hryvnias\nKES: shilling shillings\nVND: dong\n"
    "IDR: rupiah rupiahs\nXBT: bitcoin bitcoins\nHUF: forint forints\nGHS: cedi cedis\nETB: birr\nBDT: taka\nGEL: lari\n";
constexpr text::WordTable<text::count_words(currency_lines)> currency_table{currency_lines};

constexpr std::string_view national_lines =
    "USD: us_dollar u.s._dollar american_dollar\nCAD: canadian_dollar\nAUD: australian_dollar\nNZD: zealand_dollar\n"
    "HKD: kong_dollar\nSGD: singapore_dollar singaporean_dollar\nTWD: taiwan_dollar taiwanese_dollar\nJMD: jamaican_dollar\n"
    "ZWL: zimbabwean_dollar\nPHP: philippine_peso\nARS: argentine_peso argentinian_peso\nCLP: chilean_peso\nCOP: colombian_peso\n"
    "CUP: cuban_peso\nMXN: mexican_peso\nINR: indian_rupee\nPKR: pakistani_rupee pakistan_rupee\nLKR: lankan_rupee\n"
    "NPR: nepalese_rupee nepali_rupee\nCHF: swiss_franc\nFRF: french_franc\nXAF: african_franc\nGBP: british_pound\n"
    "EGP: egyptian_pound\nLBP: lebanese_pound\nSYP: syrian_pound\nSDG: sudanese_pound\nIEP: irish_pound\nTRY: turkish_lira\n"
    "ITL: italian_lira\nDKK: danish_krone danish_kroner\nSEK: swedish_krona swedish_kronor\nNOK: norwegian_krone "
    "norwegian_kroner\n"
    "DKK: danish_crown\nSEK: swedish_crown\nNOK: norwegian_crown\nCZK: czech_crown czech_koruna\nKRW: korean_won south_won\nKWD: "
    "kuwaiti_dinar\nJOD: jordanian_dinar\nBHD: bahraini_dinar\nIQD: iraqi_dinar\n"
    "RSD: serbian_dinar\nLYD: libyan_dinar\nDZD: algerian_dinar\nTND: tunisian_dinar\nSAR: saudi_riyal\nQAR: qatari_riyal\n"
    "OMR: omani_rial\nYER: yemeni_rial\nIRR: iranian_rial\nUGX: ugandan_shilling\nTZS: tanzanian_shilling\nKES: kenyan_shilling\n"
    "SOS: somali_shilling\nAED: emirati_dirham uae_dirham\nMAD: moroccan_dirham\nJPY: japanese_yen\nCNY: chinese_yuan\n"
    "RUB: russian_rouble russian_ruble\nILS: israeli_shekel\n";
constexpr text::WordTable<text::count_words(national_lines)> national_table{national_lines};

constexpr std::string_view sign_lines =
    "USD: $ us$ usd\nEUR: € eur\nGBP: £ gbp\nJPY: ¥ jpy\nINR: ₹ inr rs rs.\nRUB: ₽ rub\nKRW: ₩ krw\nTRY: ₺\nNGN: ₦ "
    "ngn\n"
    "ILS: ₪\nVND: ₫\nTHB: ฿\nPHP: ₱ php\nUAH: ₴ uah\nGEL: ₾ gel\nLAK: ₭ lak\nCRC: ₡ crc\nPYG: ₲\nGHS: ₵ ghs\nKZT: ₸ kzt\nAZN: "
    "₼\nMNT: ₮\nBDT: ৳ bdt\nHUF: huf\nCZK: "
    "czk kč\nCHF: chf\nCAD: cad\nAUD: aud\nCNY: cny rmb 元\nMXN: mxn\nSGD: sgd\nHKD: hkd\n"
    "NZD: nzd\nSEK: sek\nNOK: nok\nDKK: dkk\nZAR: zar\nAED: aed\nSAR: sar\nMYR: myr rm\nPLN: pln zł\nBRL: brl\nKES: kes "
    "ksh\nUGX: "
    "ugx\n"
    "TZS: tzs\nRON: ron\nPKR: pkr\nLKR: lkr\nIDR: idr\nXBT: ₿ btc xbt\n";
constexpr text::WordTable<text::count_words(sign_lines)> sign_table{sign_lines};

// What stands before "$" without a blank.
constexpr std::string_view dollar_lines =
    "USD: us u.s. usd\nCAD: c ca cdn cad can\nAUD: a au aud\nNZD: nz nzd\nHKD: hk hkd\nSGD: s sg sgd\nTWD: nt twd\nBRL: r\nMXN: "
    "mx mex mxn\nJMD: "
    "j\n";
constexpr text::WordTable<text::count_words(dollar_lines)> dollar_table{dollar_lines};

Measure money(std::string_view code, std::size_t end, double factor = 1) {
  return {.kind = QuantityKind::money, .unit = std::string(code), .factor = factor, .end = end};
}

}  // namespace

namespace {

/// "Canadian dollars", "Hong Kong dollars", "swiss francs": the last word of the country decides.
std::optional<Measure> national(const Words& words, std::size_t i) {
  const auto pair_at = [&](std::size_t at) -> std::optional<Measure> {
    const std::string pair = std::string(words.lower(at)) + "_" + text::singular(words.lower(at + 1));
    const std::string_view code = national_table.key(pair);
    return code.empty() ? std::nullopt : std::optional(money(code, at + 2));
  };
  if (!words.is_word(i) || !words.is_word(i + 1)) return {};
  if (std::optional<Measure> found = pair_at(i)) return found;
  const bool two_words = words[i].capital || words.any(i, {"hong", "new", "sri", "south"});
  return two_words ? pair_at(i + 1) : std::nullopt;
}

/// "€1.2bn" written as "1,200 MEUR": millions and a code.
std::optional<Measure> millions(const Words& words, std::size_t i) {
  constexpr std::size_t size = 4;  // bytes
  const std::string_view raw = words.raw(i);
  const bool capitals = raw.size() == size && raw[0] == 'M' && raw[1] < 'a' && raw[2] < 'a' && raw[3] < 'a';
  const std::string_view code = capitals ? sign_table.key(words.lower(i).substr(1)) : std::string_view{};
  return code.empty() ? std::nullopt : std::optional(money(code, i + 1, 1e6));
}

/// Hundredths of a currency: "45 cents", "25p".
std::optional<Measure> hundredths(const Words& words, std::size_t i) {
  if (words.any(i, {"cent", "cents", "\u00A2"})) return money("USD", i + 1, 0.01);
  if (words.any(i, {"pence", "penny", "pennies"})) return money("GBP", i + 1, 0.01);
  if (words.is(i, "sen")) return money("MYR", i + 1, 0.01);
  const bool lines = i > 0 && words.any(i - 1, {"480", "720", "1080", "1440", "2160"});  // of a screen
  if (words.raw(i) == "p" && words.glued(i) && !lines) return money("GBP", i + 1, 0.01);
  return {};
}

}  // namespace

std::optional<Measure> money_after(const Words& words, std::size_t i, bool large) {
  const std::string_view word = words.lower(i);
  if (std::optional<Measure> found = hundredths(words, i)) return found;
  const bool foreign = !word.empty() && static_cast<unsigned char>(word[0]) >= 0x80;  // "€" is a mark, "元" a word
  if (words.is_mark(i) || foreign) {
    const std::string_view code = sign_table.key(word);
    if (!code.empty() && !words.is_number(i + 1)) return money(code, i + 1);
    return {};
  }
  if (std::optional<Measure> found = national(words, i)) return found;
  if (words.any(i, {"pound", "pounds"}) && (large || words.is(i + 1, "sterling")))
    return money("GBP", words.is(i + 1, "sterling") ? i + 2 : i + 1);
  if (word == "won" && large) return money("KRW", i + 1);
  if (const std::string_view code = currency_table.key(word); !code.empty()) return money(code, i + 1);
  const bool capitals = words[i].capital && words.raw(i).size() == 3 && words.raw(i)[2] < 'a';
  const bool plain = capitals || words.any(i, {"usd", "eur", "gbp", "rmb", "inr", "aud", "cad", "btc", "zł", "kč"});
  if (const std::string_view code = sign_table.key(word); plain && !code.empty()) return money(code, i + 1);
  return millions(words, i);
}

std::optional<Sign> money_before(const Words& words, std::size_t i) {
  if (i == 0) return {};
  const std::string_view sign = words.lower(i - 1);
  std::string_view code = sign_table.key(sign);
  // What tables of transliteration to ASCII make of "£" (Words::take_money) and "¥"; "R1.2bn".
  if (words.raw(i - 1) == "PS" && words.glued(i)) return Sign{.code = "GBP", .begin = i - 1};
  if (words.raw(i - 1) == "R" && words.glued(i)) return Sign{.code = "ZAR", .begin = i - 1};
  if (i > 1 && sign == "=" && words.raw(i - 2) == "Y" && words.glued(i - 1) && words.glued(i))
    return Sign{.code = "JPY", .begin = i - 2};
  if (code.empty()) return {};
  const bool is_letters = words.is_word(i - 1);
  if (is_letters && (!words[i - 1].capital || (words.raw(i - 1).size() == 3 && words.raw(i - 1)[2] >= 'a'))) return {};
  std::size_t begin = i - 1;
  if (sign == "$" && begin > 0 && words.is_word(begin - 1)) {
    const std::string_view country = dollar_table.key(words.lower(begin - 1));
    const std::string_view raw = words.raw(begin - 1);  // "HK$", "HK $"
    const bool capitals = raw.size() == 2 && raw[1] >= 'A' && raw[1] <= 'Z';
    const bool letter = raw.size() == 1 && begin > 1 && text::is_function_word(words.lower(begin - 2));     // "about S $5"
    const bool small = words.any(begin - 1, {"hk", "nz", "c"}) || (words.glued(begin) && raw.size() == 3);  // "hk $10", "cad$10"
    const bool fits = words.glued(begin) || capitals || letter || raw == "U.S.";
    if (!country.empty() && ((fits && words[begin - 1].capital) || small)) {
      code = country;
      --begin;
    }
  }
  return Sign{.code = std::string(code), .begin = begin};
}

bool is_money_code(std::string_view lower) { return lower.size() >= 2 && sign_table.contains(lower); }

}  // namespace hexapla::annotate::quantities
