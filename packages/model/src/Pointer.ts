/** Places inside foreign JSON documents, so that every statement about a payload can be pointed at. */
import { Schema } from "effect"

const written = /^(\/([^~/]|~0|~1)*)*$/

/**
 * A JSON Pointer (RFC 6901): `""` is the whole document, `/entry/0/id` a leaf.
 * `~0` stands for `~` and `~1` for `/` inside a key.
 */
export const Pointer = Schema.String.pipe(
  Schema.check(Schema.isPattern(written, { toJsonSchema: () => ({ pattern: written.source }) })),
  Schema.brand("@redthread/model/Pointer")
)
export type Pointer = typeof Pointer.Type

/** The pointer to the whole document. */
export const rootPointer = "" as Pointer

/**
 * The pointer one key (or array index) further down.
 *
 * ```ts
 * import { childPointer, rootPointer } from "@redthread/model"
 * childPointer(rootPointer, "a/b") // => "/a~1b"
 * ```
 */
export const childPointer = (parent: Pointer, key: string | number): Pointer =>
  `${parent}/${typeof key === "number" || !(key.includes("/") || key.includes("~")) ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}` as Pointer

/** The keys on the way from the root to the pointer, unescaped; `[]` for the root. */
export const pointerKeys = (pointer: Pointer): ReadonlyArray<string> =>
  pointer === "" ? [] : pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
