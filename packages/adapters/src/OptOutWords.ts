/** Whole messages by which customers say that they want nothing more, or want to hear from us again. */
import { type ChannelKind, type Consent, type Content, type OutsideTime, Purpose } from "@redthread/model"

/** In lower case; compare CTIA, Messaging Principles and Best Practices. „Kündigen“ is none. */
const stopWords = new Set(["stop", "stopp", "stop all", "stopall", "unsubscribe", "stop promotions", "abmelden", "abbestellen"])
const startWords = new Set(["start", "unstop"])

/** Longer texts than these words with a few blanks and marks say something else. */
const longest = 40

const whole = (words: string): string => (words.length > longest ? "" : words.trim().toLowerCase().replace(/[.!]+$/, ""))

/** The words of a message that consists of one text or one choice alone. */
export const onlyWords = (parts: ReadonlyArray<Content>): string | undefined => {
  const [only, ...more] = parts
  if (only === undefined || more.length > 0) return undefined
  return only._tag === "Text" ? only.text : only._tag === "Choice" ? only.title : undefined
}

/** Whether these words, and nothing else, say stop. */
export const isStop = (words: string): boolean => stopWords.has(whole(words))

/** Whether these words, and nothing else, take a stop back. */
export const isStart = (words: string): boolean => startWords.has(whole(words))

/** A consent for one purpose on one channel. */
export const consentFor = (purpose: string, channel: ChannelKind, at: OutsideTime, granted: boolean, evidence: string): Consent => ({
  purpose: Purpose.make(purpose), channel, granted, at, evidence
})
