/** Slips of the keyboard: what people type instead of what they mean. */
import type { Chance } from "./Chance.ts"

/** The text with one slip: a letter left out, doubled, exchanged with its neighbour or with one beside it on the keyboard. */
export const slipped = (draw: Chance, text: string): string => {
  if (text.length < 3) return text
  const at = 1 + draw.below(text.length - 2)
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  switch (draw.below(4)) {
    case 0: return `${before}${after}`
    case 1: return `${before}${here}${here}${after}`
    case 2: return `${before}${after.charAt(0)}${here}${after.slice(1)}`
    default: return `${before}${/\d/.test(here) ? String((Number(here) + 1) % 10) : beside(here)}${after}`
  }
}

const keyboard = ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"]

const beside = (letter: string): string => {
  const row = keyboard.find((keys) => keys.includes(letter.toLowerCase()))
  const at = row?.indexOf(letter.toLowerCase()) ?? -1
  return row?.[at + 1] ?? row?.[at - 1] ?? letter
}
