/** Rendering part after part, with buttons below what they belong to: the same on every channel that has buttons. */
import type { OutboundMessage, SendError } from "@redthread/channel"
import type { Content } from "@redthread/model"
import { Result } from "effect"

/** A choice that the customer is offered. */
export type Offered = Extract<Content, { readonly _tag: "Choice" }>

type Bodies<Body> = Result.Result<ReadonlyArray<Body>, SendError>

/** How a channel says one part, and how it puts choices below the last of what was said; without anything said, it refuses. */
export interface Saying<Body> {
  readonly part: (part: Content) => Bodies<Body>
  readonly choices: (said: ReadonlyArray<Body>, choices: ReadonlyArray<Offered>) => Bodies<Body>
}

/** All parts in order. Choices that follow each other stand together below what was said last, or below the subject where they come first. */
export const inOrder = <Body>({ content, subject }: OutboundMessage, { choices, part }: Saying<Body>): Bodies<Body> => {
  let said: Bodies<Body> = Result.succeed([])
  for (let i = 0; i < content.length && Result.isSuccess(said); i++) {
    const [before, next] = [said.success, content[i] as Content]
    if (next._tag !== "Choice") {
      said = Result.map(part(next), (more) => [...before, ...more])
      continue
    }
    const end = content.findIndex(({ _tag }, at) => at > i && _tag !== "Choice")
    const together = content.slice(i, end < 0 ? undefined : end).filter((one) => one._tag === "Choice")
    const question = before.length === 0 ? part({ _tag: "Text", text: subject ?? "" }) : said
    said = Result.flatMap(question, (bodies) => choices(bodies, together))
    i += together.length - 1
  }
  return said
}
