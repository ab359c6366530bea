/** What holds for customer ids over time: none is ever lost, none moves without need. */
import type { Breach, CustomerId, Law, RecordId } from "@redthread/model"
import { HashMap } from "effect"
import type { assign } from "./Assign.ts"
import { current, customerOf, type Directory, emptyDirectory, standingOf } from "./Directory.ts"
import type { Partition } from "./Engine.ts"
import { canonicalText } from "./Order.ts"

/** Partitions as they followed each other, and who gives out the ids. */
export interface Register {
  readonly partitions: ReadonlyArray<Partition>
  readonly assign: typeof assign
  readonly newId: (record: RecordId) => CustomerId
}

/** The directory after each partition. */
const directories = ({ assign, newId, partitions }: Register): ReadonlyArray<Directory> => {
  let directory = emptyDirectory
  return partitions.map((partition) => {
    directory = assign(directory, partition, newId)
    return directory
  })
}

/** Every id that was ever given out names a person, or a tombstone; and no redirect leads in a circle. */
export const everyOldIdResolves: Law<Register> = {
  id: "identity/every-old-id-resolves",
  says: "The customer number on a letter of years ago still finds the customer.",
  source: "W3C: Cool URIs don't change",
  breaches: (register) => {
    const ever = new Set<CustomerId>()
    return directories(register).flatMap((directory, i) => {
      for (const id of [...HashMap.keys(directory.customers), ...HashMap.values(directory.holders)]) ever.add(id)
      return [...ever].filter((id) => current(directory, id) === undefined).map((id): Breach => ({ entries: [i], because: `${id} leads nowhere` }))
    })
  }
}

/** Each person has one id, and each id that is current names exactly that person's records. */
export const oneIdPerPerson: Law<Register> = {
  id: "identity/one-id-per-person",
  says: "Every person has exactly one customer number, and nobody shares it.",
  source: "Definition of an identifier",
  breaches: (register) =>
    directories(register).flatMap((directory, i) => {
      const people = register.partitions[i]?.people ?? []
      const ids = people.map((records) => [...new Set(records.map((record) => customerOf(directory, record)))])
      return [
        ...people.flatMap((records, person) => {
          const [id, ...others] = ids[person] ?? []
          const standing = id === undefined ? undefined : standingOf(directory, id)
          const isExact = others.length === 0 && standing?._tag === "Current" &&
            canonicalText([...standing.records].sort()) === canonicalText([...records].sort())
          return isExact ? [] : [{ entries: [i], because: `${records.join(" + ")} have ${[id, ...others].join(", ")}` }]
        }),
        ...(new Set(ids.flat()).size === people.length ? [] : [{ entries: [i], because: "two people share an id" }])
      ]
    })
}

const held = (directory: Directory): string => canonicalText([...HashMap.entries(directory.holders)].sort(([one], [other]) => (one < other ? -1 : 1)))

/** The same partition again changes nothing. */
export const idsStay: Law<Register> = {
  id: "identity/ids-stay",
  says: "Nobody gets a new customer number unless they are somebody else.",
  source: "Entity ids that move with every recount are of no use to those who keep them",
  breaches: (register) =>
    directories(register).flatMap((directory, i) => {
      const partition = register.partitions[i]
      if (partition === undefined) return []
      const again = register.assign(directory, partition, register.newId)
      return again.changes.length === 0 && held(again) === held(directory) && again.count === directory.count
        ? []
        : [{ entries: [i], because: `changed again: ${again.changes.map(({ _tag }) => _tag).join(", ")}` }]
    })
}

/** Two people who are merged and parted again have the ids they had. */
export const unmergeRestoresIds: Law<Register> = {
  id: "identity/unmerge-restores-ids",
  says: "A merge by mistake costs nobody their customer number.",
  source: "Merge, then unmerge, is exact",
  breaches: (register) =>
    directories(register).flatMap((directory, i) => {
      const partition = register.partitions[i]
      const [one, other, ...rest] = partition?.people ?? []
      if (partition === undefined || one === undefined || other === undefined) return []
      const merged = register.assign(directory, { ...partition, people: [[...one, ...other], ...rest] }, register.newId)
      const parted = register.assign(merged, partition, register.newId)
      return held(parted) === held(directory) ? [] : [{ entries: [i], because: `${held(directory)} became ${held(parted)}` }]
    })
}

/** Whatever the next evidence changed, the same people again have the same ids; unless somebody is gone, of whom nothing is remembered. */
export const undoRestoresIds: Law<Register> = {
  id: "identity/undo-restores-ids",
  says: "Whoever takes back the last step finds every customer number where it was.",
  source: "Merge, then unmerge, is exact",
  breaches: (register) => {
    const all = directories(register)
    return all.flatMap((directory, i) => {
      const [partition, next] = [register.partitions[i], register.partitions[i + 1]]
      const stays = new Set(next?.people.flat())
      if (partition === undefined || next === undefined || partition.people.flat().some((record) => !stays.has(record))) return []
      const undone = register.assign(all[i + 1] ?? directory, partition, register.newId)
      return held(undone) === held(directory) ? [] : [{ entries: [i], because: `${held(directory)} became ${held(undone)}` }]
    })
  }
}
