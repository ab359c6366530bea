/** A process as large as wanted, on which the checker and its peers are measured: a form whose questions may be answered in any order, on four channels. */

/** Its JSON form. Everything is carried and kept, so that nothing is found. */
export const large = (facts: number): unknown => {
  const names = Array.from({ length: facts }, (_, i) => `fact${i}`)
  const states = ["open", "drafted", "sent", "checked", "done"]
  const channels = ["app", "branch", "hotline", "web"]
  const tell = Object.fromEntries(names.map((name, i) => [`tell${i}`, { from: states.slice(0, 4), to: "drafted", needs: [name] }]))
  const events = { draft: { from: "open", to: "drafted" }, ...tell, send: { from: "drafted", to: "sent" }, check: { from: "sent", to: "checked" }, finish: { from: "checked", to: "done", needs: names } }
  return {
    name: "large", version: 1, facts: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
    assurance: ["anonymous", "claimed", "authenticated"], initial: "open",
    states: Object.fromEntries(states.map((state) => [state, state === "done" ? { goal: true } : {}])), events,
    channels: Object.fromEntries(channels.map((channel) => [channel, {
      claims: ["done"], auth: { identify: { grants: "claimed" }, login: { grants: "authenticated" } },
      affords: Object.fromEntries(Object.keys(events).map((event) => [event, {}])),
      handover: Object.fromEntries(channels.filter((other) => other !== channel).map((other) => [other, { carries: "all", assurance: "keep" }]))
    }]))
  }
}
