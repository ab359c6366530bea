/** What German and English customers are called and where they live: small lists, the frequent ones first. */

/** First names of one sex. */
interface FirstNames {
  readonly female: ReadonlyArray<string>
  readonly male: ReadonlyArray<string>
}

/** A town: name, dialling code without the leading zero, first postcode. */
interface Town {
  readonly town: string
  readonly dials: string
  readonly postcode: string
}

/** The words of one language. Lists run from frequent to rare and are drawn from by Zipf's law. */
export interface CustomerWords {
  readonly first: FirstNames
  readonly last: ReadonlyArray<string>
  readonly streets: ReadonlyArray<string>
  readonly towns: ReadonlyArray<Town>
  readonly trades: ReadonlyArray<string>
  readonly forms: ReadonlyArray<string>
  readonly providers: ReadonlyArray<string>
}

const words = (text: string): ReadonlyArray<string> => text.split(",").map((word) => word.trim())

const towns = (text: string): ReadonlyArray<Town> =>
  words(text).map((line) => {
    const [town = "", dials = "", postcode = ""] = line.split("|")
    return { town, dials, postcode }
  })

/** Customers in Germany: also names from Turkey, Poland and Italy, and every way to write an umlaut. */
export const germanWords: CustomerWords = {
  first: {
    female: words("Anna, Sabine, Petra, Julia, Laura, Lena, Katharina, Claudia, Monika, Lea, Jana, Ursula, Heike, Jennifer, Susanne, Emma, Mia, Renate, Christine, Stefanie, Nicole, Martina, Birgit, Jessica, Käthe, Zeynep, Agnieszka, Bärbel, Jördis, Hannelore, Elif, Giulia, Svenja, Wiebke, Marlene, Annemarie, Ayşe, Sólveig"),
    male: words("Thomas, Michael, Andreas, Peter, Stefan, Christian, Lukas, Jan, Klaus, Wolfgang, Leon, Paul, Jürgen, Markus, Daniel, Tobias, Florian, Uwe, Jörg, Felix, Maximilian, Günther, Karl-Heinz, Mehmet, Jonas, Björn, Sören, Hans-Jürgen, Mustafa, Piotr, Rüdiger, Detlef, Ansgar, Cem, Giuseppe, Götz, Łukasz")
  },
  last: words("Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Schäfer, Koch, Bauer, Richter, Klein, Wolf, Schröder, Neumann, Schwarz, Zimmermann, Braun, Krüger, Hofmann, Hartmann, Lange, Schmitt, Werner, Schmitz, Krause, Meier, Lehmann, Köhler, Maier, König, Yılmaz, Fuchs, Kaiser, Lang, Scholz, Möller, Weiß, Jung, Hahn, Vogel, Keller, Günther, Kaya, Roth, Beck, Lorenz, Baumann, Franke, Albrecht, Schuster, Böhm, Winter, Kowalski, Kraus, Schumacher, Krämer, Vogt, Nowak, Jäger, Großmann, Demir, Seidel, Haas, Schreiber, Graf, Dietrich, Ziegler, Engel, Pfeiffer, Rößler, von Bülow, Çelik, Lindemann, Achterberg, Freiherr von Stein, Süßmuth, Wójcik, Öztürk, Bergengrün, Dachsbacher, Übelacker, Rüschenschmidt, Hölderlin, Zwiebelmann"),
  streets: words("Hauptstraße, Bahnhofstraße, Dorfstraße, Schulstraße, Gartenstraße, Bergstraße, Lindenstraße, Birkenweg, Kirchstraße, Waldstraße, Ringstraße, Schillerstraße, Goethestraße, Mühlenweg, Am Sportplatz, Amselweg, Rosenweg, Mozartstraße, Friedhofstraße, Wiesenweg, An der Mühle, Kastanienallee, Unter den Eichen, Königsberger Straße, Marktplatz, Fliederweg, Dr.-Külz-Ring, Straße der Einheit, Auf dem Hügel, Zum Grünen Grund"),
  towns: towns("Berlin|30|10115, Hamburg|40|20095, München|89|80331, Köln|221|50667, Frankfurt am Main|69|60311, Stuttgart|711|70173, Düsseldorf|211|40213, Leipzig|341|04109, Dortmund|231|44135, Essen|201|45127, Bremen|421|28195, Dresden|351|01067, Hannover|511|30159, Nürnberg|911|90402, Duisburg|203|47051, Bochum|234|44787, Wuppertal|202|42103, Bielefeld|521|33602, Bonn|228|53111, Münster|251|48143, Karlsruhe|721|76131, Augsburg|821|86150, Kiel|431|24103, Lübeck|451|23552, Görlitz|3581|02826, Tübingen|7071|72070, Göttingen|551|37073, Würzburg|931|97070"),
  trades: words("Elektro, Sanitär, Bäckerei, Autohaus, Bau, Metallbau, Pflegedienst, Gebäudereinigung, Spedition, Gärtnerei, Zahnarztpraxis, Steuerkanzlei, Druckerei, Tischlerei, Großhandel, Fahrschule"),
  forms: words("GmbH, GmbH & Co. KG, e.K., KG, OHG, GbR, AG, UG (haftungsbeschränkt), eG, e.V."),
  providers: words("mail.example, post.example, web.example, freenet.example, online.example, magenta.example, kabel.example")
}

/** Customers in Great Britain. */
export const englishWords: CustomerWords = {
  first: {
    female: words("Mary, Olivia, Sarah, Emily, Margaret, Susan, Jessica, Elizabeth, Amelia, Sophie, Karen, Charlotte, Catherine, Grace, Hannah, Rebecca, Patricia, Kate, Zoë, Aisha, Siobhán, Chloé"),
    male: words("John, David, James, Michael, Robert, William, Thomas, Oliver, Jack, Harry, Christopher, Daniel, George, Edward, Matthew, Stephen, Mohammed, Liam, Alexander, Seán, Rhys")
  },
  last: words("Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Robinson, Wright, Thompson, Evans, Walker, White, Roberts, Green, Hall, Wood, Jackson, Clarke, Patel, Khan, Lewis, Harris, O'Brien, MacDonald, Ward, Turner, Cooper, Hill, Fitzgerald, Ahmed, Hughes-Jones, Llewellyn, Featherstonehaugh"),
  streets: words("High Street, Station Road, Main Street, Park Road, Church Lane, Victoria Road, Mill Lane, Queens Avenue, Kings Drive, The Crescent, Albert Terrace, Elm Grove, St Mary's Close"),
  towns: towns("London|20|SW1A 1, Birmingham|121|B1 1, Manchester|161|M1 1, Leeds|113|LS1 1, Glasgow|141|G1 1, Liverpool|151|L1 1, Bristol|117|BS1 1, Sheffield|114|S1 1, Edinburgh|131|EH1 1, Leicester|116|LE1 1"),
  trades: words("Plumbing, Bakery, Motors, Builders, Dental Practice, Logistics, Cleaning Services, Joinery, Printing, Wholesale"),
  forms: words("Ltd, Limited, LLP, PLC, & Sons, CIC"),
  providers: words("mail.example, inbox.example, post.example, broadband.example")
}
