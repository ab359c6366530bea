/** What made-up people and organisations are called and where they live: composed, so that there are as many names as in a country. */
import type { Chance } from "@redthread/testing/Chance"

const list = (text: string): ReadonlyArray<string> => text.split(" ")

export const women = list("Anna Maria Sabine Petra Julia Laura Lena Katharina Claudia Monika Lea Jana Ursula Heike Jennifer Susanne Emma Mia Renate Christine Stefanie Nicole Martina Birgit Jessica Käthe Zeynep Agnieszka Bärbel Hannelore Elif Giulia Svenja Wiebke Marlene Annemarie Ayşe Franziska Elisabeth Margarete Gertrud Johanna Charlotte Luise Friederike Wilhelmine Magdalena Barbara Helga Ingrid Gisela Brigitte Karin Angelika Gabriele Andrea Silke Anja Tanja Melanie Sandra Nadine Kathrin Simone Antje Ute Dagmar Cornelia Doris Rosemarie Edith Irmgard Hildegard Erika Waltraud Lieselotte Theresia Dorothea Sophie Hannah Clara Frieda Pauline Greta Ida Mathilda Antonia Isabella Leonie Lilly Nele Merle Fatma Olga Swetlana")
export const men = list("Thomas Michael Andreas Peter Stefan Christian Lukas Jan Klaus Wolfgang Leon Paul Jürgen Markus Daniel Tobias Florian Uwe Jörg Felix Maximilian Günther Karl-Heinz Mehmet Jonas Björn Sören Hans-Jürgen Mustafa Piotr Rüdiger Detlef Ansgar Cem Giuseppe Götz Johann Friedrich Wilhelm Heinrich Karl Ludwig Georg Joseph Franz Otto Hermann Ernst Gustav August Albert Anton Johannes Matthias Martin Alexander Sebastian Philipp Benjamin Frank Ralf Bernd Dieter Horst Manfred Helmut Gerhard Werner Walter Rolf Norbert Holger Torsten Sven Dirk Volker Axel Hartmut Siegfried Reinhard Eberhard Elias Noah Finn Ben Emil Anton Oskar Theo Moritz Julian Niklas Fabian Kevin Dennis Marcel Patrick Robert Richard Eduard Theodor Viktor Igor Ali")
const frequentNames = list("Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Köhler Maier König Yılmaz Fuchs Kaiser Lang Scholz Möller Weiß Jung Hahn Vogel Keller Günther Kaya Roth Beck Lorenz Baumann Franke Albrecht Schuster Böhm Winter Kowalski Kraus Schumacher Krämer Vogt Nowak Jäger Großmann Demir Seidel Haas Schreiber Graf Dietrich Ziegler Engel Pfeiffer Rößler Çelik Lindemann Öztürk Wójcik Peters Huber Mayer Walter Friedrich Sauer Arnold Stein Herrmann Kuhn Voigt Horn Busch Bergmann Pohl Thomas Sommer Ernst Simon Ludwig Otto Heinrich Martin Brandt Schulte Kühn Hermann")
const stems = list("Alten Berg Birken Blumen Bruck Buchen Burg Dorn Eben Ecker Eichen Eisen Erlen Falken Feld Finster Forst Frei Gold Grün Hagen Halb Hammer Hasel Heiden Herzog Hinter Hirsch Hoch Holz Kalten Kessel Kirch Korn Kron Lauter Linden Mühl Nieder Nuß Ober Oster Pfeil Rauch Reichen Riesen Rosen Rüben Sand Schön Schwarzen Silber Sonnen Spiel Stein Stroh Sturm Tannen Thal Vogel Wald Weiden Weiß Westen Wild Winkel Wolfs Zeller")
const ends = list("mann bauer müller berger hofer meier maier bach stein feld thal eder huber ing lein kamp brock wald burger häuser macher schläger reiter scheidt mayr dorf ner brink horst beck")
const streetStems = list("Haupt Bahnhof Dorf Schul Garten Berg Linden Kirch Wald Ring Schiller Goethe Mozart Friedhof Bismarck Kaiser Rathaus Markt Mühlen Wiesen Post Hafen Industrie Beethoven Luther Hindenburg Uhland Brahms Heinrich-Heine- Sudeten Königsberger- Danziger- Tannen Buchen Eichen Ahorn Ulmen Rosen Nelken Tulpen Amsel Drossel Meisen Falken Fuchs Hirsch Reh Brunnen Quellen Bach Fluss Ufer Ost West Nord Süd Kloster Schloss Burg Stein Sand Feld Acker Heide Moor Teich See Mittel Ober Unter Lange- Breite- Kurze- Neue- Alte-")
const streetForms = ["straße", "weg", "platz", "allee", "gasse", "ring"]
export const townStems = list("Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Augsburg Kiel Lübeck Görlitz Tübingen Göttingen Würzburg Mannheim Wiesbaden Gelsenkirchen Aachen Braunschweig Chemnitz Krefeld Halle Magdeburg Freiburg Oberhausen Erfurt Rostock Mainz Kassel Hagen Saarbrücken Potsdam Ludwigshafen Oldenburg Osnabrück Heidelberg Darmstadt Regensburg Ingolstadt Wolfsburg Ulm Heilbronn Pforzheim Offenbach Bottrop Trier Jena Cottbus Siegen Hildesheim Salzgitter Gütersloh Schwerin Fürth Bamberg Bayreuth Passau Rosenheim Kempten Konstanz Villingen Offenburg Goslar Celle Lüneburg Stade Cuxhaven Emden Wismar Stralsund Greifswald Plauen Zwickau Bautzen Meißen Weimar Gera Suhl Fulda Gießen Marburg Worms Speyer Koblenz Neuwied Düren Soest Herford")
const townParts = ["", "", "", "", "-Nord", "-Süd", " am See", " (Land)"]
export const states = list("BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH")
export const jobs = list("Politiker Maler Pfarrer Kaufmann Offizier Schauspieler Jurist Arzt Lehrer Komponist Bauer Drucker Ingenieur Schriftsteller Historiker Bildhauer Fotograf Verleger Botaniker Sänger")

export const surname = (draw: Chance): string => (draw.happens(0.45) ? draw.frequent(frequentNames) : `${draw.one(stems)}${draw.one(ends)}`)
export const given = (draw: Chance, isWoman: boolean): string => draw.frequent(isWoman ? women : men)

export const street = (draw: Chance): string => {
  const stem = draw.frequent(streetStems)
  const form = draw.frequent(streetForms)
  return stem.endsWith("-") ? `${stem.slice(0, -1).replace(/^(Lange|Breite|Kurze|Neue|Alte)$/, "$1")}${stem.includes("-H") ? "-" : " "}${form.charAt(0).toUpperCase()}${form.slice(1)}` : `${stem}${form}`
}

/** A town with its first two digits of the postcode and its dialling code, which belong together. */
export const town = (draw: Chance): { readonly name: string; readonly code: string; readonly dials: string } => {
  const at = Math.min(townStems.length - 1, Math.floor(townStems.length * draw.next() ** 1.6))
  const part = draw.below(townParts.length)
  return { name: `${townStems[at] ?? ""}${townParts[part] ?? ""}`, code: String(1000 + at * 880 + part * 13 + draw.below(12)).padStart(5, "0"), dials: String(200 + at * 7) }
}

export const born = (draw: Chance, from: number, until: number): string => new Date(Date.UTC(from, 0, 1) + draw.below(Math.round((until - from) * 365.25)) * 86_400_000).toISOString().slice(0, 10)
