#pragma once

#include <string_view>

// Words that are no names or only parts of some, by class (`Class`). Complete by class as far as a hand can make them; no story
// was read for them.

namespace hexapla::annotate::names {

// clang-format off
inline constexpr std::string_view function_words =
    "a about above across additional after afterwards again against all almost along already also although always amid among an "
    "and another any anybody anyone anything are aren't around as aside at away back be because been before behind being below "
    "beneath beside besides between beyond billions both but by can can't could couldn't despite did didn't do does doesn't "
    "don't down dozens due during each earlier early eight eighteen eighty either eleven else elsewhere enough even eventually "
    "ever every everybody everyone everything except few fewer fifteen fifty finally five for former formerly forty four "
    "fourteen from further furthermore get given goes had hadn't half has hasn't have haven't having he he'd he'll he's hence "
    "her here here's hers herself him himself his how how's however hundreds i i'd i'll i'm i've if in indeed initially inside "
    "instead into is isn't it it'll it's its itself just last late later latest least less let let's like likewise lots many "
    "maybe me meanwhile might millions mine more moreover most mostly much multiple must my myself near nearly neither never "
    "nevertheless nine nineteen ninety nobody none nonetheless nor not nothing now nowhere of off often on once one only onto "
    "or other others otherwise our ours ourselves out outside over overall own per perhaps please plus previous previously "
    "quite rather really recently same seven seventeen seventy several shall she she'd she'll she's should similarly since six "
    "sixteen sixty so some somebody someone something sometimes somewhere soon still subsequently such sure ten tens than "
    "thanks that that's the their theirs them themselves then there there's thereafter therefore these they they'd they'll "
    "they're they've thirteen thirty this those though thousands three through throughout thus till to today together tomorrow "
    "tonight too toward towards twelve twenty twice two under unless unlike until up upon usually very via was wasn't we we'd "
    "we'll we're we've were weren't what what's whatever when whenever where where's whereas wherever whether which while who "
    "who's whoever whom whose why with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've "
    "your yours yourself";
inline constexpr std::string_view ordinary_words =
    "according accused activists actually additionally advertisement afternoon allegedly analysts anybody's apparently "
    "approximately area arrested arrests ask asked attacker attackers aunt authorities autumn bad bail ballots bank banks based "
    "basically best better big billion black blue boats bomber bond born boy breaking bridges brother buildings business "
    "businesses call called calls campaign candidates caption cars ceasefire center centre certainly charged charges children "
    "church city clear clearly click close closed club cold come common community companies company condolences consumers "
    "contact convicted copyright correction counting countries country court courtesy courts cousin crash crashes crew crews "
    "critics currently customers dark daughter day days dead dear death deaths debate democrats' demonstrators deputies "
    "deputy's details detectives doctors documents domestic dozen driver drivers earnings easy economic editor's education "
    "eight either's elected election elections eleven emergency employees essentially evening evidence expert experts fall "
    "false families family far father federal fifth figures file financial fire firefighters firm firms first five flames "
    "flights flood flooding floods follow following foreign forget founded four fourth free friends full funeral gas general "
    "girl global go god good government grandfather grandmother great green group groups growth guards gunfire gunman gunmen "
    "happy hard health hearing hello help hi high higher highest homes homicide hospital hostages hot house houses human "
    "hundred hurt husband id image images including industries industry inflation injured inmates international investigators "
    "investors jurors keep key killed known large lawmakers lawyer lawyers leaders legal life listen literally live local "
    "located long look low lower lowest main major make man management manslaughter markets mass may media medical members "
    "memorial men militants military million ministers minor missing month months morning mother motive murder murders named "
    "nation national nations natural neighbor neighbors neighbour neighbours new news next night nine no no-one nobody's note "
    "number obviously officer officers officials oil ok okay old older oldest one open opened opponents original outcry parents "
    "part parties party passengers pause peace people photo photos pilot planes police police's political polling polls "
    "possibly posted power prayers prices prison prisoners private probably profits prosecutor prosecutors protesters public "
    "published put rain read real rebels recent records red region regional related reportedly reports rescuers researchers "
    "reserved resident residents results retired revenue right rights road roads robbery roughly safety said sales sanctions "
    "say says school schools scientists scores second security see sentenced sentencing services seven share shares ships "
    "shooter shooting shootings shops shot shots sign simple sister six sixth small smoke snow social soldiers some're son "
    "source sources speaking special spokesman spokesperson spokeswoman spring stabbing start state station stocks stop stores "
    "stories story street strong student students subscribe such's summer supporters suspect suspects take talks taxes teachers "
    "team teams tell ten thank think third thousand three today's told tomorrow's top total town traders traffic trains trial "
    "troops true turnout twelve two ultimately uncle unemployment unions update updated us use used using vehicles victims "
    "video videos vigil village virtually voters votes wanted war warning watch water waters weak weather week weekend weeks "
    "well white whole wife will winds winter witness witnesses woman women work workers working works world worse worst wounded "
    "year years yesterday's young younger youngest";
inline constexpr std::string_view connector_words =
    "abu af al av ben bin bint da das de del della delle den der di do dos du el ibn la las le los ten ter ul ur van von zu";
inline constexpr std::string_view role_words =
    "actor actress adm admiral agent alderman ambassador analyst archbishop assemblyman assemblywoman attorney author ayatollah "
    "baron baroness bishop brother capt captain cardinal ceo chair chairman chairwoman chancellor chief cmdr co-founder coach "
    "col colonel commander commissioner comrade congressman congresswoman constable coroner corporal correspondent councillor "
    "councilman councilwoman cpl crown-prince czar dame delegate democrat deputy detective director doctor dr economist editor "
    "emir emperor father firefighter founder gen general gov governor imam inspector judge justice king lady lawyer leader "
    "lieutenant lord lt magistrate maj major manager marshal mayor mayor-elect minister miss monsignor mp mr mrs ms msgr mx "
    "nurse officer pastor pfc pope premier president president-elect prime-minister prince princess principal private prof "
    "professor prosecutor pvt queen rabbi ranger rep reporter representative republican rev reverend secretary sen senator "
    "sergeant sgt sheikh sheriff singer sir sister solicitor spc speaker special-agent specialist spokesman spokesperson "
    "spokeswoman sultan superintendent treasurer trooper tsar vice-president whip";
inline constexpr std::string_view role_part_words =
    "acting assistant associate attorney chief circuit defence defense deputy district district-attorney education executive "
    "finance financial first foreign former health interim interior junior justice lead majority managing minority national "
    "operating press prime second senior special staff treasury under vice";
inline constexpr std::string_view institution_words =
    "academy accord act administration affairs agency agreement airlines airport airways alliance arena army assembly "
    "associates association atomic authority ave avenue award awards bank base bay beach blvd board borough boulevard bridge "
    "brigade brigades building bureau camp canal capital casino cathedral center centre chronicle church city clinic coalition "
    "college command commission committee committees communications company congress convention corp corporation corps council "
    "county courier court courthouse courts cup daily day department departments desert district division drive dynamics "
    "electric energy enforcement entertainment examiner facility federation festival field financial fleet foods force forces "
    "forest fort foundation front fund games gazette globe gmbh group guard guardian gulf hall harbor harbour herald highway "
    "hill hills holdings hospital hotel house inc industries inn institute institution insurance intelligence island islands "
    "isle jail journal jury kingdom lake lane law league library llc ltd mail mall market media medical mills ministry mosque "
    "motel motors mount mountain mountains movement museum navy network networks news observer ocean office offices olympics "
    "operations parish park parkway parliament partners party patrol penitentiary pictures plaza plc police port post press "
    "prison prize rd records relations reporter republic resort resources river road safety school sea security senate service "
    "services society squad square st stadium star state states station stores strait street studios sun systems team telecom "
    "telegraph temple theater theatre times tower towers town township treaty tribune trust union unit university valley";
inline constexpr std::string_view takes_of_words =
    "academy act arch archdiocese army association bank battle bay board bureau cape center centers centre chamber chiefs "
    "church city coast college commission committee commonwealth confederation congress corps council county court daughters "
    "declaration democratic department diocese director district duchess duke earl emirate federation fraternal gulf hall horn "
    "house houses institute international islands isle ivory joint king kingdom knights lake league library lord ministry mount "
    "museum office order organisation organization parliament party people's port prince princess queen republic rights river "
    "rock school sea secretary society sons state states statue strait straits tower treaty union university valley";
inline constexpr std::string_view calendar_words =
    "apr april aug august dec december feb february fri friday jan january jul july jun june mar march may mon monday nov "
    "november oct october sat saturday sep sept september sun sunday thu thur thurs thursday tue tues tuesday wed wednesday";
inline constexpr std::string_view abbreviated_words =
    "adm capt cmdr co col corp cpl dept dr fr ft gen gov hon inc jr lt lt-gen ltd maj maj-gen mr mrs ms msgr mt no pfc pres "
    "prof pvt rep rev sen sgt spc sr st supt vs";
inline constexpr std::string_view possessed_words =
    "attorney bishop children coroner driver father general governor king lord master mayor men mother new people president "
    "prince prosecutor queen sheriff st valentine veterans women year";
inline constexpr std::string_view particle_words =
    "ii iii iv jr sr";
inline constexpr std::string_view surname_words =
    "abbot author baron bishop chair chancellor coach duke father judge king major marshal page pope prince private ranger "
    "sheriff singer";
inline constexpr std::string_view numbered_words =
    "apollo area article channel chapter district flight formula fortune group highway interstate level newschannel phase "
    "precinct route section title ward";
// clang-format on

}  // namespace hexapla::annotate::names
