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
    "BRL: reais\nZAR: rand\nNGN: naira\nTHB: baht\nMYR: ringgit\nILS: shekel shekels\nSAR: riyal riyals\nAED: dirham dirhams\n"
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
    "ILS: ₪\nVND: ₫\nTHB: ฿\nPHP: ₱ php\nUAH: ₴ uah\nCHF: chf\nCAD: cad\nAUD: aud\nCNY: cny rmb\nMXN: mxn\nSGD: sgd\nHKD: hkd\n"
    "NZD: nzd\nSEK: sek\nNOK: nok\nDKK: dkk\nZAR: zar\nAED: aed\nSAR: sar\nMYR: myr rm\nPLN: pln\nBRL: brl\nKES: kes ksh\nUGX: "
    "ugx\n"
    "TZS: tzs\nPKR: pkr\nLKR: lkr\nBDT: bdt\nGHS: ghs\nIDR: idr\nXBT: ₿\n";
constexpr text::WordTable<text::count_words(sign_lines)> sign_table{sign_lines};

// What stands before "$" without a blank.
constexpr std::string_view dollar_lines =
    "USD: us u.s.\nCAD: c ca cdn\nAUD: a au\nNZD: nz\nHKD: hk\nSGD: s sg\nTWD: nt\nBRL: r\nMXN: mx\nJMD: j\n";
constexpr text::WordTable<text::count_words(dollar_lines)> dollar_table{dollar_lines};

Measure money(std::string_view code, std::size_t end, double factor = 1) {
  return {.kind = QuantityKind::money, .unit = std::string(code), .factor = factor, .end = end};
}

}  // namespace

std::optional<Measure> money_after(const Words& words, std::size_t i, bool large) {
  const std::string_view word = words.lower(i);
  if (words.any(i, {"cent", "cents"})) return money("USD", i + 1, 0.01);
  if (word == "\u00A2") return money("USD", i + 1, 0.01);
  if (words.any(i, {"pence", "penny"})) return money("GBP", i + 1, 0.01);
  if (words.is_mark(i)) {
    const std::string_view code = sign_table.key(word);
    if (!code.empty() && words.glued(i) && !words.is_number(i + 1)) return money(code, i + 1);
    return {};
  }
  std::size_t at = i;  // "Canadian dollars", "Hong Kong dollars": the last word of the country decides
  for (std::size_t ahead = 0; ahead < 2 && words[at].capital; ++ahead, ++at) {
    const std::string pair = std::string(words.lower(at)) + "_" + text::singular(words.lower(at + 1));
    if (const std::string_view code = national_table.key(pair); !code.empty()) return money(code, at + 2);
  }
  if (words.any(i, {"pound", "pounds"}) && (large || words.is(i + 1, "sterling")))
    return money("GBP", words.is(i + 1, "sterling") ? i + 2 : i + 1);
  if (word == "won" && large) return money("KRW", i + 1);
  if (const std::string_view code = currency_table.key(word); !code.empty()) return money(code, i + 1);
  const bool capitals = words[i].capital && words.raw(i).size() == 3 && words.raw(i)[2] < 'a';
  if (const std::string_view code = sign_table.key(word); capitals && !code.empty()) return money(code, i + 1);
  return {};
}

std::optional<Sign> money_before(const Words& words, std::size_t i) {
  if (i == 0) return {};
  const std::string_view sign = words.lower(i - 1);
  std::string_view code = sign_table.key(sign);
  // What tables of transliteration to ASCII make of "£" (Words::take_money) and "¥".
  if (words.raw(i - 1) == "PS" && words.glued(i)) return Sign{.code = "GBP", .begin = i - 1};
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
    const bool letter = raw.size() == 1 && begin > 1 && text::is_function_word(words.lower(begin - 2));  // "about S $5"
    if (!country.empty() && (words.glued(begin) || capitals || letter || raw == "U.S.") && words[begin - 1].capital) {
      code = country;
      --begin;
    }
  }
  return Sign{.code = std::string(code), .begin = begin};
}

bool is_money_code(std::string_view lower) { return lower.size() >= 2 && sign_table.contains(lower); }

}  // namespace hexapla::annotate::quantities
