/** What may fail inside the collector, and what it means for the answers. */
const meanings = {
  'not-opened': 'Приём ответов не открылся; ответы остаются на устройствах',
  'not-stored': 'Ответы не записаны; они остаются на устройствах, и те отправят их снова',
  'not-refreshed': 'Анкеты и даты не перечитаны; действуют прежние',
  'no-page': 'Страница опроса не прочитана; ответ показан без её оформления',
  'not-mixed': 'Порядок, в котором приходили ответы, в хранилище ещё виден; попытка повторится',
  'not-kept': 'Анкета не сохранена рядом с ответами полугодия; это сделает npm run export',
  'connection-lost': 'Связь с базой данных прервалась; приём попробует снова',
} as const;

/** A failure. Nothing of an answer, an address or a code is in it. */
export interface CollectorProblem {
  readonly what: keyof typeof meanings;
  readonly error: unknown;
}

/** The one way in which the collector tells of its failures. */
export type Report = (problem: CollectorProblem) => void;

/** Milliseconds in which the same line is not written again: a database that is away fails every answer. */
const quiet = 60_000;
const mostRemembered = 100;

/** @param clock milliseconds. */
export function createReport(write: (text: string) => void, clock: () => number): Report {
  const told = new Map<string, { readonly at: number; untold: number }>();
  return ({ what, error }) => {
    const line = `${meanings[what]} (${reasonOf(error)}).`;
    const last = told.get(line);
    if (last !== undefined && clock() - last.at < quiet) {
      last.untold += 1;
      return;
    }
    if (told.size === mostRemembered) told.clear();
    told.set(line, { at: clock(), untold: 0 });
    const before =
      last === undefined || last.untold === 0 ? '' : ` До этого ещё раз: ${last.untold}.`;
    write(`${line}${before}\n`);
  };
}

/** What the system or the database says of itself. JSON that is broken is quoted in its error, and may be an answer. */
function reasonOf(error: unknown): string {
  const { cause = error } = error instanceof Error ? error : {};
  if (!(cause instanceof Error)) return 'причина неизвестна';
  if (cause instanceof SyntaxError) return cause.name;
  const [message = ''] = cause.message.split('\n', 1);
  return message === '' && 'code' in cause ? String(cause.code) : message;
}
