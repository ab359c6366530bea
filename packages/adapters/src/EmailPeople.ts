/** The people of an e-mail: the customer, the brand, and everybody else. */
import type { Place } from "@redthread/channel"
import type { Identifier, Participant } from "@redthread/model"
import { type Mailbox, mailboxes, mailboxIdentifiers } from "./EmailHeaders.ts"

/** Whether an address is the brand's own: listed as `service@example.org`, or its whole domain as `@example.org`. */
export const isOwnAddress = (own: ReadonlyArray<string>, address: string): boolean => {
  const asked = address.toLowerCase()
  return own.some((entry) => (entry.startsWith("@") ? asked.endsWith(entry.toLowerCase()) : asked === entry.toLowerCase()))
}

/** Which way a mail went, whom it is about, and who else is in it. */
export interface People {
  readonly direction: "inbound" | "outbound"
  readonly identifiers: ReadonlyArray<Identifier>
  readonly others: ReadonlyArray<Participant>
}

/**
 * The people of a mail. From the brand it is outbound and about its first outside recipient, unless the brand’s own form
 * sent it on behalf of the one to answer to; otherwise it is inbound and about its author. A mail that only pretends to be
 * from the brand (`isForged`) is inbound and about nobody.
 */
export const peopleOf = (mail: Place, own: ReadonlyArray<string>, isForged: boolean): People => {
  const [author, ...coAuthors] = mailboxes(mail, "from")
  const answerTo = mailboxes(mail, "reply-to")
  const reached = [...mailboxes(mail, "to"), ...mailboxes(mail, "cc"), ...mailboxes(mail, "bcc")]
  const other = (box: Mailbox): Participant => ({ role: isOwnAddress(own, box.address) ? "brand" : "other", identifiers: mailboxIdentifiers(box) })
  const isOwn = author !== undefined && isOwnAddress(own, author.address)
  const formSender = isOwn ? answerTo.filter(({ address }) => !isOwnAddress(own, address)) : []
  const strangers = reached.filter(({ address }) => !isOwnAddress(own, address))
  if (isOwn && !(formSender.length === 1 && strangers.length === 0)) {
    if (isForged) {
      const pretended: ReadonlyArray<Participant> = [author, ...coAuthors].map((box) => ({ role: "other", identifiers: mailboxIdentifiers(box) }))
      return { direction: "inbound", identifiers: [], others: [...pretended, ...reached.map(other)] }
    }
    const [customer] = strangers
    return {
      direction: "outbound",
      identifiers: customer === undefined ? [] : mailboxIdentifiers(customer),
      others: [author, ...coAuthors, ...reached.filter((box) => box !== customer)].map(other)
    }
  }
  const [customer, ...alias] = isOwn ? formSender : author === undefined ? answerTo.slice(0, 1) : [author, ...answerTo.slice(0, answerTo.length === 1 ? 1 : 0)]
  const also = alias.filter(({ address }) => address.toLowerCase() !== customer?.address.toLowerCase() && !isOwnAddress(own, address))
  return {
    direction: "inbound",
    identifiers: customer === undefined ? [] : [...mailboxIdentifiers(customer), ...also.map((box) => mailboxIdentifiers(box)[0])],
    others: [...(isOwn && author !== undefined ? [author] : []), ...coAuthors, ...reached].map(other)
  }
}
