/** HTML in the markup that a chat knows: what it cannot show is left out, words and line breaks stay. */

/** How a chat writes: the marks around an element by its HTML name, a link, and words that must not be taken for marks. */
export interface Markup {
  readonly around: Readonly<Record<string, readonly [before: string, after: string]>>
  readonly link: (href: string, words: string) => string
  readonly escape: (words: string) => string
}

const blocks = new Set(["p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section", "article", "blockquote", "pre"])
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " " }

const decoded = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole: string, name: string) => {
    if (!name.startsWith("#")) return Object.hasOwn(entities, name.toLowerCase()) ? entities[name.toLowerCase()] ?? whole : whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF) ? String.fromCodePoint(code) : whole
  })

/** An element that is open: its name, where a link goes, and what was written inside it so far. */
interface Open {
  readonly name: string
  readonly href?: string
  inside: string
}

/** The HTML as the chat writes it. Elements that are never closed are closed at the end; scripts and styles are no words. */
export const inMarkup = (html: string, { around, escape, link }: Markup): string => {
  const stack: Array<Open> = [{ name: "", inside: "" }]
  const top = (): Open => stack[stack.length - 1] as Open
  const close = (): void => {
    const { href, inside, name } = stack.pop() as Open
    const [before, after] = Object.hasOwn(around, name) ? around[name] ?? ["", ""] : ["", ""]
    top().inside += inside === "" ? "" : href === undefined ? `${before}${inside}${after}` : link(href, inside)
  }
  const source = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, "").replaceAll(/<!--[\s\S]*?-->/g, "")
  for (const [token] of source.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const [, slash = "", named, attributes = ""] = /^<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>$/i.exec(token) ?? []
    const name = named?.toLowerCase()
    if (name === undefined) {
      if (!/^<[!?]/.test(token)) top().inside += escape(decoded(token).replaceAll(/\s+/g, " "))
      continue
    }
    if (blocks.has(name)) top().inside += "\n"
    if (!Object.hasOwn(around, name) && name !== "a") continue
    if (slash === "") {
      const [, , href] = /\bhref\s*=\s*(["'])([^"']*)\1/i.exec(attributes) ?? []
      stack.push({ name, inside: "", ...(name === "a" && href !== undefined && /^(https?:|mailto:|tel:)/i.test(href) ? { href: decoded(href) } : {}) })
    } else if (stack.some((open) => open.name === name)) {
      while (top().name !== name) close()
      close()
    }
  }
  while (stack.length > 1) close()
  return top().inside.split("\n").map((line) => line.trim()).join("\n").replaceAll(/\n{3,}/g, "\n\n").trim()
}
