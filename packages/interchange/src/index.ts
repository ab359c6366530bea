/**
 * Processes to and from other notations; what a notation cannot express comes back as a list, never dropped in silence.
 *
 * @module
 */
export {}
