/** The tables of a ledger in PostgreSQL, and how they came to be: migrations run forward only and are never edited once released. */
import { all, type Migration } from "./SqlSchema.ts"

/**
 * A commit in one call, so that it takes one round trip and holds its locks no longer than it has to. Refusals are
 * exceptions, which undo it: RT001 the delivery with this number is unknown, RT002 the event with this number counted before, RT003 the
 * append with this number found its stream so long.
 *
 * It begins with the locks of its streams: the transaction's number is taken with the first write, behind them, so the
 * order of a stream's entries and that of the transactions are the same. Locks come sorted, so nobody waits in a circle.
 */
const commitEntries = `
create function commit_entries(brand text, brand_lock bigint, locks bigint[], settled_channels text[], settled_checksums text[],
  event_keys text[], revisions bigint[], records text[], expected bigint[], sizes bigint[], texts text[]) returns text language plpgsql as $$
declare
  arrived bigint; number_of bigint; grown bigint; last_length bigint; done bigint := 0; last_place text := '0';
begin
  if cardinality(locks) = 0 and cardinality(records) > 0 then
    perform pg_advisory_xact_lock(brand_lock);
  elsif cardinality(records) > 0 then
    perform pg_advisory_xact_lock_shared(brand_lock);
    for i in 1..cardinality(locks) loop perform pg_advisory_xact_lock(locks[i]); end loop;
  end if;
  for i in 1..cardinality(settled_checksums) loop
    select d.position into arrived from delivery d where d.tenant = brand and d.channel = settled_channels[i] and d.checksum = settled_checksums[i];
    if not found then raise exception '%', i using errcode = 'RT001'; end if;
    delete from waiting w where w.tenant = brand and w.delivery = arrived;
    if not found then delete from parked p where p.tenant = brand and p.delivery = arrived; end if;
  end loop;
  for i in 1..cardinality(event_keys) loop
    insert into counted values (brand, event_keys[i], revisions[i]) on conflict do nothing;
    if not found then raise exception '%', i using errcode = 'RT002'; end if;
  end loop;
  for i in 1..cardinality(records) loop
    if sizes[i] = 0 then
      grown := coalesce((select s.length from stream s where s.tenant = brand and s.record = records[i]), 0);
      if expected[i] <> grown then raise exception '% %', i, grown using errcode = 'RT003'; end if;
      continue;
    end if;
    insert into stream as s (tenant, record, length) values (brand, records[i], sizes[i])
      on conflict (tenant, record) do update set length = s.length + excluded.length returning s.number, s.length into number_of, grown;
    if expected[i] <> grown - sizes[i] then raise exception '% %', i, grown - sizes[i] using errcode = 'RT003'; end if;
    insert into entry (tenant, stream, place, json)
      select brand, number_of, grown - sizes[i] + u.nth - 1, u.line from unnest(texts[done + 1 : done + sizes[i]]) with ordinality as u(line, nth) order by u.nth;
    done := done + sizes[i];
    last_length := grown;
  end loop;
  if done > 0 then
    select e.tx::text || '.' || e.position into last_place from entry e where e.stream = number_of and e.place = last_length - 1;
  else
    select e.tx::text || '.' || e.position into last_place from entry e where e.tenant = brand order by e.tx desc, e.position desc limit 1;
  end if;
  return coalesce(last_place, '0');
end $$`

/**
 * The tables that SQLite has. `tx` is the transaction that wrote the row: with it a reader tells what is final from what
 * may still get a row before it. A delivery and its waiting are written by one transaction, so their `tx` is the same.
 * Texts are compared byte by byte; streams are updated in place.
 */
const first = all([
  `create table delivery (position bigint generated always as identity primary key, tx xid8 not null default pg_current_xact_id(),
    tenant text collate "C" not null, channel text collate "C" not null, checksum text collate "C" not null, meta text not null, body bytea not null,
    unique (tenant, channel, checksum))`,
  `create table waiting (tenant text collate "C" not null, delivery bigint not null references delivery,
    tx xid8 not null default pg_current_xact_id(), primary key (tenant, delivery))`,
  "create index waiting_in_order on waiting (tenant, tx, delivery)",
  `create table parked (tenant text collate "C" not null, delivery bigint not null references delivery, at bigint not null,
    reason text not null, primary key (tenant, delivery))`,
  `create table counted (tenant text collate "C" not null, key text collate "C" not null, revision bigint not null,
    primary key (tenant, key, revision))`,
  `create table stream (number bigint generated always as identity primary key, tenant text collate "C" not null,
    record text collate "C" not null, length bigint not null, unique (tenant, record)) with (fillfactor = 70)`,
  `create table entry (position bigint generated always as identity primary key, tx xid8 not null default pg_current_xact_id(),
    tenant text collate "C" not null, stream bigint not null, place bigint not null, json text not null, unique (stream, place))`,
  "create index entry_of_tenant on entry (tenant, tx, position)",
  commitEntries
])

/** `snapshot` has what folds came to, and where; it can be emptied at any time. */
const snapshots = all([
  `create table snapshot (tenant text collate "C" not null, name text collate "C" not null, entries bigint not null, position text not null, text text not null,
    primary key (tenant, name))`
])

/** The tables' history, the oldest first; the table `format` says how many of them a schema has seen. */
export const postgresMigrations: ReadonlyArray<Migration> = [first, snapshots]
