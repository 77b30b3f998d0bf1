#include "text/first_names.h"

#include "text/word_table.h"

namespace hexapla::text {
namespace {

// Pronouns, forms of address and words of kin, then the first names that are common where news is written in English; those that
// both sexes bear tell only that somebody is a person. No story was read for them.
// clang-format off
constexpr std::string_view gender_lines =
    "m: he him his himself mr mr. sir lord king prince father brother husband son boy man spokesman congressman chairman"
    " businessman aaron abdul adam ahmed akira alan albert alberto alexander ali amir anders andre andrew angelo anil anthony"
    " antonio anwar arthur austin barack bashar ben benjamin bill billy bob bobby bogdan boris brad brandon brian bruce bryan"
    " calvin carl carlos cesar chad charles christian christopher clarence clifford clinton craig curtis dan daniel darnell"
    " darrell darryl dave david dennis derek desmond diego dieter dmitri donald douglas duane dwayne dylan earl edgar eduardo"
    " edward edwin elijah elmer emilio enrique eric erik ernest ernesto ethan eugene faisal felix fernando floyd francisco"
    " francois frank fred frederick gabriel gary geoffrey george gerald gilbert giovanni giuseppe glenn gordon graham greg"
    " gregory gustavo hans harold harvey hassan hector henrik henry herbert herman hillel hiroshi howard hugh hugo hussein ian"
    " ibrahim igor ivan jack jacob jacques jamal james jamil jared jason javier jeff jeffrey jeremy jerome jerry jesse jesus jim"
    " joe joel john johnny jonathan jorge jose joseph josh joshua juan julian julio jurgen justin karim karl keith kenji kenneth"
    " kevin khalid klaus kurt kyle lamont lance larry lars laurent lawrence leo leon leonard leroy lester lloyd louis lucas"
    " luigi luis luke mahmoud malcolm malik manuel marco marcus mario mark marvin matt matteo matthew maurice max melvin micah"
    " michael miguel mike mikhail mitchell mohammed morris muhammad mustafa nathan nathaniel nayib neil nicholas nick nikolai"
    " noah norman oleg oliver olivier omar omari osama oscar otis owen pablo patrick paul pavel pedro percy perry peter phil philip"
    " pierre piotr rafael raj rajesh ralph ramiro ramon randall randy rashid raul ravi raymond reginald reuben ricardo richard"
    " rick robert roberto rodney roger roland ronald ross roy rudy rupert russell ryan salim salvador samuel sanjay scott sean"
    " sergei sergio seth sidney simon spencer stanley stefan stephen steve steven stuart tariq ted terrance terrence theodore"
    " thomas tim timothy todd tom tony travis trent trevor ty tyler tyrell tyrone vernon victor vijay viktor vincent vladimir"
    " walter warren wayne wesley wilbur william wilson wolfgang xi yevgeny youssef yusuf zachary"
    " adrian alec alfred alistair alvin amos andreas angus antoine armando arnold barry bernard bernd bert brendan brett"
    " byron callum cedric clyde cody colin connor conor damian damon danny dario darren declan derrick dexter dominic"
    " donnie duncan dustin dwight eddie edmund eli emmanuel ernie ezra fabian federico finn franz freddie fritz garrett"
    " gavin geoff gilberto gino graeme guillermo gunther hamza hank harry heinrich hermann hubert isaac isaiah ismail jake"
    " jasper jeffery jens joachim joaquin jonas josef julius kareem kirk leonardo levi liam linus lionel lorenzo luca luka"
    " magnus marek marlon martin mathieu mauricio maurizio mehmet moses nigel nils norbert olaf oskar otto paolo petr"
    " pietro quentin randolph reza robbie rodrigo rohan ron ruben rufus sebastian serge shane silvio solomon stan stanislav"
    " sven tadeusz theo tobias tomas tommy troy ulrich valentin vince wallace wendell wilfred winston yves zach\n"
    "f: she her hers herself mrs mrs. ms ms. miss madam lady queen princess mother sister wife daughter girl woman spokeswoman"
    " congresswoman chairwoman aisha alice amanda amber amina amy andrea angela angelina ann anna anne annette antoinette ashley"
    " audrey barbara beatrice beatriz becky bernice beth betty beverly bonnie brenda bridget brittany carla carmen carol"
    " caroline carolyn catherine cecilia celeste charlene charlotte cheryl chiara christina christine cindy claire clara"
    " condoleezza connie constance crystal cynthia daisy danielle deanna deborah debra deniece denise diana diane dolores donna"
    " doris dorothy ebony edith eileen elaine elena elizabeth ella ellen elsie emily emma erica erika esther eva evelyn fatima"
    " faye felicia florence frances gail geraldine gertrude gina giulia gladys gloria grace gretchen gwendolyn hannah hazel"
    " heather heidi helen hillary holly ida imani ines ingrid irene iris isabella ivanka jacqueline jane janet janice jasmine"
    " jeanette jeannette jennifer jenny jessica jill jo joan joann joanne jodi josephine joyce juanita judith julia julie june"
    " karen kari karoline kate katherine kathleen kathryn kathy katie kayla keisha kellyanne kimberly kristen kristin kristina"
    " latasha latoya laura lauren leah leila leire lena leticia lillian linda lisa liz loretta lori lorraine lucia lucille lucy"
    " luz lydia mabel madison marcia margaret margarita maria mariam marian marianne marie marilyn marjorie marlene martha mary"
    " maureen maxine megan melania melanie melissa meredith michelle mildred minnie miranda miriam molly monica monique myra"
    " nadia nancy naomi natalie natasha nicole nikki nina nora norma nour oksana olga olivia paige pamela patricia patsy paula"
    " pauline peggy phyllis pilar priscilla rachael rachel ramona rebecca regina renee rita roberta rocio rosa rosemary roxanne"
    " ruby ruth sabrina sadie sally samantha sandra sara sarah selena shari sharon shauna sheila shelly sherri sherry sheryl"
    " shirley simone sofia sonia sophia stella stephanie sue susan susanna suzanne svetlana sylvia tabitha tamika tammy tanya"
    " tara tatiana teresa thelma theresa tiffany tina tonya tracie trisha ursula valerie vanessa vera veronica vicki vickie"
    " victoria violet virginia vivian wanda wendy wilma ximena xiomara yasmin yolanda yulia yvonne zainab zoe"
    " ada adele agnes alma amelia ana anita anja antonia asha astrid bella bianca bridie camila camille carlotta carole"
    " cassandra chloe clarissa colleen cora daniela delia della doreen eleanor eleni elisa eliza eloise elsa enid erin"
    " estelle ester fiona freya frida gabriela gabrielle gemma gillian greta gwen hanna harriet henrietta hilda ilse imelda"
    " ingeborg isabel isabelle jana janelle jocelyn johanna josefina juliana juliet kara katarina katya kelsey kirsten lara"
    " larissa leonie lila lily liza lola lorena louise luisa lynne madeleine magda mallory mandy marcella marina marta"
    " matilda maya mina mona muriel nadine nell nellie noelle odette odile ophelia penelope petra phoebe polly rhonda"
    " rosalie rosalind rowena sabine saskia serena sigrid silvia sinead siobhan sonja sylvie tessa thea trina una"
    " valentina vivienne wilhelmina winifred yvette zara\n"
    "either: alex alexis avery blair cameron carey casey charlie chris corey courtney dale dana devin devon dominique drew frankie"
    " hayden jackie jaime jamie jean jessie jordan kelly kerry kim kris lee leslie lindsay logan lynn marion morgan nicky nikita"
    " noor parker pat peyton quinn reese rene riley robin ronnie rory sam sasha shannon shawn shay skyler stacy sydney taylor"
    " terry tracey tracy tristan whitney willie yuri";
// clang-format on
constexpr WordTable<count_words(gender_lines)> genders{gender_lines};

}  // namespace

char gender(std::string_view lower) {
  const std::string_view key = genders.key(lower);
  return key.empty() || key == "either" ? '\0' : key[0];
}

bool is_first_name_of_both(std::string_view lower) { return genders.key(lower) == "either"; }

}  // namespace hexapla::text
