/** Telephone numbers in the one form in which they are compared (ITU-T E.164, RFC 3966). */
import { isSupportedCountry } from "libphonenumber-js/max"
import metadata from "libphonenumber-js/metadata.max"
import { readPhone } from "./PhoneLibrary.ts"

/** What the library knows of a country whose numbers can be read without it. */
interface Plan {
  readonly code: string
  /** The trunk prefix, `0` or none. */
  readonly trunk: boolean
  readonly isValid: (national: string) => boolean
}

const whole = (pattern: unknown): RegExp | undefined => (typeof pattern === "string" && pattern !== "" ? new RegExp(`^(?:${pattern})$`) : undefined)

/**
 * The plan of a country that has its calling code for itself or is the first of those that share it, dials abroad with
 * 00 and within with 0 or nothing, and rewrites nothing; for all others the library is asked. The places in the list
 * are those of the library's metadata.
 */
const planOf = (region: string): Plan | undefined => {
  const [code, abroad, general, , , trunk, , parsing, transform, , leading, types] = (isSupportedCountry(region) ? metadata.countries[region] : undefined) ?? [] as ReadonlyArray<unknown>
  if (typeof code !== "string" || abroad !== "00" || (trunk !== "0" && trunk !== 0 && trunk !== undefined) || transform || leading || !Array.isArray(types)) return undefined
  if ((metadata.country_calling_codes as Readonly<Record<string, ReadonlyArray<string>>>)[code]?.[0] !== region) return undefined
  const rewritten = typeof parsing === "string" && parsing !== "0" ? new RegExp(`^(?:${parsing})`) : undefined
  const [first = /$^/] = [whole(general)]
  const kinds = types.flatMap((type: unknown) => {
    const [pattern, lengths]: ReadonlyArray<unknown> = Array.isArray(type) ? type : []
    const matches = whole(pattern)
    return matches === undefined ? [] : [{ matches, lengths: Array.isArray(lengths) ? lengths : undefined }]
  })
  const isValid = (national: string): boolean =>
    first.test(national) && rewritten?.test(national) !== true && kinds.some(({ lengths, matches }) => (lengths === undefined || lengths.includes(national.length)) && matches.test(national))
  return { code, trunk: trunk === "0", isValid }
}

const plans = new Map<string, Plan | undefined>()

const planFor = (region: string): Plan | undefined => {
  if (!plans.has(region)) plans.set(region, planOf(region))
  return plans.get(region)
}

/** Countries that are tried for numbers written internationally, where it is not the policy's own. */
const neighbours = ["DE", "AT", "CH", "NL", "BE", "FR", "PL", "DK", "ES", "GB", "CZ", "LU", "PT", "SE", "TR"]

const abroad = new Map<string, Plan>()

const byCode = (digits: string, from: number): Plan | undefined => {
  if (abroad.size === 0) {
    for (const region of neighbours) {
      const plan = planFor(region)
      if (plan !== undefined) abroad.set(plan.code, plan)
    }
  }
  return abroad.get(digits.slice(from, from + 2)) ?? abroad.get(digits.slice(from, from + 3))
}

const international = (digits: string, from: number): string | undefined => {
  const plan = byCode(digits, from)
  if (plan === undefined) return undefined
  const after = from + plan.code.length
  const national = digits.slice(plan.trunk && digits.charCodeAt(after) === zero ? after + 1 : after)
  return national.charCodeAt(0) !== zero && plan.isValid(national) ? `+${plan.code}${national}` : undefined
}

const zero = 48

/** Plainly written: digits, spaces and what separates them, a plus at most in front. */
const plain = /^\+?[0-9(][0-9 ()/.-]*$/

/** Reads what is plainly written and certainly valid; leaves all else, and every no, to the library. */
const quickly = (text: string, region: string): string | undefined => {
  if (text.length > 40 || !plain.test(text)) return undefined
  if (text.charCodeAt(0) === 43) {
    const digits = text.replace(/[^0-9]/g, "")
    return international(digits, 0)
  }
  const digits = text.replace(/[^0-9]/g, "")
  const own = planFor(region)
  if (own === undefined) return undefined
  if (digits.charCodeAt(0) === zero) {
    if (digits.charCodeAt(1) === zero) return international(digits, 2)
    const national = digits.slice(1)
    return own.trunk && own.isValid(national) ? `+${own.code}${national}` : undefined
  }
  if (digits.length < 11 || digits.length > 15 || !digits.startsWith(own.code)) return undefined
  const national = digits.slice(own.code.length)
  return national.charCodeAt(0) !== zero && own.isValid(national) ? `+${digits}` : undefined
}

/** What the library said lately. Bounded: the older half is forgotten when it is full. */
const said = [new Map<string, string | undefined>(), new Map<string, string | undefined>()] as const
let [recent, older]: readonly [Map<string, string | undefined>, Map<string, string | undefined>] = said
const most = 5000

const remembered = (text: string, region: string): string | undefined => {
  const asked = `${region} ${text}`
  if (recent.has(asked)) return recent.get(asked)
  const answer = older.has(asked) ? older.get(asked) : readPhone(text, region)
  if (recent.size >= most) {
    older.clear()
    ;[recent, older] = [older, recent]
  }
  recent.set(asked, answer)
  return answer
}

/**
 * The number in E.164, national ones read as those of `region` (ISO 3166-1); an extension stays as `;ext=12`, because
 * behind a switchboard it is another person. Digits that begin with the region's calling code and are long enough for
 * a whole number are read as international, as WhatsApp and telephone exchanges write them without the plus. Mexican
 * mobiles are read with and without the 1 that they had until 2019, Argentine ones with 9 or 15. `undefined` for what
 * cannot be a subscriber's number. Checked against the library's full metadata: the small one takes `12345` for a
 * German number.
 *
 * ```ts
 * import * as Identity from "@redthread/identity"
 * Identity.normalisePhone("0049 (0)151 / 234 567 89", "DE") // => "+4915123456789"
 * ```
 */
export const normalisePhone = (text: string, region: string): string | undefined => quickly(text, region) ?? remembered(text, region)
