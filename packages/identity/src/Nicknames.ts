/** Short forms of given names, English and German: which names may be the same person's. */

/** One line per name: the name and what it is shortened to, or written as, in everyday use. */
const lines = `
abigail abby abbie gail
albert al bert bertie albrecht
alexander alex alec sandy sascha sasha lex xander aleksander
alexandra alex sandra sandy sascha lexi alexa
alfred al alf alfie fred freddy
alice alison allie ally elsie
amanda mandy
amelia amy millie emily mia
andrew andy drew andreas anders
angela angie angelika geli
anna ann anne annie annette nancy nan hannah nina anja antje anke anneliese
anthony tony anton antony
antonia toni tonia
archibald archie archy
arthur art artie
augustus gus august augustin
barbara barb barbie babs bärbel
bartholomew bart
beatrice bea trixie beatrix
benjamin ben benny benni
bernard bernie bernhard bernd
bridget biddy bridie brigitte gitte
catherine katherine kathryn kathleen cathy kathy kate katie kit kitty katharina käthe katrin kathrin katja kati karin katarina catharine
charles charlie chuck chas charley carl karl
charlotte lottie lotte charlie lotta
christian chris christoph
christina christine chris chrissy tina christa kristin kirsten kristina
christopher chris kit christoph topher kris
clara klara
claudia klaudia
conrad konrad con kurt
constance connie constanze
cornelia conny nele nelly
cornelius con neil
daniel dan danny
david dave davy davey
deborah deb debbie debby
dominic dom dominik nick
donald don donnie
dorothy dot dottie dolly dora dorothea doris thea
edmund ed eddie ned ted
edward ed eddie ned ted teddy eduard edi
eleanor ellie nell nellie nora elinor ella leonore lenore
elizabeth eliza liz lizzie lizzy beth betty bess bessie betsy elsie libby lisa lise elisabeth elise else ilse elsa lisbeth liesel elspeth isabel lilibet bettina
emanuel manuel manny immanuel manu
emily em millie emmy emilie emilia
emma em emmy
ernest ernie ernst
esther essie hester
eugene gene eugen
evelyn eve evie evelin
eva eve evi
ezekiel zeke
florence flo florrie flossie
frances fran fanny francie frankie franziska franzi sissi
francis frank fran franz francois
franklin frank
frederick fred freddie freddy fritz friedrich friedel rick frederic
friederike rike friedel
gabriel gabe
gabriele gabi gaby gabriella
geoffrey geoff jeff jeffrey gottfried
george georgie georg jörg jürgen schorsch
gerald gerry jerry gerard gerhard gerd gert
gertrude gertie trudy gertrud trude gerti
gilbert gil bert
gregory greg gregor
günther günter gunter gunther
hannelore hanne lore
harold harry hal
harriet hattie harriette
helen nell nellie lena helene ellen helena leni nelly
henrietta hetty etta henriette jette
henry harry hank hal heinrich heinz henri heiner hein hinrich hendrik henrik
herbert herb bert herbie heribert
hieronymus jerome
hubert bert hubertus
hugh hughie huey hugo
ignatius iggy ignaz
irene rene reni
isaac ike izaak
isabella bella izzy isabel isobel isabelle belle ella
jacob jake jakob jack
jacqueline jackie
james jim jimmy jamie jem jakob jimmie
jane janie jenny jean jayne janet
janet jan
jennifer jen jenny
jeremiah jerry jeremy
joachim achim jochen jo
joan joanna joanne jo joannie johanna hanna hanne
john johnny jack jon ian johann johannes hans hannes hansi jan jens sean ivan evan johnnie
jonathan jon jonny nathan
joseph joe joey josef sepp jupp josephus jos
josephine jo josie josephina fina josefine
joshua josh
judith judy
julia julie jule julchen
julian jules
julius jules
katharine kate kathy
kenneth ken kenny
klaus claus nikolaus nicholas
laurence larry lawrence lorenz laurie lars
laura laurie
leonard leo len lenny leonhard lennard
leopold leo poldi
lillian lily lil lilly liliane
louis lou lewis ludwig louie luis lutz
louisa lou louise lulu luise luisa
lucas luke lukas
lucy lucia lucie luzie lucinda
ludwig lutz wiggerl
lydia liddy
magdalena lena leni magda madeleine magdalene madeline
manfred manni fred
margaret maggie meg peggy madge marge margie rita greta gretchen daisy margarete margarethe grete gretel margareta marguerite margot margit margret marjorie
maria marie mia mitzi ria mary
marianne maria anne
martha mattie patty
martin marty
mary molly polly mae may maria marie minnie mamie
matilda tilly mattie mathilde hilda till maud
matthew matt matthias mathias matze hias
maximilian max maxi
melissa mel missy
michael mike mick mickey mickie micky michel michi mitch
mildred millie
nathaniel nat nathan nate
nicholas nick nicky klaus nikolaus niklas nico niko colin claus nicolas
nicole nicky nikki
oliver ollie olli olly
oscar oskar ozzie
patricia pat patty patsy tricia trish
patrick pat paddy rick
paul pauly paulus
paula pauline
penelope penny
peter pete petrus peer
petra pe
philip phil pip phillip philipp
priscilla cilla
rachel rae rahel
rainer reiner
raymond ray raimund
rebecca becky becca rebekka
reginald reg reggie rex reinhold
richard dick rick rich richie ricky dickie
robert bob bobby rob robbie bert robin rupert bobbie
roderick rod roddy
roger rodge rüdiger hodge
roland rolf rolly
rolf rudolf
ronald ron ronnie
rosemary rose rosie rosemarie
rudolph rudy rudolf rudi rolf
rose rosie rosa
rupert ruprecht
samantha sam sammy
samuel sam sammy
sarah sally sadie sara sal
sebastian seb bastian basti wastl
sibylle billa sybil
siegfried siggi sigi
sigmund siggi sigi siegmund
simon si sim
sophia sophie sofia sofie
stanley stan
stephanie steph stefanie steffi
stephen steve steven stevie stefan steffen stephan
susan sue susie suzy susanne susanna suzanne sanne susi susannah
sylvia silvia silke
terence terry
theodore ted teddy theo theodor
theresa terry tess tessa resi therese teresa terri
thomas tom tommy thom
timothy tim timmy
tobias toby tobi
ulrich uli ulli utz
ulrike uli ulli rike
ursula uschi ulla sula
valentine val valentin
veronica vera vroni veronika ronnie
victor vic viktor
victoria vicky vic vicki viktoria tori
vincent vince vinny vinzenz
virginia ginny
volker volkher
walter walt wally walther
wilhelmina minnie mina wilma wilhelmine helma willa
wilfred fred wilfried
wilhelm willi willy helmut wim
william will bill billy willie willy liam wilhelm bille
winifred winnie freda
wolfgang wolf wolfi
zachary zach zack
`

/** For each name the numbers of the lines it stands in, in ascending order. */
const linesOf = (fold: (text: string) => string): ReadonlyMap<string, ReadonlyArray<number>> => {
  const found = new Map<string, Array<number>>()
  lines.trim().split("\n").forEach((line, number) => {
    for (const name of line.split(" ").map(fold)) {
      const have = found.get(name)
      if (have === undefined) found.set(name, [number])
      else if (have.at(-1) !== number) have.push(number)
    }
  })
  return found
}

/** Whether two folded given names may be the same, one in its everyday form. */
export type MayBeSame = (one: string, other: string) => boolean

/** The test, for names folded in this way. */
export const nicknames = (fold: (text: string) => string): MayBeSame => {
  const found = linesOf(fold)
  return (one, other) => {
    const mine = found.get(one)
    if (mine === undefined) return false
    const theirs = found.get(other)
    return theirs !== undefined && mine.some((line) => theirs.includes(line))
  }
}
