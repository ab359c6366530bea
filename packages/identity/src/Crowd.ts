/** Values behind which too many people stand: a hotline's own number, a mailbox of many, a telephone in a waiting room. */
import type { Group, Node, Value } from "./Values.ts"

/** From so many bearers on the people behind a value are counted as they come and go, not anew each time. */
const many = 24

const tellsApart = (group: Group | undefined, value: Value): group is Group =>
  group !== undefined && group.days === undefined && group.namespace !== value.space.namespace

const counted = (crowd: Map<Group, Map<Value, number>>, value: Value, node: Node, by: 1 | -1): void => {
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) {
    const { mayLink, value: other } = mark
    const { group } = other
    if (!mayLink || !tellsApart(group, value)) continue
    let values = crowd.get(group)
    if (values === undefined) crowd.set(group, values = new Map())
    const count = (values.get(other) ?? 0) + by
    if (count === 0) values.delete(other)
    else values.set(other, count)
  }
}

const crowdOf = (value: Value): Map<Group, Map<Value, number>> => {
  const crowd = new Map<Group, Map<Value, number>>()
  for (let mark = value.linking; mark !== undefined; mark = mark.next) counted(crowd, value, mark.record, 1)
  return crowd
}

/** Whether so many bearers could carry enough values to make it generic, going by the most that any record carries. */
const couldBe = (value: Value, groups: ReadonlySet<Group>, people: number): boolean => {
  for (const group of groups) if (tellsApart(group, value) && value.links * group.widest > people * group.limit) return true
  return false
}

/**
 * Whether the limits prove that more people stand behind the value than it may link: with one customer number per
 * person, seven numbers are at least seven people. A function of the set of records that carry the value, so that it
 * links again when the evidence goes. Values of the same namespace tell nobody apart here, nor do those too weakly
 * attested or limited within a span of time only; one bearer alone leaves nothing to link.
 */
export const isCrowded = (value: Value, groups: ReadonlySet<Group>): boolean => {
  const people = value.space.rule.generic?.people
  if (people === undefined || value.links < 2 || !couldBe(value, groups, people)) return false
  if (value.crowd === undefined && value.links >= many) value.crowd = crowdOf(value)
  for (const [group, values] of value.crowd ?? crowdOf(value)) if (values.size > people * group.limit) return true
  return false
}

/** Has the values that a record carries count it in or out; before and after what it carries changes. */
export const countIn = (node: Node, by: 1 | -1): void => {
  for (let mark = node.marks; mark !== undefined; mark = mark.beside) {
    if (mark.mayLink && mark.value.crowd !== undefined) counted(mark.value.crowd, mark.value, node, by)
  }
}
