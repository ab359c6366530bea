/** The page as a browser shows it: nothing overlaps, nothing runs over the edge, on a wide screen and on a telephone, light and dark. */
import * as Assess from "@redthread/assess"
import { Instant } from "@redthread/model"
import { companyLog } from "@redthread/testing"
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, it } from "vitest"

const chromium = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== undefined && existsSync(path))

/** Looks for texts of a picture that cover one another or leave it, and for a page that is wider than the window. */
const looking = `<script>addEventListener("load", () => {
  const found = []
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect(), name = svg.querySelector("title").textContent
    const texts = [...svg.querySelectorAll("text")].map((text) => ({ said: text.textContent, box: text.getBoundingClientRect(), leans: text.hasAttribute("transform") }))
    for (const { box, said } of texts) if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.push(name + ": “" + said + "” leaves the picture")
    texts.forEach((one, i) => texts.slice(i + 1).forEach((other) => {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left), high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (!one.leans && !other.leans && wide > 1 && high > 3) found.push(name + ": “" + one.said + "” covers “" + other.said + "”")
    }))
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push("the page is " + document.documentElement.scrollWidth + " wide in a window of " + innerWidth)
  for (const region of document.querySelectorAll(".wide")) if (region.tabIndex !== 0 || !region.ariaLabel) found.push("a wide part cannot be reached by the keyboard")
  const ids = new Set([...document.querySelectorAll("[id]")].map((one) => one.id))
  for (const link of document.querySelectorAll("a")) if (!ids.has(link.getAttribute("href").slice(1))) found.push("a link leads nowhere: " + link.getAttribute("href"))
  document.body.setAttribute("data-found", JSON.stringify(found)); document.body.setAttribute("data-pictures", document.querySelectorAll("svg").length)
})</script></body>`

const shown = (html: string, width: number): { readonly found: ReadonlyArray<string>; readonly pictures: number } => {
  const folder = mkdtempSync(join(tmpdir(), "redthread-page-"))
  try {
    const file = join(folder, "page.html")
    writeFileSync(file, html.replace("</body>", looking))
    const dom = execFileSync(chromium ?? "", [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", `--user-data-dir=${join(folder, "profile")}`,
      `--window-size=${width},1200`, "--virtual-time-budget=3000", "--dump-dom", pathToFileURL(file).href
    ], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 60_000, maxBuffer: 64_000_000 })
    const told = (name: string): string => (new RegExp(`data-${name}="([^"]*)"`).exec(dom)?.[1] ?? "").replaceAll("&quot;", "\"").replaceAll("&amp;", "&")
    return { found: JSON.parse(told("found")) as ReadonlyArray<string>, pictures: Number(told("pictures")) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(chromium === undefined)("the page in a browser", () => {
  const change = Instant.make(Date.parse("2026-03-10T00:00:00Z"))
  const situation: Assess.Situation = { prices: { contact: { "*": 4 }, joining: 9000 }, budget: 20_000, goals: [{ measure: "re-entry", direction: "at most", target: 0.1, start: 0.3, by: "2026-12-31" }] }
  const html = Assess.toHtml(Assess.assess(companyLog({ kind: "half", customers: 300, seed: 6 }), { change, situation }), { title: "Assessment of a company with a rather long name & Söhne.csv" })
  it.each([1100, 500])("shows every text where it belongs, %i wide", (width) => {
    const { found, pictures } = shown(html, width)
    expect(found).toEqual([])
    expect(pictures).toBeGreaterThan(8)
  }, 90_000)
  it("would notice a text that covers another", () => {
    expect(shown(html.replace("</svg>", "<text x='0' y='16'>covers</text></svg>"), 1100).found.join()).toContain("covers")
  }, 90_000)
})
