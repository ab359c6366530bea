/** A disk as a power failure leaves it: what was written counts only when it was synced. Built from a trace of system calls. */

interface File {
  /** As programs see it. */
  written: Buffer
  /** As the disk has it. */
  synced: Buffer
  dirty: boolean
}

/** The files of one directory, twice: as seen, and as synced. A new name counts when its directory was synced. */
export class Disk {
  readonly dir: string
  readonly #seen = new Map<string, File>()
  readonly #named = new Map<string, File>()
  /** How often something was synced. */
  syncs = 0

  constructor(dir: string) {
    this.dir = dir
  }

  has(path: string): boolean {
    return path.startsWith(`${this.dir}/`)
  }

  create(path: string): void {
    if (!this.#seen.has(path)) this.#seen.set(path, { written: Buffer.alloc(0), synced: Buffer.alloc(0), dirty: false })
  }

  write(path: string, offset: number, bytes: Buffer): void {
    this.create(path)
    const file = this.#seen.get(path)
    if (file === undefined) return
    const length = Math.max(file.written.length, offset + bytes.length)
    if (length > file.written.length) file.written = Buffer.concat([file.written, Buffer.alloc(length - file.written.length)])
    bytes.copy(file.written, offset)
    file.dirty = true
  }

  truncate(path: string, length: number): void {
    this.create(path)
    const file = this.#seen.get(path)
    if (file === undefined) return
    file.written = length <= file.written.length ? Buffer.from(file.written.subarray(0, length)) : Buffer.concat([file.written, Buffer.alloc(length - file.written.length)])
    file.dirty = true
  }

  unlink(path: string): void {
    this.#seen.delete(path)
  }

  sync(path: string): void {
    this.syncs++
    if (path === this.dir) {
      this.#named.clear()
      for (const [name, file] of this.#seen) this.#named.set(name, file)
    }
    const file = this.#seen.get(path)
    if (file === undefined) return
    file.synced = Buffer.from(file.written)
    file.dirty = false
  }

  /** The files that hold what no sync has made safe; shared memory beside a database is rebuilt, a lock holds nothing. */
  dirty(): ReadonlyArray<string> {
    return [...this.#seen].filter(([name, file]) => !/-shm$|\.lock(-journal)?$/.test(name) && (file.dirty || this.#named.get(name) !== file)).map(([name]) => name)
  }

  /** What is left when the power fails now, by name within the directory. */
  afterPowerFailure(): ReadonlyMap<string, Buffer> {
    return new Map([...this.#named].filter(([name]) => !name.endsWith("-shm")).map(([name, file]) => [name.slice(this.dir.length + 1), file.synced]))
  }
}

const unhex = (text: string): Buffer => Buffer.from(text.replaceAll("\\x", ""), "hex")
const named = (hex: string): string => unhex(hex).toString("utf8")

/**
 * Plays a trace (`strace -f -y -xx`) on the disk, line by line; `said` hears what the process wrote to its standard output.
 */
export const replay = (lines: Iterable<string>, disk: Disk, said: (text: string) => void): void => {
  const unfinished = new Map<string, string>()
  for (const raw of lines) {
    const [, pid = "", rest = ""] = /^(\d+)\s+(.*)$/s.exec(raw) ?? []
    const begun = /^(.*?)\s*<unfinished \.\.\.>$/s.exec(rest)
    if (begun?.[1] !== undefined) {
      unfinished.set(pid, begun[1])
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest)
    const line = resumed === null ? rest : (unfinished.get(pid) ?? "") + (resumed[1] ?? "")
    const paren = line.indexOf("(")
    const call = line.slice(0, paren)
    const result = Number(/= (-?\d+)(<[^>]*>)?[^=]*$/.exec(line)?.[1] ?? -1)
    if (result < 0 || paren < 0) continue
    const args = line.slice(paren + 1)
    const path = named(/^\d+<([^>]*)>/.exec(args)?.[1] ?? "")
    const text = /"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?/.exec(args)
    switch (call) {
      case "openat": {
        const opened = named(text?.[1] ?? "")
        if (args.includes("O_CREAT") && disk.has(opened)) disk.create(opened)
        break
      }
      case "write":
        if (args.startsWith("1<")) said(named(text?.[1] ?? ""))
        else if (disk.has(path)) throw new Error(`an unexpected write to ${path}`)
        break
      case "pwrite64":
        if (!disk.has(path)) break
        if (text?.[2] !== undefined) throw new Error("the trace is cut: its strings are too short")
        disk.write(path, Number(/, (\d+)\)\s+= /.exec(args)?.[1]), unhex(text?.[1] ?? "").subarray(0, result))
        break
      case "ftruncate":
        if (disk.has(path)) disk.truncate(path, Number(/^\d+<[^>]*>, (\d+)/.exec(args)?.[1]))
        break
      case "unlink":
        if (disk.has(named(text?.[1] ?? ""))) disk.unlink(named(text?.[1] ?? ""))
        break
      case "fsync":
      case "fdatasync":
        if (disk.has(path) || path === disk.dir) disk.sync(path)
        break
    }
  }
}
