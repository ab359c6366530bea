/**
 * What German and English customers are called and where they live: short lists of what is frequent, and parts of which the many rare names and streets
 * are put together, so that a million customers are no village. In Germany about one in a hundred is called Müller and there are some 850,000 surnames;
 * in Great Britain one in ninety is called Smith, and a postcode stands for fifteen addresses.
 */
import type { Chance } from "./Chance.ts"


/** First names of one sex. */
interface FirstNames {
  readonly female: ReadonlyArray<string>
  readonly male: ReadonlyArray<string>
}

/** A town: name, dialling code without the leading zero, first postcode or, in Great Britain, its first half. */
interface Town {
  readonly town: string
  readonly dials: string
  readonly postcode: string
}

/** Frequent names from frequent to rare, and the parts of the rare ones. */
interface Names {
  readonly frequent: ReadonlyArray<string>
  readonly heads: ReadonlyArray<string>
  readonly ends: ReadonlyArray<string>
}

/** The words of one language. Lists run from frequent to rare and are drawn from by Zipf's law. */
export interface CustomerWords {
  readonly first: FirstNames
  readonly last: Names
  readonly streets: Names
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

/** A surname: one in eight is of the frequent ones. */
export const surnameIn = (draw: Chance, { last }: CustomerWords): string => draw.happens(0.12) ? draw.frequent(last.frequent) : `${draw.one(last.heads)}${draw.one(last.ends)}`

/** A street: one in four is of those that every town has. */
export const streetIn = (draw: Chance, { streets }: CustomerWords): string => draw.happens(0.25) ? draw.frequent(streets.frequent) : `${draw.one(streets.heads)}${draw.one(streets.ends)}`

/** A first name: fashions come and go, so that among people of all ages no name is as frequent as Zipf's law has it for those of one. */
export const firstIn = (draw: Chance, names: ReadonlyArray<string>): string => draw.happens(0.3) ? draw.frequent(names) : draw.one(names)

/** Customers in Germany: also names from Turkey, Poland and Italy, and every way to write an umlaut. */
export const germanWords: CustomerWords = {
  first: {
    female: words("Anna, Sabine, Petra, Julia, Laura, Lena, Katharina, Claudia, Monika, Lea, Jana, Ursula, Heike, Jennifer, Susanne, Emma, Mia, Renate, Christine, Stefanie, Nicole, Martina, Birgit, Jessica, Käthe, Zeynep, Agnieszka, Bärbel, Jördis, Hannelore, Elif, Giulia, Svenja, Wiebke, Marlene, Annemarie, Ayşe, Sólveig, Andrea, Angelika, Anja, Antje, Astrid, Barbara, Beate, Bettina, Brigitte, Carina, Charlotte, Clara, Cornelia, Doris, Elke, Ella, Emine, Eva, Fatma, Franziska, Gabriele, Gerda, Gisela, Greta, Hanna, Helga, Ida, Ilse, Ines, Ingrid, Irina, Johanna, Josefine, Karin, Kathrin, Kerstin, Leonie, Lisa, Luisa, Manuela, Maria, Marie, Melanie, Michaela, Miriam, Nadine, Natalia, Nina, Olga, Paula, Ramona, Regina, Ruth, Sandra, Sarah, Silke, Simone, Sophie, Tanja, Tatjana, Ulrike, Ute, Vanessa, Waltraud, Yvonne"),
    male: words("Thomas, Michael, Andreas, Peter, Stefan, Christian, Lukas, Jan, Klaus, Wolfgang, Leon, Paul, Jürgen, Markus, Daniel, Tobias, Florian, Uwe, Jörg, Felix, Maximilian, Günther, Karl-Heinz, Mehmet, Jonas, Björn, Sören, Hans-Jürgen, Mustafa, Piotr, Rüdiger, Detlef, Ansgar, Cem, Giuseppe, Götz, Łukasz, Achim, Ahmet, Albert, Alexander, Ali, Anton, Armin, Axel, Benjamin, Bernd, Bernhard, Carsten, David, Dennis, Dieter, Dirk, Dominik, Eberhard, Elias, Emil, Erik, Ernst, Fabian, Finn, Frank, Franz, Friedrich, Georg, Gerd, Gerhard, Hannes, Hans, Harald, Heiko, Heinz, Helmut, Henry, Herbert, Holger, Horst, Ibrahim, Ingo, Jakob, Jens, Joachim, Johannes, Julian, Kai, Karsten, Kevin, Kurt, Lars, Linus, Lothar, Luca, Manfred, Marcel, Mario, Martin, Matthias, Moritz, Niklas, Norbert, Olaf, Oliver, Oskar, Patrick, Philipp, Rainer, Ralf, Reinhard, Robert, Roland, Sebastian, Simon, Steffen, Sven, Theo, Thorsten, Tim, Ulrich, Volker, Walter, Werner, Wilhelm")
  },
  last: {
    frequent: words("Müller, Schmidt, Schneider, Fischer, Weber, Meyer, Wagner, Becker, Schulz, Hoffmann, Schäfer, Koch, Bauer, Richter, Klein, Wolf, Schröder, Neumann, Schwarz, Zimmermann, Braun, Krüger, Hofmann, Hartmann, Lange, Schmitt, Werner, Schmitz, Krause, Meier, Lehmann, Köhler, Maier, König, Yılmaz, Fuchs, Kaiser, Lang, Scholz, Möller, Weiß, Jung, Hahn, Vogel, Keller, Günther, Kaya, Roth, Beck, Lorenz, Baumann, Franke, Albrecht, Schuster, Böhm, Winter, Kowalski, Kraus, Schumacher, Krämer, Vogt, Nowak, Jäger, Großmann, Demir, Seidel, Haas, Schreiber, Graf, Dietrich, Ziegler, Engel, Pfeiffer, Rößler, von Bülow, Çelik, Lindemann, Achterberg, Freiherr von Stein, Süßmuth, Wójcik, Öztürk, Bergengrün, Dachsbacher, Übelacker, Rüschenschmidt, Hölderlin, Zwiebelmann"),
    heads: words("Alten, Aschen, Auer, Bären, Berg, Birken, Bisch, Blumen, Born, Breiten, Brock, Brunnen, Buchen, Burg, Dahlen, Diers, Dorn, Dürr, Eber, Eich, Eller, Erlen, Falken, Feld, Fichten, Finken, Flieder, Frei, Gold, Grün, Hagen, Hain, Hasel, Heiden, Hell, Hirsch, Hohen, Holz, Hölz, Kalten, Kirch, König, Kron, Kühl, Land, Laub, Linden, Löwen, Lütt, Mai, Mühl, Neu, Nieder, Nuss, Ober, Öster, Ost, Pappel, Rau, Rehm, Ried, Ritter, Rosen, Rot, Salz, Sand, Schön, Schwan, See, Silber, Stahl, Stein, Stern, Süd, Tann, Thal, Ulm, Unter, Vogel, Wald, Weiden, Wein, Westen, Wiesen, Wild, Wolfs, Ziegen, Zöll"),
    ends: words("au, auer, bach, bacher, baum, beck, berg, berger, blatt, born, brand, brink, brück, burg, busch, dorf, dorfer, eck, egger, feld, felder, fels, garten, grab, haber, hagen, hammer, hardt, hauer, haus, häuser, heim, heimer, hof, höfer, holt, holz, horst, huber, kamp, kötter, land, leitner, mann, meier, mühl, müller, reich, reuter, rode, scheid, schmidt, see, stein, steiner, strauch, tal, thaler, walder, wald")
  },
  streets: {
    frequent: words("Hauptstraße, Bahnhofstraße, Dorfstraße, Schulstraße, Gartenstraße, Bergstraße, Lindenstraße, Birkenweg, Kirchstraße, Waldstraße, Ringstraße, Schillerstraße, Goethestraße, Mühlenweg, Am Sportplatz, Amselweg, Rosenweg, Mozartstraße, Friedhofstraße, Wiesenweg, An der Mühle, Kastanienallee, Unter den Eichen, Königsberger Straße, Marktplatz, Fliederweg, Dr.-Külz-Ring, Straße der Einheit, Auf dem Hügel, Zum Grünen Grund"),
    heads: words("Ahorn, Akazien, Amsel, Bach, Beethoven, Birken, Bismarck, Blumen, Brunnen, Buchen, Burg, Dahlien, Drossel, Eichen, Eichendorff, Erlen, Eschen, Falken, Feld, Finken, Flur, Forst, Fuchs, Garten, Ginster, Hang, Heide, Hermann-Löns-, Hoch, Holunder, Jahn, Kant, Kapellen, Kiefern, Kloster, Königs, Lerchen, Lessing, Lilien, Luther, Markt, Meisen, Mittel, Mühlen, Nelken, Nord, Ost, Park, Post, Rathaus, Raiffeisen, Schloss, Schwalben, See, Sonnen, Stein, Süd, Tannen, Teich, Tulpen, Uhland, Ulmen, Veilchen, Wald, Weiden, Weinberg, West, Wiesen, Ziegelei"),
    ends: words("straße, weg, gasse, allee, platz, ring, stieg, ufer, hof, damm, pfad")
  },
  towns: towns("Berlin|30|10115, Hamburg|40|20095, München|89|80331, Köln|221|50667, Frankfurt am Main|69|60311, Stuttgart|711|70173, Düsseldorf|211|40213, Leipzig|341|04109, Dortmund|231|44135, Essen|201|45127, Bremen|421|28195, Dresden|351|01067, Hannover|511|30159, Nürnberg|911|90402, Duisburg|203|47051, Bochum|234|44787, Wuppertal|202|42103, Bielefeld|521|33602, Bonn|228|53111, Münster|251|48143, Karlsruhe|721|76131, Augsburg|821|86150, Kiel|431|24103, Lübeck|451|23552, Görlitz|3581|02826, Tübingen|7071|72070, Göttingen|551|37073, Würzburg|931|97070"),
  trades: words("Elektro, Sanitär, Bäckerei, Autohaus, Bau, Metallbau, Pflegedienst, Gebäudereinigung, Spedition, Gärtnerei, Zahnarztpraxis, Steuerkanzlei, Druckerei, Tischlerei, Großhandel, Fahrschule"),
  forms: words("GmbH, GmbH & Co. KG, e.K., KG, OHG, GbR, AG, UG (haftungsbeschränkt), eG, e.V."),
  providers: words("mail.example, post.example, web.example, freenet.example, online.example, magenta.example, kabel.example")
}

/** Customers in Great Britain. */
export const englishWords: CustomerWords = {
  first: {
    female: words("Mary, Olivia, Sarah, Emily, Margaret, Susan, Jessica, Elizabeth, Amelia, Sophie, Karen, Charlotte, Catherine, Grace, Hannah, Rebecca, Patricia, Kate, Zoë, Aisha, Siobhán, Chloé, Abigail, Alice, Amanda, Amy, Angela, Ann, Barbara, Carol, Christine, Claire, Daisy, Deborah, Diane, Donna, Eleanor, Ella, Emma, Evie, Fatima, Fiona, Gemma, Georgia, Gillian, Helen, Holly, Isabella, Jacqueline, Jane, Janet, Jean, Joan, Joanne, Julie, Kathleen, Kelly, Laura, Linda, Lisa, Louise, Lucy, Maria, Megan, Michelle, Molly, Natalie, Nicola, Poppy, Rachel, Ruth, Samantha, Sandra, Sharon, Sheila, Tracey, Victoria, Zainab"),
    male: words("John, David, James, Michael, Robert, William, Thomas, Oliver, Jack, Harry, Christopher, Daniel, George, Edward, Matthew, Stephen, Mohammed, Liam, Alexander, Seán, Rhys, Adam, Alan, Albert, Alfie, Andrew, Anthony, Arthur, Benjamin, Brian, Callum, Charles, Colin, Craig, Darren, Dean, Dennis, Derek, Donald, Dylan, Ethan, Frank, Fred, Gareth, Gary, Geoffrey, Graham, Henry, Hugh, Ian, Isaac, Jacob, Jason, Joseph, Joshua, Keith, Kenneth, Kevin, Lee, Leo, Lewis, Logan, Luke, Mark, Martin, Max, Muhammad, Neil, Nicholas, Noah, Paul, Peter, Philip, Raymond, Richard, Roger, Ronald, Ryan, Samuel, Scott, Simon, Stuart, Toby, Tony, Trevor, Tyler")
  },
  last: {
    frequent: words("Smith, Jones, Taylor, Brown, Williams, Wilson, Johnson, Davies, Robinson, Wright, Thompson, Evans, Walker, White, Roberts, Green, Hall, Wood, Jackson, Clarke, Patel, Khan, Lewis, Harris, O'Brien, MacDonald, Ward, Turner, Cooper, Hill, Fitzgerald, Ahmed, Hughes-Jones, Llewellyn, Featherstonehaugh"),
    heads: words("Ash, Barn, Beck, Birch, Black, Brad, Bram, Brook, Burn, Chat, Clay, Cole, Cran, Dal, Dun, East, El, Fair, Farn, Field, Flet, Gar, Good, Grant, Hal, Ham, Har, Hart, Haw, Hazel, Hol, Hors, Hunt, Kemp, King, Lang, Law, Long, Mar, Mer, Mid, Nor, North, Oak, Old, Pem, Pres, Rams, Red, Rich, Sand, Shel, Sher, Small, Stan, Stock, Sut, Thorn, Under, Wal, War, Wes, White, Whit, Win, Wood, Wool"),
    ends: words("bourne, bridge, brook, burn, bury, by, cliffe, combe, cott, croft, dale, den, field, ford, gate, grave, ham, hurst, ingham, ington, land, ley, low, man, more, ridge, shaw, sby, son, stead, stone, thorpe, ton, wall, ward, well, wick, win, wood, worth")
  },
  streets: {
    frequent: words("High Street, Station Road, Main Street, Park Road, Church Lane, Victoria Road, Mill Lane, Queens Avenue, Kings Drive, The Crescent, Albert Terrace, Elm Grove, St Mary's Close"),
    heads: words("Abbey, Alexandra, Ashfield, Beech, Bishop, Bridge, Broad, Brook, Cambridge, Castle, Cedar, Chapel, Chestnut, Clarence, Cromwell, Derby, Eden, Farm, Field, George, Grange, Green, Hawthorn, Hazel, Hill, Holly, Kent, Lime, London, Manor, Market, Meadow, Nelson, New, Oak, Orchard, Oxford, Poplar, Priory, Richmond, River, School, South, Spring, Stanley, Valley, Warwick, Water, Wellington, West, Willow, Windsor, Wood, York").map((head) => `${head} `),
    ends: words(" Road, Street, Lane, Avenue, Close, Drive, Way, Gardens, Terrace")
  },
  towns: towns("London|20|SW1A, Birmingham|121|B1, Manchester|161|M1, Leeds|113|LS1, Glasgow|141|G1, Liverpool|151|L1, Bristol|117|BS1, Sheffield|114|S1, Edinburgh|131|EH1, Leicester|116|LE1"),
  trades: words("Plumbing, Bakery, Motors, Builders, Dental Practice, Logistics, Cleaning Services, Joinery, Printing, Wholesale"),
  forms: words("Ltd, Limited, LLP, PLC, & Sons, CIC"),
  providers: words("mail.example, inbox.example, post.example, broadband.example")
}
