import { Readable } from 'node:stream';
import { Controller, Get, Headers, Ip, Param, Query, Res } from '@nestjs/common';
import { generalErrors, isId } from '#kernel';
import { ActorResolver, Limits, Public, workbook, WORKBOOK_TYPE, type Actor, type SheetCell } from '#platform';
import { BookFiles } from '../app/book-files.js';
import { csvOf, decimalOf, type BookCell, type BookTable } from '../domain/book-table.js';

/** The part of a reply that is needed here. */
interface Reply {
  header(name: string, value: string): unknown;
  send(body: Readable): unknown;
}

/** From which day to which, both included (期间); whatever the address says, to be looked at. */
interface Period {
  readonly from?: unknown;
  readonly to?: unknown;
}

const PER_MINUTE = { max: 20, windowSeconds: 60 };

/** Books and reports as files (账簿与报告下载), for spreadsheets and for programs. The token is looked at here, for a guard of routes knows no actor. */
@Controller()
@Public()
export class BookFileController {
  constructor(
    private readonly actors: ActorResolver,
    private readonly limits: Limits,
    private readonly files: BookFiles,
  ) {}

  /** The journal of a fund, for who may read its books. UNAUTHENTICATED, NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED. */
  @Get('funds/:id/ledger.csv')
  async ledger(
    @Param('id') id: string,
    @Query() period: Period,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    csv(reply, await this.journal(await this.reader(authorization, address, id), id, period));
  }

  /** The same as a workbook. */
  @Get('funds/:id/ledger.xlsx')
  async ledgerWorkbook(
    @Param('id') id: string,
    @Query() period: Period,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    xlsx(reply, await this.journal(await this.reader(authorization, address, id), id, period));
  }

  /** The trial balance of the year of a day, of a fund or of a charity itself. Throws as above. */
  @Get('funds/:id/trial-balance.csv')
  async balance(
    @Param('id') id: string,
    @Query('at') at: unknown,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    csv(reply, await this.files.trialBalance(await this.reader(authorization, address, id), id, day(at) ?? ''));
  }

  /** The same as a workbook. */
  @Get('funds/:id/trial-balance.xlsx')
  async balanceWorkbook(
    @Param('id') id: string,
    @Query('at') at: unknown,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    xlsx(reply, await this.files.trialBalance(await this.reader(authorization, address, id), id, day(at) ?? ''));
  }

  /** A report, for everybody who sees it. UNAUTHENTICATED for a token that is none, NOT_FOUND, RATE_LIMITED. */
  @Get('disclosure-reports/:id.csv')
  async report(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    csv(reply, await this.files.report(await this.actor(authorization, address, id), id));
  }

  /** The same as a workbook. */
  @Get('disclosure-reports/:id.xlsx')
  async reportWorkbook(
    @Param('id') id: string,
    @Headers('authorization') authorization: string | undefined,
    @Ip() address: string,
    @Res() reply: Reply,
  ): Promise<void> {
    xlsx(reply, await this.files.report(await this.actor(authorization, address, id), id));
  }

  private journal(actor: Actor, id: string, { from, to }: Period): Promise<BookTable> {
    return this.files.ledger(actor, id, day(from), day(to));
  }

  private async reader(authorization: string | undefined, address: string, id: string): Promise<Actor> {
    const actor = await this.actor(authorization, address, id);
    if (actor === undefined) throw generalErrors.UNAUTHENTICATED();
    return actor;
  }

  private async actor(authorization: string | undefined, address: string, id: string): Promise<Actor | undefined> {
    const actor = authorization === undefined ? undefined : await this.actors.resolve(authorization);
    if (authorization !== undefined && actor === undefined) throw generalErrors.UNAUTHENTICATED();
    await this.limits.hit(`funds:book-file:${actor?.personId ?? address}`, PER_MINUTE);
    if (!isId(id)) throw generalErrors.NOT_FOUND();
    return actor;
  }
}

/** A day as the address gives it. A name that stands there twice is no day: it is refused where dates are read. */
const day = (given: unknown): string | undefined => (given === undefined ? undefined : String(given));

function csv(reply: Reply, table: BookTable): void {
  hand(reply, `${table.name}.csv`, 'text/csv; charset=utf-8', csvOf(table));
}

function xlsx(reply: Reply, table: BookTable): void {
  const rows = sheetRows(table.rows);
  hand(reply, `${table.name}.xlsx`, WORKBOOK_TYPE, workbook({ name: 'Linli', head: table.head, rows }));
}

async function* sheetRows(rows: BookTable['rows']): AsyncGenerator<SheetCell[]> {
  for await (const row of rows) yield row.map(sheetCell);
}

function sheetCell(cell: BookCell): SheetCell {
  const text = decimalOf(cell);
  return typeof cell === 'object' && cell !== null && text !== null ? { decimal: String(text) } : text;
}

/** A draft and a journal are kept by no proxy. */
function hand(reply: Reply, name: string, type: string, content: AsyncIterable<string | Buffer>): void {
  reply.header('content-type', type);
  reply.header('content-disposition', `attachment; filename="${name}"`);
  reply.header('cache-control', 'private, no-store');
  reply.header('x-content-type-options', 'nosniff');
  reply.send(Readable.from(content));
}
