/** A real PostgreSQL server of the tests' own: started in a second, gone when they end, however they end. */
import { Redacted } from "effect"
import { spawn, spawnSync } from "node:child_process"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"

/** A running server, reached through a socket in its own directory; its user “redthread” may do everything, without a password; “clerk”, once created, needs one. */
export interface PostgresServer {
  readonly release: number
  /** The address of a database; “postgres” is there from the start. */
  readonly url: (database?: string, user?: string) => Redacted.Redacted
  /** Ends the server, and removes all it wrote. */
  readonly stop: () => Promise<void>
}

/** Settings of the server, such as `fsync`; without any it syncs nothing, which suits tests. */
export type PostgresSettings = Readonly<Record<string, string>>

const debian = "/usr/lib/postgresql"
const releaseOf = (folder: string): number => Number(/ (\d+)/.exec(spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" }).stdout)?.[1] ?? 0)
const has = (folder: string): boolean => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb"))

/** The folder with this machine's own PostgreSQL programs, 15 or later, or `undefined`: then tests that need it are skipped. */
export const findPostgres = (): string | undefined => {
  const installed = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)).map((release) => join(debian, release, "bin")) : []
  return [...(process.env["PATH"] ?? "").split(delimiter), ...installed].find((folder) => folder !== "" && has(folder) && releaseOf(folder) >= 15)
}

const idOf = (what: "-u" | "-g", user: string): number => Number(spawnSync("id", [what, user], { encoding: "utf8" }).stdout.trim() || Number.NaN)

/** PostgreSQL refuses to run as root: then it runs as “postgres”, or “nobody”. */
const otherUser = (): { readonly uid: number; readonly gid: number } | undefined =>
  process.getuid?.() === 0
    ? ["postgres", "nobody"].map((user) => ({ uid: idOf("-u", user), gid: idOf("-g", user) })).find(({ uid }) => uid > 0)
    : undefined

/** Ends the server when nobody holds the other end of its input any more: the tests have ended, or were killed. */
const guard = "\"$@\" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf \"$FOLDER\""

/** Starts a server in a new folder. Rejects with what PostgreSQL said where it does not start. */
export const startPostgres = async (programs: string, settings: PostgresSettings = {}): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), "redthread-postgres-"))
  const user = otherUser()
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const asUser = { cwd: folder, env: { ...process.env, FOLDER: folder, LC_ALL: "C" }, ...user }
  const data = join(folder, "data")
  const made = spawnSync(join(programs, "initdb"), ["-D", data, "-U", "redthread", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], { ...asUser, encoding: "utf8" })
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not be set up: ${made.stderr}`)
  }
  writeFileSync(join(data, "pg_hba.conf"), "local all clerk scram-sha-256\nlocal all all trust\n")
  const all: PostgresSettings = { fsync: "off", autovacuum: "off", listen_addresses: "", unix_socket_directories: folder, shared_buffers: "32MB", ...settings }
  const server = spawn("sh", ["-c", guard, "sh", join(programs, "postgres"), "-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])], {
    ...asUser, stdio: ["pipe", "ignore", "pipe"]
  })
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()))
  await new Promise<void>((resolve, reject) => {
    let said = ""
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text
      if (said.includes("ready to accept connections")) resolve()
      if (said.includes("FATAL")) reject(new Error(`PostgreSQL did not start: ${said}`))
    })
    server.once("close", () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
  return {
    release: releaseOf(programs),
    url: (database = "postgres", name = "redthread") => Redacted.make(`postgres://${name}@${encodeURIComponent(folder)}/${database}`),
    stop: () => {
      server.stdin.end()
      return ended
    }
  }
}
