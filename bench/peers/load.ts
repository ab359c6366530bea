/** Loads a package that is installed here and nowhere else. */
export const load = (name: string): Promise<unknown> => import(name)
