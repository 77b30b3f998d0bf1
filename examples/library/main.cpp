#include <iostream>

#include <hexapla/hexapla.h>

int main() {
  std::vector<hexapla::Account> accounts;
  for (const char* text :
       {"The fire injured 23 people in Lunmouth on Monday.", "On Monday a fire in Lunmouth injured 21 people."}) {
    if (auto account = hexapla::Account::from_text(text)) accounts.push_back(*std::move(account));
  }
  const hexapla::Engine engine;
  const auto comparison = engine.compare(std::move(accounts));
  if (!comparison) return std::cerr << comparison.error().message() << '\n', 1;
  for (const hexapla::Finding& finding : comparison->findings) {
    std::cout << finding.about << ": " << name_of(finding.relation) << '\n';
    for (const auto& reading : finding.readings) std::cout << "  " << reading.value.text << '\n';
  }
}
