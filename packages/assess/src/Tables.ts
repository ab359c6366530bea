/** Whether rows and columns of a table of counts have to do with one another. */
import { Result } from "effect"
import { chiSquareTail } from "./Distributions.ts"
import { atLeast, type Tested, type TooFew } from "./Sample.ts"

const sum = (values: ReadonlyArray<number>): number => values.reduce((total, value) => total + value, 0)

/**
 * Pearson's chi-square test of independence, without correction for continuity. Rows and columns in which nothing was counted are
 * left out. Refused where the smallest expected count is below `minimum`, 5 unless told. Source: K. Pearson, Phil. Mag. 50 (1900) 157;
 * the rule of five: W. G. Cochran, Ann. Math. Statist. 23 (1952) 315.
 */
export const chiSquare = (table: ReadonlyArray<ReadonlyArray<number>>, { minimum = 5 }: { readonly minimum?: number } = {}): Result.Result<Tested, TooFew> =>
  Result.gen(function*() {
    const rows = table.filter((row) => sum(row) > 0)
    const kept = (rows[0] ?? []).map((_, i) => i).filter((i) => sum(rows.map((row) => row[i] ?? 0)) > 0)
    const totals = kept.map((i) => sum(rows.map((row) => row[i] ?? 0)))
    yield* atLeast("rows and columns with counts", 2, Math.min(rows.length, kept.length))
    const n = sum(totals)
    const expected = rows.map((row) => totals.map((total) => (sum(row) * total) / n))
    yield* atLeast("expected in the smallest cell", minimum, Math.min(...expected.flat()))
    const statistic = sum(rows.flatMap((row, r) => kept.map((i, c) => ((row[i] ?? 0) - (expected[r]?.[c] ?? 0)) ** 2 / (expected[r]?.[c] ?? 1))))
    return { test: "chi-square", statistic, p: chiSquareTail(statistic, (rows.length - 1) * (kept.length - 1)), n }
  })
