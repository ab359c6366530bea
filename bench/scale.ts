/**
 * The plan of `docs/scale.md` in figures: how many servers and runners a load takes, and how long they last, from constants that the
 * other benchmarks measured: `node bench/scale.ts [--entries 1e9] [--rate 10000] [--settled 400] [--commits 2000] [--batch 16] [--bytes 900] [--json]`.
 * `--settled` is what one runner settles a second, `--commits` what one server syncs a second, `--batch` deliveries in one commit.
 * A queue in front of each server is played second by second through a day with a noon of three times the mean.
 */
import { parseArgs } from "node:util"

const { values } = parseArgs({
  options: {
    entries: { type: "string", default: "1e9" }, rate: { type: "string", default: "10000" }, settled: { type: "string", default: "400" },
    commits: { type: "string", default: "2000" }, batch: { type: "string", default: "16" }, bytes: { type: "string", default: "900" }, json: { type: "boolean", default: false }
  }
})
const [entries, rate, settled, commits, batch, bytes] = [values.entries, values.rate, values.settled, values.commits, values.batch, values.bytes].map(Number) as [number, number, number, number, number, number]

/** A delivery costs one sync when it is kept, shared with those that come at the same moment, and its part of a commit. */
const syncsEach = 0.25 + 1 / batch
const headroom = 0.6
const servers = Math.ceil(rate * syncsEach / (commits * headroom))
const runners = Math.ceil(rate / (settled * headroom))

/** The longest queue of a day, in deliveries, and the longest wait in it, in seconds, with so many runners. */
const day = (capacity: number) => {
  let [queue, worst, longest] = [0, 0, 0]
  for (let second = 0; second < 86_400; second++) {
    const noon = Math.exp(-(((second - 43_200) / 7200) ** 2))
    queue = Math.max(0, queue + rate * (0.55 + 2.45 * noon) - capacity)
    worst = Math.max(worst, queue)
    longest = Math.max(longest, queue / capacity)
  }
  return { queue: Math.round(worst), wait: Math.round(longest) }
}
const [mean, peak] = [day(runners * settled), day(Math.ceil(3 * rate / settled) * settled)]
const result = {
  servers, runners, "runners for the noon": Math.ceil(3 * rate / settled), "GB of entries": Math.round(entries * bytes / 1e9), "GB a server": Math.round(entries * bytes / 1e9 / servers),
  "days until so many entries": Math.round(entries / (rate * 2) / 864) / 100, "longest queue, mean": mean.queue, "longest wait, mean, s": mean.wait, "longest queue, noon": peak.queue, "longest wait, noon, s": peak.wait
}
if (values.json) console.log(JSON.stringify(result))
else console.table(result)
