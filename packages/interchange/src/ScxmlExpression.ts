/** The conditions and values of a chart that can be followed: literals, names, arithmetic, comparisons, `In(…)`. Anything else is unknown. */

/** A value that is followed; `undefined` where it is not known. */
export type Value = string | number | boolean | null | undefined

/** What an expression can see. */
export interface Scope {
  readonly data: Readonly<Record<string, Value>>
  readonly isIn: (state: string) => boolean
}

/** An expression that was understood. */
export type Expression = (scope: Scope) => Value

const token = /\s*(?:(\d+(?:\.\d+)?)|'([^'\\]*)'|"([^"\\]*)"|([A-Za-z_$][\w$]*)|(===|!==|==|!=|<=|>=|&&|\|\||[-+*/%!<>()]))/y

type Operator = (one: Value, other: Value) => Value

const number = (calculate: (one: number, other: number) => Value): Operator => (one, other) =>
  typeof one === "number" && typeof other === "number" ? calculate(one, other) : undefined
const equal: Operator = (one, other) => (one === undefined || other === undefined ? undefined : one === other)
const unequal: Operator = (one, other) => (one === undefined || other === undefined ? undefined : one !== other)
const loosely = (compare: Operator): Operator => (one, other) => (typeof one === typeof other ? compare(one, other) : undefined)

/** From weakest to strongest binding. */
const operators: ReadonlyArray<Readonly<Record<string, Operator>>> = [
  { "||": (one, other) => (one === true || other === true ? true : one === false && other === false ? false : undefined) },
  { "&&": (one, other) => (one === false || other === false ? false : one === true && other === true ? true : undefined) },
  { "===": equal, "!==": unequal, "==": loosely(equal), "!=": loosely(unequal) },
  { "<": number((one, other) => one < other), ">": number((one, other) => one > other), "<=": number((one, other) => one <= other), ">=": number((one, other) => one >= other) },
  { "+": (one, other) => (typeof one === "string" && typeof other === "string" ? one + other : number((a, b) => a + b)(one, other)), "-": number((one, other) => one - other) },
  { "*": number((one, other) => one * other), "/": number((one, other) => one / other), "%": number((one, other) => one % other) }
]

const tokensOf = (text: string): ReadonlyArray<RegExpExecArray> | undefined => {
  const found: Array<RegExpExecArray> = []
  const end = text.trimEnd().length
  token.lastIndex = 0
  for (let at = 0; at < end;) {
    const next = token.exec(text)
    if (next === null) return undefined
    found.push(next)
    at = token.lastIndex
  }
  return found
}

/** More levels of brackets than any honest condition has. */
const deepest = 64

/** Understands an expression of the ECMAScript data model, or a predicate of the null data model; `undefined` where it goes beyond what is followed. */
export const expressionOf = (text: string): Expression | undefined => {
  const tokens = tokensOf(text)
  let at = 0
  const next = (): string | undefined => tokens?.[at]?.[5]
  const word = (): string | undefined => tokens?.[at]?.[4]
  const primary = (depth: number): Expression | undefined => {
    const here = tokens?.[at]
    if (here === undefined || depth > deepest) return undefined
    const [, digits, single, double, name, sign] = here
    at++
    const text = single ?? double
    if (digits !== undefined) return () => Number(digits)
    if (text !== undefined) return () => text
    if (sign === "(") {
      const inside = level(0, depth + 1)
      return next() === ")" && at++ >= 0 ? inside : undefined
    }
    if (sign === "!" || sign === "-") {
      const operand = primary(depth + 1)
      return operand === undefined ? undefined : (scope) => {
        const value = operand(scope)
        return sign === "!" ? (typeof value === "boolean" ? !value : undefined) : typeof value === "number" ? -value : undefined
      }
    }
    if (name === undefined) return undefined
    if (name === "true" || name === "false") return () => name === "true"
    if (name === "null") return () => null
    if (name === "In" && next() === "(") {
      at++
      const state = word() ?? tokens?.[at]?.[2] ?? tokens?.[at]?.[3]
      at++
      return state !== undefined && next() === ")" && at++ >= 0 ? ({ isIn }) => isIn(state) : undefined
    }
    return next() === "(" ? undefined : ({ data }) => (Object.hasOwn(data, name) ? data[name] : undefined)
  }
  const level = (strength: number, depth: number): Expression | undefined => {
    const known = operators[strength]
    if (known === undefined) return primary(depth)
    let left = level(strength + 1, depth)
    for (let sign = next(); left !== undefined && sign !== undefined && Object.hasOwn(known, sign); sign = next()) {
      at++
      const [one, operate, other] = [left, known[sign], level(strength + 1, depth)]
      left = other === undefined || operate === undefined ? undefined : (scope) => operate(one(scope), other(scope))
    }
    return left
  }
  const understood = tokens === undefined || tokens.length === 0 ? undefined : level(0, 0)
  return at === tokens?.length ? understood : undefined
}
