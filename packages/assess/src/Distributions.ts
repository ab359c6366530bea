/** Areas under the curves that tests refer to. Each is exact to about 1e-12 where it is not tiny. */

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7
]

/** The natural logarithm of Γ(x) for x > 0. Source: C. Lanczos, SIAM J. Numer. Anal. B 1 (1964), with g = 7. */
const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const y = x - 1
  const sum = lanczos.reduce((total, c, i) => (i === 0 ? c : total + c / (y + i)), 0)
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum)
}

const tiny = 1e-300
const away = (x: number): number => (Math.abs(x) < tiny ? tiny : x)

/** A continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)), by the modified method of Lentz. */
const fraction = (b0: number, a: (i: number) => number, b: (i: number) => number): number => {
  let f = away(b0)
  let [c, d] = [f, 0]
  for (let i = 1; i < 10_000; i++) {
    d = 1 / away(b(i) + a(i) * d)
    c = away(b(i) + a(i) / c)
    f *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return f
}

/** The upper regularised incomplete gamma function Q(a, x), a > 0, x ≥ 0. Source: DLMF 8.11.4 and 8.9.2. */
export const gammaQ = (a: number, x: number): number => {
  if (x <= 0) return 1
  if (x === Infinity) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a]
    for (let k = 1; k < 10_000 && term > sum * 1e-17; k++) sum += term *= x / (a + k)
    return 1 - front * sum
  }
  return front / fraction(x + 1 - a, (i) => -i * (i - a), (i) => x + 2 * i + 1 - a)
}

/** The regularised incomplete beta function I_x(a, b), 0 ≤ x ≤ 1. Source: DLMF 8.17.22. */
export const betaI = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaI(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
  const numerator = (i: number): number => {
    const m = Math.floor(i / 2)
    return i % 2 === 0 ? (m * (b - m) * x) / ((a + i - 1) * (a + i)) : (-(a + m) * (a + b + m) * x) / ((a + i - 1) * (a + i))
  }
  return front / fraction(1, numerator, () => 1)
}

/** How likely a chi-square variable with `degrees` of freedom is at least `x`. */
export const chiSquareTail = (x: number, degrees: number): number => gammaQ(degrees / 2, x / 2)

/** How likely a standard normal variable is at least as far from zero as `z`, on either side. */
export const normalTails = (z: number): number => gammaQ(0.5, (z * z) / 2)

/** How likely a variable of Student's t with `degrees` of freedom is at least as far from zero as `t`, on either side. */
export const studentTails = (t: number, degrees: number): number => betaI(degrees / (degrees + t * t), degrees / 2, 0.5)

const rootOf = (tails: (x: number) => number, p: number): number => {
  let [low, high] = [0, 1]
  while (tails(high) > p && high < 1e6) high *= 2
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const middle = (low + high) / 2
    if (tails(middle) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** How far from zero a standard normal variable stays in this share of cases: 0.95 gives 1.959964. */
export const normalReach = (confidence: number): number => rootOf(normalTails, 1 - confidence)

/** How far from zero a variable of Student's t stays in this share of cases. */
export const studentReach = (confidence: number, degrees: number): number => rootOf((t) => studentTails(t, degrees), 1 - confidence)
