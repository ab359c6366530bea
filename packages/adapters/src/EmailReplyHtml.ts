/** The author's own answer in the HTML of a mail, by the elements that mail programs put around what they quote. */
import type { Trimmed } from "@redthread/model"

/** The answer as HTML, and where in the whole HTML all else stands. */
export interface HtmlReply {
  readonly html: string
  readonly trimmed: ReadonlyArray<Trimmed>
}

/** Elements around quoted words: Gmail, Apple Mail, Thunderbird, GMX, Web.de, Yahoo, Proton, Tuta, Zoho. */
const quotes =
  /<(blockquote|div)\b[^<>]{0,1000}?(\btype\s*=\s*["']?cite|\bclass\s*=\s*["'][^"']{0,200}\b(gmail_quote|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-email-headers-table)\b|\bname\s*=\s*["']quote["']|\bid\s*=\s*["'](ymail_android_|yahoo_quoted|mail-editor-reference|oriMsgHtmlSeperator))[^<>]{0,1000}>/gi
/** The line above them. */
const heads = /<(div|p|span)\b[^<>]{0,1000}?\bclass\s*=\s*["'][^"']{0,200}\b(gmail_attr|moz-cite-prefix)\b[^<>]{0,1000}>/gi
/** Signatures of Gmail, Thunderbird, Outlook's and Apple's apps. */
const signatures =
  /<(div|pre|table)\b[^<>]{0,1000}?(\bclass\s*=\s*["'][^"']{0,200}\b(gmail_signature|moz-signature|protonmail_signature_block|tutanota_signature)\b|\bid\s*=\s*["'](ms-outlook-mobile-signature|AppleMailSignature|lineBreakAtBeginningOfSignature))[^<>]{0,1000}>/gi
/** From here on Outlook and Hotmail quote to the end. */
const ends =
  /<(div|hr|span|table)\b[^<>]{0,1000}?(\bid\s*=\s*["']?x?_?(divRplyFwdMsg|appendonsend|stopSpelling|mail-editor-reference-message-container)|\bclass\s*=\s*["']?OutlookMessageHeader|border-top:\s*solid #(E1E1E1|B5C4DF) 1\.0pt|\btabindex\s*=\s*["']-1["'][^<>]{0,200}width:\s*98%)|<(p|div)\b[^<>]{0,500}>(\s|&nbsp;|<(b|strong|span|font|o:p)\b[^<>]{0,300}>){1,8}(von|from|de|da|van)\s?:\s{0,5}(&nbsp;)?<\/(b|strong|span)>|-{4,}\s?(ursprüngliche nachricht|original message)/gi

/** The end of the element that opens at `from`, found by counting elements of its name; the end of the text where it is not closed. */
const endOf = (html: string, from: number, name: string): number => {
  const tag = new RegExp(`<(/?)${name}\\b[^<>]*>`, "gi")
  tag.lastIndex = from
  let depth = 0
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    depth += found[1] === "/" ? -1 : 1
    if (depth <= 0) return tag.lastIndex
  }
  return html.length
}

const says = (html: string): boolean =>
  html.replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, "").replace(/<(?!img\b)[^<>]*>|&(nbsp|zwnj|#160|#8203);|\s|[\u200B\uFEFF\u00A0]/gi, "") !== ""

const found = (html: string, pattern: RegExp, kind: Trimmed["kind"]): ReadonlyArray<Trimmed> => {
  const stretches: Array<Trimmed> = []
  for (const match of html.matchAll(pattern)) {
    if (stretches.length >= 50) break
    if (match.index < (stretches.at(-1)?.to ?? 0)) continue
    const to = endOf(html, match.index, match[1] ?? "div")
    // Gmail's own frame around head, quotation and the answers between them is not itself the quotation.
    if (match[1]?.toLowerCase() === "div" && /gmail_quote/.test(match[0])) {
      const inside = html.slice(match.index + match[0].length, to)
      if (/<blockquote/i.test(inside)) {
        for (const part of found(inside, /<(blockquote)\b[^<>]*>/gi, kind)) {
          const offset = match.index + match[0].length
          stretches.push({ kind, from: part.from + offset, to: part.to + offset })
        }
        continue
      }
    }
    stretches.push({ kind, from: match.index, to })
  }
  return stretches
}

/** Where the first mark stands from which all is quoted to the end, and above which something is said. */
const firstEnd = (html: string): number | undefined => {
  let at = 0
  for (const { index } of html.matchAll(ends)) {
    if (says(html.slice(at, index))) return index
    at = index
  }
  return undefined
}

/** Longer pages are not taken apart. */
const longest = 1_000_000

/**
 * The author's own answer in HTML. Quotations between which the author wrote stay, for they are what is answered; a mail
 * without words of its own stays whole. The offsets in `trimmed` are UTF-16 units of the whole HTML.
 */
export const htmlReplyOf = (html: string): HtmlReply => {
  if (html.length > longest) return { html, trimmed: [] }
  const body = html.search(/<\/body\s*>/i)
  const close = body < 0 ? html.length : body
  const end = firstEnd(html) ?? close
  const quoted = found(html, quotes, "quote").filter(({ from }) => from < end)
  const others = [...found(html, heads, "header"), ...found(html, signatures, "signature")].filter(({ from }) => from < end)
  const isInside = (one: Trimmed): boolean => quoted.some(({ from, to }) => one.from >= from && one.to <= to)
  const masked = others.reduce((text, { from, to }) => text.slice(0, from) + " ".repeat(to - from) + text.slice(to), html)
  // Where the author answered between quotations, those up to the last answer stay.
  const gaps = quoted.slice(1).map(({ from }, i) => says(masked.slice(quoted[i]?.to, from)))
  const isAnsweredBelow = gaps.includes(true) && says(masked.slice(quoted.at(-1)?.to, end))
  const stays = isAnsweredBelow ? quoted.length : gaps.lastIndexOf(true) + 1
  const cut = [
    ...quoted.slice(stays).map((one) => ({ ...one, to: Math.min(one.to, end) })),
    ...others.filter((one) => !isInside(one)).map((one) => ({ ...one, to: Math.min(one.to, end) })),
    ...(end < close ? [{ kind: "quote", from: end, to: close } as const] : [])
  ].sort((one, other) => one.from - other.from)
  const kept = without(html, cut)
  return cut.length === 0 || !says(kept) ? { html, trimmed: [] } : { html: kept, trimmed: cut }
}

const without = (html: string, cut: ReadonlyArray<Trimmed>): string => {
  let at = 0
  const kept = cut.map(({ from, to }) => {
    const part = html.slice(at, Math.max(at, from))
    at = Math.max(at, to)
    return part
  })
  return kept.join("") + html.slice(at)
}
