/** What an export leaves out: every declaration for which another notation has no word. */
import { childPointer, type Pointer, rootPointer } from "@redthread/model"
import type { Composed } from "@redthread/process"
import type { Loss } from "@redthread/standards"

/** The kinds of declaration in a process, by the key that holds them. */
export type Kind = "process" | "state" | "event" | "channel" | "auth" | "afford" | "handover"

/** For each kind of declaration the keys that a notation cannot express, and what becomes of them. */
export type Inexpressible = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>

const explanations = ["$schema", "$comment", "title", "description", "titleDe", "descriptionDe"]

const declarationsOf = ({ form }: Composed): ReadonlyArray<readonly [Kind, Pointer, object]> => {
  const at = (...keys: ReadonlyArray<string>) => keys.reduce<Pointer>(childPointer, rootPointer)
  const all = (kind: Kind, values: object | undefined, ...keys: ReadonlyArray<string>) =>
    Object.entries(values ?? {}).map(([name, value]): readonly [Kind, Pointer, object] => [kind, at(...keys, name), value as object])
  return [
    ["process", rootPointer, form],
    ...all("state", form.states, "states"),
    ...all("event", form.events, "events"),
    ...all("channel", form.channels, "channels"),
    ...Object.entries(form.channels).flatMap(([name, { affords, auth, handover }]) => [
      ...all("auth", auth, "channels", name, "auth"),
      ...all("afford", affords, "channels", name, "affords"),
      ...all("handover", handover, "channels", name, "handover")
    ])
  ]
}

/** Every declaration of the process that the notation cannot express, with the keys that this release does not understand itself. */
export const lossesOf = (process: Composed, inexpressible: Inexpressible): ReadonlyArray<Loss> => [
  ...declarationsOf(process).flatMap(([kind, at, value]) =>
    Object.keys(value).flatMap((key): ReadonlyArray<Loss> => {
      const what = inexpressible[kind]?.[key] ?? (explanations.includes(key) ? "An explanation for readers is left out." : undefined)
      return what === undefined ? [] : [{ at: childPointer(at, key), what }]
    })
  ),
  ...process.ignored.map((at): Loss => ({ at, what: "It is not understood here, so it is left out." }))
]
