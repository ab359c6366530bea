/**
 * The words by which mail programs announce what they quote, in the languages in which customers have them: Gmail, Outlook,
 * Apple Mail, Thunderbird, GMX, Web.de, T-Online, Yahoo, Proton, Samsung and K-9 among them.
 */

/** Words that only the program, not the author, puts before the quoted mail: “wrote”, „schrieb“, « a écrit » … */
const wrote =
  /\b(wrote|writes|schrieb|schrieben sie|geschrieben|schreibt|schreef|skrev|a écrit|ha scritto|scrisse|escribió|ha escrito|escreveu|napisała?|napisał\(a\)|pisze|napsala?|írta|kirjoitti|yazdı|a scris|написала?|написав|пишет|пише)(?![\p{L}])|写道|寫道|のメール|작성/iu

/** How such a line begins: “On”, „Am“, « Le » … */
const opener = /^(on|at|am|um|le|el|il|op|em|den|dne|w dniu|dnia|în data|на|в|у|пн|вт|ср|чт|пт|сб|вс|нд|tarih|在|於|于)(?=[\s,.\d])/iu

const day = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?(st|nd|rd|th|º)?\s+(de\s+)?\p{L}{3,12}\.?,?(\s+(de\s+)?\d{2,4})?|\p{L}{3,12}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+(\d{4}|at\b)|\d{4}年/iu
const year = /\b(19|20)\d{2}\b|\d{4}年|\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/
const clock = /\b\d{1,2}[:.h]\d{2}\b/
const address = /<[^<>@\s]*@[^<>\s]+|\b[\w.+-]+@[\w-]+\.[\w.-]+|mailto:/i

/** “2026-03-09 8:12 GMT+01:00 Name”: Gmail without a verb of any language. */
const isoDate = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} (GMT|UTC)([+-]\d{1,2}:?\d{2})? \S/

/** The author speaking of themselves: „Am 3. März 2026 schrieb ich Ihnen:“ quotes nobody. */
const firstPerson = /(^|[\s,])(ich|wir|i|we|je|nous|yo|ik)(?=[\s,:])/i

/** Whether these words, lines joined, announce a quoted mail. */
export const announces = (joined: string): boolean => {
  if (joined.length > 400) return false
  const words = joined.replace(/^[-–—_=*\s]{2,}|[-–—_=*\s]{2,}$/g, "")
  if (isoDate.test(words) && words.length < 200) return true
  const hasDate = day.test(words) && (clock.test(words) || year.test(words))
  // Day, time, address and a colon are enough in any language.
  if (hasDate && clock.test(words) && /<[^<>]*@[^<>]+>[^<>:：]{0,40}[:：]\s*>*\s*$/.test(words)) return true
  const verb = wrote.exec(words)
  if (verb === null || firstPerson.test(words.replace(address, ""))) return false
  const rest = words.slice(verb.index + verb[0].length)
  if (!/[:：]\s*>*\s*$/.test(rest)) return hasDate && address.test(words) && opener.test(words) && (/^:\s/.test(rest) || rest.trim() === "")
  if (rest.length > 90) return false
  return hasDate || address.test(words)
}

const namesDay = (line: string): boolean => line.length < 200 && day.test(line) && (clock.test(line) || year.test(line))

