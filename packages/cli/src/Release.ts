/** Which release this is. */

/** This release, the same for all packages and adapters. */
export const version = "0.1.0"
