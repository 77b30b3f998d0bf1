#pragma once

#include <string_view>

// Verbs that bring in what somebody says or thinks, by class and form. Complete as far as a hand can make them; no story was read
// for them. A form that stands for several is under the most telling one ("read": past).

namespace hexapla::annotate::quotations {

/// Utter words.
inline constexpr std::string_view speak_lines =
    "base: say state add note write tweet post announce declare argue insist explain claim contend assert allege maintain "
    "reply respond answer recall continue conclude testify admit acknowledge concede confirm comment remark observe joke "
    "quip shout yell scream cry exclaim whisper suggest predict promise vow pledge stress emphasize emphasise reiterate "
    "repeat lament complain boast brag muse counter retort report reveal disclose estimate propose caution finish wonder "
    "chant sing indicate hint imply charge agree deny demand plead snap opine proclaim swear recount speculate elaborate "
    "clarify mutter murmur mumble gush rave thunder roar grumble fume decry affirm assess attest avow chuckle conjecture "
    "drawl echo forecast foresee gripe groan growl laugh mention moan object pray preach profess prophesy reason recite "
    "relate remember reflect sigh specify stipulate summarize summarise surmise theorize volunteer warn ask urge email "
    "text blog caption tout recommend signal rule learn marvel quote cite deadpan interject intone reassure advise type share\n"
    "past: said stated added noted wrote written tweeted retweeted posted announced declared argued insisted explained "
    "claimed contended asserted alleged maintained replied responded answered recalled continued concluded testified "
    "admitted acknowledged conceded confirmed commented remarked observed joked quipped shouted yelled screamed cried "
    "exclaimed whispered suggested predicted promised vowed pledged stressed emphasized emphasised reiterated repeated "
    "lamented complained boasted bragged mused countered retorted reported revealed disclosed estimated proposed "
    "cautioned finished wondered read chanted sang indicated hinted implied charged agreed denied demanded pleaded "
    "snapped opined proclaimed swore sworn recounted speculated elaborated clarified muttered murmured mumbled gushed "
    "raved thundered roared grumbled fumed decried affirmed assessed attested avowed chuckled conjectured drawled echoed "
    "forecasted foresaw griped groaned growled laughed mentioned moaned objected prayed preached professed prophesied "
    "reasoned recited related remembered reflected sighed specified stipulated summarized summarised surmised theorized "
    "volunteered warned asked urged emailed texted blogged captioned touted recommended signaled signalled ruled learned "
    "learnt marveled quoted cited deadpaned interjected intoned reassured advised typed shared\n"
    "third: says states adds notes writes tweets retweets posts announces declares argues insists explains claims "
    "contends asserts alleges maintains replies responds answers recalls continues concludes testifies admits "
    "acknowledges concedes confirms comments remarks observes jokes quips shouts yells screams cries exclaims whispers "
    "suggests predicts promises vows pledges stresses emphasizes emphasises reiterates repeats laments complains boasts "
    "brags muses counters retorts reports reveals discloses estimates proposes cautions finishes wonders reads chants "
    "sings indicates hints implies charges agrees denies demands pleads snaps opines proclaims swears recounts speculates "
    "elaborates clarifies mutters murmurs mumbles gushes raves thunders roars grumbles fumes decries affirms assesses "
    "attests avows chuckles conjectures drawls echoes forecasts foresees gripes groans growls laughs mentions moans "
    "objects prays preaches professes prophesies reasons recites relates remembers reflects sighs specifies stipulates "
    "summarizes summarises surmises theorizes volunteers warns asks urges emails texts blogs captions touts recommends "
    "signals rules learns marvels quotes cites deadpans interjects intones reassures advises types shares\n"
    "progressive: saying stating adding noting writing tweeting posting announcing declaring arguing insisting explaining "
    "claiming contending asserting alleging maintaining replying responding answering recalling continuing concluding "
    "testifying admitting acknowledging conceding confirming commenting remarking observing joking quipping shouting "
    "yelling screaming crying exclaiming whispering suggesting predicting promising vowing pledging stressing emphasizing "
    "emphasising reiterating repeating lamenting complaining boasting bragging musing countering retorting reporting "
    "revealing disclosing estimating proposing cautioning finishing wondering reading chanting singing indicating hinting "
    "implying charging agreing denying demanding pleading snapping opining proclaiming swearing recounting speculating "
    "elaborating clarifying muttering murmuring mumbling gushing raving thundering roaring grumbling fuming decrying "
    "affirming assessing attesting avowing chuckling conjecturing drawling echoing forecasting foreseeing griping "
    "groaning growling laughing mentioning moaning objecting praying preaching professing prophesying reasoning reciting "
    "relating remembering reflecting sighing specifying stipulating summarizing summarising surmising theorizing "
    "volunteering warning asking urging emailing texting blogging captioning touting recommending signaling signalling "
    "ruling learning marveling quoting citing deadpaning interjecting intoning reassuring advising typing sharing\n";

/// Name their hearer.
inline constexpr std::string_view tell_lines =
    "base: tell inform remind assure notify brief convince persuade instruct beg implore order teach exhort "
    "admonish entreat\n"
    "past: told informed reminded assured notified briefed convinced persuaded instructed begged implored ordered taught "
    "exhorted admonished entreated\n"
    "third: tells informs reminds assures notifies briefs convinces persuades instructs begs implores orders teaches exhorts "
    "admonishes entreats\n"
    "progressive: telling informing reminding assuring notifying briefing convincing persuading instructing begging "
    "imploring ordering teaching exhorting admonishing entreating\n";

/// Give their object a name or a judgement.
inline constexpr std::string_view name_lines =
    "base: call describe dub label brand term deem characterize characterise denounce condemn slam blast criticize "
    "criticise accuse praise hail mock ridicule refer liken portray nickname title attack blame thank welcome credit "
    "castigate lambaste deride dismiss defend compare commend congratulate applaud honor honour salute tag style rate "
    "view regard discuss address bash chide chastise rebuke scold belittle disparage insult taunt celebrate "
    "admire depict disown extol laud malign reference tease vilify assail censure decry denigrate lampoon pillory reproach "
    "revile upbraid\n"
    "past: called described dubbed labeled labelled branded termed deemed characterized characterised denounced condemned "
    "slammed blasted criticized criticised accused praised hailed mocked ridiculed referred likened portrayed nicknamed "
    "titled attacked blamed thanked welcomed credited castigated lambasted derided dismissed defended compared commended "
    "congratulated applauded honored honoured saluted tagged styled rated viewed regarded discussed addressed bashed "
    "chided chastised rebuked scolded belittled disparaged insulted taunted celebrated "
    "admired depicted disowned extolled lauded maligned referenced teased vilified assailed censured decried denigrated "
    "lampooned pilloried pounded hammered reproached reviled upbraided\n"
    "third: calls describes dubs labels brands terms deems characterizes characterises denounces condemns slams blasts "
    "criticizes criticises accuses praises hails mocks ridicules refers likens portrays nicknames titles attacks blames "
    "thanks welcomes credits castigates lambastes derides dismisses defends compares commends congratulates applauds "
    "honors honours salutes tags styles rates views regards discusses addresses bashes chides chastises rebukes scolds "
    "belittles disparages insults taunts celebrates admires depicts disowns extols lauds maligns references teases vilifies "
    "assails censures decries denigrates lampoons pillories reproaches reviles upbraids\n"
    "progressive: calling describing dubbing labeling labelling branding terming deeming characterizing characterising "
    "denouncing condemning slamming blasting criticizing criticising accusing praising hailing mocking ridiculing "
    "referring likening portraying nicknaming titling attacking blaming thanking welcoming crediting castigating "
    "lambasting deriding dismissing defending comparing commending congratulating applauding honoring honouring saluting "
    "tagging styling rating viewing discussing addressing bashing chiding chastising rebuking scolding "
    "belittling disparaging insulting taunting celebrating admiring depicting disowning extolling lauding maligning "
    "referencing teasing vilifying assailing censuring decrying denigrating lampooning pillorying pounding hammering "
    "reproaching reviling upbraiding\n";

/// Believe, intend, find out.
inline constexpr std::string_view think_lines =
    "base: believe think hope expect fear feel know want worry suspect doubt realize realise understand assume consider "
    "imagine guess anticipate find show prove determine decide hear see intend plan seek prefer wish mean hold dispute "
    "question challenge support oppose reject favor favour endorse refuse decline warrant identify discover demonstrate "
    "illustrate establish\n"
    "past: believed thought hoped expected feared felt knew known wanted worried suspected doubted realized realised "
    "understood assumed considered imagined guessed anticipated found showed shown proved determined decided heard saw "
    "seen intended planned sought preferred wished meant held disputed questioned challenged supported opposed rejected "
    "favored favoured endorsed refused declined warranted identified discovered demonstrated illustrated established\n"
    "third: believes thinks hopes expects fears feels knows wants worries suspects doubts realizes realises understands "
    "assumes considers imagines guesses anticipates finds shows proves determines decides hears sees intends plans seeks "
    "prefers wishes means holds disputes questions challenges supports opposes rejects favors favours endorses refuses "
    "declines warrants identifies discovers demonstrates illustrates establishes\n"
    "progressive: believing thinking hoping expecting fearing feeling knowing wanting worrying suspecting doubting "
    "realizing realising understanding assuming considering imagining guessing anticipating finding showing proving "
    "determining deciding hearing seeing intending planning seeking preferring wishing meaning holding disputing "
    "questioning challenging supporting opposing rejecting favoring favouring endorsing refusing declining warranting "
    "identifying discovering demonstrating illustrating establishing\n";

}  // namespace hexapla::annotate::quotations
