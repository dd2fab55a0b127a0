import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from "kysely";

/** How long a process waits for another one that is writing, in milliseconds. */
const busyTimeoutMs = 10_000;

/** Everything that is SQLite's own: the connection and its settings, the copy for a backup, the checks of a file. */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  try {
    database.exec("pragma journal_mode = wal");
    // Every acknowledged write is on the disk, whatever happens to the machine next.
    database.exec("pragma synchronous = full");
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Kysely's dialect over the SQLite that comes with Node. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => sqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function sqliteDriver(database: DatabaseSync): Driver {
  const connection = connectionOf(database);
  const turns = turnTaking();
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    beginTransaction: (_, { accessMode }: TransactionSettings) =>
      accessMode === "read only" ? Promise.resolve(database.exec("begin")) : beginWriting(database),
    commitTransaction: async () => database.exec("commit"),
    rollbackTransaction: async () => database.exec("rollback"),
    releaseConnection: async () => turns.give(),
    destroy: async () => database.close(),
  };
}

/** One user of the connection after another: what others ask meanwhile is no part of somebody's transaction. */
function turnTaking(): { readonly take: () => Promise<void>; readonly give: () => void } {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  return {
    take: async () => {
      if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve));
      isTaken = true;
    },
    // The turn goes straight to who waits longest; nobody can slip in between.
    give: () => {
      const next = waiting.shift();
      isTaken = next !== undefined;
      next?.();
    },
  };
}

/**
 * A transaction that will write takes its turn at once: one that begins with reading cannot be let in later. The wait lets this process go on, since
 * the turn may be with another connection of its own.
 */
async function beginWriting(database: DatabaseSync): Promise<void> {
  const until = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      database.exec("pragma busy_timeout = 0; begin immediate");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
    } finally {
      database.exec(`pragma busy_timeout = ${busyTimeoutMs}`);
    }
    await setTimeout(3);
  }
}

function connectionOf(database: DatabaseSync): DatabaseConnection {
  const known = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const statement = known.get(sql) ?? database.prepare(sql);
    // Statements with lists of values differ with their length; only so many are worth keeping.
    if (known.size < 200) known.set(sql, statement);
    return statement;
  };
  return {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      const statement = prepared(sql);
      const values = parameters as readonly SQLInputValue[];
      if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
      const { changes } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes) };
    },
    // biome-ignore lint/correctness/useYield: no query of the store is read row by row
    streamQuery: async function* () {
      throw new Error("streamQuery: the store does not stream");
    },
  };
}

/** Writes a consistent copy of the whole database into a new file, while others go on reading and writing. */
export function copySqlite(database: DatabaseSync, file: string): void {
  database.prepare("vacuum into ?").run(file);
}

/** Whether a database has a table of that name. Throws for what is no database. */
export function holdsTable(database: DatabaseSync, name: string): boolean {
  return (
    database.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(name) !== undefined
  );
}

/** What is wrong with a database file by SQLite's own tests; empty where nothing is. Throws for what is no database. */
export function faultsOfSqlite(database: DatabaseSync): readonly string[] {
  const faults = database
    .prepare("pragma integrity_check")
    .all()
    .map((row) => String(Object.values(row)[0]))
    .filter((found) => found !== "ok");
  const orphans = database.prepare("pragma foreign_key_check").all().length;
  return orphans === 0 ? faults : [...faults, `${orphans} foreign keys lead nowhere`];
}

/** Makes a database one whole file with nothing beside it; false where another process has it open. */
export function settleSqlite(file: string): boolean {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    const row = database.prepare("pragma journal_mode = delete").get();
    return Object.values(row ?? {})[0] === "delete";
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    database.close();
  }
}

/** Whether another process kept a database locked for longer than is waited. */
export function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: unknown };
  // SQLITE_BUSY and SQLITE_LOCKED, in the low byte of any extended code.
  return typeof errcode === "number" && [5, 6].includes(errcode & 0xff);
}
