/** Names that a process allows, made from names and ids that other notations give; each is given once. */

/** Names that every object has anyway. */
const reserved = Object.getOwnPropertyNames(Object.prototype)

/** Makes names: the same wish twice gets a number. Letters, digits, `_ . : -` stay; anything else becomes `-`. */
export const naming = (taken: Iterable<string> = []): ((wish: string, otherwise: string) => string) => {
  const given = new Set([...reserved, ...taken])
  const plain = (wish: string): string => wish.normalize("NFC").replaceAll(/[^\p{L}\p{N}_.:-]+/gu, "-").replace(/^[.:-]+/, "").replace(/-+$/, "")
  return (wish, otherwise) => {
    const name = plain(wish) || plain(otherwise) || "unnamed"
    let free = name
    for (let i = 2; given.has(free); i++) free = `${name}.${i}`
    given.add(free)
    return free
  }
}