/** Whether a line may be the first of an announcement. */
export const mayAnnounce = (line: string): boolean =>
  opener.test(line) || namesDay(line) || /^["'\p{L}\d][^.!?]{0,120}</u.test(line) || (wrote.test(line) && /[:：]$/.test(line))

/** Whether a first line names day and time, so that the name may follow below an empty line. */
export const namesMoment = (line: string): boolean => opener.test(line) && day.test(line) && clock.test(line)

const fields: ReadonlyArray<readonly [string, RegExp]> = [
  ["from", /^(from|von|de|da|van|från|fra|od|lähettäjä|feladó|kimden|de la|от|від|发件人|寄件者|差出人|보낸 사람|expéditeur|absender)$/i],
  ["sent", /^(sent|date|gesendet|datum|envoyé|fecha|enviado( el| em)?|data|inviato|verzonden|skickat|sendt|dato|wysłano|odesláno|lähetetty|päiväys|elküldve|tarih|gönderilme( tarihi)?|отправлено|дата|发送时间|日期|送信日時|보낸 날짜)$/i],
  ["to", /^(to|an|à|para|a|per|aan|till|til|do|komu|vastaanottaja|címzett|kime|кому|收件人|宛先|받는 사람)$/i],
  ["subject", /^(subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|předmět|aihe|tárgy|konu|subiect|тема|主题|主旨|件名|제목)$/i],
  ["other", /^(cc|bcc|kopie|copie|reply-to|antwort an|risposta|priorität|importance|wichtigkeit|attachments?|anlagen?|anhang|organization)$/i]
]

/** Which field of a quoted head a line is: `Von:`, `*Sent:*`, `> To :`; `undefined` where it is none. */
export const headField = (line: string): string | undefined => {
  if (!line.includes(":") && !line.includes("：")) return undefined
  const name = /^[>\s*_]*([\p{L}][\p{L} -]{0,24}?)[*_]*\s?[:：][*_]*(\s|$)/u.exec(line)?.[1]
  return name === undefined ? undefined : fields.find(([, pattern]) => pattern.test(name))?.[0]
}

/** A line of the program's own between the answer and what is quoted or passed on. */
export const isOriginalLine = (line: string): boolean =>
  /^[>\s*_#=-]|^(begin|anfang|d|ini|please|type|write|add|reply|bitte|antwort)/i.test(line) && isOriginal(line)

const isOriginal = (line: string): boolean =>
  /^[>\s*_]*[-_=]{2,}\s?(original(\s|-)?(message|nachricht)|ursprüngliche (nachricht|mail|e-mail)|message (d'origine|original)|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|original(meddelande|melding)|opprinnelig melding|oprindelig meddelelse|wiadomość oryginalna|původní zpráva|исходное сообщение|forwarded (message|by)|weitergeleitete (nachricht|mail|e-mail)|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|reply (message|above)|eredeti üzenet|orijinal mesaj)\b[^\n]{0,60}$/iu.test(line) ||
  /^[>\s*_]*(begin forwarded message|anfang der weitergeleiteten (nachricht|e-?mail)|début du message (réexpédié|transféré)|inizio messaggio inoltrato|inicio del mensaje reenviado|begin doorgestuurd bericht)\s?:?[*\s]*$/iu.test(line) ||
  /^[>\s#*_-]*(please )?((type|write|add) your (reply|answer|response)|reply|bitte (antworten|schreiben) sie|antwort(en)?( bitte)?) (above|oberhalb|über) (this|dieser|diese|der|die) (line|zeile|linie|markierung)\b[\s\S]{0,60}$/iu.test(line)

/** A line of words between strokes; above the head of a mail it announces that mail in any language. */
export const isRuledLine = (line: string): boolean => /^[>\s*]*[-_=]{3,}\s?[^\s\-_=][^\n]{1,60}[^\s\-_=]\s?[-_=]{3,}[*\s]*$/.test(line)

/** A line by which a telephone or a program names itself. */
export const isDeviceLine = (line: string): boolean => {
  const words = line.trim().replace(/^[<([]+|[>)\]]+$/g, "").trim()
  if (words.length > 200) return false
  return /^[^.!?]{0,40}\boutlook\b[^.!?]{0,20}\b(ios|android|mac)\b.{0,20}(https:\/\/aka\.ms\/\S+)?[>)\]]*(\s\S{1,20})?$/i.test(words) && /aka\.ms/i.test(words) || /^(sent|posted|written|send) (from|via|with|by|using) (my |a |an |the |galaxy|outlook|mobile|mail|windows|yahoo|aol|gmail|airmail|proton|tutanota|blackberry|android|iphone|ipad|ipod|samsung|spark|k-9|fairemail|mailbox|thunderbird|\[|<)/i.test(words) ||
    /^sent by (galaxy|my)|^\S+( \S+)? from (my )?(mobile|iphone|ipad)$|^from my (iphone|ipad|mobile|android|phone|galaxy|samsung)/i.test(words) ||
    /^(diese (nachricht|e-?mail|mail) wurde )?(gesendet |versendet )?(von|mit|über|vom|via) .{2,60}(gesendet|verschickt|versendet)\.?$|^(gesendet|verschickt|versendet) (von|mit|über|via|vom) (mein|outlook|yahoo|mail|der|unterwegs|windows|iphone|ipad|proton|tutanota|gmx|web\.de|t-online|telekom|freenet|samsung|android|blackberry)/i.test(words) ||
    /^(envoyé (depuis|de|à partir d)|enviado (desde|do|a partir d)|inviato da|verzonden (met|vanaf|via|van)|sendt fra|skickat från|wysłan[eo] z|odesláno z|lähetetty|отправлено (с|из)|надіслано з|從我的|从我的|发自我的|iphoneから送信)/iu.test(words) ||
    /^(get|holen sie sich|hol dir|obtenir|obtener|ottieni|scarica|download) \[?outlook (for|für|pour|para|per|voor)|^outlook (für|for) (ios|android|mac)\S* (beziehen|herunterladen)/i.test(words)
}

/** Where a notice of lawyers, virus scanners or printers begins: not what the author has to say. */
export const isNotice = (line: string): boolean => /^[\s*_>-]*(confid|discl|vertr|haft|recht|wicht|datens|th|dies|der|die|if|wenn|soll|fall|p|denk|bitte|save|virus|viren|scan|no|kein)/i.test(line) && isNoticeInFull(line)

const isNoticeInFull = (line: string): boolean =>
  /^[\s*_>-]*(confidentiality( notice)?|disclaimer|vertraulichkeitshinweis|haftungsausschluss|rechtlicher hinweis|wichtiger hinweis:|datenschutzhinweis)\b\s*[:*-]?/iu.test(line) ||
  /^[\s*_-]*(this|the information (contained )?in this|diese|dieses|der inhalt dieser|die in dieser|the contents? of this) (e-?mail|message|communication|nachricht|mail|schreiben|transmission)\b.{0,160}\b(confidential|privileged|intended (only|solely|for)|vertraulich|ausschließlich für|rechtlich geschützt|virus|viren|scanned|geprüft|monitored)/iu.test(line) ||
  /^[\s*_-]*(if you (are not the intended|have received this)|wenn sie nicht der (richtige|beabsichtigte)|sollten sie nicht der|falls sie nicht der)/iu.test(line) ||
  /^[\s*_-]*(p\s+)?(please consider the environment|think before you print|denken sie an die umwelt|bitte (denken|prüfen) sie.{0,40}(umwelt|ausdruck)|der umwelt zuliebe|save (paper|trees))/iu.test(line) ||
  /^[\s*_-]*(virus-?free|virenfrei|scanned by|no virus found|keine viren)\b.{0,80}$/iu.test(line)

/** The words with which a letter ends. */
export const isClosing = (line: string): boolean => line.length < 90 &&
  /^\s*((mit )?(den )?(freundlich|best|herzlich|lieb|viel|schön|sonnig|kollegial)\S{0,6} (und \S+ )?(gr(ü|ue)(ß|ss)(e|en)?)|mfg|vg|lg|hochachtungsvoll|gru(ß|ss)|(kind|best|warm|many|with kind|with best)\w* (regards|wishes|thanks)|regards|sincerely|yours (sincerely|faithfully|truly)|cheers|thanks|thank you|cordialement)\b[^.]{0,40}$/iu.test(line)

/** A line of a business card: telephone, web address, register, street with a place. */
export const isContactLine = (line: string): boolean =>
  /^\s*(tel|telefon|phone|fon|fax|telefax|mobil|mobile|handy|cell|t|m|f|e-?mail|web|www|internet|homepage)\b\.?\s*[:.]?\s*[+\d(/a-z]/iu.test(line) ||
  /\b(gmbh|ag|kg|gbr|ug|mbh|e\.\s?k|ltd|llc|inc|plc|b\.v|s\.a\.r\.l|s\.p\.a)\b\.?\s*(& co\. kg)?$/iu.test(line) ||
  /\b(hrb|hra|ust-?id|steuer-?nr|amtsgericht|registergericht|geschäftsführ|vorstand|aufsichtsrat|vat (no|number)|registered (in|office)|company no)/iu.test(line) ||
  /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(line) || /^\s*(d-|a-|ch-)?\d{4,5} \p{L}[\p{L} ./-]{1,40}$/u.test(line) || /(str\.|straße|strasse|weg|platz|allee|gasse|road|street|avenue|lane) ?\d{1,4}\s?[a-z]?\s*$|^\s*\d{1,4}[a-z]? .{2,40}\b(road|street|avenue|lane|way)\b/iu.test(line)

/** Numbers that the customer gives us; they are never a business card. */
export const namesOurNumber = (line: string): boolean =>
  /(kunden|vertrags?|rechnungs?|auftrags?|bestell|zähler|mitglieds?|customer|contract|order|account|invoice|meter|policy|case|ticket)\s?-?\s?(nr|nummer|no|number|id|#|konto)/iu.test(line)

/** A salutation alone: “Hello Ms Kurz,”. */
export const isSalutation = (line: string): boolean =>
  line.length < 80 && /^\s*(hallo|hi|hey|hello|dear|guten (tag|morgen|abend)|sehr geehrte\S*|liebe\S*|moin|servus|grüß gott|bonjour|good (morning|afternoon|evening))\b[^.?]{0,60}[,!]?\s*$/iu.test(line)
