#pragma once

#include <string_view>

// Words of places: countries, states and the best known cities; adjectives of countries; directions. Complete by class as far as
// a hand can make them; no story was read for them.

namespace hexapla::annotate::names {

// clang-format off
inline constexpr std::string_view place_words =
    "afghanistan africa alabama alaska albania alberta alexandria algeria america angola antarctica argentina arizona arkansas "
    "armenia asia athens atlanta atlantic australia austria azerbaijan baghdad bahrain bangladesh bavaria beijing beirut "
    "belarus belgium belize benin berlin bolivia bosnia boston botswana brazil britain brunei brussels bulgaria burundi cairo "
    "california cambodia cameroon canada caribbean carolina catalonia chad chicago chile china colombia colorado congo "
    "connecticut crimea croatia cuba cyprus dakota dallas damascus delaware delhi denmark detroit djibouti dublin ecuador egypt "
    "england eritrea estonia ethiopia europe fiji finland florida france gabon gambia gaza geneva georgia germany ghana greece "
    "grenada guatemala guinea guyana haiti hawaii honduras houston hungary iceland idaho illinois india indiana indonesia iowa "
    "iran iraq ireland israel italy jamaica japan jersey jerusalem jordan kabul kansas kashmir kazakhstan kentucky kenya kosovo "
    "kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania london louisiana luxembourg madagascar madrid maine "
    "malawi malaysia maldives mali malta manitoba maryland massachusetts mauritania mauritius mediterranean mexico miami "
    "michigan minnesota mississippi missouri moldova monaco mongolia montana montenegro morocco moscow mozambique mumbai "
    "myanmar namibia nebraska nepal netherlands nevada nicaragua niger nigeria normandy norway oceania ohio oklahoma oman "
    "ontario oregon pacific pakistan panama paraguay paris pennsylvania peru philadelphia philippines phoenix poland portugal "
    "punjab qatar quebec queensland romania rome russia rwanda scotland seattle senegal serbia siberia sicily singapore "
    "slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania tehran tennessee texas "
    "thailand togo tokyo tonga tunisia turkey turkmenistan uganda ukraine uruguay utah uzbekistan vanuatu venezuela vermont "
    "victoria vienna vietnam virginia wales washington wisconsin wyoming yemen zambia zimbabwe";
inline constexpr std::string_view demonym_words =
    "afghan afghans african africans albanian algerian american americans angolan arab arabian arabs argentine argentinian "
    "armenian asian australian austrian azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british buddhist "
    "bulgarian burmese cambodian cameroonian canadian catholic catholics chechen chilean chinese christian christians colombian "
    "communist congolese croatian cuban cubans czech danish democrat democratic democrats dominican dutch eastern ecuadorean "
    "ecuadorian egyptian emirati english eritrean estonian ethiopian european europeans facebook filipino finnish french "
    "georgian german germans ghanaian greek guatemalan haitian hindu hindus honduran hungarian icelandic indian indians "
    "indonesian internet iranian iranians iraqi iraqis irish islamic israeli israelis italian ivorian jamaican japanese jewish "
    "jews jordanian kazakh kenyan korean kosovar kurdish kurds kuwaiti laotian latin latvian lebanese liberian libyan "
    "lithuanian macedonian malaysian malian mexican mexicans moroccan mozambican muslim muslims namibian nazi nepalese "
    "nicaraguan nigerian northern norwegian omani pakistani pakistanis palestinian palestinians paraguayan peruvian polish "
    "portuguese protestant qatari republican republicans romanian russian russians rwandan salvadoran saudi scottish senegalese "
    "serb serbian serbs sikh slovak slovenian somali somalian somalis south southern soviet spanish sudanese swedish swiss "
    "syrian syrians taiwanese tamil tanzanian thai tunisian turkish twitter ugandan ukrainian ukrainians uruguayan uzbek "
    "venezuelan venezuelans vietnamese web welsh western yemeni yemenis zambian zealand zimbabwean";
inline constexpr std::string_view direction_words =
    "central east eastern greater latin lower mid middle new north northern south southern upper west western";
// clang-format on

}  // namespace hexapla::annotate::names
