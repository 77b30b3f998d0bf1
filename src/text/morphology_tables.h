#pragma once

#include "text/word_table.h"

namespace hexapla::text::tables {

// The singular, then the plurals that no rule of spelling gives.
inline constexpr std::string_view plurals_text =
    "person: people persons\nman: men\nwoman: women\nchild: children\nfoot: feet\ntooth: teeth\ngoose: geese\nmouse: mice\n"
    "louse: lice\nox: oxen\ncriterion: criteria\nphenomenon: phenomena\ncrisis: crises\nanalysis: analyses\nthesis: theses\n"
    "basis: bases\nhypothesis: hypotheses\ndiagnosis: diagnoses\nparenthesis: parentheses\noasis: oases\naxis: axes\n"
    "passerby: passersby passers-by\nbystander: bystanders\nhalf: halves\nknife: knives\nwife: wives\nhousewife: housewives\n"
    "midwife: midwives\nlife: lives\nleaf: leaves\nwolf: wolves\nshelf: shelves\nthief: thieves\nself: selves\nloaf: loaves\n"
    "calf: calves\nscarf: scarves\nhoof: hooves\nelf: elves\ndwarf: dwarves\nmovie: movies\ntie: ties\npie: pies\nlie: lies\n"
    "cookie: cookies\nzombie: zombies\ncalorie: calories\nrookie: rookies\nselfie: selfies\nprairie: prairies\n"
    "genie: genies\neyrie: eyries\nmagpie: magpies\nauntie: aunties\nache: aches\nheadache: headaches\ncache: caches\n"
    "avalanche: avalanches\naxe: axes\nshoe: shoes\ntoe: toes\nfoe: foes\ncanoe: canoes\nhorseshoe: horseshoes\nbus: buses\n"
    "gas: gases\nvirus: viruses\ncampus: campuses\ncensus: censuses\nstatus: statuses\nbonus: bonuses\nminibus: minibuses\n"
    "lens: lenses\nchorus: choruses\ncircus: circuses\nsurplus: surpluses\ncanvas: canvases\natlas: atlases\n"
    "walrus: walruses\nbias: biases\niris: irises\nomnibus: omnibuses\napparatus: apparatuses\ncactus: cacti cactuses\n"
    "nucleus: nuclei\nfungus: fungi\nalumnus: alumni\nstimulus: stimuli\nsyllabus: syllabi\nquiz: quizzes\n"
    "man-of-war: men-of-war\nmother-in-law: mothers-in-law\nfather-in-law: fathers-in-law\nson-in-law: sons-in-law\n"
    "attorney-general: attorneys-general\nrunner-up: runners-up\ndie: dice\nbacterium: bacteria\nmedium: media\ndatum: data\n"
    "matrix: matrices\nindex: indices\nappendix: appendices\nvertex: vertices\nspecimen: specimens\nmile: mi\n";
inline constexpr WordTable<count_words(plurals_text)> plurals{plurals_text};

// Nouns that end like a plural and are none, or that are the same in both numbers.
inline constexpr std::string_view unchanged_text =
    "singular: news politics economics mathematics physics athletics olympics ethics logistics electronics basics gas bus lens "
    "plus yes this thus perhaps always across towards besides sometimes overseas chaos canvas atlas bias christmas texas kansas "
    "honduras cyprus his hers its ours theirs was has does is as us texas vegas angeles los las des dos alias pancreas "
    "abdomen specimen omen regimen semen yemen acumen "
    "james charles thomas williams davis lewis harris jones paris dennis francis nicholas hughes diabetes rabies measles "
    "tennis pelvis basis crisis analysis thesis oasis axis hypothesis diagnosis parenthesis\n"
    "both: series species aircraft spacecraft watercraft means headquarters barracks crossroads gallows premises sheep deer "
    "fish salmon trout police cattle livestock poultry personnel troops clergy folk offspring staff crew infantry cavalry "
    "militia gentry vermin swine bison moose elk squid shrimp helicopter-craft hovercraft rolling-stock chinese japanese "
    "vietnamese portuguese swiss sudanese lebanese burmese taiwanese maltese nepalese senegalese congolese gabonese "
    "afghanis iraqi somali yemeni pakistani israeli saudi kuwaiti qatari emirati omani bahraini bangladeshi bengali azeri\n";
inline constexpr WordTable<count_words(unchanged_text)> unchanged{unchanged_text};

// The base, then the forms that no rule of spelling gives.
inline constexpr std::string_view verbs_text =
    "arise: arose arisen\nbe: am is are was were been being\nbear: bore borne\nbeat: beaten\nbecome: became\nbegin: began begun\n"
    "bend: bent\nbet: bets betting\nbind: bound\nbite: bit bitten biting\nbleed: bled\nblow: blew blown\nbreak: broke broken\n"
    "breed: bred\nbring: brought\nbuild: built\nburn: burnt\nburst: bursts bursting\nbuy: bought\ncast: casts casting\n"
    "catch: caught\nchoose: chose chosen choosing\ncling: clung\ncome: came coming\ncost: costs costing\ncreep: crept\n"
    "cut: cuts cutting\ndeal: dealt\ndig: dug digging\ndo: did done does\ndraw: drew drawn\ndream: dreamt\ndrink: drank drunk\n"
    "drive: drove driven driving\neat: ate eaten\nfall: fell fallen\nfeed: fed\nfeel: felt\nfight: fought\nfind: found\n"
    "flee: fled fleeing flees\nfling: flung\nfly: flew flown flies\nforbid: forbade forbidden\nforecast: forecasts\n"
    "forget: forgot forgotten\nforgive: forgave forgiven\nfreeze: froze frozen freezing\nget: got gotten getting\n"
    "give: gave given giving\ngo: went gone goes\ngrind: ground\ngrow: grew grown\nhang: hung\nhave: had has having\n"
    "hear: heard\nhide: hid hidden hiding\nhit: hits hitting\nhold: held\nhurt: hurts hurting\nkeep: kept\nkneel: knelt\n"
    "know: knew known\nlay: laid\nlead: led\nlearn: learnt\nleave: left leaving\nlend: lent\nlet: lets letting\nlight: lit\n"
    "lose: lost losing\nmake: made making\nmean: meant\nmeet: met\nmistake: mistook mistaken\novercome: overcame\n"
    "overthrow: overthrew overthrown\nownership: ownerships\npay: paid\nput: puts putting\nquit: quits quitting\nread: reads\n"
    "ride: rode ridden riding\nring: rang rung\nrise: rose risen rising\nrun: ran running\nsay: said\nsee: saw seen\n"
    "seek: sought\nsell: sold\nsend: sent\nset: sets setting\nshake: shook shaken shaking\nshed: sheds shedding\n"
    "shine: shone\nshoot: shot\nshow: shown\nshrink: shrank shrunk\nshut: shuts shutting\nsing: sang sung\nsink: sank sunk\n"
    "sit: sat sitting\nslay: slew slain\nsleep: slept\nslide: slid sliding\nspeak: spoke spoken\nspeed: sped\nspend: spent\n"
    "spill: spilt\nspin: spun spinning\nsplit: splits splitting\nspread: spreads spreading\nspring: sprang sprung\n"
    "stand: stood\nsteal: stole stolen\nstick: stuck\nsting: stung\nstrike: struck stricken striking\nstrive: strove striven\n"
    "swear: swore sworn\nsweep: swept\nswim: swam swum swimming\nswing: swung\ntake: took taken taking\nteach: taught\n"
    "tear: tore torn\ntell: told\nthink: thought\nthrow: threw thrown\nunderstand: understood\nundertake: undertook undertaken\n"
    "uphold: upheld\nwake: woke woken waking\nwear: wore worn\nweep: wept\nwin: won winning\nwind: wound\n"
    "withdraw: withdrew withdrawn\nwithhold: withheld\nwithstand: withstood\nwrite: wrote written writing\n"
    "die: died dying dies dead death deaths deadly deceased fatal fatally fatality fatalities\nlie: lain lying\n"
    "tie: tied tying ties\nagree: agreed agreeing\nfree: freed freeing\nguarantee: guaranteed guaranteeing\n"
    "decree: decreed\nreferee: refereed\nsee-through: sees\nbe-able: able\nwill: would\ncan: could\nmay: might\nshall: should\n";
inline constexpr WordTable<count_words(verbs_text)> verbs{verbs_text};

// The verb, then nouns and adjectives made of it.
inline constexpr std::string_view nouns_of_verbs_text =
    "deport: deportation deportations deportee deportees\nkill: killing killings killer killers\n"
    "shoot: shooting shootings shooter shooters gunfire\nmurder: murderer murderers\nexplode: explosion explosions explosive\n"
    "injure: injury injuries\nwound: wounds wounded wounding\narrive: arrival arrivals\nremove: removal removals\n"
    "convict: conviction convictions\npay: payment payments repayment\nstate: statement statements\n"
    "collide: collision collisions\ninvade: invasion invasions\ndecide: decision decisions\nproduce: production\n"
    "sell: sale sales\nlose: loss losses\ngrow: growth\nsteal: theft thefts\nfly: flight flights\ndepart: departure departures\n"
    "bear: birth births born\nmarry: marriage marriages wedding weddings\nbury: burial burials\ntry: trial trials\n"
    "indict: indictment indictments\nagree: agreement agreements\nmove: movement movements\ntreat: treatment treatments\n"
    "develop: development developments\nimprison: imprisonment\nsettle: settlement settlements\nappoint: appointment\n"
    "resign: resignation resignations\naccuse: accusation accusations\ninform: information\nconfirm: confirmation\n"
    "expect: expectation expectations\ntransport: transportation\nimplement: implementation\nconsult: consultation\n"
    "present: presentation presentations\nrepresent: representation\nexplain: explanation explanations\n"
    "declare: declaration declarations\nprepare: preparation preparations\nexplore: exploration\nadmire: admiration\n"
    "observe: observation observations\nreserve: reservation reservations\nconserve: conservation\ntempt: temptation\n"
    "condemn: condemnation\nrecommend: recommendation recommendations\nplant: plantation\ntax: taxation\nfound: foundation\n"
    "adapt: adaptation\ncombine: combination\nexamine: examination examinations\ndetermine: determination\n"
    "imagine: imagination\ninspire: inspiration\nrestore: restoration\nviolate: violation violations\nquote: quotation "
    "quotations\n"
    "note: notation\nconverse: conversation conversations\nsense: sensation\nimport: importation\nexport: exportation\n"
    "detain: detention detentions detainee detainees\nretain: retention\nintend: intention intentions\nattend: attendance\n"
    "prevent: prevention\nintervene: intervention interventions\ninvent: invention\nconvene: convention conventions\n"
    "contend: contention\nextend: extension extensions\nsuspend: suspension suspensions\nexpand: expansion\n"
    "destroy: destruction\nreduce: reduction reductions\nintroduce: introduction\nconstruct: construction\ninstruct: "
    "instruction\n"
    "seduce: seduction\nabduct: abduction abductions\nkidnap: kidnapping kidnappings\nattract: attraction\n"
    "receive: receipt reception\ndeceive: deception\nadopt: adoption adoptions\nerupt: eruption eruptions\ndescribe: "
    "description\n"
    "subscribe: subscription\nprescribe: prescription\nadmit: admission admissions\npermit: permission\nsubmit: submission\n"
    "transmit: transmission\ndiscuss: discussion discussions\nprogress: progression\npossess: possession\n"
    "confess: confession confessions\noppress: oppression\nexpress: expression\ndepress: depression\ninvest: investment "
    "investments\n"
    "divide: division divisions\nconclude: conclusion conclusions\ninclude: inclusion\nexclude: exclusion\nintrude: intrusion\n"
    "persuade: persuasion\nrevise: revision\nerode: erosion\nconfuse: confusion\nprovide: provision\nacquit: acquittal "
    "acquittals\n"
    "approve: approval approvals\nrefuse: refusal refusals\ndeny: denial denials\npropose: proposal proposals\n"
    "withdraw: withdrawal withdrawals\nrenew: renewal\nsurvive: survival survivor survivors\ndismiss: dismissal dismissals\n"
    "rehearse: rehearsal\nappear: appearance appearances\ndisappear: disappearance disappearances\nperform: performance\n"
    "assist: assistance\nresist: resistance\nexist: existence\nreside: residence resident\noccur: occurrence\ndiffer: "
    "difference\n"
    "fail: failure failures\nseize: seizure seizures\nclose: closure closures\nexpose: exposure\nfire: gunshot gunshots firing\n"
    "attack: attacker attackers\nassault: assaults assailant assailants\narrest: arrestee\nrob: robbery robberies robber "
    "robbers\n"
    "burgle: burglary burglaries burglar\ndiscover: discovery discoveries\nrecover: recovery\ndeliver: delivery deliveries\n"
    "evacuate: evacuee evacuees\nescape: escapee escapees\nemploy: employment employee employees employer\ngive: gift gifts\n"
    "think: thoughts\nchoose: choice choices\nsee: sight sighting sightings\nserve: service\nspeak: speech speeches\n"
    "strike: strikes\nfight: fights fighter fighters\nlive: life lives\nprove: proof\nbelieve: belief\nrelieve: relief\n"
    "behave: behaviour behavior\nhate: hatred\npublish: publication publications\napply: application applications\n"
    "identify: identification\nclassify: classification\nqualify: qualification\nverify: verification\nnotify: notification\n"
    "justify: justification\nratify: ratification\nmodify: modification\nspecify: specification\nmultiply: multiplication\n"
    "pardon: pardons\nsentence: sentences sentencing\nabduct-child: amber\nhijack: hijacking hijackings hijacker hijackers\n"
    "capture: captor captors captive captives\nraid: raider raiders\nbomb: bombing bombings bomber bombers\n"
    "stab: stabbing stabbings\ncrash: crashes\nland: landing landings\nopen: opening openings\nmeet: meeting meetings\n"
    "hear: hearing hearings\nfind: findings\nwarn: warning warnings\nfeel: feelings\nbuild: building buildings\n"
    "flood: flooding\nevict: eviction evictions\nelect: election elections\nreelect: reelection re-election\nmarch: marches\n";
inline constexpr WordTable<count_words(nouns_of_verbs_text)> nouns_of_verbs{nouns_of_verbs_text};

inline constexpr std::string_view function_words_text =
    "article: a an the\n"
    "pronoun: i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us "
    "our ours ourselves they them their theirs themselves this that these those who whom whose which what whoever whatever "
    "anyone anybody anything someone somebody something everyone everybody everything nobody nothing none each every either "
    "neither both all any some such other others another one's oneself\n"
    "preposition: of in on at by for from to with without within into onto upon over under about above below between among "
    "amongst through throughout during before after since until till against across along around behind beside besides beyond "
    "near off out inside outside toward towards up down via per despite except like unlike than amid amidst aboard alongside "
    "atop past versus vs regarding concerning following including according\n"
    "conjunction: and or but nor so yet if because although though while whereas unless whether as when where why how once\n"
    "auxiliary: am is are was were be been being have has had having do does did doing will would shall should can could may "
    "might must ought cannot ain't isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't "
    "shan't shouldn't can't couldn't mightn't mustn't 's 're 've 'll 'd 'm\n"
    "particle: not no n't also too only just even still already then there here now again very more most less least much many "
    "few several however therefore thus meanwhile moreover indeed instead perhaps maybe rather quite almost never ever always "
    "often away back together else yes\n";
inline constexpr WordTable<count_words(function_words_text)> function_words{function_words_text};

// Words that end like a form of a verb and are none where a number's phrase is read.
inline constexpr std::string_view no_verbs_text =
    "ing: building buildings morning mornings evening evenings during according including ceiling wedding weddings king kings "
    "ring rings thing things something anything nothing everything spring string wing wings sibling siblings being beings "
    "clothing housing funding meeting meetings hearing hearings holding holdings earnings savings dwelling dwellings drawing "
    "painting paintings offspring sterling sling bling pudding gathering shilling herring viking beijing nursing reading "
    "readings ruling rulings warning warnings opening setting outstanding remaining existing leading following regarding "
    "concerning training banking shipping advertising manufacturing engineering boeing\n"
    "ed: hundred hundreds red bed beds sacred naked wicked indeed need needs seed seeds speed weed shed sled hatred kindred "
    "feed breed creed greed united wooden biped alfred fred ted med led-light so-called aged unprecedented limited assorted\n"
    "other: bound ground wound wounds felt left found saw bore bit light lights set cost costs cut cuts cast ring met being "
    "rose spring may might can will lead leads lies ties reads shot shots lay hurts strikes forecasts lets bets sheds spreads "
    "splits bursts hits puts sets quits shuts able dead death deaths deadly deceased fatal fatality fatalities flies goes\n";
inline constexpr WordTable<count_words(no_verbs_text)> no_verbs{no_verbs_text};

// Base forms that in news are hardly ever nouns.
inline constexpr std::string_view base_verbs_text =
    "base: accept accuse achieve acquire admit adopt advise agree allege allow announce appear apply approve argue arise arrive "
    "ask attend avoid ban become begin believe belong borrow break bring build buy carry catch celebrate choose claim collapse "
    "collect commit compete complete confirm consider consist contain continue contribute convict create cross decide declare "
    "decline defend deliver demand deny depend deploy deport describe deserve destroy detain determine develop die disappear "
    "disapprove discover discuss dismiss eat elect eliminate emerge employ enable encourage enjoy enter escape establish "
    "evacuate "
    "exceed exist expand expect explain face fail fall favor favour feel fight fill find fire flee fly follow forget gather get "
    "give go grow happen have hear hide hire hit hold identify ignore imagine improve include increase indicate injure insist "
    "intend invest investigate invite involve join keep kill know lack learn leave lie like live lose love maintain make marry "
    "mean meet miss move need occur offer oppose owe own participate pay perform plan prefer prepare prevent prove provide "
    "publish pull push put qualify raise reach read receive recommend refuse reject release remain remember remove replace "
    "represent require rescue resign respond return reveal ride rise run save say see seek seem sell send serve settle shoot sit "
    "sleep speak spend stand start stay steal suffer suggest survive suspect take teach tell think threaten throw travel try "
    "understand use visit vote wait walk want warn watch wear win wish withdraw work worry write\n"
    "third: says has does goes remains faces takes makes gets holds includes kills injures leaves shoots dies claims\n";
inline constexpr WordTable<count_words(base_verbs_text)> base_verbs{base_verbs_text};

}  // namespace hexapla::text::tables
