/** A queue that gives out what is most promising first. */

/** Numbers with a rank; the lowest rank comes first, of equals the one put in first. */
export interface AlignmentQueue {
  readonly put: (rank: number, item: number) => void
  readonly take: () => number | undefined
}

/** An empty queue (a binary heap). */
export const alignmentQueue = (): AlignmentQueue => {
  const ranks: Array<number> = []
  const orders: Array<number> = []
  const items: Array<number> = []
  let count = 0
  const isBefore = (a: number, b: number): boolean =>
    (ranks[a] as number) < (ranks[b] as number) || (ranks[a] === ranks[b] && (orders[a] as number) < (orders[b] as number))
  const swap = (a: number, b: number): void => {
    for (const column of [ranks, orders, items]) {
      const kept = column[a] as number
      column[a] = column[b] as number
      column[b] = kept
    }
  }
  return {
    put: (rank, item) => {
      let at = items.push(item) - 1
      ranks.push(rank)
      orders.push(count++)
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!isBefore(at, above)) break
        swap(at, above)
        at = above
      }
    },
    take: () => {
      if (items.length === 0) return undefined
      swap(0, items.length - 1)
      const item = items.pop()
      ranks.pop()
      orders.pop()
      for (let at = 0;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        let first = at
        if (left < items.length && isBefore(left, first)) first = left
        if (right < items.length && isBefore(right, first)) first = right
        if (first === at) return item
        swap(at, first)
        at = first
      }
    }
  }
}
